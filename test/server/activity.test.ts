import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { ScimRequestLog } from "../../server/activity/scim-request-log.js";
import { answeredRequest } from "../support/answered-request.js";
import { countingPool } from "../support/database.js";
import { type ScimClient, type ScimResponse, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const SEARCH = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
let connection: TestConnection;
let scim: ScimClient;
beforeAll(async () => {
  tenant = await newTenant();
  connection = await tenant.connect({ name: "Directory" });
  scim = scimClient(connection);
});

const patch = (path: string, ...Operations: object[]) =>
  scim.request("PATCH", path, { schemas: [PATCH_OP], Operations });

/** The record of a request, once it has been answered there. */
async function recordOf({ headers }: ScimResponse) {
  const id = headers.get("x-request-id");
  for (;;) {
    const { scimRequests } = await tenant.admin.scimRequests({ filter: { id: { eq: id } } });
    const [request] = scimRequests.nodes;
    if (typeof request?.status === "number") return request;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("a SCIM request is recorded", () => {
  test("with what it changed, in words and as changes (PROMISE-76)", async () => {
    const ana = await scim.request("POST", "/Users", { schemas: [USER], userName: "ana", displayName: "Ana Berg" });
    const finance = await scim.request("POST", "/Groups", { schemas: [GROUP], displayName: "Finance" });
    const added = await patch(`/Groups/${finance.body.id}`, {
      op: "add",
      path: "members",
      value: [{ value: ana.body.id }],
    });
    const { id, credentialId, ...record } = await recordOf(added);
    expect(record).toMatchObject({
      connectionId: connection.id,
      method: "PATCH",
      path: `/Groups/${finance.body.id}`,
      status: 204,
      scimType: null,
      detail: null,
      summary: "added Ana Berg to Finance",
      changes: [
        {
          action: "group.updated",
          resourceName: "Finance",
          actor: { kind: "CONNECTION", id: connection.id, name: "Directory", credentialId },
          requestId: id,
          after: { addedMembers: [{ id: ana.body.id, name: "Ana Berg" }] },
        },
      ],
    });
    expect(record.durationMs).toBeGreaterThan(0);
  });

  test.each<[string, () => Promise<ScimResponse>, string]>([
    ["a look-up", () => scim.request("GET", '/Users?filter=userName eq "nobody"'), "read users"],
    ["a look at discovery", () => scim.request("GET", "/ServiceProviderConfig"), "read what Roster can do"],
    ["a user that is not there", () => scim.request("GET", "/Users/1"), "was refused: there is no user with the id 1"],
    ["a path that is not there", () => scim.request("GET", "/Nothing"), "was refused: there is nothing at this path"],
  ])("where it is %s", async (_name, request, summary) => {
    expect(await recordOf(await request())).toMatchObject({ summary, changes: [] });
  });

  test("with the name that the provider has for it, and without its query", async () => {
    const headers = { "client-request-id": "c0ffee" };
    const response = await scim.request("GET", "/Users?filter=title%20eq%20%22secret%22", undefined, headers);
    const record = await recordOf(response);
    expect(record).toMatchObject({ correlationId: "c0ffee", path: "/Users" });
    expect(JSON.stringify(record)).not.toContain("secret");
  });

  test("with what was let pass in it, and what of it had no effect", async () => {
    const okta = scimClient(await tenant.connect({ provider: "OKTA", roleCatalogue: "PRIMARY_PLUS_PERMISSION" }));
    const user = { schemas: [USER], userName: "cleo", active: ["true"], roles: ["recorder", "captain"] };
    const created = await recordOf(await okta.request("POST", "/Users", user));
    const ignored = [{ path: "roles", value: "captain", reason: "UNKNOWN" }];
    expect(created).toMatchObject({ status: 201, summary: "created cleo; passed over roles captain", ignored });
    expect(created.tolerances).toEqual(expect.arrayContaining(["wrapped-value", "text-boolean", "text-value"]));
    const roles = { op: "add", path: "roles", value: [{ value: "captain" }] };
    const path = `/Users/${created.changes[0]?.resourceId}`;
    const patched = await okta.request("PATCH", path, { schemas: [PATCH_OP], Operations: [roles] });
    expect(await recordOf(patched)).toMatchObject({ summary: "changed nothing; passed over roles captain", ignored });
  });

  test("with the fault of a body that is no JSON, and nothing of the body", async () => {
    const record = await recordOf(await scim.request("POST", "/Users", '{"password": "open sesame'));
    expect(record).toMatchObject({ status: 400, scimType: "invalidSyntax" });
    expect(record.detail).not.toContain("sesame");
  });
});

describe("a request that is refused for its key is recorded", () => {
  const refused = async (token: string) => {
    const other = scimClient({ scimBaseUrl: connection.scimBaseUrl, token });
    return recordOf(await other.request("GET", "/Users"));
  };

  test("where the key has been replaced, with the id of the key", async () => {
    const old = await tenant.connect();
    const oldClient = scimClient(old);
    const used = await recordOf(await oldClient.request("GET", "/Users"));
    await tenant.admin.rotateConnectionToken({ input: { id: old.id } });
    const record = await recordOf(await oldClient.request("GET", "/Users"));
    expect(record).toMatchObject({ connectionId: old.id, status: 401, credentialId: used.credentialId });
  });

  test("where it is none of Roster's", async () => {
    expect(await refused("guess")).toMatchObject({ connectionId: connection.id, status: 401, credentialId: null });
  });

  test("where it is another tenant's, whose key is not named", async () => {
    const { token } = await (await newTenant()).connect();
    expect(await refused(token)).toMatchObject({ connectionId: connection.id, status: 401, credentialId: null });
  });
});

describe("a connection's status", () => {
  const statusOf = async (id: string) => (await tenant.admin.connection({ id })).connection;

  test("follows its requests (PROMISE-80)", async () => {
    const mine = await tenant.connect();
    const client = scimClient(mine);
    expect(await statusOf(mine.id)).toMatchObject({ status: "CONFIGURED", lastRequestAt: null, lastError: null });

    const read = await recordOf(await client.request("GET", "/Users"));
    expect(await statusOf(mine.id)).toMatchObject({ status: "ACTIVE", lastRequestAt: read.occurredAt });

    const missing = await recordOf(await client.request("GET", "/Users/1"));
    expect(await statusOf(mine.id)).toMatchObject({ status: "ACTIVE", lastRequestAt: missing.occurredAt });

    const bad = await recordOf(await client.request("POST", "/Users", { schemas: [USER] }));
    expect(await statusOf(mine.id)).toMatchObject({
      status: "FAILING",
      lastError: { at: bad.occurredAt, status: 400, detail: bad.detail },
    });

    await recordOf(await client.request("GET", "/Users"));
    expect((await statusOf(mine.id))?.status).toBe("ACTIVE");
  });

  test("is paused while its requests are refused", async () => {
    const mine = await tenant.connect();
    const paused = await tenant.admin.pauseConnection({ input: { id: mine.id } });
    expect(paused.pauseConnection.connection.status).toBe("PAUSED");
    expect((await scimClient(mine).request("GET", "/Users")).status).toBe(401);
    const resumed = await tenant.admin.resumeConnection({ input: { id: mine.id } });
    expect(resumed.resumeConnection.connection.version).toBe(3);
    expect((await scimClient(mine).request("GET", "/Users")).status).toBe(200);
  });
});

describe("what a request said and was answered is kept", () => {
  test("where it writes, without secrets, and with who sent it", async () => {
    const body = { schemas: [USER], userName: "kept", password: "Harbour-Lights-7" };
    const headers = { "user-agent": "Provisioner/1.0" };
    const created = await scim.request("POST", "/Users?attributes=userName&access=1", body, headers);
    const { id } = created.body;
    expect(await recordOf(created)).toMatchObject({
      query: "attributes=userName",
      address: "127.0.0.1",
      userAgent: "Provisioner/1.0",
      requestBody: { userName: "kept", password: "[redacted]" },
      answerBody: { id, userName: "kept" },
    });
    const replace = { op: "replace", path: "password", value: "Harbour-Lights-8" };
    const { requestBody, answerBody } = await recordOf(await patch(`/Users/${id}`, replace));
    expect(requestBody).toEqual({ schemas: [PATCH_OP], Operations: [{ ...replace, value: "[redacted]" }] });
    expect(JSON.stringify(answerBody)).not.toContain("Harbour");
  });

  test("without what a secret is looked for by, nor what is never returned", async () => {
    const search = { schemas: [SEARCH], filter: 'password eq "Harbour-Lights-7"' };
    const looked = await scim.request("POST", "/Users/.search", search);
    expect(await recordOf(looked)).toMatchObject({ requestBody: { schemas: [SEARCH], filter: "[redacted]" } });
    const { id } = (await scim.request("POST", "/Users", { schemas: [USER], userName: "guarded" })).body;
    const path = 'password[value eq "Harbour-Lights-7"]';
    const { requestBody } = await recordOf(await patch(`/Users/${id}`, { op: "remove", path }));
    expect(requestBody).toEqual({ schemas: [PATCH_OP], Operations: [{ op: "remove", path: "[redacted]" }] });

    const badge = extensionSample("badge");
    await tenant.admin.registerExtensionSchema({ input: badge });
    const [value, others] = [{ color: "red", pin: "4711" }, { [`${badge.id}:pin`]: "4712" }];
    const changed = await patch(
      `/Users/${id}`,
      { op: "add", path: badge.id, value },
      { op: "add", value: others },
      { op: "replace", path: `${badge.id}:pin`, value: "4713" },
    );
    expect(changed.status).toBe(200);
    expect((await recordOf(changed)).requestBody).toEqual({
      schemas: [PATCH_OP],
      Operations: [
        { op: "add", path: badge.id, value: { color: "red", pin: "[redacted]" } },
        { op: "add", value: { [`${badge.id}:pin`]: "[redacted]" } },
        { op: "replace", path: `${badge.id}:pin`, value: "[redacted]" },
      ],
    });
    const filter = encodeURIComponent(`${badge.id}:pin eq "4713"`);
    expect((await recordOf(await scim.request("GET", `/Users?filter=${filter}`))).query).toBe("filter=[redacted]");
  });

  test("without what no database can keep, and with all else", async () => {
    const halves = `{"schemas":["${USER}"],"userName":"half \\ud800","title\\udfff":"x"}`;
    const refused = await scim.request("POST", "/Users", halves);
    expect(refused.status).toBe(400);
    const { requestBody } = await recordOf(refused);
    expect(requestBody).toEqual({ schemas: [USER], userName: "half \ufffd", "title\ufffd": "x" });
    const path = await patch("/Users/none", { op: "remove", path: "half \ud800" });
    expect((await recordOf(path)).status).toBe(path.status);
  });

  test("where it is refused, and not where it has read", async () => {
    const refused = await scim.request("POST", "/Users", { schemas: [USER] });
    expect(await recordOf(refused)).toMatchObject({ requestBody: { schemas: [USER] }, answerBody: { status: "400" } });
    const read = await scim.request("GET", "/Users?filter=userName%20eq%20%22kept%22&count=1");
    expect(await recordOf(read)).toMatchObject({
      query: 'filter=userName eq "kept"&count=1',
      requestBody: null,
      answerBody: null,
    });
  });

  test("and found by what it changed", async () => {
    const { id } = (await scim.request("POST", "/Users", { schemas: [USER], userName: "found" })).body;
    const last = await patch(`/Users/${id}`, { op: "replace", path: "title", value: "Guide" });
    await recordOf(last);
    const methodsOf = async (filter: object) =>
      (await tenant.admin.scimRequests({ filter })).scimRequests.nodes.map(({ method }) => method);
    expect(await methodsOf({ changes: { some: { resourceId: { eq: id } } } })).toEqual(["POST", "PATCH"]);
    const updates = { some: { resourceId: { eq: id }, action: { eq: "user.updated" } } };
    expect(await methodsOf({ changes: updates })).toEqual(["PATCH"]);
    expect(await methodsOf({ path: { startsWith: `/Users/${id}` }, changes: { none: updates.some } })).toEqual([]);
  });
});

test("a change that was made stands in the record although the server ended before it could say so", async () => {
  const { databases } = database;
  const created = await scim.request("POST", "/Users", { schemas: [USER], userName: "cut-off" });
  const { id } = await recordOf(created);
  await databases
    .of(tenant.id)
    .query("update scim_requests set status = null where tenant_id = $1 and id = $2", [tenant.id, id]);
  const { scimRequests } = await tenant.admin.scimRequests({ filter: { id: { eq: id } } });
  expect(scimRequests.nodes).toMatchObject([{ status: null, summary: "created cut-off" }]);
});

test("a thousand requests are recorded by one statement", async () => {
  const { databases, statements } = database;
  const log = new ScimRequestLog(databases, pino({ level: "silent" }));
  const base = (await recordOf(await scim.request("GET", "/Users"))).id;
  for (let i = 0; i < 1_000; i++) {
    log.record(
      answeredRequest({
        tenantId: tenant.id,
        id: base.slice(0, -4) + i.toString(16).padStart(4, "0"),
        connectionId: connection.id,
        occurredAt: new Date(),
        correlationId: "many",
      }),
    );
  }
  const before = statements.length;
  await log.flush();
  expect(statements.slice(before).filter((text) => text.includes("insert into scim_requests"))).toHaveLength(1);
  const page = await tenant.admin.scimRequests({ filter: { correlationId: { eq: "many" } }, last: 100 });
  expect(page.scimRequests.nodes).toHaveLength(100);
});

describe("the change feed", () => {
  test("is read on from where it was left, of one resource or of some actions", async () => {
    const { admin } = await newTenant();
    const { id } = (await admin.createUser({ input: { userName: "one" } })).createUser.user;
    await admin.updateUser({ input: { id, title: "Guide" } });
    await admin.createUser({ input: { userName: "two" } });
    const first = (await admin.changes({ first: 1 })).changes;
    const rest = (await admin.changes({ after: first.pageInfo.endCursor })).changes;
    expect([...first.nodes, ...rest.nodes].map(({ summary }) => summary)).toEqual([
      "created Test",
      "created one",
      "changed title of one",
      "created two",
    ]);
    const ofOne = (await admin.changes({ resource: id, types: ["user.updated"] })).changes;
    expect(ofOne.nodes).toMatchObject([
      { before: { title: null }, after: { title: "Guide" }, actor: { kind: "ADMIN" } },
    ]);
  });
});

describe("each create, change and delete is recorded with who asked for it and what became of it", () => {
  const user = { schemas: [USER], userName: "recorded" };
  const group = { schemas: [GROUP], displayName: "Recorded" };
  const replace = (path: string) => ({ schemas: [PATCH_OP], Operations: [{ op: "replace", path, value: "New" }] });

  test.each([
    ["/Users", user, "displayName", "user", "User"],
    ["/Groups", group, "displayName", "group", "Group"],
  ])("in %s (REQ-627)", async (endpoint, resource, attribute, noun, resourceType) => {
    const created = await scim.request("POST", endpoint, resource);
    const { id } = created.body;
    const path = `${endpoint}/${id}`;
    const writes: [ScimResponse, string, action: string | undefined][] = [
      [created, endpoint, "created"],
      [await scim.request("PUT", path, { ...resource, externalId: "1" }), path, "updated"],
      [await scim.request("PATCH", path, replace(attribute)), path, "updated"],
      [await scim.request("PUT", path, resource, { "if-match": 'W/"99"' }), path, undefined],
      [await scim.request("PATCH", path, replace("noSuchAttribute")), path, undefined],
      [await scim.request("DELETE", path, undefined, { "if-match": 'W/"99"' }), path, undefined],
      [await scim.request("POST", endpoint, { schemas: resource.schemas }), endpoint, undefined],
      [await scim.request("DELETE", path), path, "deleted"],
      [await scim.request("DELETE", path), path, undefined],
    ];
    for (const [response, where, action] of writes) {
      const { credentialId, ...record } = await recordOf(response);
      const actor = { kind: "CONNECTION", id: connection.id, name: "Directory", credentialId };
      expect(credentialId).not.toBeNull();
      expect(record).toMatchObject({ connectionId: connection.id, path: where, status: response.status });
      expect(record.changes).toMatchObject(
        action ? [{ action: `${noun}.${action}`, resourceType, resourceId: id, actor }] : [],
      );
      expect(response.status >= 400).toBe(action === undefined);
    }
    const elsewhere = await (await newTenant()).admin.changes({ resource: id });
    expect(elsewhere.changes.nodes).toEqual([]);
  });

  test("and what users do to themselves as theirs (REQ-627)", async () => {
    const input = { userName: "self", displayName: "Selma Lind" };
    const { id: userId } = (await tenant.admin.createUser({ input })).createUser.user;
    const issued = await tenant.admin.createUserToken({ input: { connectionId: connection.id, userId } });
    const selma = scimClient({ ...connection, token: issued.createUserToken.token });
    const actor = { kind: "USER", id: userId, name: "Selma Lind" };
    const changed = await selma.request("PATCH", "/Me", replace("nickName"));
    expect(await recordOf(changed)).toMatchObject({
      connectionId: connection.id,
      path: "/Me",
      status: 200,
      changes: [{ action: "user.updated", resourceId: userId, actor }],
    });
    const refused = await selma.request("PATCH", "/Me", replace("title"));
    expect(await recordOf(refused)).toMatchObject({
      connectionId: connection.id,
      path: "/Me",
      status: 403,
      changes: [],
    });
    const { changes } = await tenant.admin.changes({ resource: userId });
    expect(changes.nodes.map(({ action }) => action)).toEqual(["user.created", "user.token-created", "user.updated"]);
  });
});
