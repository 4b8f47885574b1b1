import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { MikroORM } from "@mikro-orm/postgresql";
import pino from "pino";
import { isUnavailable } from "../../../server/database/faults.js";
import { type Actor, anonymous } from "../../../server/domain/actor.js";
import { execute, executeLater } from "../../../server/domain/execute.js";
import { type Caller, inTransaction, type UnitOfWork } from "../../../server/domain/unit-of-work.js";
import { ormOptions } from "../../../server/mikro-orm.config.js";
import { testDigests } from "../../support/digests.js";
import { testEnvironment } from "../../support/environment.js";
import { newTenant } from "../../support/tenant.js";
import { transactionsOf } from "../../support/transactions.js";

const log = pino({ level: "silent" });
const POOL_SIZE = 2;

let orm: MikroORM;
let caller: Caller;

beforeAll(async () => {
  const url = testEnvironment().databaseUrl;
  orm = await MikroORM.init(ormOptions({ url, role: "application", poolSize: POOL_SIZE, log }));
  const actor: Actor = { ...anonymous(), kind: "admin", tenantId: (await newTenant()).id };
  const transactions = await transactionsOf(orm);
  caller = { em: orm.em.fork(), transactions, actor, requestId: "test", digests: testDigests };
});

afterAll(() => orm.close());

const raise = (unit: UnitOfWork, code: string) =>
  execute(unit, `do $$ begin raise exception using errcode = '${code}'; end $$`, []);

/** Ends the connection as a database does that is shut down. */
async function cut(unit: UnitOfWork): Promise<void> {
  await execute(unit, "reset role", []);
  await execute(unit, "select pg_terminate_backend(pg_backend_pid())", []);
}

/** @returns how often it was tried */
async function attemptsOf(failures: number, fail: (unit: UnitOfWork) => Promise<unknown>): Promise<number> {
  let attempts = 0;
  await inTransaction(caller, async (unit) => {
    if (attempts++ < failures) await fail(unit);
    await execute(unit, "select 1", []);
  });
  return attempts;
}

test.each([
  ["40001", 3],
  ["40P01", 3],
])("a transaction that a statement beside MikroORM ends with %s is tried again, whole", async (code, failures) => {
  expect(await attemptsOf(failures, (unit) => raise(unit, code))).toBe(failures + 1);
});

test("a transaction whose connection is cut before it is committed is tried again, and given up when it is cut each time", async () => {
  expect(await attemptsOf(3, cut)).toBe(4);
  const error = await attemptsOf(Number.POSITIVE_INFINITY, cut).catch((reason: unknown) => reason);
  expect(isUnavailable(error)).toBe(true);
});

test("connections that are cut inside transactions are replaced, however many there are", async () => {
  for (let lost = 0; lost < 3 * POOL_SIZE; lost++) expect(await attemptsOf(1, cut)).toBe(2);
});

test("what no repetition helps is tried once", async () => {
  let attempts = 0;
  const work = (unit: UnitOfWork) => {
    attempts++;
    return raise(unit, "23514");
  };
  await expect(inTransaction(caller, work)).rejects.toMatchObject({ code: "23514" });
  expect(attempts).toBe(1);
});

describe("what is not waited for", () => {
  test("is sent with what comes next, before it", async () => {
    const seen = await inTransaction(caller, async (unit) => {
      executeLater(unit, "select set_config('roster.test', $1, true)", ["first"]);
      executeLater(unit, "select set_config('roster.test', current_setting('roster.test') || $1, true)", [" second"]);
      return execute<{ text: string }>(unit, "select current_setting('roster.test') as text", []);
    });
    expect(seen).toEqual([{ text: "first second" }]);
  });

  test("may be the same several times", async () => {
    const text = "select set_config('roster.test', concat(current_setting('roster.test', true), $1::text), true)";
    const seen = await inTransaction(caller, async (unit) => {
      for (const letter of "abcdef") executeLater(unit, text, [letter]);
      return execute<{ text: string }>(unit, "select current_setting('roster.test') as text", []);
    });
    expect(seen).toEqual([{ text: "abcdef" }]);
  });

  test("fails what comes next, and nothing is done", async () => {
    const work = async (unit: UnitOfWork) => {
      executeLater(unit, "select 1 / $1::int", [0]);
      await execute(unit, "select 1", []);
    };
    await expect(inTransaction(caller, work)).rejects.toMatchObject({ code: "22012" });
  });

  test("fails the commit, where nothing else comes", async () => {
    const work = async (unit: UnitOfWork) => executeLater(unit, "select 1 / $1::int", [0]);
    await expect(inTransaction(caller, work)).rejects.toMatchObject({ code: "22012" });
  });

  test("is committed, where nothing else comes", async () => {
    const slug = `later-${Date.now()}`;
    await inTransaction(caller, async (unit) => executeLater(unit, RENAME, [unit.tenantId, slug]));
    const [tenant] = await inTransaction(caller, (unit) =>
      execute(unit, "select name from tenants where id = $1", [unit.tenantId]),
    );
    expect(tenant).toEqual({ name: slug });
  });

  test("is run again where somebody else was first", async () => {
    let attempts = 0;
    await inTransaction(caller, async (unit) => {
      executeLater(unit, "select assert_saved($1::bigint)", [attempts++]);
    });
    expect(attempts).toBe(2);
  });

  test("is run again where the connection is cut, as PostgreSQL tells before it comes to the commit", async () => {
    let attempts = 0;
    await inTransaction(caller, async (unit) => {
      if (attempts++ > 0) return;
      executeLater(unit, "reset role", []);
      executeLater(unit, "select pg_terminate_backend(pg_backend_pid())", []);
    });
    expect(attempts).toBe(2);
  });

  test("says what its error means", async () => {
    const meaningOf = () => new Error("there is nothing to divide by");
    const work = async ({ transaction }: UnitOfWork) =>
      transaction.later({ text: "select 1 / $1::int", values: [0], meaningOf });
    await expect(inTransaction(caller, work)).rejects.toThrow("there is nothing to divide by");
  });
});

const RENAME = "update tenants set name = $2 where id = $1";
