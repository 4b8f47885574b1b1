import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import express from "express";
import { UnsecuredJWT } from "jose";
import pino from "pino";
import { createClient } from "../../schema/client/index.js";
import { createRateLimiters, RATE_LIMITS } from "../../server/auth/rate-limiter.js";
import { parseClientId } from "../../server/domain/client-identifier.js";
import { oauthRouter } from "../../server/oauth/router.js";
import { countingPool } from "../support/database.js";
import { testDigests } from "../support/digests.js";
import { testEnvironment } from "../support/environment.js";
import {
  assertionForm,
  basic,
  type ClientKey,
  claimsOf,
  newApiClient,
  newKey,
  newKeyClient,
  newSecretClient,
  type OAuthClientOwner,
  requestToken,
  sign,
  type TokenAnswer,
  tokenEndpoint,
} from "../support/oauth-client.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const SECONDS_OF_LIFE = 3600;
const CONNECTION_SCOPES = ["users:read", "users:write", "groups:read", "groups:write", "roles:read"];

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
let connection: TestConnection;
let key: ClientKey;

beforeAll(async () => {
  tenant = await newTenant();
  key = await newKey("ES256");
});
beforeEach(async () => {
  connection = await tenant.connect();
});

const ofConnection = () => ({ connectionId: connection.id });

const secretClient = (owner: OAuthClientOwner = ofConnection(), scopes?: string[]) =>
  newSecretClient(tenant, { ...owner, scopes });

const keyClient = (publicKey = key.pem) => newKeyClient(tenant, { ...ofConnection(), publicKey });

const accessToken = async (header: Record<string, string>, form = {}): Promise<string> =>
  String((await requestToken(form, header)).body.access_token);

const scimStatus = async (token: string, method = "GET", path = "/Users?count=0", body?: unknown) =>
  (await scimClient({ scimBaseUrl: connection.scimBaseUrl, token }).request(method, path, body)).status;

const graphql = (token: string) => createClient({ url: testEnvironment().url, token });

const outcome = ({ status, headers, body }: TokenAnswer) => [status, headers.get("www-authenticate"), body.error];

