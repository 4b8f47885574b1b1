import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { exportJWK, exportPKCS8, generateKeyPair } from "jose";
import { createClient } from "../../schema/client/index.js";
import { parseClientId } from "../../server/domain/client-identifier.js";
import { countingPool } from "../support/database.js";
import { testEnvironment } from "../support/environment.js";
import { newApiClient, newKey, newKeyClient, newSecretClient, requestToken } from "../support/oauth-client.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
let connection: TestConnection;

beforeAll(async () => {
  tenant = await newTenant();
});

beforeEach(async () => {
  connection = await tenant.connect();
});

const create = (input: object) => tenant.admin.createOAuthClient({ input: { connectionId: connection.id, ...input } });

const tokenOf = async (header: Record<string, string>) => String((await requestToken({}, header)).body.access_token);

const scimStatus = async (token: string) =>
  (await scimClient({ scimBaseUrl: connection.scimBaseUrl, token }).request("GET", "/Users?count=0")).status;

const graphql = (token: string) => createClient({ url: testEnvironment().url, token });

const query = <Row extends object>(text: string, values: unknown[] = []) =>
  database.databases.of(tenant.id).query<Row>(text, values);

describe("an OAuth client", () => {
  test("is shown by what it is of, how it authenticates and when it was last used, but never its secret", async () => {
    const { clientId, header, secret } = await newSecretClient(tenant, { connectionId: connection.id, name: "Night" });
    await requestToken({}, header);
    await newKeyClient(tenant, { connectionId: connection.id, publicKey: (await newKey("EdDSA")).pem });
    const shown = (await tenant.admin.connection({ id: connection.id })).connection?.oauthClients;
    const life = {
      id: expect.any(String),
      createdAt: expect.any(String),
      expiresAt: expect.any(String),
      expiryWarning: null,
      revokedAt: null,
    };
    const lastUse = { at: expect.any(String), address: "127.0.0.1", userAgent: "node" };
    const scopes = ["users:read", "users:write", "groups:read", "groups:write", "roles:read"];
    const [bySecret, byKey] = ["CLIENT_SECRET_BASIC", "PRIVATE_KEY_JWT"];
    expect(shown).toEqual([
      { clientId, name: "Night", scopes, authenticationMethod: bySecret, lastUsedAt: lastUse.at, lastUse, ...life },
      {
        clientId: expect.any(String),
        name: "OAuth client of Test",
        scopes,
        authenticationMethod: byKey,
        lastUsedAt: null,
        lastUse: null,
        ...life,
      },
    ]);
    expect((await tenant.admin.connections()).connections).toContainEqual(
      expect.objectContaining({ id: connection.id, oauthClients: shown }),
    );
    const stored = JSON.stringify(await query("select c::text from oauth_clients c"));
    expect(stored).not.toContain(secret.slice("rst_secret_".length, -6));
  });

  test("of an API client is shown there, and its access tokens are no API clients", async () => {
    const owner = await newApiClient(tenant, ["users:read"]);
    const { clientId, header } = await newSecretClient(tenant, owner);
    await tokenOf(header);
    const { apiClients } = await tenant.admin.apiClients();
    expect(apiClients.filter(({ id }) => id === owner.apiClientId)).toMatchObject([{ oauthClients: [{ clientId }] }]);
  });

  test("leaves a change record when it is made and when it is revoked", async () => {
    const { clientId } = (await create({ scopes: ["users:read"] })).createOAuthClient;
    for (let i = 0; i < 2; i++) await tenant.admin.revokeOAuthClient({ input: { clientId } });
    const id = parseClientId(clientId)?.credentialId;
    const changes = await query(
      "select action, after - 'revokedAt' as after from changes where resource_id = $1 order by transaction_id",
      [id],
    );
    const after = {
      connectionId: connection.id,
      name: "OAuth client of Test",
      scopes: ["users:read"],
      publicKey: null,
    };
    expect(changes).toEqual([
      { action: "oauth-client.created", after },
      { action: "oauth-client.revoked", after: {} },
    ]);
  });

  test.each([
    ["for nothing", { connectionId: null }, "INVALID_INPUT"],
    ["for two things at once", { apiClientId: "01a208e1-0000-7000-8000-000000000000" }, "INVALID_INPUT"],
    ["for a connection that there is not", { connectionId: "01a208e1-0000-7000-8000-000000000000" }, "NOT_FOUND"],
    ["with no scope", { scopes: [] }, "INVALID_INPUT"],
    ["with a scope that there is not", { scopes: ["users:fly"] }, "INVALID_INPUT"],
    ["with a scope that no connection has", { scopes: ["users:read", "tenants:write"] }, "FORBIDDEN"],
    ["with a blank name", { name: " " }, "INVALID_INPUT"],
  ])("is not made %s", async (_name, input, code) => {
    await expect(create(input)).rejects.toMatchObject({ code });
  });

  test("is not made with more than its API client or the caller may do", async () => {
    const owner = await newApiClient(tenant, ["users:read"]);
    await expect(newSecretClient(tenant, { ...owner, scopes: ["users:write"] })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const input = { name: "administers connections", scopes: ["connections:write", "users:read"] };
    const caller = graphql((await tenant.admin.createApiClient({ input })).createApiClient.token);
    const ask = (scopes?: string[]) => caller.createOAuthClient({ input: { connectionId: connection.id, scopes } });
    await expect(ask()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ask(["users:read"])).resolves.toBeDefined();
  });

  test("is made and revoked by those alone who may change what it is of", async () => {
    const { apiClientId } = await newApiClient(tenant, ["users:read"]);
    const { clientId } = await newSecretClient(tenant, { apiClientId });
    const callerWith = async (scopes: string[]) =>
      graphql((await tenant.admin.createApiClient({ input: { name: "x", scopes } })).createApiClient.token);
    for (const scope of ["connections:write", "users:read"]) {
      const caller = await callerWith(["users:read", scope]);
      await expect(caller.createOAuthClient({ input: { apiClientId } })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(caller.revokeOAuthClient({ input: { clientId } })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    const caller = await callerWith(["users:read", "api-clients:write"]);
    await expect(caller.createOAuthClient({ input: { apiClientId } })).resolves.toBeDefined();
    await expect(caller.revokeOAuthClient({ input: { clientId } })).resolves.toBeDefined();
  });

  test("of another tenant cannot be made or revoked, and is told from none by nothing", async () => {
    const other = await newTenant();
    const { clientId, header } = await newSecretClient(tenant, { connectionId: connection.id });
    const refusal = { code: "NOT_FOUND" };
    await expect(other.admin.revokeOAuthClient({ input: { clientId } })).rejects.toMatchObject(refusal);
    await expect(newSecretClient(other, { connectionId: connection.id })).rejects.toMatchObject(refusal);
    expect(await requestToken({}, header)).toMatchObject({ status: 200 });
  });

  test("is one of ten at most that work", async () => {
    const { clientId } = (await create({})).createOAuthClient;
    for (let i = 1; i < 10; i++) await create({});
    await expect(create({})).rejects.toMatchObject({ code: "TOO_MANY" });
    await tenant.admin.revokeOAuthClient({ input: { clientId } });
    await expect(create({})).resolves.toBeDefined();
  });
});

describe("a key is refused", () => {
  const pair = (alg: string, options = {}) => generateKeyPair(alg, { extractable: true, ...options });
  const jwkOf = async (alg: string, options = {}) =>
    JSON.stringify(await exportJWK((await pair(alg, options)).publicKey));

  test.each<[string, () => Promise<string>]>([
    ["that is private, as PEM", async () => exportPKCS8((await pair("ES256")).privateKey)],
    ["that is private, as JWK", async () => JSON.stringify(await exportJWK((await pair("EdDSA")).privateKey))],
    ["that is a shared secret", async () => JSON.stringify({ kty: "oct", k: "c2VjcmV0" })],
    ["of another curve", () => jwkOf("ES384")],
    ["of a curve that signs nothing", () => jwkOf("ECDH-ES", { crv: "X25519" })],
    ["that is RSA of 1,024 bits", async () => WEAK_RSA],
    ["that is no JSON", async () => "{"],
    ["that is empty", async () => ""],
    ["that is no key", async () => "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----"],
  ])("%s (REQ-616)", async (_name, publicKey) => {
    await expect(create({ publicKey: await publicKey() })).rejects.toMatchObject({
      code: "INVALID_INPUT",
      field: "publicKey",
    });
  });
});

const WEAK_RSA = JSON.stringify({ kty: "RSA", e: "AQAB", n: Buffer.alloc(128, 0xab).toString("base64url") });

describe("an access token", () => {
  test("is refused at once when its client is revoked, and there is no other (REQ-616)", async () => {
    const { clientId, header } = await newSecretClient(tenant, { connectionId: connection.id });
    const kept = await tokenOf((await newSecretClient(tenant, { connectionId: connection.id })).header);
    const token = await tokenOf(header);
    expect(await scimStatus(token)).toBe(200);
    await tenant.admin.revokeOAuthClient({ input: { clientId } });
    expect([await scimStatus(token), await scimStatus(kept)]).toEqual([401, 200]);
    expect(await requestToken({}, header)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  });

  test("is refused also where it was issued while its client was being revoked (REQ-616)", async () => {
    const { clientId, header } = await newSecretClient(tenant, { connectionId: connection.id });
    const requests = Array.from({ length: 20 }, () => requestToken({}, header));
    await requests[0];
    await tenant.admin.revokeOAuthClient({ input: { clientId } });
    const issued = (await Promise.all(requests)).filter(({ status }) => status === 200);
    expect(issued.length).toBeGreaterThan(0);
    for (const { body } of issued) expect(await scimStatus(String(body.access_token))).toBe(401);
  });

  test("is refused at once when its connection is deleted", async () => {
    const { header } = await newSecretClient(tenant, { connectionId: connection.id });
    const token = await tokenOf(header);
    await tenant.admin.deleteConnection({ input: { id: connection.id, leftOverUsers: "KEEP" } });
    expect(await scimStatus(token)).toBe(401);
    expect(await requestToken({}, header)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  });

  test("is refused at once when its API client is revoked", async () => {
    const owner = await newApiClient(tenant, ["users:read"]);
    const { header } = await newSecretClient(tenant, owner);
    const token = await tokenOf(header);
    await expect(graphql(token).users({})).resolves.toBeDefined();
    await tenant.admin.revokeApiClient({ input: { id: owner.apiClientId } });
    await expect(graphql(token).users({})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await requestToken({}, header)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    await expect(newSecretClient(tenant, owner)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("is refused, and no other given, while its connection is paused (REQ-615)", async () => {
    const { header } = await newSecretClient(tenant, { connectionId: connection.id });
    const token = await tokenOf(header);
    await tenant.admin.pauseConnection({ input: { id: connection.id } });
    expect(await scimStatus(token)).toBe(401);
    expect(await requestToken({}, header)).toMatchObject({ status: 400, body: { error: "unauthorized_client" } });
    await tenant.admin.resumeConnection({ input: { id: connection.id } });
    expect([await scimStatus(token), await scimStatus(await tokenOf(header))]).toEqual([200, 200]);
  });

  test("leaves its client's name on what is done with it, which outlives the token", async () => {
    const { clientId, header } = await newSecretClient(tenant, { connectionId: connection.id });
    const scim = scimClient({ scimBaseUrl: connection.scimBaseUrl, token: await tokenOf(header) });
    const schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
    const { body } = await scim.request("POST", "/Users", { schemas, userName: "made.by.oauth" });
    const { changes } = await tenant.admin.changes({ filter: { resourceId: { eq: body.id } } });
    const actor = { kind: "CONNECTION", id: connection.id, credentialId: parseClientId(clientId)?.credentialId };
    expect(changes.nodes).toMatchObject([{ action: "user.created", actor }]);
  });

  test("goes on when the connection's kept token is replaced", async () => {
    const { header } = await newSecretClient(tenant, { connectionId: connection.id });
    const token = await tokenOf(header);
    await tenant.admin.rotateConnectionToken({ input: { id: connection.id } });
    expect([await scimStatus(connection.token), await scimStatus(token)]).toEqual([401, 200]);
  });

  test("lives as long as it was said to, no longer than its client, and is removed after (REQ-608)", async () => {
    const { clientId, header } = await newSecretClient(tenant, { connectionId: connection.id });
    const id = parseClientId(clientId)?.credentialId;
    const [token, another] = [await tokenOf(header), await tokenOf(header)];
    const secrets = [token, another].map((text) => /^rst_scim_[0-9A-Za-z]{44}_([0-9A-Za-z]{43})/.exec(text)?.[1]);
    expect(new Set([undefined, ...secrets]).size).toBe(3);
    await query("update credentials set expires_at = now() where oauth_client_id = $1", [id]);
    expect(await scimStatus(token)).toBe(401);

    await query("update oauth_clients set expires_at = now() + interval '90 seconds' where id = $1", [id]);
    const { body } = await requestToken({}, header);
    expect(body.expires_in).toBeLessThanOrEqual(90);
    expect(await scimStatus(String(body.access_token))).toBe(200);
    expect(await query("select 1 from credentials where oauth_client_id = $1", [id])).toHaveLength(1);

    await query("update oauth_clients set expires_at = now() where id = $1", [id]);
    expect(await requestToken({}, header)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  });

  test("is one of a thousand at most: for one more, the oldest goes", async () => {
    const { clientId, header } = await newSecretClient(tenant, { connectionId: connection.id });
    const id = parseClientId(clientId)?.credentialId;
    const [oldest, second] = [await tokenOf(header), await tokenOf(header)];
    await query(
      `insert into credentials (tenant_id, id, connection_id, oauth_client_id, digest, scopes, created_at, expires_at)
       select tenant_id, gen_random_uuid(), connection_id, oauth_client_id, '', scopes, created_at, expires_at
       from (select * from credentials where oauth_client_id = $1 order by created_at desc, id desc limit 1) c
         cross join generate_series(1, 998)`,
      [id],
    );
    expect([await scimStatus(oldest), await scimStatus(second)]).toEqual([200, 200]);
    const newest = await tokenOf(header);
    expect([await scimStatus(oldest), await scimStatus(newest)]).toEqual([401, 200]);
    expect(await query("select 1 from credentials where oauth_client_id = $1", [id])).toHaveLength(1_000);
  });
});
