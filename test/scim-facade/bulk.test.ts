import { describe, expect, test } from "@jest/globals";
import pg from "pg";
import type { CreateConnectionInput } from "../../schema/client/index.js";
import { bulkRequest, createGroup, createUser, idOf, patchOp, sendBulk, statusesOf, user } from "../support/bulk.js";
import { startCountingServer } from "../support/counting-server.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { startRoster } from "../support/roster-process.js";
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection } from "../support/tenant.js";

const MAX_OPERATIONS = 1_000;
const MAX_BULK_BYTES = 10_485_760;
const MAX_BODY_BYTES = 1_048_576;

const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

const newClient = async (input?: Partial<CreateConnectionInput>): Promise<ScimClient> =>
  scimClient(await (await newTenant()).connect(input));

test("a job of as many operations as are allowed creates all, with their references (REQ-534, REQ-541)", async () => {
  const scim = await newClient();
  const half = MAX_OPERATIONS / 2;
  const users = range(half).map((i) =>
    createUser(`u${i}`, user(`user-${i}`, { manager: `bulkId:u${(i + 1) % half}` })),
  );
  const groups = range(half).map((i) =>
    createGroup(
      `g${i}`,
      range(10).map((j) => `bulkId:u${(i + j) % half}`),
    ),
  );
  const { status, body } = await sendBulk(scim, [...groups, ...users]);
  expect(status).toBe(200);
  expect(body.Operations.map((one: ScimBody) => [one.bulkId, one.status])).toEqual([
    ...range(half).map((i) => [`g${i}`, "201"]),
    ...range(half).map((i) => [`u${i}`, "201"]),
  ]);
  const ids = body.Operations.slice(half).map(idOf);
  const last = await scim.request("GET", `/Groups/${idOf(body.Operations[half - 1])}`);
  const members = last.body.members.map((member: ScimBody) => member.value);
  expect(members.sort()).toEqual([...ids.slice(0, 9), ids.at(-1)].sort());
  const closing = await scim.request("GET", `/Users/${ids.at(-1)}`);
  expect(closing.body[ENTERPRISE_USER].manager.value).toBe(ids[0]);
  expect((await scim.request("GET", "/Users?count=0")).body.totalResults).toBe(half);
}, 120_000);

describe("limits", () => {
  test("a job of more operations than allowed is refused with the limit, and does nothing (REQ-541, REQ-576)", async () => {
    const scim = await newClient();
    const { status, body } = await sendBulk(
      scim,
      range(MAX_OPERATIONS + 1).map((i) => createUser(`u${i}`)),
    );
    expect([status, body.status]).toEqual([413, "413"]);
    expect(body.detail).toContain(`at most ${MAX_OPERATIONS} operations (maxOperations)`);
    expect((await scim.request("GET", "/Users")).body.totalResults).toBe(0);
  });

  test("a body of more bytes than allowed is refused with the limit, whatever it says (REQ-542, REQ-576)", async () => {
    const scim = await newClient();
    const characters = MAX_BULK_BYTES / 2 + 1;
    const job = JSON.stringify(bulkRequest([createUser("u1", user("u1", { title: "é".repeat(characters) }))]));
    expect(job.length).toBeLessThan(MAX_BULK_BYTES);
    for (const body of [job, "{".repeat(MAX_BULK_BYTES + 1)]) {
      const answer = await scim.request("POST", "/Bulk", body);
      expect([answer.status, answer.body.status]).toEqual([413, "413"]);
      expect(answer.body.detail).toContain(`${MAX_BULK_BYTES} bytes (maxPayloadSize)`);
    }
  });

  test("a job may be larger than other requests, and those no larger than before (REQ-541)", async () => {
    const scim = await newClient();
    const filling = "x".repeat(MAX_BODY_BYTES);
    expect(statusesOf(await sendBulk(scim, [createUser("u1", user("u1", { unknown: filling }))]))).toEqual(["201"]);
    const single = await scim.request("POST", "/Users", user("u2", { unknown: filling }));
    expect(single.status).toBe(413);
    expect(single.body.detail).toContain(`${MAX_BODY_BYTES} bytes`);
  });
});

test.each<Partial<CreateConnectionInput>>([
  { dialect: "RFC" },
  { provider: "GENERIC" },
  { provider: "ENTRA" },
  { provider: "OKTA" },
  { provider: "JUMPCLOUD" },
])("jobs are offered to every provider: %j (REQ-519)", async (input) => {
  const scim = await newClient(input);
  expect((await scim.request("GET", "/ServiceProviderConfig")).body.bulk).toEqual({
    supported: true,
    maxOperations: MAX_OPERATIONS,
    maxPayloadSize: MAX_BULK_BYTES,
  });
  expect(statusesOf(await sendBulk(scim, [createUser("u1"), createGroup("g1", ["bulkId:u1"])]))).toEqual([
    "201",
    "201",
  ]);
});