describe("the token endpoint", () => {
  test("gives a client with a secret a bearer token that no cache keeps, and no refresh token (REQ-614)", async () => {
    const { header } = await secretClient();
    const { status, headers, body } = await requestToken({}, header);
    expect([status, headers.get("cache-control"), headers.get("pragma")]).toEqual([200, "no-store", "no-cache"]);
    expect(headers.get("content-type")).toMatch(/^application\/json\b/);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^rst_scim_/),
      token_type: "Bearer",
      expires_in: expect.any(Number),
      scope: "scim users:read users:write groups:read groups:write roles:read",
    });
    expect(body.expires_in).toBeGreaterThan(SECONDS_OF_LIFE - 60);
    expect(body.expires_in).toBeLessThanOrEqual(SECONDS_OF_LIFE);
    const token = String(body.access_token);
    expect(await scimStatus(token)).toBe(200);
    await expect(graphql(token).users({})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const { scimBaseUrl } = await tenant.connect();
    expect(await scimClient({ scimBaseUrl, token }).request("GET", "/Users")).toMatchObject({ status: 401 });
  });

  test("reads client id and secret that were form-encoded before they were put together (REQ-614)", async () => {
    const { clientId, secret } = await secretClient();
    const encoded = basic(clientId.replaceAll("_", "%5F"), secret.replaceAll("_", "%5f"));
    expect(await requestToken({ client_id: clientId, resource: "ignored", scope: "" }, encoded)).toMatchObject({
      status: 200,
    });
  });

  test("gives an API client's OAuth client a token for the GraphQL API (REQ-614)", async () => {
    const { header } = await secretClient(await newApiClient(tenant, ["users:read"]));
    const { body } = await requestToken({}, header);
    expect(body).toMatchObject({ access_token: expect.stringMatching(/^rst_api_/), scope: "users:read" });
    const token = String(body.access_token);
    await expect(graphql(token).users({})).resolves.toBeDefined();
    await expect(graphql(token).groups({})).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await scimStatus(token)).toBe(401);
  });

  test.each(["ES256", "RS256", "PS256", "EdDSA"])(
    "gives a client with a key a token for an assertion that is signed by %s, its key given as PEM or JWK (FRONT-58)",
    async (alg) => {
      const pair = await newKey(alg);
      for (const publicKey of [pair.pem, pair.jwk]) {
        const clientId = await keyClient(publicKey);
        const claims = { ...claimsOf(clientId), aud: testEnvironment().url };
        const { status, body } = await requestToken({ scope: "scim", ...assertionForm(await sign(pair, claims)) });
        expect([status, body.token_type, body.scope]).toEqual([200, "Bearer", `scim ${CONNECTION_SCOPES.join(" ")}`]);
        expect(await scimStatus(String(body.access_token))).toBe(200);
      }
    },
  );

  test("narrows a token to the scopes that are asked for, and gives none beyond the client's (REQ-615)", async () => {
    const { header } = await secretClient(undefined, ["users:read", "users:write", "groups:read"]);
    const { body } = await requestToken({ scope: "groups:read users:read" }, header);
    expect(body.scope).toBe("users:read groups:read");
    const user = { schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"], userName: randomUUID() };
    expect(await scimStatus(String(body.access_token))).toBe(200);
    expect(await scimStatus(String(body.access_token), "POST", "/Users", user)).toBe(403);
    expect(await scimStatus(await accessToken(header), "POST", "/Users", user)).toBe(201);
    const usersAlone = await accessToken(header, { scope: "users:read" });
    expect(await scimStatus(usersAlone, "GET", "/Groups")).toBe(403);
    expect(await scimStatus(usersAlone, "GET", "/Users")).toBe(200);
    for (const scope of ["groups:write", "users:read tenants:write", "nonsense", "scim nonsense"]) {
      expect(outcome(await requestToken({ scope }, header))).toEqual([400, null, "invalid_scope"]);
    }
    const apiClient = await secretClient(await newApiClient(tenant, ["users:read"]));
    expect(outcome(await requestToken({ scope: "scim" }, apiClient.header))).toEqual([400, null, "invalid_scope"]);
  });

  test("is announced, with all that it can do, by the metadata of RFC 8414 (FRONT-58)", async () => {
    const { url } = testEnvironment();
    const response = await fetch(`${url}/.well-known/oauth-authorization-server`);
    expect(response.headers.get("content-type")).toMatch(/^application\/json\b/);
    expect(await response.json()).toEqual({
      issuer: url,
      token_endpoint: tokenEndpoint(),
      grant_types_supported: ["client_credentials"],
      response_types_supported: [],
      token_endpoint_auth_methods_supported: ["client_secret_basic", "private_key_jwt"],
      token_endpoint_auth_signing_alg_values_supported: ["ES256", "EdDSA", "PS256", "RS256"],
      scopes_supported: expect.arrayContaining(["scim", "users:read", "tenants:write"]),
    });
  });

  test("is not for pages of other origins", async () => {
    const { header } = await secretClient();
    const origin = "https://elsewhere.example.com";
    const answers = [
      (await requestToken({}, { ...header, origin })).headers,
      (await fetch(tokenEndpoint(), { method: "OPTIONS", headers: { origin } })).headers,
    ];
    const cors = answers.flatMap((headers) => [...headers.keys()].filter((name) => name.startsWith("access-control")));
    expect(cors).toEqual([]);
  });
});

