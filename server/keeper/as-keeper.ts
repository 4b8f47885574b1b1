import type { Pool, QueryResultRow } from "pg";
import { asRole } from "../database/as-role.js";

const KEEPER = { role: "roster_keeper", mark: "keeper", first: "set transaction read only" };

/**
 * Reads as the role that sees of the credentials of all tenants when they end and which key they are digested with, and nothing
 * else of anything.
 */
export const readAsKeeper = <Row extends QueryResultRow>(pool: Pool, text: string, values: unknown[]): Promise<Row[]> =>
  asRole(pool, KEEPER, (transaction) => transaction.query<Row>(text, values));
