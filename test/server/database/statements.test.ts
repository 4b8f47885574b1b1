import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { describeStatement, observeStatements, type Statement } from "../../../server/database/statements.js";
import { testEnvironment } from "../../support/environment.js";

describe("a statement is told by what it does, and to which table", () => {
  test.each<[text: string, verb: string, table: string | undefined]>([
    ["select u.id from users u", "select", "users"],
    ['select "u0".* from "users" as "u0"', "select", "users"],
    ['select "u0".* from "public"."users" as "u0"', "select", "users"],
    ["select exists (select from roles), (select 1 from grants) from credentials c", "select", "credentials"],
    ["select u.id, (select 1 from roles) from (select u.* from users u limit 2) u", "select", "users"],
    [
      "select found.* from unnest($2::text[]) as sought(v) cross join lateral (select u.id from users u where u.id = v) found",
      "select",
      "users",
    ],
    ["select from groups_of_user($1, $2)", "select", undefined],
    ["with page as (select id from users) select * from page", "select", "page"],
    ["with old as (update users set title = $1 returning id) select * from old", "update", "users"],
    [
      "\n  with answered as (select 1), recorded as (insert into scim_requests (id) select 1) update connections set a = 1",
      "update",
      "connections",
    ],
    [
      "insert into users as u (id) values ($1) on conflict (id) do update set id = (select 1 from groups)",
      "insert",
      "users",
    ],
    ["select from groups where id = $1 for update of groups", "select", "groups"],
    ["insert into changes (id) values ($1)", "insert", "changes"],
    ["insert into changes(id) values ($1)", "insert", "changes"],
    ["delete from memberships where user_id = $1", "delete", "memberships"],
    ["/* audit */ begin; set local role roster_auditor", "begin", undefined],
    ["/* audit */ \n  with chained as (select 1) select * from next", "select", "next"],
    ["begin", "begin", undefined],
    ["select set_config('roster.tenant_id', $1, false)", "set", undefined],
    ["set role roster_app", "set", undefined],
    ["select pg_backend_pid() as pid", "select", undefined],
    ["savepoint one", "other", undefined],
    ["", "other", undefined],
  ])("%j", (text, verb, table) => {
    expect(describeStatement(text)).toEqual({ verb, table });
  });
});

describe("whoever follows a pool is told of each statement and of its end", () => {
  const ended: [statement: Statement, processId: number | undefined, code: unknown][] = [];
  const pool = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 1 });
  observeStatements(pool, (statement, processId) => (error) => {
    ended.push([statement, processId, (error as { code?: unknown } | undefined)?.code]);
  });
  afterAll(() => pool.end());
  beforeEach(() => {
    ended.length = 0;
  });
  const CONSTANT = { verb: "select", table: undefined };

  test("those of the pool itself, which calls back, and those of a connection, prepared or not", async () => {
    await pool.query("select 1");
    const client = await pool.connect();
    const { rows } = await client.query({ name: "one", text: "select $1::int as one", values: [1] });
    await new Promise((resolve) => client.query("select 2", resolve));
    client.release();
    expect(rows).toEqual([{ one: 1 }]);
    const processId = expect.any(Number);
    expect(ended).toEqual([CONSTANT, CONSTANT, CONSTANT].map((statement) => [statement, processId, undefined]));
  });

  test("those that fail, and whoever has sent them is told so too", async () => {
    await expect(pool.query("select 1 / 0")).rejects.toMatchObject({ code: "22012" });
    const client = await pool.connect();
    await expect(client.query("select from nowhere")).rejects.toMatchObject({ code: "42P01" });
    client.release();
    expect(ended.map(([, , code]) => code)).toEqual(["22012", "42P01"]);
  });

  test("where there is no connection to be had, nothing was sent", async () => {
    const away = new pg.Pool({ connectionString: "postgres://nobody@127.0.0.1:1/nothing" });
    observeStatements(away, () => () => ended.push([CONSTANT, 0, "sent"]));
    await expect(away.query("select 1")).rejects.toMatchObject({ code: "ECONNREFUSED" });
    await expect(away.connect()).rejects.toMatchObject({ code: "ECONNREFUSED" });
    expect(ended).toEqual([]);
    await away.end();
  });
});
