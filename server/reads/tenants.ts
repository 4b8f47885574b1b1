import type { TenantDatabase } from "./tenant-database.js";

/** A tenant as read. Instants are RFC 3339 text. */
export interface TenantRow {
  id: string;
  slug: string;
  name: string;
  createdAt: string;
}

/** The tenant itself. */
export async function findTenant(db: TenantDatabase): Promise<TenantRow> {
  const text = 'select id, slug, name, created_at as "createdAt" from tenants where id = $1';
  const [tenant] = await db.query<TenantRow>(text, [db.tenantId]);
  if (!tenant) throw new Error(`the tenant ${db.tenantId} is gone`);
  return tenant;
}