test("what a dialect tolerates is tolerated in jobs, and a manager given as text is a reference there (REQ-535)", async () => {
  const scim = await newClient({ provider: "ENTRA" });
  const textManager = { ...user("u2", { active: "True" }), [ENTERPRISE_USER]: { manager: "bulkId:u1" } };
  const { body } = await sendBulk(scim, [createUser("u1"), createUser("u2", textManager)]);
  const [boss, report] = body.Operations.map(idOf);
  const answer = await scim.request("GET", `/Users/${report}`);
  expect(answer.body).toMatchObject({ active: true, [ENTERPRISE_USER]: { manager: { value: boss } } });
});

test("lists within lists are refused in the operation that has them and hurt no other (REQ-526)", async () => {
  const scim = await newClient();
  const depth = 20;
  const deep = `${"[".repeat(depth)}"bulkId:u1"${"]".repeat(depth)}`;
  const job = JSON.stringify(bulkRequest([createGroup("g1", ["deep"]), createUser("u1")]));
  const answer = await scim.request("POST", "/Bulk", job.replace('[{"value":"deep"}]', deep));
  expect([answer.status, statusesOf(answer)]).toEqual([200, ["400", "201"]]);
});

test("an operation is refused where the token may not do it, and others are done (REQ-544)", async () => {
  const connection = await (await newTenant()).connect();
  await limitScopes(connection, ["users:read", "users:write", "groups:read"]);
  const scim = scimClient(connection);
  const answer = await sendBulk(scim, [
    createUser("u1"),
    createGroup("g1", ["bulkId:u1"]),
    createUser("u2"),
    { method: "PATCH", path: "/Groups/bulkId:g1", data: patchOp({ op: "remove", path: "members" }) },
  ]);
  expect(statusesOf(answer)).toEqual(["201", "403", "201", "400"]);
  expect(answer.body.Operations[1].response).toMatchObject({ status: "403" });
  expect((await scim.request("GET", "/Groups")).body.totalResults).toBe(0);
});

/** Takes scopes from a connection's token, where it is stored. */
async function limitScopes({ id }: TestConnection, scopes: string[]): Promise<void> {
  const database = new pg.Client({ connectionString: testEnvironment().databaseUrl });
  await database.connect();
  await database.query("update credentials set scopes = $1 where connection_id = $2", [scopes, id]);
  await database.end();
}

test("an account that a circle of references has taken over stays where the circle is given up (REQ-536)", async () => {
  const tenant = await newTenant();
  const emails = [{ value: "ada@corp.test", type: "work", primary: true }];
  const { createUser: ada } = await tenant.admin.createUser({ input: { userName: "ada", emails } });
  await tenant.admin.createUser({ input: { userName: "taken" } });
  const scim = scimClient(await tenant.connect({ matching: "PRIMARY_WORK_EMAIL" }));
  const answer = await sendBulk(scim, [
    createUser("u1", user("taken", { manager: "bulkId:u2" })),
    createUser("u2", user("bob", { manager: "bulkId:u3" })),
    createUser("u3", user("ada@corp.test", { emails, manager: "bulkId:u1" })),
  ]);
  expect(statusesOf(answer)).toEqual(["409", "409", "409"]);
  const { users } = await tenant.admin.users({ withManager: false });
  expect(users.nodes.map(({ id }) => id)).toContain(ada.user.id);
  expect(users.nodes.map(({ userName }) => userName).sort()).toEqual(["ada@corp.test", "taken"]);
});

test("a job, like a query of everything, reaches nothing of another tenant (REQ-604)", async () => {
  const [own, other] = [await newClient(), await newClient()];
  const created = await sendBulk(other, [createUser("theirs"), createGroup("theirs-too", ["bulkId:theirs"])]);
  const [userId, groupId] = created.body.Operations.map(idOf);
  const [userUrl, groupUrl] = created.body.Operations.map((one: ScimBody) => one.location);
  const before = await other.request("GET", "/");
  const answer = await sendBulk(own, [
    createUser("theirs"),
    { method: "PUT", path: `/Users/${userId}`, data: user("mine") },
    { method: "PATCH", path: `/Groups/${groupId}`, data: patchOp({ op: "remove", path: "members" }) },
    { method: "DELETE", path: `/Users/${userId}` },
    { method: "DELETE", path: new URL(groupUrl).pathname },
    { method: "DELETE", path: userUrl },
    createGroup("g", [userId]),
    createUser("u", user("u", { manager: userId })),
    createGroup("g2", ["bulkId:theirs-too"]),
  ]);
  expect(statusesOf(answer)).toEqual(["201", "404", "404", "404", "400", "400", "400", "400", "400"]);
  expect((await other.request("GET", "/")).body).toEqual(before.body);
  expect((await own.request("GET", "/")).body).toMatchObject({ totalResults: 1, Resources: [{ userName: "theirs" }] });
});

