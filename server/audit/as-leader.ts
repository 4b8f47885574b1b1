import type { Pool } from "pg";
import { asRole, type RoleTransaction } from "../database/as-role.js";
import { rowTypes } from "../reads/row-types.js";

/** Held by whoever chains, for one transaction: others do not wait for it but come again. */
const CHAIN_LOCK = 7_261_003;

const LEADER = {
  role: "roster_auditor",
  mark: "audit",
  first: `select pg_try_advisory_xact_lock(${CHAIN_LOCK}) as "isLeader"`,
  types: rowTypes,
};

/**
 * Does something as the one who chains, in a transaction of the role that may. The lock ends with the transaction, so that a
 * leader that dies leaves neither half a batch nor a lock, and so that a pooler that lends connections by transaction will do.
 *
 * @returns undefined where somebody else is chaining
 */
export const asLeader = <T>(pool: Pool, work: (transaction: RoleTransaction) => Promise<T>): Promise<T | undefined> =>
  asRole(pool, LEADER, async (transaction, lock) => (lock?.rows[0]?.isLeader ? work(transaction) : undefined));
