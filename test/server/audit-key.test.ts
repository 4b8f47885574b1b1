import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { loadAuditKey, newAuditKey } from "../../server/audit/audit-key.js";
import { ConfigError } from "../../server/config.js";
import { testEnvironment } from "../support/environment.js";
import { newTenant } from "../support/tenant.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "roster-key-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const load = (auditKeyFile?: string) => loadAuditKey({ auditKeyFile, dataDirectory: join(directory, "data") });

describe("the key of audit trails", () => {
  test("is made where there is none, for its owner alone, and is the same from then on", () => {
    const { id } = load();
    expect(load().id).toBe(id);
    expect(readdirSync(join(directory, "data"))).toEqual(["audit-key.pem"]);
    expect(statSync(join(directory, "data", "audit-key.pem")).mode & 0o777).toBe(0o600);
  });

  test("is the one that is named", () => {
    const key = newAuditKey();
    const file = join(directory, "named.pem");
    writeFileSync(file, key.privateKey.export({ type: "pkcs8", format: "pem" }));
    expect(load(file)).toMatchObject({ id: key.id, publicKey: key.publicKey });
    expect(readdirSync(directory)).toEqual(["named.pem"]);
  });

  const pem = (type: "ed25519" | "x25519") => generateKeyPairSync(type as "ed25519");
  test.each<[name: string, content: () => string | undefined, fault: RegExp]>([
    ["there is none", () => undefined, /no such file/],
    ["it is no key", () => "a key", /is none: /],
    [
      "it is a key for something else",
      () => String(pem("x25519").privateKey.export({ type: "pkcs8", format: "pem" })),
      /its type is x25519; make one with openssl genpkey -algorithm ed25519/,
    ],
    [
      "it is the public half",
      () => String(pem("ed25519").publicKey.export({ type: "spki", format: "pem" })),
      /is none: /,
    ],
  ])("is refused where %s", (_, content, fault) => {
    const file = join(directory, "wrong.pem");
    const text = content();
    if (text !== undefined) writeFileSync(file, text);
    expect(() => load(file)).toThrow(ConfigError);
    expect(() => load(file)).toThrow(fault);
    expect(() => load(file)).toThrow(/^ROSTER_AUDIT_KEY_FILE must name an Ed25519 private key as PEM/);
    if (text !== undefined) expect(readFileSync(file, "utf8")).toBe(text);
  });
});

describe("the audit trail in the API", () => {
  test.each([
    [{ afterSequence: -1 }, "afterSequence must not be negative"],
    [{ afterSequence: 1, after: "x" }, "afterSequence cannot be given together with after"],
  ])("refuses %j", async (args, message) => {
    const { admin } = await newTenant();
    await expect(admin.auditEntries(args)).rejects.toMatchObject({ code: "INVALID_INPUT", message });
  });

  test("is for whoever may read changes", async () => {
    const { admin } = await newTenant();
    const tokenWith = async (scope: string) =>
      (await admin.createApiClient({ input: { name: scope, scopes: [scope] } })).createApiClient.token;
    const { url } = testEnvironment();
    const without = createClient({ url, token: await tokenWith("users:read") });
    for (const query of [without.auditEntries, without.auditCheckpoints, without.auditHead, without.auditKeys]) {
      await expect(query({})).rejects.toMatchObject({
        code: "FORBIDDEN",
        message: "this needs the scope changes:read",
      });
    }
    const reader = createClient({ url, token: await tokenWith("changes:read") });
    expect((await reader.auditHead()).auditHead).toMatchObject({ version: 1, signature: expect.any(String) });
    expect((await reader.auditKeys()).auditKeys.length).toBeGreaterThan(0);
  });
});
