import { afterAll, describe, expect, test } from "@jest/globals";
import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import pino from "pino";
import { migrate } from "../../server/migrate.js";
import { ormOptions } from "../../server/mikro-orm.config.js";
import { countingPool } from "../support/database.js";
import { testEnvironment } from "../support/environment.js";

const log = pino({ level: "silent" });
const database = countingPool();
afterAll(() => database.end());

test("entities and tables are in step: the same columns, of the same types, as nullable", async () => {
  const orm = await MikroORM.init({ ...ormOptions({ url: testEnvironment().databaseUrl, role: "owner", log }) });
  const mapped = [...orm.getMetadata().getAll().values()].flatMap(({ tableName, props }) =>
    props.map((prop) => ({
      table: tableName,
      column: prop.fieldNames[0],
      type: prop.columnTypes[0],
      nullable: prop.nullable ?? false,
    })),
  );
  await orm.close();
  const { rows } = await database.pool.query(
    `select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
            not a.attnotnull as nullable
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0`,
  );
  const known = new Set(rows.map((row) => JSON.stringify({ ...row, type: spelled(row.type) })));
  expect(mapped.length).toBeGreaterThan(80);
  expect(mapped.filter((column) => !known.has(JSON.stringify(column)))).toEqual([]);
});

/** The database's names of types, in MikroORM's spelling. */
const spelled = (type: string): string =>
  ({ "timestamp(3) with time zone": "timestamptz(3)", integer: "int" })[type] ?? type;

/** Those by which changes of all tenants are chained in their order (docs/adr/0024-the-audit-trail-is-a-chain.md). */
const ORDERS_OF_ALL_TENANTS = ["changes_order", "audit_entries_order", "audit_checkpoints_order"];
/** Those by which credentials of all tenants are found that end soon (docs/adr/0026-credentials-that-age-well.md). */
const ENDS_OF_ALL_TENANTS = ["credentials_ends", "oauth_clients_ends"];
/** Counts are of no tenant, and seen by one role alone (docs/adr/0025-limits-that-replicas-share.md). */
const OF_NO_TENANT = ["limit_counts_pkey", "limit_counts_open"];
/** The tenant is in each number that the index holds (docs/adr/0033-parts-of-texts-are-looked-up-by-a-function.md). */
const OF_PARTS = ["user_texts_parts"];

test("the tenant leads every key, unique constraint and index of a tenant's table", async () => {
  const { rows } = await database.pool.query<{ table: string; index: string; leader: string }>(
    `select t.relname as "table", i.relname as "index", pg_get_indexdef(x.indexrelid, 1, true) as leader
     from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
     where t.relnamespace = 'public'::regnamespace and t.relrowsecurity`,
  );
  expect(rows.length).toBeGreaterThan(20);
  const others = rows.filter(({ leader }) => leader !== "tenant_id").map(({ index }) => index);
  expect(others.sort()).toEqual(
    [...ORDERS_OF_ALL_TENANTS, ...ENDS_OF_ALL_TENANTS, ...OF_NO_TENANT, ...OF_PARTS].sort(),
  );
});

test("PostgreSQL looks by itself neither through what indexes are computed from, nor through the lists of users", async () => {
  const { rows } = await database.pool.query<{ column: string; target: number }>(
    `select format('%s.%s', a.attrelid::regclass, a.attname) as column, a.attstattarget as target
     from pg_attribute a
       join pg_class c on c.oid = a.attrelid
       left join pg_index i on i.indexrelid = c.oid and i.indkey[a.attnum - 1] = 0
     where c.relnamespace = 'public'::regnamespace and not a.attisdropped
       and (i.indexrelid is not null or (c.relname = 'users' and a.atttypid = 'jsonb'::regtype))`,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ target }) => target !== 0)).toEqual([]);
});

test("row-level security is forced on every table that has a tenant, and the server's role can neither bypass nor own", async () => {
  const { rows } = await database.pool.query(
    `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'connection_directory'
       and not (c.relrowsecurity and c.relforcerowsecurity)`,
  );
  expect(rows).toEqual([]);
  const role = await database.pool.query(
    `select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as owned
     from pg_roles r where rolname = current_user`,
  );
  expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0 }]);
});

describe("the one function that works by another's right", () => {
  test("is that which looks up texts: the server's role alone may call it, and it is bound to the schemas of PostgreSQL", async () => {
    const { rows } = await database.pool.query(
      `select p.proname as name, pg_get_userbyid(p.proowner) as owner, p.proconfig as settings,
              pg_get_function_identity_arguments(p.oid) as arguments,
              array(select pg_get_userbyid(a.grantee) from aclexplode(p.proacl) a
                    where a.grantee <> p.proowner order by 1)::text[] as callers
       from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace`,
    );
    expect(rows).toEqual([
      {
        name: "users_with_text",
        owner: "roster_searcher",
        settings: ["search_path=pg_catalog, pg_temp"],
        arguments: "attribute text, searched text, is_end boolean",
        callers: ["roster_app"],
      },
    ]);
  });

  test("whose owner reads one table and does nothing else, and whom nobody can become who serves", async () => {
    const role = await database.pool.query(
      `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              pg_has_role('roster_app', r.oid, 'member') as "isOurs",
              has_schema_privilege(r.oid, 'public', 'create') as "makesThings",
              (select count(*)::int from pg_class where relowner = r.oid) as tables
       from pg_roles r where rolname = 'roster_searcher'`,
    );
    const nothing = {
      rolcanlogin: false,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    };
    expect(role.rows).toEqual([{ ...nothing, isOurs: false, makesThings: false, tables: 0 }]);
    const { rows } = await database.pool.query(
      `select c.relname as table, a.privilege_type as may from pg_class c cross join aclexplode(c.relacl) a
       where a.grantee = 'roster_searcher'::regrole`,
    );
    expect(rows).toEqual([{ table: "user_texts", may: "SELECT" }]);
  });
});

test("a database that is up to date is left as it is", async () => {
  expect(await migrate(testEnvironment().databaseUrl, log)).toEqual([]);
});

test("a migration that fails keeps nothing, and says which it was and why", async () => {
  const { databaseUrl } = testEnvironment();
  const name = "failing_migration";
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  await owner.query(`create database ${name}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const other = new pg.Client(url.href);
  await other.connect();
  await other.query("create table groups (id integer)");
  await expect(migrate(url.href, log)).rejects.toThrow(
    'the migration 0001_tenants_users_groups failed, and nothing of it was kept: relation "groups" already exists',
  );
  const { rows } = await other.query("select to_regclass('tenants') as tenants");
  expect(rows).toEqual([{ tenants: null }]);
  await other.end();
  await owner.query(`drop database ${name}`);
  await owner.end();
});
