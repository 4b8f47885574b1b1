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
