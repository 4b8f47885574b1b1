import { LRUCache } from "lru-cache";
import type { ScimCaller } from "../session.js";
import { entitlementType, roleType } from "./resource-types.js";
import { extendedTypes, type ResourceTypes, STANDARD_TYPES } from "./tenant-extension.js";

/** So many tenants' resource types are kept in memory. */
const MAX_TENANTS = 1_000;

/** The resource types of each tenant; what its extension schemas add is read again when they have changed. */
export class TenantTypes {
  readonly #known = new LRUCache<string, { version: number; types: ResourceTypes }>({ max: MAX_TENANTS });

  async of(caller: ScimCaller): Promise<ResourceTypes> {
    const types = await this.#extended(caller);
    return caller.offersRoles ? { ...types, role: roleType, entitlement: entitlementType } : types;
  }

  async #extended({ client, tenantId, extensionsVersion: version }: ScimCaller): Promise<ResourceTypes> {
    if (version === 0) return STANDARD_TYPES;
    const known = this.#known.get(tenantId);
    if (known?.version === version) return known.types;
    const { extensionSchemas } = await client.extensionSchemas();
    const types = extendedTypes(extensionSchemas);
    this.#known.set(tenantId, { version, types });
    return types;
  }
}
