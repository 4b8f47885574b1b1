import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createUser, group, user } from "../support/bulk.js";
import { testEnvironment } from "../support/environment.js";
import { insertUsers } from "../support/many-users.js";
import { roster } from "../support/roster-command.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

let owner: pg.Pool;
let directory: string;
beforeAll(() => {
  owner = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 20 });
  directory = mkdtempSync(join(tmpdir(), "roster-counts-"));
});
afterAll(async () => {
  await owner.end();
  rmSync(directory, { recursive: true });
});

/** What is kept, beside what there is, in one snapshot. */
const BOTH = `
  select (select coalesce(sum(total), 0)::int from resource_counts where tenant_id = $1 and resource_type = 'User') as users,
         (select count(*)::int from users where tenant_id = $1 and deleted_at is null) as "realUsers",
         (select coalesce(sum(total), 0)::int from resource_counts where tenant_id = $1 and resource_type = 'Group') as groups,
         (select count(*)::int from groups where tenant_id = $1 and deleted_at is null) as "realGroups"`;

async function countsOf({ id }: TestTenant): Promise<{ users: number; groups: number }> {
  const { rows } = await owner.query(BOTH, [id]);
  const { users, realUsers, groups, realGroups } = rows[0];
  expect({ users, groups }).toEqual({ users: realUsers, groups: realGroups });
  return { users, groups };
}

const shown = async (scim: ScimClient, type: "Users" | "Groups"): Promise<number> =>
  (await scim.request("GET", `/${type}?count=1`)).body.totalResults;

/** What a way of writing does to a tenant that has two users, `user-0001` and `user-0002`, and no group. */
interface Way {
  tenant: TestTenant;
  scim: ScimClient;
  /** Of the two users. */
  ids: string[];
}

const idOf = async (answer: Promise<{ body: { id: string } | undefined }>): Promise<string> =>
  (await answer).body?.id ?? "";

describe("users and groups are counted right after", () => {
  test.each<[name: string, write: (way: Way) => Promise<unknown>, users: number, groups: number]>([
    ["a user is created", ({ scim }) => scim.request("POST", "/Users", user("new")), 3, 0],
    ["a userName is refused", ({ scim }) => scim.request("POST", "/Users", user("user-0001")), 2, 0],
    ["a user is deleted", ({ scim, ids }) => scim.request("DELETE", `/Users/${ids[0]}`), 1, 0],
    [
      "a user is deactivated",
      ({ tenant, ids }) => tenant.admin.deactivateUser({ input: { id: String(ids[0]) } }),
      2,
      0,
    ],
    [
      "a user is brought back",
      async ({ scim }) => {
        const back = { ...user("back"), externalId: "e-1" };
        await scim.request("DELETE", `/Users/${await idOf(scim.request("POST", "/Users", back))}`);
        await scim.request("POST", "/Users", back);
      },
      3,
      0,
    ],
    ["a group is created", ({ scim, ids }) => scim.request("POST", "/Groups", group("G", ids)), 2, 1],
    [
      "a group is deleted",
      async ({ scim }) => scim.request("DELETE", `/Groups/${await idOf(scim.request("POST", "/Groups", group("G")))}`),
      2,
      0,
    ],
    [
      "a bulk job, half of which is refused",
      ({ scim }) =>
        scim.request("POST", "/Bulk", {
          schemas: ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
          Operations: [
            createUser("a"),
            createUser("b", user("user-0001")),
            createUser("c"),
            createUser("d", user("user-0002")),
            { method: "POST", path: "/Groups", bulkId: "g", data: group("G", ["bulkId:a"]) },
          ],
        }),
      4,
      1,
    ],
    [
      "a file is imported",
      ({ tenant }) => {
        const file = join(directory, `${tenant.slug}.csv`);
        writeFileSync(file, "userName\na\nb\nc\n");
        return roster(["user", "import", file, "--tenant", tenant.slug, "--json"]);
      },
      5,
      0,
    ],
    ["rows are inserted by SQL", ({ tenant }) => insertMore(tenant, 500), 502, 0],
    ["rows are deleted by SQL", ({ ids }) => owner.query("delete from users where id = any($1)", [ids]), 0, 0],
    [
      "deleted rows are removed by SQL",
      async ({ tenant, scim, ids }) => {
        await scim.request("DELETE", `/Users/${ids[0]}`);
        await owner.query("delete from users where tenant_id = $1 and deleted_at is not null", [tenant.id]);
      },
      1,
      0,
    ],
    [
      "all rows of a tenant are deleted by SQL",
      async ({ tenant, scim, ids }) => {
        await scim.request("POST", "/Groups", group("G", ids));
        await owner.query("delete from groups where tenant_id = $1", [tenant.id]);
        await owner.query("delete from users where tenant_id = $1", [tenant.id]);
      },
      0,
      0,
    ],
    ["a transaction is rolled back", ({ tenant }) => rolledBack(tenant), 2, 0],
  ])("%s", async (_, write, users, groups) => {
    const tenant = await newTenant();
    const scim = scimClient(await tenant.connect({ restores: true }));
    const ids = await insertUsers(tenant.id, 2);
    await write({ tenant, scim, ids });
    expect(await countsOf(tenant)).toEqual({ users, groups });
    expect([await shown(scim, "Users"), await shown(scim, "Groups")]).toEqual([users, groups]);
  });
});

