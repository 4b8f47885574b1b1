import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { unreadiness } from "../../server/health.js";
import { countingPool } from "../support/database.js";
import { testEnvironment } from "../support/environment.js";
import { newTenant } from "../support/tenant.js";

const { pool, end } = countingPool();
afterAll(() => end());

beforeAll(async () => {
  await (await newTenant()).admin.createUser({ input: { userName: "somebody" } });
});

test.each(["/livez", "/readyz"])("%s answers 200 where all is well", async (path) => {
  const response = await fetch(`${testEnvironment().url}${path}`);
  expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
});

test("a server that sees no row without a tenant is ready", async () => {
  expect(await unreadiness(pool)).toBeUndefined();
});

test("a session remembers its tenant over the look", async () => {
  await pool.query("select set_config('roster.tenant_id', '01a208e1-0000-7000-8000-000000000000', false)");
  await unreadiness(pool);
  const { rows } = await pool.query("select current_setting('roster.tenant_id') as tenant");
  expect(rows).toEqual([{ tenant: "01a208e1-0000-7000-8000-000000000000" }]);
});

test.each<[string, string, string]>([
  ["whose role is a superuser", "", "the database role is not bound by row-level security"],
  ["without a database", "127.0.0.1:1", "the database does not answer"],
])("a server %s is not ready", async (_name, host, reason) => {
  const url = new URL(testEnvironment().databaseUrl);
  if (host) url.host = host;
  const own = new pg.Pool({ connectionString: url.href, max: 1 });
  expect(await unreadiness(own)).toBe(reason);
  await own.end();
});

test.each<[string, string, string]>([
  ["takes no changes", "set role roster_app; set default_transaction_read_only to on", "the database takes no changes"],
])("a server whose database %s is not ready", async (_name, setting, reason) => {
  const onConnect = (client: pg.ClientBase) => client.query(setting);
  const own = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 1, onConnect } as pg.PoolConfig);
  expect(await unreadiness(own)).toBe(reason);
  await own.end();
});

test("a server that sees rows without a tenant is not ready", async () => {
  const owner = new pg.Client(testEnvironment().databaseUrl);
  await owner.connect();
  await owner.query("create role leaking_reader; grant usage on schema public to leaking_reader");
  await owner.query(
    "create schema leaking; create view leaking.users as select 1; create view leaking.connections as select 1",
  );
  await owner.query(
    "grant usage on schema leaking to leaking_reader; grant select on all tables in schema leaking to leaking_reader",
  );
  const onConnect = (client: pg.ClientBase) => client.query("set role leaking_reader; set search_path to leaking");
  const leaking = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 1, onConnect } as pg.PoolConfig);
  try {
    expect(await unreadiness(leaking)).toBe("rows can be read where no tenant is set");
  } finally {
    await leaking.end();
    await owner.query("drop schema leaking cascade; drop owned by leaking_reader; drop role leaking_reader");
    await owner.end();
  }
});
