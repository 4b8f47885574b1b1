import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { type Transaction, Transactions } from "../../../server/database/transactions.js";
import { testEnvironment } from "../../support/environment.js";

const pool = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 1 });
let transaction: Transaction;
beforeAll(async () => {
  transaction = await new Transactions(pool).open(uuid());
});
afterAll(async () => {
  await transaction.rollback();
  await pool.end();
});

const rowsOf = async (text: string, values: unknown[] = []) => (await transaction.query(text, values)).rows;

/** What the session has prepared of statements with this word in them. */
const prepared = async (word: string): Promise<string[]> => {
  const found =
    "select statement from pg_prepared_statements where statement like $1 and statement not like '%pg_prepared%'";
  return (await rowsOf(found, [`%${word}%`])).map((row) => (row as { statement: string }).statement);
};

describe("a transaction prepares", () => {
  test("what comes for the third time, once", async () => {
    const sum = "select $1::int + $2::int as sum";
    for (const [times, known] of [[], [], [sum], [sum], [sum]].entries()) {
      expect(await rowsOf(sum, [times, 1])).toEqual([{ sum: times + 1 }]);
      expect(await prepared("sum")).toEqual(known);
    }
  });

  test("what fails as what does not", async () => {
    const share = "select 1 / $1::int as share";
    for (let time = 0; time < 4; time++) {
      await transaction.query("savepoint whole", []);
      await expect(transaction.query(share, [0])).rejects.toMatchObject({ code: "22012" });
      await transaction.query("rollback to savepoint whole", []);
    }
    expect(await rowsOf(share, [1])).toEqual([{ share: 1 }]);
    expect(await prepared("share")).toEqual([share]);
  });
});
