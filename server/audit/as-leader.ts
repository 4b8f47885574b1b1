import type { Pool, QueryResultRow } from "pg";
import { asRole } from "../database/as-role.js";
import { rowTypes } from "../reads/row-types.js";

/** Held by whoever chains, for one transaction: others do not wait for it but come again. */
const CHAIN_LOCK = 7_261_003;

const MARK = "audit";

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
export const asLeader = <T>(pool: Pool, work: (transaction: LeaderTransaction) => Promise<T>): Promise<T | undefined> =>
  asRole(pool, { role: "roster_auditor", mark: MARK, first: LOCK }, async (client, lock) => {
    if (!lock?.rows[0]?.isLeader) return undefined;
    return work({
      query: async <Row extends QueryResultRow>(text: string, values: unknown[]) =>
        (await client.query<Row>({ text: `/* ${MARK} */ ${text}`, values, types: rowTypes })).rows,
    });
  });

const LOCK = `select pg_try_advisory_xact_lock(${CHAIN_LOCK}) as "isLeader"`;
