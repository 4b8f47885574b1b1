import pg, { type Pool, type QueryResultRow } from "pg";

/** Stands before each statement of the keeper, so that whoever looks at the database knows whose it is. */
const MARK = "/* keeper */";

/**
 * Reads as the role that sees of the credentials of all tenants when they end and which key they are digested with, and nothing
 * else of anything: in a transaction, which the role ends with.
 */
export async function readAsKeeper<Row extends QueryResultRow>(
  pool: Pool,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const client = await pool.connect();
  let isBroken = true;
  try {
    await client.query(`${MARK} begin read only; set local role roster_keeper; set local timezone = 'UTC'`);
    const { rows } = await client.query<Row>(`${MARK} ${text}`, values);
    await client.query(`${MARK} commit`);
    isBroken = false;
    return rows;
  } catch (error) {
    const isRefusal = error instanceof pg.DatabaseError;
    isBroken =
      !isRefusal ||
      !(await client.query(`${MARK} rollback`).then(
        () => true,
        () => false,
      ));
    throw error;
  } finally {
    client.release(isBroken);
  }
}
