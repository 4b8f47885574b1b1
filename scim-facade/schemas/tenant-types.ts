import { LRUCache } from "lru-cache";
import type { ScimCaller } from "../session.js";
import { entitlementType, roleType } from "./resource-types.js";
import { extendedTypes, type ResourceTypes, STANDARD_TYPES } from "./tenant-extension.js";

/** So many tenants' resource types are kept in memory. */
const MAX_TENANTS = 1_000;

/** The resource types of each tenant; what its extension schemas add is read again when they have changed. */
export class TenantTypes {
  readonly #known = new LRUCache<string, Known>({ max: MAX_TENANTS });

  async of(caller: ScimCaller): Promise<ResourceTypes> {
    const { types, withRoles } = caller.extensionsVersion === 0 ? STANDARD : await this.#extended(caller);
    return caller.offersRoles ? withRoles : types;
  }

  async #extended({ client, tenantId, extensionsVersion }: ScimCaller): Promise<Known> {
    const known = this.#known.get(tenantId);
    if (known?.version === extensionsVersion) return known;
    const { extensionSchemas } = await client.extensionSchemas();
    const read = knownAs(extensionsVersion, extendedTypes(extensionSchemas));
    this.#known.set(tenantId, read);
    return read;
  }
}

/** The types as a version of the extension schemas makes them. */
interface Known {
  version: number;
  types: ResourceTypes;
  /** The same for a tenant that has roles or entitlements. */
  withRoles: ResourceTypes;
}

const knownAs = (version: number, types: ResourceTypes): Known => ({
  version,
  types,
  withRoles: { ...types, role: roleType, entitlement: entitlementType },
});

const STANDARD = knownAs(0, STANDARD_TYPES);
