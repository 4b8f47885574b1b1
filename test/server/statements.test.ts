import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const USERS = 101;

let server: CountingServer;
let tenant: TestTenant;
let scim: ScimClient;
const userIds: string[] = [];
let groupId: string;

beforeAll(async () => {
  server = await startCountingServer();
  tenant = await newTenant();
  for (let i = 0; i < USERS; i++) {
    const emails = [{ value: `user-${i}@corp.test`, type: "work", primary: true }];
    const { createUser } = await tenant.admin.createUser({ input: { userName: `user-${i}`, emails } });
    userIds.push(createUser.user.id);
  }
  const input = { displayName: "Everybody", memberIds: userIds.slice(0, 100) };
  groupId = (await tenant.admin.createGroup({ input })).createGroup.group.id;
  const { id, token } = await tenant.connect();
  scim = scimClient({ scimBaseUrl: `${server.url}/scim/${id}/v2`, token });
  for (const path of [`/Users/${userIds[1]}`, `/Groups/${groupId}`]) {
    await patch(path, { op: "replace", path: "externalId", value: "known" }); // from now on they are the connection's
  }
});

afterAll(() => server.close());

const REQUESTS: [name: string, request: () => Promise<unknown>, statements: number][] = [
  ["GET a user", () => scim.request("GET", `/Users/${userIds[0]}`), 2],
  ["GET a user without groups", () => scim.request("GET", `/Users/${userIds[0]}?excludedAttributes=groups`), 2],
  ["GET 100 users", () => scim.request("GET", "/Users?count=100"), 3],
  ["GET 1 user of the list", () => scim.request("GET", "/Users?count=1"), 3],
  ["filter by userName", () => scim.request("GET", "/Users?filter=userName%20eq%20%22user-7%22"), 2],
  ["filter by userName, nobody", () => scim.request("GET", "/Users?filter=userName%20eq%20%22nobody%22"), 2],
  ["GET 100 users, sorted", () => scim.request("GET", "/Users?count=100&sortBy=emails.value"), 3],
  ["GET 1 user, sorted", () => scim.request("GET", "/Users?count=1&sortBy=emails.value"), 3],
  ["GET 100 resources of all types, sorted", () => scim.request("GET", "/?count=100&sortBy=displayName"), 5],
  ["GET 2 resources of all types, sorted", () => scim.request("GET", "/?count=2&sortBy=displayName"), 5],
  ["GET 102 resources of all types", () => scim.request("GET", "/?count=102"), 4],
  ["GET a group without members", () => scim.request("GET", `/Groups/${groupId}?excludedAttributes=members`), 2],
  ["PATCH a user", () => patch(`/Users/${userIds[1]}`, { op: "replace", path: "title", value: "Pilot" }), 5],
  ["deactivate a user", () => patch(`/Users/${userIds[1]}`, { op: "replace", path: "active", value: false }), 6],
  [
    "PATCH a group: add one member",
    () => patch(`/Groups/${groupId}`, { op: "add", path: "members", value: [{ value: userIds[100] }] }),
    7,
  ],
];

const patch = (path: string, operation: object) =>
  scim.request("PATCH", path, { schemas: [PATCH_OP], Operations: [operation] });

test("a SCIM request costs a fixed number of SQL statements, its authentication included", async () => {
  const counted: [string, number][] = [];
  for (const [name, request] of REQUESTS) counted.push([name, (await server.statementsOf(request)).length]);
  process.stdout.write(`\nSQL statements per SCIM request\n${counted.map(([n, c]) => `  ${c}  ${n}`).join("\n")}\n`);
  expect(counted).toEqual(REQUESTS.map(([name, , statements]) => [name, statements]));
});

test("a page of users with e-mails, groups and managers costs as many statements for 100 users as for one", async () => {
  const client = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
  const page = (first: number) => () => client.users({ first, withGroups: true, withTotalCount: true });
  expect(await server.statementsOf(page(1))).toHaveLength(3);
  expect(await server.statementsOf(page(100))).toHaveLength(3);
});

test("of all users, the size of a page stands in the statement, which PostgreSQL then plans once, where it is a usual one", async () => {
  const client = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
  const limitOf = async (page: object) => {
    const statements = await server.statementsOf(() => client.users(page));
    return statements.find((text) => text.includes("from users u"))?.match(/limit [$\d]+/)?.[0];
  };
  expect(await limitOf({ first: 50 })).toBe("limit 51");
  expect(await limitOf({ first: 51 })).toMatch(/^limit \$/);
  expect(await limitOf({ first: 50, offset: 1 })).toMatch(/^limit \$/);
  expect(await limitOf({ first: 50, filter: { active: { eq: true } } })).toMatch(/^limit \$/);
});

test("the database sorts: a sorted page is read by one statement with its order and its limit, and from a cursor's place on", async () => {
  const url = "/Users?sortBy=title&sortOrder=descending&count=10&excludedAttributes=groups";
  const { nextCursor } = (await scim.request("GET", `${url}&cursor=`)).body;
  const read = (await server.statementsOf(() => scim.request("GET", `${url}&cursor=${nextCursor}`))).filter((text) =>
    text.includes("from users u"),
  );
  expect(read).toHaveLength(1);
  expect(read[0]).toMatch(
    /u\.id < \$\d+.* order by (\(fold\(u\.title\)\) collate "C" desc, u\.id desc) limit 11\) u order by \1$/,
  );
});

test("a page of users with their effective roles, and why, costs as many statements for 100 users as for one", async () => {
  const { role } = (await tenant.admin.createRole({ input: { value: "crew", permissions: ["deck:walk"] } })).createRole;
  await tenant.admin.grantRole({ input: { roleId: role.id, groupId } });
  const client = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
  const filter = { groups: { some: { id: { eq: groupId } } } };
  const page = (first: number) => () => client.usersWithEffectiveRoles({ filter, first });
  const { nodes } = (await client.usersWithEffectiveRoles({ filter, first: 100 })).users;
  expect(nodes).toHaveLength(100);
  expect(nodes.every(({ effectiveRoles }) => effectiveRoles[0]?.sources[0]?.group?.id === groupId)).toBe(true);
  const forOne = await server.statementsOf(page(1));
  const forHundred = await server.statementsOf(page(100));
  expect(forHundred).toEqual(forOne);
  expect(forHundred).toHaveLength(4);
});
