import { listValue } from "../database/list-value.js";
import type { TenantDatabase } from "./tenant-database.js";

/** How often a connection's client has needed a tolerance. Instants are RFC 3339 text. */
export interface ToleranceUseRow {
  connectionId: string;
  tolerance: string;
  uses: number;
  lastUsedAt: string;
}

/** What connections have needed, each the most frequent first. */
export const findToleranceUses = (db: TenantDatabase, connectionIds: readonly string[]): Promise<ToleranceUseRow[]> =>
  db.query(
    `select connection_id as "connectionId", tolerance, uses, last_used_at as "lastUsedAt" from tolerance_uses
     where tenant_id = $1 and connection_id = any(${listValue("$2")}) order by connection_id, uses desc, tolerance`,
    [db.tenantId, connectionIds],
  );
