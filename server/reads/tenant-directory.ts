import type { Pool } from "pg";
import { retryingCuts } from "../database/faults.js";
import { isUuid } from "../text/uuid.js";

/** Finds tenants by what the installation's administrator calls them: the one look beyond a tenant that there is. */
export class TenantDirectory {
  constructor(private readonly pool: Pool) {}

  tenantWithSlug(slug: string): Promise<string | undefined> {
    return this.#find("select id from tenants where slug = $1", slug);
  }

  async tenantOfConnection(connectionId: string): Promise<string | undefined> {
    if (!isUuid(connectionId)) return undefined;
    return this.#find("select tenant_id as id from connection_directory where connection_id = $1::uuid", connectionId);
  }

  async #find(text: string, value: string): Promise<string | undefined> {
    const { rows } = await retryingCuts(() => this.pool.query<{ id: string }>(text, [value]));
    return rows[0]?.id;
  }
}
