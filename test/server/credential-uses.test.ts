import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { createClient } from "../../schema/client/index.js";
import { CredentialUses } from "../../server/activity/credential-uses.js";
import { type CountingPool, countingPool } from "../support/database.js";
import { testEnvironment } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { newSecretClient, requestToken } from "../support/oauth-client.js";
import { roster } from "../support/roster-command.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const { url } = testEnvironment();
const log = pino({ level: "silent" });

let tenant: TestTenant;
let database: CountingPool;
beforeAll(async () => {
  tenant = await newTenant();
  database = countingPool();
});
afterAll(() => database.end());

const newToken = async () =>
  (await tenant.admin.createApiClient({ input: { name: "Program", scopes: ["users:read"] } })).createApiClient;

const apiClientOf = async (id: string) =>
  (await tenant.admin.apiClients()).apiClients.find((apiClient) => apiClient.id === id);

const recently = (use: { at: string } | null | undefined) => Date.now() - Date.parse(use?.at ?? "");

describe("the last use of a credential", () => {
  test("is not there before it is used", async () => {
    const { apiClient } = await newToken();
    expect(apiClient.lastUse).toBeNull();
    const { id } = await tenant.connect();
    expect((await tenant.admin.connection({ id })).connection?.credentials).toMatchObject([{ lastUse: null }]);
  });

  test("of an API client says when, from where and by what", async () => {
    const { apiClient, token } = await newToken();
    const headers = {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": "Nightly/1.2",
    };
    await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query: "{ viewer { kind } }" }) });
    await eventually(async () => {
      const shown = await apiClientOf(apiClient.id);
      expect(shown?.lastUse).toEqual({ at: expect.any(String), address: "127.0.0.1", userAgent: "Nightly/1.2" });
      expect(recently(shown?.lastUse)).toBeLessThan(60_000);
    });
  });

  test("of a connection is its token's, whatever it has asked for", async () => {
    const connection = await tenant.connect();
    await scimClient(connection).request("GET", "/Users/nobody", undefined, { "user-agent": "Okta SCIM Client" });
    await eventually(async () => {
      const { credentials } = (await tenant.admin.connection({ id: connection.id })).connection ?? {};
      expect(credentials).toMatchObject([{ lastUse: { address: "127.0.0.1", userAgent: "Okta SCIM Client" } }]);
    });
  });

  test("of an OAuth client is its tokens' too", async () => {
    const { id, scimBaseUrl } = await tenant.connect();
    const { header } = await newSecretClient(tenant, { connectionId: id });
    const token = String((await requestToken({}, header)).body.access_token);
    const query = database.databases.of(tenant.id);
    await query.query("update oauth_clients set last_used_at = now() - interval '1 hour' where tenant_id = $1", [
      tenant.id,
    ]);
    await scimClient({ scimBaseUrl, token }).request("GET", "/Users", undefined, { "user-agent": "By token" });
    await eventually(async () => {
      const { oauthClients } = (await tenant.admin.connection({ id })).connection ?? {};
      expect(oauthClients).toMatchObject([{ lastUse: { userAgent: "By token" } }]);
    });
  });

  test("is shown by lists of the command line", async () => {
    const { token } = await newToken();
    await createClient({ url, token }).viewer();
    await eventually(async () => {
      const { stdout } = await roster(["token", "list", "--tenant", tenant.slug]);
      expect(stdout).toMatch(/LAST USED/);
      expect(stdout).toMatch(/127\.0\.0\.1/);
    });
  });

  test("is not moved by a token that is refused", async () => {
    const [refused, revoked, good] = [await newToken(), await newToken(), await newToken()];
    const token = refused.token.replace(/.$/, (last) => (last === "a" ? "b" : "a"));
    await expect(createClient({ url, token }).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await tenant.admin.revokeApiClient({ input: { id: revoked.apiClient.id } });
    await expect(createClient({ url, token: revoked.token }).viewer()).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
    await createClient({ url, token: good.token }).viewer();
    const useOf = async ({ apiClient }: typeof good) => (await apiClientOf(apiClient.id))?.lastUse;
    await eventually(async () => expect(await useOf(good)).not.toBeNull());
    expect([await useOf(refused), await useOf(revoked)]).toEqual([null, null]);
  });
});

describe("what is written of uses", () => {
  const origin = (userAgent: string) => ({ address: "192.0.2.7", userAgent });
  const written = (text: string) => /^\/\* uses \*\//.test(text);

  test("is one statement a minute and credential at most, however often it is used", async () => {
    const { apiClient } = await newToken();
    const [{ id = "" } = {}] = await database.databases
      .of(tenant.id)
      .query<{ id: string }>("select id from credentials where api_client_id = $1", [apiClient.id]);
    database.statements.length = 0;
    const uses = new CredentialUses(database.databases, () => origin("First"), log);
    const other = new CredentialUses(database.databases, () => origin("Another server"), log);
    for (let i = 0; i < 1_000; i++) uses.used({ tenantId: tenant.id, id, oauthClientId: null });
    await uses.flush();
    for (let i = 0; i < 1_000; i++) uses.used({ tenantId: tenant.id, id, oauthClientId: null });
    await uses.flush();
    expect(database.statements.filter(written)).toHaveLength(1);
    other.used({ tenantId: tenant.id, id, oauthClientId: null });
    await other.flush();
    expect((await apiClientOf(apiClient.id))?.lastUse).toMatchObject({ address: "192.0.2.7", userAgent: "First" });
  });

  test("is what can be printed, and no more of it than can be read", async () => {
    const { apiClient } = await newToken();
    const [{ id = "" } = {}] = await database.databases
      .of(tenant.id)
      .query<{ id: string }>("select id from credentials where api_client_id = $1", [apiClient.id]);
    const uses = new CredentialUses(database.databases, () => origin(`\u001b[31m\u202e${"x".repeat(1_000)}`), log);
    uses.used({ tenantId: tenant.id, id, oauthClientId: null });
    await uses.flush();
    expect((await apiClientOf(apiClient.id))?.lastUse?.userAgent).toBe(`?[31m?${"x".repeat(194)}`);
  });
});
