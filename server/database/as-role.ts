import pg, { type CustomTypesConfig, type Pool, type PoolClient, type QueryResult, type QueryResultRow } from "pg";

export interface RoleOptions {
  /** For one transaction: also where sessions are shared by a pooler. */
  role: string;
  /** Stands before each statement as a comment, so that whoever looks at the database knows whose it is. */
  mark: string;
  /** Sent with what begins the transaction, in the same trip. */
  first?: string;
  /** How columns become values; as node-postgres does it where absent. */
  types?: CustomTypesConfig;
}

/** A transaction of a role. */
export interface RoleTransaction {
  query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
}

/**
 * Does something in a transaction of a role that may do but little. `first` is what its first statement has answered.
 *
 * @throws whatever `work` throws; nothing has been done then
 */
export async function asRole<T>(
  pool: Pool,
  { role, mark, first, types }: RoleOptions,
  work: (transaction: RoleTransaction, first: QueryResult | undefined) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const marked = (text: string) => `/* ${mark} */ ${text}`;
  const transaction: RoleTransaction = {
    query: async <Row extends QueryResultRow>(statement: string, values: unknown[] = []) => {
      const text = marked(statement);
      const { rows } = await (types ? client.query<Row>({ text, values, types }) : client.query<Row>(text, values));
      return rows;
    },
  };
  let isWhole = false;
  try {
    const begun: QueryResult | QueryResult[] = await client.query(
      marked(`begin; set local role ${role}; set local timezone = 'UTC'${first ? `; ${first}` : ""}`),
    );
    const result = await work(transaction, first ? [begun].flat().at(-1) : undefined);
    await client.query(marked("commit"));
    isWhole = true;
    return result;
  } catch (error) {
    isWhole = error instanceof pg.DatabaseError && (await isRolledBack(client, marked("rollback")));
    throw error;
  } finally {
    client.release(!isWhole);
  }
}

const isRolledBack = (client: PoolClient, rollback: string): Promise<boolean> =>
  client.query(rollback).then(
    () => true,
    () => false,
  );
