import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { createClient } from "../../../schema/client/index.js";
import { createLog } from "../../../server/log.js";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { scimClient } from "../../support/scim-client.js";
import { type ServerHere, startServerHere } from "../../support/server-here.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";

let lines: { msg: string; requestId?: string; operation?: string; code?: string; level: number }[] = [];
let server: ServerHere;
let tenant: TestTenant;
beforeAll(async () => {
  const log = createLog("debug", { write: (line: string) => lines.push(JSON.parse(line)) });
  server = await startServerHere({ log, slowStatementMs: 0 });
  tenant = await newTenant();
});
afterAll(() => server.close());
beforeEach(() => {
  lines = [];
});

const of = (requestId: string | null, msg: string) =>
  lines.filter((line) => line.requestId === requestId && line.msg === msg);

test("a slow statement of a SCIM request is logged with the request's id, what it does and how long it took", async () => {
  const connection = await tenant.connect();
  const scim = scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token: connection.token });
  const userName = "canary.slow@corp.test";
  const { headers } = await scim.request("POST", "/Users", { schemas: [USER], userName });
  const slow = of(headers.get("x-request-id"), "a statement was slow");
  expect(slow.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(["select credentials", "insert users", "insert changes"]),
  );
  expect(slow[0]).toMatchObject({ level: 40, durationMs: expect.any(Number), processId: expect.any(Number) });
  expect(JSON.stringify(lines)).not.toContain("canary");
});

test("so is one of a GraphQL operation", async () => {
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
  const query = '{ users(filter: { userName: { eq: "canary.graphql" } }) { nodes { id } } }';
  const answer = await graphqlRequest({ query }, { url: server.url, headers });
  expect(of(answer.headers.get("x-request-id"), "a statement was slow").map(({ operation }) => operation)).toContain(
    "select users",
  );
  expect(JSON.stringify(lines)).not.toContain("canary");
});

test("a statement that fails is logged with its SQLSTATE, and without what it was sent", async () => {
  const admin = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
  const input = { userName: "canary.twice" };
  await Promise.allSettled(Array.from({ length: 8 }, () => admin.createUser({ input })));
  const failed = lines.filter(({ msg }) => msg === "a statement failed");
  expect(failed.length).toBeGreaterThan(0);
  expect(failed[0]).toMatchObject({ operation: "insert users", code: "23505", fault: "constraint", level: 20 });
  expect(failed.every(({ requestId }) => requestId)).toBe(true);
  expect(JSON.stringify(lines)).not.toContain("canary");
});

test("requests at the same time do not get one another's ids, also where they wait for a connection", async () => {
  const ask = async (slug: string) => {
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": slug };
    const query = "{ users { nodes { id } } }";
    return (await graphqlRequest({ query }, { url: server.url, headers })).headers.get("x-request-id");
  };
  const ids = await Promise.all(Array.from({ length: 60 }, () => ask(tenant.slug)));
  const counts = ids.map(
    (id) => of(id, "a statement was slow").filter(({ operation }) => operation?.startsWith("select ")).length,
  );
  expect([...new Set(counts)]).toEqual([2]); // the tenant by its slug, and its users
});
