import type { Pool, QueryResultRow } from "pg";
import { asRole } from "../database/as-role.js";

const MARK = "keeper";

/**
 * Reads as the role that sees of the credentials of all tenants when they end and which key they are digested with, and nothing
 * else of anything.
 */
export const readAsKeeper = <Row extends QueryResultRow>(pool: Pool, text: string, values: unknown[]): Promise<Row[]> =>
  asRole(pool, { role: "roster_keeper", mark: MARK, first: "set transaction read only" }, async (client) => {
    const { rows } = await client.query<Row>(`/* ${MARK} */ ${text}`, values);
    return rows;
  });
