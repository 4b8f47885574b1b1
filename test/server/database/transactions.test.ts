import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { MikroORM } from "@mikro-orm/postgresql";
import pino from "pino";
import { isUnavailable } from "../../../server/database/faults.js";
import { type Actor, anonymous } from "../../../server/domain/actor.js";
import { execute } from "../../../server/domain/execute.js";
import { type Caller, inTransaction, type UnitOfWork } from "../../../server/domain/unit-of-work.js";
import { ormOptions } from "../../../server/mikro-orm.config.js";
import { testDigests } from "../../support/digests.js";
import { testEnvironment } from "../../support/environment.js";
import { newTenant } from "../../support/tenant.js";

const log = pino({ level: "silent" });
const POOL_SIZE = 2;

let orm: MikroORM;
let caller: Caller;

beforeAll(async () => {
  const url = testEnvironment().databaseUrl;
  orm = await MikroORM.init(ormOptions({ url, role: "application", poolSize: POOL_SIZE, log }));
  const actor: Actor = { ...anonymous(), kind: "admin", tenantId: (await newTenant()).id };
  caller = { em: orm.em.fork(), actor, requestId: "test", digests: testDigests };
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
