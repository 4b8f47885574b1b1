import { isWanted, type Projection } from "../schemas/project-attributes.js";
import { entitlementType } from "../schemas/resource-types.js";
import { notFound } from "../scim-error.js";
import { storedAssignable } from "./assignable.mapping.js";
import { listVariables, toListResult } from "./list.js";
import type { ResourceReader } from "./resource-handler.js";

/** Entitlements, which provisioning clients can read (draft-ietf-scim-roles-entitlements section 3.3). */
export const entitlementReader: ResourceReader = {
  kind: "entitlement",

  async get(session, id, projection) {
    const { entitlement } = await session.client.entitlement({ id, ...include(projection) });
    if (!entitlement) throw notFound(`there is no entitlement with the id ${id}`);
    return storedAssignable(entitlement, entitlementType, session);
  },

  async list(session, query, projection) {
    const { entitlements } = await session.client.entitlements({
      ...listVariables("entitlement", session, query),
      ...include(projection),
    });
    return toListResult(
      entitlements,
      entitlements.nodes.map((entitlement) => storedAssignable(entitlement, entitlementType, session).resource),
    );
  },
};

const include = (projection: Projection) => ({ withAssignmentCount: isWanted(projection, "totalAssignmentsUsed") });
