import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { RateLimiter } from "../../server/auth/rate-limiter.js";
import { parseToken, printToken } from "../../server/domain/token.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { newSecretClient } from "../support/oauth-client.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

/** So slow that no test sees a bucket fill. */
const rateLimits = {
  tokenRequests: { burst: 3, perSecond: 0.001 },
  failedAuthentications: { burst: 2, perSecond: 0.001 },
};

let server: OwnServer;
let tenant: TestTenant;
beforeAll(async () => {
  server = await startOwnServer({ rateLimits });
  tenant = await newTenant();
});
afterAll(() => server.close());

const at = (connection: TestConnection, token = connection.token): ScimClient =>
  scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token });

/** The token with another secret, its checksum right. */
function guessAt(token: string, guess: number): string {
  const parsed = parseToken(token);
  if (!parsed) throw new Error("no token of ours");
  return printToken({ ...parsed, secret: String(guess).padStart(43, "0") });
}

const addMember = (value: string) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
  Operations: [{ op: "add", path: "members", value: [{ value }] }],
});

const statuses = async (client: ScimClient, requests: number): Promise<number[]> => {
  const answered: number[] = [];
  for (let i = 0; i < requests; i++) answered.push((await client.request("GET", "/Users?count=0")).status);
  return answered;
};

describe("requests", () => {
  test("beyond a connection's limit are answered 429, with the seconds to wait (REQ-032)", async () => {
    const client = at(await tenant.connect());
    expect(await statuses(client, 4)).toEqual([200, 200, 200, 429]);
    const { status, headers, body } = await client.request("GET", "/Users");
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
    expect(headers.get("content-type")).toBe("application/scim+json");
    expect(body).toMatchObject({ schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"], status: "429" });
  });

  test("of each kind are put off by a whole number of seconds, as providers read it, and nothing is half done (ENTRA-74, OKTA-7, SP-6)", async () => {
    const own = await newTenant();
    const client = at(await own.connect());
    const user = { schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"], userName: "anna", active: true };
    const group = { schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"], displayName: "Crew" };
    const { id } = (await client.request("POST", "/Users", user)).body;
    const { id: groupId } = (await client.request("POST", "/Groups", group)).body;
    await client.request("GET", "/Users");
    for (const request of [
      ["POST", "/Users", { ...user, userName: "bert" }],
      ["PUT", `/Users/${id}`, { ...user, active: false }],
      ["PATCH", `/Groups/${groupId}`, addMember(id)],
      ["DELETE", `/Users/${id}`],
      ["GET", "/Groups?startIndex=1&count=100"],
    ] as [string, string, object?][]) {
      const { status, headers } = await client.request(...request);
      const wait = headers.get("retry-after");
      expect([request, status, wait]).toEqual([request, 429, expect.stringMatching(/^[1-9]\d*$/)]);
      expect(headers.get("retry-after-seconds")).toBe(wait);
    }
    const [anna, ...others] = (await own.admin.users({ withGroups: true })).users.nodes;
    expect([anna, others]).toMatchObject([{ id, active: true, version: 1, groups: { edges: [] } }, []]);
  });

  test("of one connection leave those of others, and of its users, alone", async () => {
    const connection = await tenant.connect();
    const { id: userId } = (await tenant.admin.createUser({ input: { userName: "anna" } })).createUser.user;
    const { createUserToken } = await tenant.admin.createUserToken({ input: { connectionId: connection.id, userId } });
    await statuses(at(connection), 4);
    expect(await statuses(at(await tenant.connect()), 1)).toEqual([200]);
    expect(await statuses(at(connection, createUserToken.token), 4)).toEqual([200, 200, 200, 429]);
  });
});

test("requests to the GraphQL API, and for tokens, are limited as those to SCIM are, and say when to come again", async () => {
  const { createApiClient } = await tenant.admin.createApiClient({ input: { name: "job", scopes: ["users:read"] } });
  const api = createClient({ url: server.url, token: createApiClient.token, retries: 0 });
  for (let i = 0; i < 3; i++) await api.users({ first: 1 });
  await expect(api.users({ first: 1 })).rejects.toMatchObject({
    code: "RATE_LIMITED",
    retryAfterSeconds: expect.any(Number),
  });
  const { header } = await newSecretClient(tenant, { connectionId: (await tenant.connect()).id });
  const issue = async () => {
    const body = new URLSearchParams({ grant_type: "client_credentials" });
    const { status, headers: told } = await fetch(`${server.url}/oauth/token`, {
      method: "POST",
      body,
      headers: header,
    });
    return [status, told.get("retry-after")];
  };
  expect([await issue(), await issue(), await issue()]).toEqual(Array(3).fill([200, null]));
  expect(await issue()).toEqual([429, expect.stringMatching(/^[1-9]\d*$/)]);
});

describe("guesses", () => {
  test("at a token are looked at only so often: then the right one is not either (REQ-624)", async () => {
    const connection = await tenant.connect();
    const outcomes: number[] = [];
    for (let i = 0; i < 4; i++) outcomes.push(...(await statuses(at(connection, guessAt(connection.token, i)), 1)));
    expect(outcomes).toEqual([401, 401, 429, 429]);
    expect(await statuses(at(connection), 1)).toEqual([429]);
    expect(await statuses(at(await tenant.connect()), 1)).toEqual([200]);
  });

  test("at the admin's token are answered 429 in the end (REQ-624)", async () => {
    const guess = async () => {
      const headers = { "content-type": "application/json", authorization: "Bearer a-guess" };
      const body = '{"query":"{tenant{id}}"}';
      const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return [response.status, errors[0]?.extensions.code, Number(response.headers.get("retry-after")) > 0];
    };
    const refused = [401, "UNAUTHENTICATED", false];
    expect([await guess(), await guess(), await guess()]).toEqual([refused, refused, [429, "RATE_LIMITED", true]]);
    const admin = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
    await expect(admin.users({})).rejects.toMatchObject({ code: "RATE_LIMITED" });
  });
});

test("requests without a token are answered 429 in the end, and keep nobody else out (REQ-626)", async () => {
  const connection = await tenant.connect();
  const anonymous = async () =>
    (await at(connection).request("GET", "/Users", undefined, { authorization: "" })).status;
  expect([await anonymous(), await anonymous(), await anonymous()]).toEqual([401, 401, 429]);
  expect(await statuses(at(connection), 1)).toEqual([200]);
});

describe("a limiter", () => {
  const limiterAt = (clock: { now: number }) =>
    new RateLimiter({ burst: 2, perSecond: 0.5 }, { nowSeconds: () => clock.now });

  test("lets a burst through, then so many a second, and never saves up more than a burst", () => {
    const clock = { now: 0 };
    const limiter = limiterAt(clock);
    const pass = () => {
      const wait = limiter.secondsToWait("anna");
      if (wait === 0) limiter.count("anna");
      return wait;
    };
    expect([pass(), pass(), pass()]).toEqual([0, 0, 2]);
    clock.now = 1.5;
    expect(pass()).toBe(1);
    clock.now = 2;
    expect([pass(), pass()]).toEqual([0, 2]);
    clock.now = 1_000;
    expect([pass(), pass(), pass()]).toEqual([0, 0, 2]);
  });

  test("makes up for what came in parallel by a longer wait, and counts each key for itself", () => {
    const limiter = limiterAt({ now: 0 });
    for (let i = 0; i < 5; i++) limiter.count("anna");
    expect([limiter.secondsToWait("anna"), limiter.secondsToWait("bert")]).toEqual([8, 0]);
  });
});