describe("at a public URL with a path", () => {
  const issuer = "https://example.com/roster";
  const logged: unknown[] = [];
  let server: Server;
  beforeAll(async () => {
    const log = pino({ level: "error" }, { write: (line: string) => logged.push(JSON.parse(line)) });
    const limiters = createRateLimiters(RATE_LIMITS);
    const options = { issuer, databases: database.databases, log, limiters, requestId: () => "request-1" };
    const router = oauthRouter({ ...options, digests: testDigests, onOldDigest: fail, callerOf: fail });
    server = createServer(express().use(router)).listen(0, "127.0.0.1");
    await once(server, "listening");
  });
  afterAll(() => {
    server.close();
  });

  const fail = () => {
    throw new Error("the database is gone");
  };
  const local = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  test("the metadata is also found between host and path (FRONT-58)", async () => {
    const paths = ["", "/roster", "/other"].map((path) => `/.well-known/oauth-authorization-server${path}`);
    const answers = await Promise.all(paths.map((path) => fetch(local(path))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404]);
    expect(await answers[1]?.json()).toMatchObject({ issuer, token_endpoint: `${issuer}/oauth/token` });
  });

  test("a fault of the server is told by the id of its request alone, and the rest goes to the log (REQ-615)", async () => {
    const form = assertionForm(await sign(key, { ...claimsOf(await keyClient()), aud: `${issuer}/oauth/token` }));
    const body = new URLSearchParams({ grant_type: "client_credentials", ...form });
    const response = await fetch(local("/oauth/token"), { method: "POST", body });
    const description = "something went wrong here; the request id is request-1";
    expect([response.status, await response.json()]).toEqual([
      500,
      { error: "server_error", error_description: description },
    ]);
    expect(logged).toMatchObject([{ err: { message: "the database is gone" }, requestId: "request-1" }]);
  });
});

describe("a token request is refused as RFC 6749 says", () => {
  const challenge = 'Basic realm="roster", charset="UTF-8"';
  const assertion = assertionForm("a.b.c");

  test.each<[string, Record<string, string>, Record<string, string>, [number, string | null, string]]>([
    ["by a wrong secret", {}, basic("rst_client_x", "y"), [401, challenge, "invalid_client"]],
    ["by Basic without colon", {}, { authorization: "Basic Y2xpZW50" }, [401, challenge, "invalid_client"]],
    ["by broken percent-encoding", {}, basic("%zz", "y"), [401, challenge, "invalid_client"]],
    ["by another scheme", {}, { authorization: "Bearer x" }, [401, challenge, "invalid_client"]],
    ["without any authentication", {}, {}, [400, null, "invalid_client"]],
    ["by a secret in the body", { client_id: "a", client_secret: "b" }, {}, [400, null, "invalid_client"]],
    ["by something that is no assertion", assertion, {}, [400, null, "invalid_client"]],
    [
      "by an assertion of another type",
      { ...assertion, client_assertion_type: "saml" },
      {},
      [400, null, "invalid_request"],
    ],
    ["by an assertion without type", { client_assertion: "a.b.c" }, {}, [400, null, "invalid_request"]],
    ["in two ways at once", assertion, basic("a", "b"), [400, null, "invalid_request"]],
    ["for another client than the header's", { client_id: "c" }, basic("a", "b"), [400, null, "invalid_request"]],
    ["without a grant type", { grant_type: "" }, basic("a", "b"), [400, null, "invalid_request"]],
    ["for another grant", { grant_type: "password" }, basic("a", "b"), [400, null, "unsupported_grant_type"]],
    ["beyond 16 KiB", { scope: "x".repeat(17_000) }, basic("a", "b"), [400, null, "invalid_request"]],
  ])("%s (REQ-615)", async (_name, form, headers, expected) => {
    const answer = await requestToken(form, headers);
    expect(outcome(answer)).toEqual(expected);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(Object.keys(answer.body)).toEqual(["error", "error_description"]);
  });

  test.each<[string, RequestInit, number]>([
    [
      "as JSON",
      { method: "POST", body: '{"grant_type":"client_credentials"}', headers: { "content-type": "application/json" } },
      400,
    ],
    ["without a body", { method: "POST" }, 400],
    ["with a parameter twice", { method: "POST", body: new URLSearchParams("grant_type=a&grant_type=b") }, 400],
    ["by GET", { method: "GET" }, 405],
  ])("%s (REQ-615)", async (_name, request, status) => {
    const response = await fetch(tokenEndpoint(), request);
    expect([response.status, await response.json()]).toMatchObject([status, { error: "invalid_request" }]);
  });

  test("in the same words for a client that there is, that there is not, and that there is no longer (REQ-615)", async () => {
    const { clientId, secret } = await secretClient();
    const other = await secretClient();
    const ofKey = basic(await keyClient(), "rst_secret_x");
    const revoked = await secretClient();
    await tenant.admin.revokeOAuthClient({ input: { clientId: revoked.clientId } });
    const headers = [
      basic(clientId, other.secret),
      basic(clientId, "wrong"),
      basic("rst_client_none", secret),
      ofKey,
      revoked.header,
    ];
    const answers = await Promise.all(headers.map((one) => requestToken({}, one)));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
  });
});

