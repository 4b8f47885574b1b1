import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createClient } from "../../../schema/client/index.js";
import { startTracing } from "../../../server/telemetry/start-tracing.js";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { type OtlpReceiver, type ReceivedSpan, startOtlpReceiver } from "../../support/otlp-receiver.js";
import { type ScimClient, scimClient } from "../../support/scim-client.js";
import { type ServerHere, startServerHere } from "../../support/server-here.js";
import { newTenant, type TestConnection, type TestTenant } from "../../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const BULK = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT = "00f067aa0ba902b7";

let receiver: OtlpReceiver;
let server: ServerHere;
let tenant: TestTenant;
let connection: TestConnection;
let scim: ScimClient;
let userId: string;
let groupId: string;
/** What clients were told in answers. */
const requestIds: string[] = [];

const traced = (id: string, flags = "01") => ({
  traceparent: `00-${id}-${PARENT}-${flags}`,
  tracestate: "vendor=secret",
});
const USED: Record<string, string> = {
  patch: TRACE,
  bulk: TRACE.replace("4b", "4c"),
  unsampled: TRACE.replace("4b", "4d"),
};

beforeAll(async () => {
  receiver = await startOtlpReceiver();
  const tracing = await startTracing({ sampler: "parentbased_always_on", ratio: 1, url: receiver.url });
  server = await startServerHere({ tracing });
  tenant = await newTenant();
  connection = await tenant.connect();
  scim = scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token: connection.token });
  const schemas = [PATCH_OP];
  userId = (await tenant.admin.createUser({ input: { userName: "anna.berg@corp.test" } })).createUser.user.id;
  groupId = (await tenant.admin.createGroup({ input: { displayName: "Pilots" } })).createGroup.group.id;
  const add = { op: "add", path: "members", value: [{ value: userId }] };
  const sent = async (method: string, path: string, body: object | undefined, headers: Record<string, string>) => {
    const answer = await scim.request(method, path, body, headers);
    requestIds.push(String(answer.headers.get("x-request-id")));
    return answer;
  };
  const patched = await sent("PATCH", `/Groups/${groupId}`, { schemas, Operations: [add] }, traced(String(USED.patch)));
  expect(patched.status).toBeLessThan(300);
  const data = { schemas: [USER], userName: "anna.berg@corp.test" };
  const operation = { method: "POST", path: "/Users", bulkId: "1", data };
  await sent("POST", "/Bulk", { schemas: [BULK], Operations: [operation] }, traced(String(USED.bulk)));
  await sent(
    "GET",
    "/Users?filter=userName%20eq%20%22anna.berg@corp.test%22",
    undefined,
    traced(String(USED.unsampled), "00"),
  );
  await sent("GET", "/anna.berg@corp.test", undefined, { traceparent: "anna.berg@corp.test" });
  const client = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
  await client.users({ filter: { userName: { eq: "anna.berg@corp.test" } } });
  await server.close(); // sends what waits to be sent
});
afterAll(() => receiver.close());

const spansOf = (traceId: string | undefined) => receiver.spans().filter((span) => span.traceId === traceId);

/** The names of a trace, each below the one it belongs to. */
function tree(spans: ReceivedSpan[], parent: string): string[] {
  const below = spans.filter(({ parentSpanId }) => parentSpanId === parent);
  return below.flatMap(({ name, spanId }) => [name, ...tree(spans, spanId).map((one) => `  ${one}`)]);
}

test("a trace shows the whole way of a SCIM PATCH: request, SCIM operation, GraphQL operations, statements", () => {
  const lines = tree(spansOf(USED.patch), PARENT);
  expect(lines.slice(0, 1)).toEqual(["PATCH /scim/:connectionId/v2/Groups/:id"]);
  expect(lines.filter((line) => /^ {2}\S/.test(line))).toEqual(
    expect.arrayContaining(["  select credentials", "  SCIM PATCH /Groups/:id"]),
  );
  expect(lines.filter((line) => /^ {4}GraphQL /.test(line)).length).toBeGreaterThan(0);
  const statements = lines.filter((line) => /^ {6}\S/.test(line)).map((line) => line.trim());
  expect(statements).toEqual(expect.arrayContaining(["select groups", "insert memberships", "insert changes"]));
  expect(lines).toHaveLength(spansOf(USED.patch).length);
});

test("each span has the id of the request, and those of SCIM its connection", () => {
  const ids = spansOf(USED.patch).map(({ attributes }) => attributes["roster.request_id"]);
  expect([...new Set(ids)]).toEqual([requestIds[0]]);
  const ofConnection = spansOf(USED.patch).filter(({ attributes }) => "roster.connection_id" in attributes);
  expect(ofConnection.map(({ name }) => name).sort()).toEqual([
    "PATCH /scim/:connectionId/v2/Groups/:id",
    "SCIM PATCH /Groups/:id",
  ]);
  expect(ofConnection.map(({ attributes }) => attributes["roster.connection_id"])).toEqual([
    connection.id,
    connection.id,
  ]);
});

test("operations of a bulk job are spans of their own, below it", () => {
  const lines = tree(spansOf(USED.bulk), PARENT);
  expect(lines.slice(0, 1)).toEqual(["POST /scim/:connectionId/v2/Bulk"]);
  expect(lines).toEqual(expect.arrayContaining(["  SCIM POST /Bulk", "    SCIM POST /Users"]));
});

test("a client that does not trace its request is not traced here", () => {
  expect(spansOf(USED.unsampled)).toEqual([]);
});

test("a request without a trace begins one", () => {
  const roots = receiver.spans().filter(({ parentSpanId }) => parentSpanId === "");
  expect(roots.map(({ name }) => name).sort()).toEqual(["POST /graphql", "other /scim/:connectionId"]);
  expect(receiver.spans().map(({ name }) => name)).toContain("GraphQL users");
});

test("nothing of it is about a person, or is what others keep in a trace", () => {
  expect(receiver.raw()).toContain("insert memberships");
  for (const text of [
    "anna",
    "berg",
    "corp.test",
    "Pilots",
    userId,
    groupId,
    tenant.id,
    tenant.slug,
    connection.token,
    "vendor",
  ]) {
    expect([text, receiver.raw().includes(text)]).toEqual([text, false]);
  }
});
