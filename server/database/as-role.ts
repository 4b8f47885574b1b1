import pg, { type Pool, type PoolClient, type QueryResult } from "pg";

export interface RoleTransaction {
  /** For one transaction: also where sessions are shared by a pooler. */
  role: string;
  /** Stands before each statement as a comment, so that whoever looks at the database knows whose it is. */
  mark: string;
  /** Sent with what begins the transaction, in the same trip. */
  first?: string;
}

/**
 * Does something in a transaction of a role that may do but little. `first` is what its first statement has answered.
 *
 * @throws whatever `work` throws; nothing has been done then
 */
export async function asRole<T>(
  pool: Pool,
  { role, mark, first }: RoleTransaction,
  work: (client: Pick<PoolClient, "query">, first: QueryResult | undefined) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let isWhole = false;
  try {
    const begun: QueryResult | QueryResult[] = await client.query(
      `/* ${mark} */ begin; set local role ${role}; set local timezone = 'UTC'${first ? `; ${first}` : ""}`,
    );
    const result = await work(client, first ? [begun].flat().at(-1) : undefined);
    await client.query(`/* ${mark} */ commit`);
    isWhole = true;
    return result;
  } catch (error) {
    isWhole = error instanceof pg.DatabaseError && (await isRolledBack(client, mark));
    throw error;
  } finally {
    client.release(!isWhole);
  }
}

const isRolledBack = (client: PoolClient, mark: string): Promise<boolean> =>
  client.query(`/* ${mark} */ rollback`).then(
    () => true,
    () => false,
  );
