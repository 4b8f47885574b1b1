import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { prepareStatements } from "../../../server/database/prepared-statements.js";
import { StatementNames } from "../../../server/database/statement-names.js";
import { testEnvironment } from "../../support/environment.js";

const pool = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 1 });
prepareStatements(pool);
let client: pg.PoolClient;
beforeAll(async () => {
  client = await pool.connect();
});
afterAll(async () => {
  client.release();
  await pool.end();
});

/** What the session has prepared, in the order in which it was. */
const prepared = async (): Promise<string[]> => {
  const { rows } = await client.query("select statement from pg_prepared_statements order by prepare_time");
  return rows.map(({ statement }) => statement);
};

describe("a connection prepares", () => {
  const SUM = "select $1::int + $2::int as sum";

  test("what comes with placeholders and without a name for the third time, once", async () => {
    for (const [times, known] of [[], [], [SUM], [SUM], [SUM]].entries()) {
      const { rows } = await client.query(SUM, [times, 1]);
      expect(rows).toEqual([{ sum: times + 1 }]);
      expect(await prepared()).toEqual(known);
    }
  });

  test("neither what has no placeholders nor what is named by who asks", async () => {
    for (let time = 0; time < 5; time++) await client.query("select 1", []);
    await client.query({ name: "own", text: "select $1::int", values: [1] });
    expect(await prepared()).toEqual([SUM, "select $1::int"]);
  });

  test("nothing differently where it fails or calls back", async () => {
    const wrong = "select 1 / $1::int as share";
    for (let time = 0; time < 4; time++)
      await expect(client.query(wrong, [0])).rejects.toMatchObject({ code: "22012" });
    const rows = await new Promise((resolve, reject) =>
      client.query(wrong, [1], (error, result) => (error ? reject(error) : resolve(result.rows))),
    );
    expect(rows).toEqual([{ share: 1 }]);
  });
});

test("names are given to so many texts, each its own, and to each when it is worth it", () => {
  const names = new StatementNames({ prefix: "read", limit: 2, worthAfter: 2 });
  const asked = ["a", "b", "a", "a", "b", "c", "c", "b"];
  expect(asked.map((text) => names.nameOf(text))).toEqual([
    undefined,
    undefined,
    "read_0",
    "read_0",
    "read_1",
    undefined,
    undefined,
    "read_1",
  ]);
});
