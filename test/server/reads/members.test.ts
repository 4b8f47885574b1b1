import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import type { PageRequest } from "../../../server/reads/list.js";
import { membersOfGroups } from "../../../server/reads/memberships.js";
import { type CountingPool, countingPool } from "../../support/database.js";
import { testEnvironment } from "../../support/environment.js";
import { insertUsers } from "../../support/many-users.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const MEMBERS = 3_000;
const SIZE = 10;

let tenant: TestTenant;
let database: CountingPool;
let groupId: string;
let memberIds: string[];

beforeAll(async () => {
  tenant = await newTenant();
  memberIds = (await insertUsers(tenant.id, MEMBERS)).sort();
  groupId = (await tenant.admin.createGroup({ input: { displayName: "Everybody" } })).createGroup.group.id;
  database = countingPool();
  await database.databases
    .of(tenant.id)
    .query("insert into memberships (tenant_id, group_id, user_id) select $1, $2, unnest($3::uuid[])", [
      tenant.id,
      groupId,
      memberIds,
    ]);
  await analyze();
});
afterAll(() => database.end());

/** Where PostgreSQL does not know yet how many there are, any plan is as good to it as the other. */
async function analyze(): Promise<void> {
  const owner = new pg.Client(testEnvironment().databaseUrl);
  await owner.connect();
  await owner.query("analyze users, groups, memberships");
  await owner.end();
}

interface Plan {
  "Actual Rows": number;
  "Actual Loops": number;
  Plans?: Plan[];
}

const mostRows = (plan: Plan): number =>
  Math.max(plan["Actual Rows"] * plan["Actual Loops"], ...(plan.Plans ?? []).map(mostRows));

/** The members of a page, and the most rows that any step of the statement has handled. */
async function read(page: Partial<PageRequest>) {
  const [rows = []] = await membersOfGroups(database.databases.of(tenant.id), [groupId], { size: SIZE, ...page }, null);
  const text = String(database.statements.findLast((statement) => statement.includes("memberships m")));
  const bounds = [page.after?.id ?? FIRST, page.before?.id ?? LAST, SIZE + 1, 0];
  const client = await database.pool.connect();
  try {
    await client.query("set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off");
    const explained = await client.query(`explain (analyze, format json) ${text}`, [tenant.id, [groupId], ...bounds]);
    return { ids: rows.map(({ id }) => id), mostRows: mostRows(explained.rows[0]["QUERY PLAN"][0].Plan) };
  } finally {
    await client.query("reset enable_seqscan; reset enable_sort; reset enable_bitmapscan");
    client.release();
  }
}

const FIRST = "00000000-0000-0000-0000-000000000000";
const LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

test.each<[name: string, page: () => Partial<PageRequest>, first: number]>([
  ["the first", () => ({}), 0],
  ["one in the middle", () => ({ after: { key: null, id: String(memberIds[1_999]) } }), 2_000],
  ["the last", () => ({ isBackward: true }), MEMBERS - SIZE - 1],
])("of a group's members, %s page is read by an index, whatever the group's size", async (_name, page, first) => {
  const { ids, mostRows } = await read(page());
  expect(ids).toEqual(memberIds.slice(first, first + SIZE + 1));
  expect(mostRows).toBeLessThanOrEqual(SIZE + 1);
});
