import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { Readiness } from "../../server/health.js";
import { countingPool } from "../support/database.js";
import { testEnvironment } from "../support/environment.js";
import { newDatabase, type OwnDatabase } from "../support/own-database.js";
import { newTenant } from "../support/tenant.js";

const { pool, end } = countingPool();
afterAll(() => end());

beforeAll(async () => {
  await (await newTenant()).admin.createUser({ input: { userName: "somebody" } });
});

const unreadiness = (one: pg.Pool) => new Readiness(one).fault();

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

describe("the separation of tenants is tested by a row of a tenant that there is not", () => {
  let own: OwnDatabase;
  let app: pg.Pool;
  beforeAll(async () => {
    own = await newDatabase();
    const onConnect = (client: pg.ClientBase) => client.query("set role roster_app");
    app = new pg.Pool({ connectionString: own.url, max: 2, onConnect } as pg.PoolConfig);
  });
  afterAll(async () => {
    await app?.end();
    await own?.drop();
  });

  const READ_ALL = "create policy everybody on groups for select using (true)";
  /** What breaks it, what repairs it, and the reason in between. */
  const FAULTS: [name: string, breaks: string, repairs: string, reason: string][] = [
    [
      "a table has lost its policy",
      "drop policy tenant on memberships",
      "create policy tenant on memberships using (tenant_id = current_tenant())",
      "the table memberships has no policy that lets tenants in to their own rows",
    ],
    [
      "a policy lets in everybody",
      READ_ALL,
      "drop policy everybody on groups",
      "the table groups has a policy that is not about the tenant alone",
    ],
    [
      "row-level security is off",
      "alter table passwords disable row level security",
      "alter table passwords enable row level security",
      "row-level security is not forced on the table passwords",
    ],
    [
      "row-level security is not forced",
      "alter table changes no force row level security",
      "alter table changes force row level security",
      "row-level security is not forced on the table changes",
    ],
    [
      "the role owns a table",
      "alter table credentials owner to roster_app",
      "alter table credentials owner to current_user",
      "the database role owns the table credentials, and could turn its row-level security off",
    ],
    [
      "every statement is of every tenant",
      "create or replace function current_tenant() returns uuid language sql stable return '00000000-0000-7000-8000-00000000ca7a'::uuid",
      "create or replace function current_tenant() returns uuid language sql stable parallel safe return nullif(current_setting('roster.tenant_id', true), '')::uuid",
      "rows of the table isolation_canary can be read where no tenant is set",
    ],
    [
      "the row is gone",
      "alter table isolation_canary rename column tenant_id to tenant; alter table isolation_canary add column tenant_id uuid; drop policy tenant on isolation_canary; create policy tenant on isolation_canary using (tenant_id = current_tenant())",
      "drop policy tenant on isolation_canary; alter table isolation_canary drop column tenant_id; alter table isolation_canary rename column tenant to tenant_id; create policy tenant on isolation_canary using (tenant_id = current_tenant())",
      "the row by which the separation of tenants is tested cannot be read by its own tenant",
    ],
  ];

  /** The function that looks up texts, as it would be if it minded no tenant, or only that there is one, or found nobody. */
  const SEARCHES: [name: string, finds: string, reason: string][] = [
    ["searches all tenants", "true", "users can be searched for where no tenant is set"],
    ["searches all tenants, for one", "current_tenant() is not null", "users can be searched for by another tenant"],
    [
      "finds nobody",
      "false",
      "the text by which the separation of tenants is tested cannot be searched for by its own tenant",
    ],
  ];
  const SEARCH = "users_with_text(text, text, boolean)";
  for (const [name, finds, reason] of SEARCHES) {
    const body = `select array(select user_id from user_texts where ${finds})`;
    FAULTS.push([
      `the function that looks up texts ${name}`,
      `alter function ${SEARCH} rename to kept;
       create function users_with_text(text, text, boolean) returns uuid[] language sql security definer as '${body}'`,
      `drop function ${SEARCH}; alter function kept rename to users_with_text`,
      reason,
    ]);
  }

  test.each(FAULTS)("where %s the server is not ready, and says why, until it is repaired", async (_name, ...fault) => {
    const [breaks, repairs, reason] = fault;
    const readiness = new Readiness(app, "own", 0);
    expect(await readiness.fault()).toBeUndefined();
    await own.owner.query(breaks);
    expect([await readiness.fault(), await readiness.fault()]).toEqual([reason, reason]);
    await own.owner.query(repairs);
    expect(await readiness.fault()).toBeUndefined();
  });

  test("what has been shown holds for a while, what has failed is looked at again each time", async () => {
    const readiness = new Readiness(app, "own", 60_000);
    await own.owner.query(READ_ALL);
    expect(await readiness.fault()).toMatch("the table groups");
    await own.owner.query("drop policy everybody on groups");
    expect(await readiness.fault()).toBeUndefined();
    await own.owner.query(READ_ALL);
    expect(await readiness.fault()).toBeUndefined();
    await own.owner.query("drop policy everybody on groups");
  });

  test("probes that come together cost one connection", async () => {
    const readiness = new Readiness(app);
    const faults = await Promise.all(Array.from({ length: 50 }, () => readiness.fault()));
    expect([...new Set(faults)]).toEqual([undefined]);
    expect(app.totalCount).toBe(1);
  });
});

test("the tenant of that row is in no directory: nobody can name it, and nothing of it is counted", async () => {
  const { rows } = await pool.query<{ tenants: number }>(
    "select count(*)::int as tenants from tenants t where exists (select from isolation_canary c where c.tenant_id = t.id)",
  );
  const owner = new pg.Client(testEnvironment().databaseUrl);
  await owner.connect();
  const planted = await owner.query("select t.id from isolation_canary c left join tenants t on t.id = c.tenant_id");
  await owner.end();
  expect([rows, planted.rows]).toEqual([[{ tenants: 0 }], [{ id: null }]]);
});