describe("an assertion is refused", () => {
  const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
  let clientId: string;
  let otherId: string;
  beforeEach(async () => {
    [clientId, otherId] = [await keyClient(), await keyClient((await newKey("ES256")).pem)];
  });

  test.each<[string, () => Record<string, unknown>]>([
    ["that is for another audience", () => ({ aud: "https://elsewhere.example.com/oauth/token" })],
    ["that is for another audience too", () => ({ aud: [tokenEndpoint(), "https://elsewhere.example.com"] })],
    ["that is for nobody", () => ({ aud: undefined })],
    ["that is for an empty list", () => ({ aud: [] })],
    ["that is over", () => ({ exp: inSeconds(-60) })],
    ["that never ends", () => ({ exp: undefined })],
    ["that ends in more than ten minutes", () => ({ exp: inSeconds(700) })],
    ["that is not valid yet", () => ({ nbf: inSeconds(120) })],
    ["without jti", () => ({ jti: undefined })],
    ["with a jti that is no text", () => ({ jti: 7 })],
    ["that somebody else has issued", () => ({ iss: otherId })],
    ["that speaks of nobody", () => ({ sub: undefined })],
    ["that is another client's, but signed by this one", () => ({ iss: otherId, sub: otherId })],
  ])("%s (REQ-616)", async (_name, change) => {
    const request = async (claims: object) => requestToken(assertionForm(await sign(key, { ...claims })));
    expect(await request(claimsOf(clientId))).toMatchObject({ status: 200 });
    expect(outcome(await request({ ...claimsOf(clientId), ...change() }))).toEqual([400, null, "invalid_client"]);
  });

  test("that has no signature, or one by the public key as a shared secret (REQ-616)", async () => {
    const unsigned = new UnsecuredJWT(claimsOf(clientId)).encode();
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const forged = [key.pem, key.jwk].map((secret) => {
      const text = `${encode({ alg: "HS256" })}.${encode(claimsOf(clientId))}`;
      return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
    });
    for (const assertion of [unsigned, ...forged]) {
      expect(outcome(await requestToken(assertionForm(assertion)))).toEqual([400, null, "invalid_client"]);
    }
  });

  test("that comes with another client's id (REQ-616)", async () => {
    const form = assertionForm(await sign(key, claimsOf(clientId)));
    expect(outcome(await requestToken({ ...form, client_id: otherId }))).toEqual([400, null, "invalid_client"]);
    expect(await requestToken({ ...form, client_id: clientId })).toMatchObject({ status: 200 });
  });

  test("the second time, though it be sent ten times at once (REQ-616)", async () => {
    const claims = claimsOf(clientId);
    const form = assertionForm(await sign(key, claims));
    const answers = await Promise.all(Array.from({ length: 10 }, () => requestToken(form)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(outcome)).toEqual(Array(9).fill([400, null, "invalid_client"]));
    const again = { ...claimsOf(clientId), jti: claims.jti };
    expect(await requestToken(assertionForm(await sign(key, again)))).toMatchObject({ status: 400 });
  });

  test("as long as its age would not do, and is forgotten then (REQ-616)", async () => {
    const other = await keyClient();
    const id = parseClientId(other)?.credentialId;
    const query = <Row extends object>(text: string) => database.databases.of(tenant.id).query<Row>(text, [id]);
    const request = async () => requestToken(assertionForm(await sign(key, claimsOf(other))));
    const remembered = () =>
      query<{ until: string }>("select expires_at as until from used_assertions where oauth_client_id = $1");
    await request();
    const [first] = await remembered();
    expect(Date.parse(first?.until ?? "")).toBeGreaterThan(Date.now() + 60_000);
    await query("update used_assertions set expires_at = now() where oauth_client_id = $1");
    await request();
    expect(await remembered()).toHaveLength(1);
  });
});
