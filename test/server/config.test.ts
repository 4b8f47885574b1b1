import { randomBytes } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { ConfigError, readConfig } from "../../server/config.js";

describe("the environment says", () => {
  test.each([
    [{}, { requiresTrustedDocuments: false, isProduction: false }],
    [{ ROSTER_TRUSTED_DOCUMENTS: "optional" }, { requiresTrustedDocuments: false }],
    [{ ROSTER_TRUSTED_DOCUMENTS: "required" }, { requiresTrustedDocuments: true }],
    [{ NODE_ENV: "production" }, { isProduction: true }],
    [{ NODE_ENV: "development" }, { isProduction: false }],
  ])("%j", (env, config) => {
    expect(readConfig(env)).toMatchObject(config);
  });

  test("nothing that cannot be used", () => {
    const env = { ROSTER_TRUSTED_DOCUMENTS: "yes" };
    const fault = 'ROSTER_TRUSTED_DOCUMENTS is "yes"; it must be optional or required';
    expect(() => readConfig(env)).toThrow(new ConfigError(fault));
  });
});

const RANDOM = "openssl rand -base64 32";

describe("an admin token that can be guessed stops the start", () => {
  test.each([
    ["x".repeat(31), `has 31 characters; it needs at least 32, for example from: ${RANDOM}`],
    ["a".repeat(40), "it has only 1 different characters"],
    ["abcabcabcabcabcabcabcabcabcabcabcabc", "it has only 3 different characters"],
    ["rosterxyrosterxyrosterxyrosterxyroster", "it has only 7 different characters"],
    ["qmzkwpvtqmzkwpvtqmzkwpvtqmzkwpvtqmzkwpvt", "it repeats a few characters"],
    ["12345678901234567890123456789012", "it is a sequence of characters in their order"],
    ["0123456789abcdef0123456789abcdef", "it is a sequence of characters in their order"],
    ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJ", "it is a sequence of characters in their order"],
    ["changeme-changeme-changeme-changeme-now", "it is a placeholder"],
    ["please-ChangeMe-before-production!", "it is a placeholder"],
    ["replace-this-with-a-random-token!!", "it is a placeholder"],
    ["correct-horse-battery-staple-roster", "it is a placeholder"],
    ["your-admin-token-your-admin-token-12345", "it is a placeholder"],
    ["my-super-password-is-a-password-2026", "it is a placeholder"],
  ])("%s", (token, fault) => {
    const read = () => readConfig({ ROSTER_ADMIN_TOKEN: token });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(fault);
    expect(read).toThrow(RANDOM);
    expect(read).not.toThrow(token);
  });

  test("and none that may be random", () => {
    for (let i = 0; i < 2_000; i++) {
      for (const encoding of ["hex", "base64", "base64url"] as const) {
        const token = randomBytes(encoding === "hex" ? 16 : 32).toString(encoding);
        expect(readConfig({ ROSTER_ADMIN_TOKEN: token }).adminToken).toBe(token);
      }
    }
  });
});

describe("keys of secrets", () => {
  const key = randomBytes(32).toString("base64");
  const other = randomBytes(48).toString("base64");
  const [value, otherValue] = [key, other].map((text) => Buffer.from(text, "base64"));

  test.each([
    ["", []],
    ["1", [{ version: 1 }]],
    [`2:${key}`, [{ version: 2, value }]],
    [` 3:${other}, 2:${key},1 `, [{ version: 3, value: otherValue }, { version: 2, value }, { version: 1 }]],
  ])("are read from %j", (text, keys) => {
    expect(readConfig({ ROSTER_SECRET_KEYS: text }).secretKeys).toEqual(keys);
  });

  const FORM = "ROSTER_SECRET_KEYS must be a list such as 2:KEY,1 of versions from 2 to 255";
  test.each([
    [`1:${key}`, FORM],
    [`0:${key}`, FORM],
    [`256:${key}`, FORM],
    ["2", FORM],
    [key, FORM],
    [`2:${randomBytes(31).toString("base64")}`, FORM],
    [
      `2:${"A".repeat(44)}`,
      "ROSTER_SECRET_KEYS has a key of version 2 that can be guessed: it has only 1 different characters",
    ],
    [`2:${key},2:${other}`, "ROSTER_SECRET_KEYS names a version twice"],
  ])("are refused in %j, without repeating one", (text, fault) => {
    const read = () => readConfig({ ROSTER_SECRET_KEYS: text });
    expect(read).toThrow(fault);
    expect(read).not.toThrow(key);
  });
});
