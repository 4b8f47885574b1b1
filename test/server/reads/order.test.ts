import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { list } from "../../../server/reads/list.js";
import type { Place } from "../../../server/reads/order.js";
import { userList } from "../../../server/reads/users.js";
import { type CountingPool, countingPool } from "../../support/database.js";
import { insertUsers } from "../../support/many-users.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const ID = "01a208e1-0000-7000-8000-000000000000";

let tenant: TestTenant;
let database: CountingPool;
beforeAll(async () => {
  tenant = await newTenant();
  await insertUsers(tenant.id, 30);
  database = countingPool();
});
afterAll(() => database.end());

/** How the database reads a page that begins after a place, where it is not tempted to read a small table whole. */
async function planOf(field: string, direction: "ASC" | "DESC", after: Place): Promise<string> {
  await list(database.databases.of(tenant.id), userList, { orderBy: { field, direction }, page: { size: 10, after } });
  const client = await database.pool.connect();
  try {
    const statement = database.statements.findLast((text) => text.includes("from users u"));
    await client.query("set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off");
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain (generic_plan) ${statement}`);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  } finally {
    await client.query("reset enable_seqscan; reset enable_sort; reset enable_bitmapscan");
    client.release();
  }
}

test.each<[field: string, direction: "ASC" | "DESC", key: string | null, condition: RegExp]>([
  ["ID", "ASC", null, /id > \$\d/],
  ["USER_NAME", "ASC", "user-0007", /user_name_key >= \$\d/],
  ["USER_NAME", "DESC", "user-0007", /user_name_key <= \$\d/],
  ["UPDATED_AT", "ASC", "2026-01-01T00:00:00Z", /ROW\(updated_at, id\) > ROW\(/],
  ["DISPLAY_NAME", "DESC", "anna", /ROW\(display_name_key, id\) < ROW\(/],
  ["DISPLAY_NAME", "ASC", null, /display_name_key IS NULL\) AND \(id > /],
])(
  "a page by %s %s after %j is entered by an index, and is in order without sorting the rest",
  async (field, direction, key, condition) => {
    const plan = await planOf(field, direction, { key, id: ID });
    const conditions = plan.split("\n").filter((line) => line.includes("Index Cond:"));
    expect(conditions.join("\n")).toMatch(condition);
    expect(plan).not.toMatch(/->\s+Sort\b/);
  },
);