const INSERT_MORE = `
  insert into users (tenant_id, id, user_name, user_name_key, active, created_at, updated_at)
  select $1, gen_random_uuid(), n, n, true, now(), now() from (select 'more-' || n as n from generate_series(1, $2) n)`;

const insertMore = ({ id }: TestTenant, count: number) => owner.query(INSERT_MORE, [id, count]);

async function rolledBack({ id }: TestTenant): Promise<void> {
  const client = await owner.connect();
  await client.query("begin");
  await client.query(INSERT_MORE, [id, 10]);
  await client.query("update users set deleted_at = now() where tenant_id = $1", [id]);
  await client.query("rollback");
  client.release();
}

test("users are counted right after 8 have created, deleted and brought back at the same time, some of it in vain", async () => {
  const tenant = await newTenant();
  const scim = scimClient(await tenant.connect({ restores: true }));
  const worker = async (_: unknown, worker: number) => {
    for (let n = 0; n < 8; n++) {
      const one = { ...user(`user-${worker}-${n}`), externalId: `e-${worker}-${n}` };
      const id = await idOf(scim.request("POST", "/Users", one));
      await scim.request("POST", "/Users", user(`user-${(worker + 1) % 8}-0`)); // who is second is refused
      if (n % 2 === 0) await scim.request("DELETE", `/Users/${id}`);
      if (n % 4 === 0) await scim.request("POST", "/Users", one);
      await countsOf(tenant); // at each moment
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  const { users } = await countsOf(tenant);
  expect(await shown(scim, "Users")).toBe(users);
  expect(users).toBeGreaterThanOrEqual(8 * 6);
});

test("who counts does not wait for who counts, and half of them roll back", async () => {
  const tenant = await newTenant();
  const clients = await Promise.all(Array.from({ length: 8 }, () => owner.connect()));
  for (const [index, client] of clients.entries()) {
    await client.query("begin; set local lock_timeout = '5s'");
    await client.query(INSERT_MORE.replaceAll("'more-'", `'of-${index}-'`), [tenant.id, 5]); // while all before are open
  }
  for (const [index, client] of clients.entries()) {
    await client.query(index % 2 === 0 ? "commit" : "rollback");
    client.release();
  }
  expect(await countsOf(tenant)).toEqual({ users: 20, groups: 0 });
  await insertMore(tenant, 1);
  const { rows } = await owner.query("select count(*)::int as shards from resource_counts where tenant_id = $1", [
    tenant.id,
  ]);
  expect(rows[0].shards).toBe(4); // one a writer that committed; the next takes one that is free
});

test("a number is kept for no other tenant than one's own", async () => {
  const [one, other] = [await newTenant(), await newTenant()];
  await insertUsers(one.id, 3);
  const client = await owner.connect();
  await client.query("set role roster_app");
  await client.query("select set_config('roster.tenant_id', $1, false)", [other.id]);
  const { rows } = await client.query("select * from resource_counts");
  expect(rows).toEqual([]);
  await client.query("reset role; reset roster.tenant_id");
  client.release();
});