describe("the cost of a job", () => {
  const prepare: Record<string, (scim: ScimClient) => Promise<(i: number) => ScimBody>> = {
    "create a user": async () => (i) => createUser(`u${i}`, user(`user-${i}`)),
    "create a group with a member": async (scim) => {
      const [userId] = await createUsers(scim, 1);
      return (i) => createGroup(`g${i}`, [userId ?? ""]);
    },
    "change a user": async (scim) => {
      const ids = await createUsers(scim, 111);
      const data = patchOp({ op: "replace", path: "title", value: "Pilot" });
      return (i) => ({ method: "PATCH", path: `/Users/${ids[i]}`, data });
    },
    "add a member": async (scim) => {
      const ids = await createUsers(scim, 111);
      const { body } = await scim.request("POST", "/Groups", createGroup("g").data);
      const add = (value: string | undefined) => patchOp({ op: "add", path: "members", value: [{ value }] });
      return (i) => ({ method: "PATCH", path: `/Groups/${body.id}`, data: add(ids[i]) });
    },
    "delete a user": async (scim) => {
      const ids = await createUsers(scim, 111);
      return (i) => ({ method: "DELETE", path: `/Users/${ids[i]}` });
    },
  };

  test("is, in SQL statements, that of its operations as requests, but for their authentication", async () => {
    const server = await startCountingServer();
    try {
      for (const [name, operationOf] of Object.entries(prepare)) {
        const { id, token } = await (await newTenant()).connect();
        const scim = scimClient({ scimBaseUrl: `${server.url}/scim/${id}/v2`, token });
        const operation = await operationOf(scim);
        const count = async (work: () => Promise<unknown>) => (await server.statementsOf(work)).length;
        const authentication = await count(() => scim.request("GET", "/ServiceProviderConfig"));
        const { method, path, data } = operation(0);
        const alone = (await count(() => scim.request(method, path, data))) - authentication;
        const job = (from: number, length: number) => () =>
          sendBulk(
            scim,
            range(length).map((i) => operation(from + i)),
          );
        const counted = [name, await count(job(1, 10)), await count(job(11, 100))];
        expect(counted).toEqual([name, authentication + 10 * alone, authentication + 100 * alone]);
      }
    } finally {
      await server.close();
    }
  }, 60_000);
});

async function createUsers(scim: ScimClient, count: number): Promise<string[]> {
  const { body } = await sendBulk(
    scim,
    range(count).map((i) => createUser(`user-${i}`)),
  );
  return body.Operations.map(idOf);
}

test("a server that is killed in the middle of a job has done whole operations, the first ones, and no half (REQ-545)", async () => {
  const connection = await (await newTenant()).connect();
  const scim = scimClient(connection);
  const ids = await createUsers(scim, 500);
  const { databaseUrl } = testEnvironment();
  const roster = await startRoster({ DATABASE_URL: databaseUrl, ROSTER_ADMIN_TOKEN: ADMIN_TOKEN });
  const doomed = scimClient({ scimBaseUrl: `${roster.url}/scim/${connection.id}/v2`, token: connection.token });
  const change = patchOp({ op: "add", path: "title", value: "Pilot" }, { op: "add", path: "nickName", value: "P" });
  const operations = ids.flatMap((id, i) => [
    { method: "PATCH" as const, path: `/Users/${id}`, data: change },
    createGroup(`group-${i}`, [id, ids[0] ?? ""]),
  ]);
  const job = sendBulk(doomed, operations).catch(() => "no answer");
  const changed = async () => (await scim.request("GET", "/Users?filter=title%20pr&count=1000")).body;
  while ((await changed()).totalResults < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  await roster.end("SIGKILL");
  expect(await job).toBe("no answer");

  const { totalResults, Resources: users } = await changed();
  expect(totalResults).toBeLessThan(ids.length);
  expect(users.map((one: ScimBody) => one.id).sort()).toEqual(ids.slice(0, totalResults).sort());
  expect(users.every((one: ScimBody) => one.title === "Pilot" && one.nickName === "P")).toBe(true);
  const groups = (await scim.request("GET", "/Groups?count=1000")).body;
  expect([totalResults, totalResults - 1]).toContain(groups.totalResults);
  for (const { displayName, members } of groups.Resources) {
    const expected = new Set([ids[Number(displayName.split("-")[1])], ids[0]]);
    expect([displayName, members.map((member: ScimBody) => member.value).sort()]).toEqual([
      displayName,
      [...expected].sort(),
    ]);
  }
}, 120_000);
