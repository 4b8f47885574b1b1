import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { list } from "../../server/reads/list.js";
import { userList } from "../../server/reads/users.js";
import { countingPool } from "../support/database.js";
import { testEnvironment } from "../support/environment.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const database = countingPool();
afterAll(() => database.end());

let ours: TestTenant;
let theirs: TestTenant;
let theirUserId: string;
let theirGroupId: string;

beforeAll(async () => {
  ours = await newTenant();
  theirs = await newTenant();
  theirUserId = (await theirs.admin.createUser({ input: { userName: "bjensen" } })).createUser.user.id;
  theirGroupId = (await theirs.admin.createGroup({ input: { displayName: "Guides" } })).createGroup.group.id;
});

describe("another tenant's resource does not exist", () => {
  test("in GraphQL", async () => {
    expect((await ours.admin.user({ id: theirUserId })).user).toBeNull();
    expect((await ours.admin.group({ id: theirGroupId })).group).toBeNull();
    await expect(ours.admin.updateUser({ input: { id: theirUserId, title: "x" } })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(ours.admin.deleteGroup({ input: { id: theirGroupId } })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("as a member or a manager (CASE-2)", async () => {
    const group = { displayName: "Mixed", memberIds: [theirUserId] };
    await expect(ours.admin.createGroup({ input: group })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    const user = { userName: "managed", managerId: theirUserId };
    await expect(ours.admin.createUser({ input: user })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  test.each([
    ["GET", "Users"],
    ["PUT", "Users"],
    ["PATCH", "Users"],
    ["DELETE", "Users"],
    ["GET", "Groups"],
    ["PUT", "Groups"],
    ["PATCH", "Groups"],
    ["DELETE", "Groups"],
  ])("to SCIM: %s of %s answers as for one that never was (REQ-287)", async (method, collection) => {
    const scim = scimClient(await ours.connect());
    const never = "01a208e1-0000-7000-8000-000000000000";
    const answer = async (id: string) => {
      const { status, body } = await scim.request(method, `/${collection}/${id}`, BODIES[method]?.[collection]);
      return { status, body: JSON.parse(JSON.stringify(body).replaceAll(id, "{id}")) };
    };
    const foreign = await answer(collection === "Users" ? theirUserId : theirGroupId);
    expect(foreign).toEqual(await answer(never));
    expect(foreign.status).toBe(404);
  });
});

const PATCH = {
  schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
  Operations: [{ op: "replace", path: "displayName", value: "Taken" }],
};
const BODIES: Record<string, Record<string, object>> = {
  PUT: {
    Users: { schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"], userName: "taken" },
    Groups: { schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"], displayName: "Taken" },
  },
  PATCH: { Users: PATCH, Groups: PATCH },
};

test("a user name is free in every tenant (CASE-32)", async () => {
  await expect(ours.admin.createUser({ input: { userName: "bjensen" } })).resolves.toBeDefined();
});

describe("row-level security", () => {
  const countUsers = () => database.pool.query("select count(*)::int as users from users");

  test("shows nothing where no tenant is set (REQ-603)", async () => {
    await database.pool.query("reset roster.tenant_id");
    expect((await countUsers()).rows).toEqual([{ users: 0 }]);
  });

  test("shows one tenant's rows to a statement that forgot its tenant (REQ-603)", async () => {
    const [counted] = await database.databases
      .of(theirs.id)
      .query<{ users: string }>("select count(*) as users from users", []);
    expect(counted).toEqual({ users: 1 });
  });

  test("keeps the server from writing into another tenant (REQ-603)", async () => {
    const statement = "update groups set display_name = 'Ours' where id = $1 returning id";
    expect(await database.databases.of(ours.id).query(statement, [theirGroupId])).toEqual([]);
  });
});

describe("who has a text is looked up", () => {
  /** @returns what the function says in a session of which the tenant is set as said */
  async function lookUp(
    tenantId: string,
    ...search: [attribute: string, text: string, isEnd: boolean]
  ): Promise<unknown> {
    const client = await database.pool.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('roster.tenant_id', $1, true)", [tenantId]);
      const { rows } = await client.query("select users_with_text($1, $2, $3)::text[] as ids", search);
      return rows[0].ids;
    } finally {
      await client.query("rollback");
      client.release();
    }
  }

  test("among the tenant's users alone (REQ-603)", async () => {
    const [contains, endsWith] = [["userName", "jens", false] as const, ["userName", "sen", true] as const];
    const ourUserId = (await ours.admin.users({ filter: { userName: { eq: "bjensen" } } })).users.nodes[0]?.id;
    expect([await lookUp(theirs.id, ...contains), await lookUp(theirs.id, ...endsWith)]).toEqual([
      [theirUserId],
      [theirUserId],
    ]);
    expect([await lookUp(ours.id, ...contains), await lookUp(ours.id, ...endsWith)]).toEqual([
      [ourUserId],
      [ourUserId],
    ]);
  });

  test("nowhere where no tenant is set, or one that there is not (REQ-603)", async () => {
    expect(await lookUp("", "userName", "jens", false)).toBeNull();
    expect(await lookUp("01a208e1-0000-7000-8000-000000000000", "userName", "jens", false)).toEqual([]);
  });

  test("by nobody but the server's role", async () => {
    const client = await database.pool.connect();
    try {
      await client.query("begin; set local role roster_auditor");
      const search = client.query("select users_with_text('userName', 'jens', false)");
      await expect(search).rejects.toThrow("permission denied for function users_with_text");
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  test("and what is said of somebody else's user is read by nobody: row-level security has the last word (REQ-603)", async () => {
    const filter = { userName: { contains: "jens" } };
    const everybody = { filter, usersByText: () => `{${theirUserId}}` };
    const { rows } = await list(database.databases.of(ours.id), userList, { ...everybody, page: { size: 9 } });
    expect(rows).toEqual([]);
  });
});

describe("a token opens one door", () => {
  test("a connection's is refused at /graphql and at another connection's URL", async () => {
    const [one, other] = [await ours.connect(), await ours.connect()];
    const client = createClient({ url: testEnvironment().url, token: one.token });
    await expect(client.users({})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const mixed = scimClient({ scimBaseUrl: other.scimBaseUrl, token: one.token });
    expect(await mixed.request("GET", "/Users")).toMatchObject({ status: 401 });
  });

  test("an API client's is refused by SCIM, and beyond its scopes", async () => {
    const { createApiClient } = await ours.admin.createApiClient({ input: { name: "x", scopes: ["users:read"] } });
    const { scimBaseUrl } = await ours.connect();
    const scim = scimClient({ scimBaseUrl, token: createApiClient.token });
    expect(await scim.request("GET", "/Users")).toMatchObject({ status: 401 });
    const client = createClient({ url: testEnvironment().url, token: createApiClient.token });
    await expect(client.users({})).resolves.toBeDefined();
    await expect(client.groups({})).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: "this needs the scope groups:read",
    });
    await ours.admin.revokeApiClient({ input: { id: createApiClient.apiClient.id } });
    await expect(client.users({})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("a rotated token is refused at once, or after the overlap", async () => {
    const { id, scimBaseUrl, token } = await ours.connect();
    const status = async (token: string) =>
      (await scimClient({ scimBaseUrl, token }).request("GET", "/Users?count=0")).status;
    const second = (await ours.admin.rotateConnectionToken({ input: { id, overlap: "7d" } })).rotateConnectionToken
      .token;
    expect([await status(token), await status(second)]).toEqual([200, 200]);
    const third = (await ours.admin.rotateConnectionToken({ input: { id } })).rotateConnectionToken.token;
    expect([await status(token), await status(second), await status(third)]).toEqual([401, 401, 200]);
  });
});

test("a token is stored only as a digest (CASE-16)", async () => {
  const { token } = await ours.connect();
  const secret = token.split("_").at(-1)?.slice(0, 43) as string;
  const rows = await database.databases.of(ours.id).query("select c::text from credentials c", []);
  const text = JSON.stringify(rows);
  expect(rows.length).toBeGreaterThan(0);
  expect(text).not.toContain(secret);
  expect(text).not.toContain(Buffer.from(secret).toString("hex"));
});
