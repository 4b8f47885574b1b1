import pg, { type Pool, type PoolClient, type QueryResult, type QueryResultRow } from "pg";
import { rowTypes } from "../reads/row-types.js";

/** Held by whoever chains, for one transaction: others do not wait for it but come again. */
const CHAIN_LOCK = 7_261_003;

/** Stands before each statement of the chain, so that whoever looks at the database knows whose it is. */
const MARK = "/* audit */";

/** One transaction of the leader. */
export interface LeaderTransaction {
  query<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]>;
}

/**
 * Does something as the one who chains, in a transaction of the role that may. The lock ends with the transaction, so that a
 * leader that dies leaves neither half a batch nor a lock, and so that a pooler that lends connections by transaction will do.
 *
 * @returns undefined where somebody else is chaining
 */
export async function asLeader<T>(
  pool: Pool,
  work: (transaction: LeaderTransaction) => Promise<T>,
): Promise<T | undefined> {
  const client = await pool.connect();
  let isBroken = true;
  try {
    const result = (await begin(client)) ? await work(transactionOf(client)) : undefined;
    await client.query(`${MARK} commit`);
    isBroken = false;
    return result;
  } catch (error) {
    isBroken = !(error instanceof pg.DatabaseError) || !(await isRolledBack(client));
    throw error;
  } finally {
    client.release(isBroken);
  }
}

async function begin(client: PoolClient): Promise<boolean> {
  const text = `${MARK} begin; set local role roster_auditor; set local timezone = 'UTC'; select pg_try_advisory_xact_lock(${CHAIN_LOCK}) as "isLeader"`;
  const results = (await client.query(text)) as unknown as QueryResult<{ isLeader: boolean }>[];
  return results.at(-1)?.rows[0]?.isLeader ?? false;
}

const transactionOf = (client: PoolClient): LeaderTransaction => ({
  query: async <Row extends QueryResultRow>(text: string, values: unknown[]) =>
    (await client.query<Row>({ text: `${MARK} ${text}`, values, types: rowTypes })).rows,
});

const isRolledBack = (client: PoolClient): Promise<boolean> =>
  client.query(`${MARK} rollback`).then(
    () => true,
    () => false,
  );
