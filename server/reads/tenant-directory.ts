import type { Pool } from "pg";
import { retryingCuts } from "../database/faults.js";
import { isUuid } from "../text/uuid.js";

/** Finds tenants by what the installation's administrator calls them: the one look beyond a tenant that there is. */
export class TenantDirectory {
  constructor(private readonly pool: Pool) {}

  /** Also whether a role of the tenant permits anything of Roster itself. */
  tenantWithSlug(slug: string): Promise<{ id: string; hasAdministrators: boolean } | undefined> {
    return this.#find(`select id, has_administrators as "hasAdministrators" from tenants where slug = $1`, slug);
  }

  async tenantOfConnection(connectionId: string): Promise<string | undefined> {
    if (!isUuid(connectionId)) return undefined;
    const text = "select tenant_id as id from connection_directory where connection_id = $1::uuid";
    return (await this.#find<{ id: string }>(text, connectionId))?.id;
  }

  async #find<Row extends object>(text: string, value: string): Promise<Row | undefined> {
    const { rows } = await retryingCuts(() => this.pool.query<Row>(text, [value]));
    return rows[0];
  }
}
