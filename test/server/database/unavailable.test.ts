import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";
import { eventually } from "../../support/eventually.js";
import { newSecretClient } from "../../support/oauth-client.js";
import { type OwnServer, startOwnServer } from "../../support/own-server.js";
import { unreadinessOf } from "../../support/readiness.js";
import { scimClient } from "../../support/scim-client.js";
import { startTcpProxy, type TcpProxy } from "../../support/tcp-proxy.js";
import { newTenant, type TestConnection, type TestTenant } from "../../support/tenant.js";

const NOBODY_LISTENS = 1;

let proxy: TcpProxy;
let server: OwnServer;
let tenant: TestTenant;
let connection: TestConnection;
const databasePort = Number(new URL(testEnvironment().databaseUrl).port);

beforeAll(async () => {
  proxy = await startTcpProxy(databasePort);
  const url = new URL(testEnvironment().databaseUrl);
  url.port = String(proxy.port);
  server = await startOwnServer({ databaseUrl: url.href });
  tenant = await newTenant();
  connection = await tenant.connect();
});

afterAll(async () => {
  await server.close();
  await proxy.end();
});

const scim = () => scimClient({ ...connection, scimBaseUrl: server.scimBaseUrl(connection) });
const newUser = () => ({ schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"], userName: randomUUID() });

async function post(path: string, type: string, authorization: string, body: string) {
  const headers = { "content-type": type, authorization, "roster-tenant": tenant.slug };
  const response = await fetch(`${server.url}${path}`, { method: "POST", headers, body });
  return { status: response.status, retryAfter: response.headers.get("retry-after"), body: await response.json() };
}

describe("while the database is away", () => {
  beforeAll(() => proxy.turnTo(NOBODY_LISTENS));
  afterAll(async () => {
    proxy.turnTo(databasePort);
    await eventually(async () => expect(await unreadinessOf(server)).toBeUndefined());
  });

  test("the server lives and is not ready", async () => {
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect(await unreadinessOf(server)).toBe("the database does not answer");
  });

  test.each(["GET", "POST"])("SCIM answers a %s 503, and when to come back", async (method) => {
    const { status, headers, body } = await scim().request(method, "/Users", method === "POST" ? newUser() : undefined);
    expect([status, headers.get("retry-after"), headers.get("retry-after-seconds")]).toEqual([503, "5", "5"]);
    expect(body).toEqual({
      schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
      status: "503",
      detail: "the database cannot be reached; try again in 5 seconds",
    });
  });

  test("GraphQL answers 503 with the code UNAVAILABLE", async () => {
    const query = JSON.stringify({ query: "{ users { totalCount } }" });
    const answer = await post("/graphql", "application/json", `Bearer ${ADMIN_TOKEN}`, query);
    expect(answer).toMatchObject({
      status: 503,
      retryAfter: "5",
      body: { errors: [{ extensions: { code: "UNAVAILABLE", retryAfter: 5 } }] },
    });
  });

  test("the token endpoint answers 503", async () => {
    const { header } = await newSecretClient(tenant, { connectionId: connection.id });
    const form = "application/x-www-form-urlencoded";
    const answer = await post("/oauth/token", form, header.authorization, "grant_type=client_credentials");
    expect(answer).toMatchObject({ status: 503, retryAfter: "5", body: { error: "temporarily_unavailable" } });
  });
});

test("a connection that was cut while nobody used it is noticed by nobody", async () => {
  expect((await scim().request("POST", "/Users", newUser())).status).toBe(201);
  proxy.turnTo(databasePort);
  expect((await scim().request("GET", "/Users")).status).toBe(200);
  proxy.turnTo(databasePort);
  expect((await scim().request("POST", "/Users", newUser())).status).toBe(201);
});

test("what a request was answered is written down when the database is back, where it goes away before that", async () => {
  const correlationId = randomUUID();
  const answer = await scim().request("POST", "/Users", newUser(), { "x-correlation-id": correlationId });
  proxy.turnTo(NOBODY_LISTENS);
  await sleep(LONGER_THAN_A_FLUSH_WAITS_MS);
  proxy.turnTo(databasePort);
  await eventually(async () => {
    const { nodes } = (await tenant.admin.scimRequests({ connectionId: connection.id })).scimRequests;
    const request = nodes.find((node) => node.correlationId === correlationId);
    expect(request?.status).toBe(answer.status);
  });
});

const LONGER_THAN_A_FLUSH_WAITS_MS = 1_000;
