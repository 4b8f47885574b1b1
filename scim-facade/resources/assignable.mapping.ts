import type { ResourceType } from "../schemas/attribute.js";
import type { Resource } from "../schemas/validate-resource.js";
import type { ScimSession } from "../session.js";
import { metaOf } from "./meta.js";
import type { Stored } from "./resource-handler.js";

/** What the contract says of roles and entitlements alike. */
export interface AssignableFields {
  id: string;
  value: string;
  displayName: string;
  type?: string | null;
  isAvailable: boolean;
  assignmentCount?: number;
  version: number;
  createdAt: string;
  updatedAt: string;
}

/** A role or an entitlement with what the answer's headers need. */
export const storedAssignable = (fields: AssignableFields, type: ResourceType, { baseUrl }: ScimSession): Stored => ({
  id: fields.id,
  version: fields.version,
  resource: toScimAssignable(fields, type, baseUrl),
});

/**
 * Writes a role or an entitlement of the contract as a resource (draft-ietf-scim-roles-entitlements section 3). How many users
 * have it does not count for its version, as a weak entity tag allows (RFC 9110 section 8.8.1).
 */
function toScimAssignable(fields: AssignableFields, resourceType: ResourceType, baseUrl: string): Resource {
  const { id, value, displayName, type, isAvailable, assignmentCount } = fields;
  return {
    schemas: [resourceType.schema.id],
    id,
    value,
    display: displayName,
    ...(type ? { type } : {}),
    supported: isAvailable,
    limitedAssignmentsPermitted: false,
    ...(assignmentCount === undefined ? {} : { totalAssignmentsUsed: assignmentCount }),
    meta: metaOf(fields, resourceType, baseUrl),
  };
}
