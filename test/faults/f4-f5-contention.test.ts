import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { countOf, reportFault } from "../support/report-fault.js";
import { newTenant, type TestTenant } from "../support/tenant.js";
import { GROUP, patchOp, USER } from "./workload.js";

let database: OwnPostgres;
let replicas: Replicas;

beforeAll(async () => {
  database = await startOwnPostgres();
  replicas = await startReplicas(3, database.url);
});

afterAll(async () => {
  await replicas?.end();
  await database?.end();
});

const JOINING = 50;
const LEAVING = 10;
const REPLACING = 5;

test("F4: 50 members are added at once, others removed and the group put anew, by three replicas: all as if one after another", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect();
  const at = (index: number) => replicas.scim(index, connection);
  const names = Array.from({ length: JOINING + LEAVING }, (_, index) => `member-${index}`);
  const created = await Promise.all(
    names.map((userName, index) => at(index).request("POST", "/Users", { schemas: [USER], userName })),
  );
  const ids: string[] = created.map(({ body }) => body.id);
  const [leaving, joining] = [ids.slice(0, LEAVING), ids.slice(LEAVING)];
  const members = leaving.map((value) => ({ value }));
  const group = await at(0).request("POST", "/Groups", { schemas: [GROUP], displayName: "G", members });
  const path = `/Groups/${group.body.id}`;
  const put = (index: number) => ({ schemas: [GROUP], displayName: `Put ${index}`, members: members.slice(0, index) });
  const answers = await Promise.all([
    ...joining.map((value, index) =>
      at(index).request("PATCH", path, patchOp({ op: "add", path: "members", value: [{ value }] })),
    ),
    ...leaving.map((id, index) =>
      at(index).request("PATCH", path, patchOp({ op: "remove", path: `members[value eq "${id}"]` })),
    ),
    ...Array.from({ length: REPLACING }, (_, index) => at(index).request("PUT", path, put(index))),
  ]);
  const statuses = countOf(answers.map(({ status }) => status));
  reportFault("F4", { "changes of one group at once": answers.length, answers: JSON.stringify(statuses) });
  expect(statuses).toEqual({ "200": REPLACING, "204": JOINING + LEAVING });
  const { body } = await at(1).request("GET", path);
  const final = body.members?.map(({ value }: { value: string }) => value) ?? [];
  const { added, final: replayed } = replay(await changesOf(tenant, group.body.id));
  expect(replayed.sort()).toEqual(final.sort());
  expect(joining.filter((id) => !added.has(id))).toEqual([]);
});

type Change = Awaited<ReturnType<typeof changesOf>>[number];

/** In the order of the versions that they led to, which need not be that of the feed. */
async function changesOf({ admin }: TestTenant, resource: string) {
  const { nodes } = (await admin.changes({ resource, first: 100 })).changes;
  return [...nodes].sort((one, other) => Number(one.resourceVersion) - Number(other.resourceVersion));
}

/** Makes the changes one after another, in their order: each must find what it says it has changed. */
function replay(changes: Change[]): { final: string[]; added: Set<string> } {
  const [members, added] = [new Set<string>(), new Set<string>()];
  for (const { before, after } of changes) {
    const { addedMembers, members: first } = after as Lists;
    const joined = idsIn(addedMembers ?? first);
    expect(joined.filter((id) => members.has(id))).toEqual([]);
    const left = idsIn((before as Lists)?.removedMembers);
    expect(left.filter((id) => !members.has(id))).toEqual([]);
    for (const id of left) members.delete(id);
    for (const id of joined) members.add(id);
    for (const id of joined) added.add(id);
  }
  return { final: [...members], added };
}

interface Lists {
  /** Of a group that is created. */
  members?: { id: string }[];
  addedMembers?: { id: string }[];
  removedMembers?: { id: string }[];
}

const idsIn = (list: { id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id);

test("F5: of 20 creates of one user name at once by three replicas, one succeeds and 19 are told so", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect();
  const user = { schemas: [USER], userName: "once" };
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => replicas.scim(index, connection).request("POST", "/Users", user)),
  );
  const statuses = countOf(answers.map(({ status }) => status));
  reportFault("F5", { "creates at once": answers.length, answers: JSON.stringify(statuses) });
  expect(statuses).toEqual({ "201": 1, "409": 19 });
  expect(await database.query("select user_name from users where tenant_id = $1", [tenant.id])).toHaveLength(1);
});
