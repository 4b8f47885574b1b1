import type { TenantDatabases } from "../../server/reads/tenant-database.js";

/** Lets the directory have said nothing: plain models tell what changes do, and not who may make them (ADR 0027). */
export async function forgetOrigins(databases: TenantDatabases, tenantId: string): Promise<void> {
  for (const table of ["users", "groups"]) {
    await databases.of(tenantId).query(`update ${table} set origins = '{}' where tenant_id = $1`, [tenantId]);
  }
}
