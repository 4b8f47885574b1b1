import { isWanted, type Projection } from "../schemas/project-attributes.js";
import { roleType } from "../schemas/resource-types.js";
import { notFound } from "../scim-error.js";
import { storedAssignable } from "./assignable.mapping.js";
import { listVariables, toListResult } from "./list.js";
import type { ResourceReader } from "./resource-handler.js";

/** Roles, which provisioning clients can read (draft-ietf-scim-roles-entitlements section 3.2). */
export const roleReader: ResourceReader = {
  kind: "role",

  async get(session, id, projection) {
    const { role } = await session.client.role({ id, ...include(projection) });
    if (!role) throw notFound(`there is no role with the id ${id}`);
    return storedAssignable(role, roleType, session);
  },

  async list(session, query, projection) {
    const { roles } = await session.client.roles({ ...listVariables("role", session, query), ...include(projection) });
    return toListResult(
      roles,
      roles.nodes.map((role) => storedAssignable(role, roleType, session).resource),
    );
  },
};

const include = (projection: Projection) => ({ withAssignmentCount: isWanted(projection, "totalAssignmentsUsed") });
