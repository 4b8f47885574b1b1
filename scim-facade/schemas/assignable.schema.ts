import { ENTITLEMENT, ROLE } from "../urns.js";
import { type Attribute, type ResourceSchema, readOnly } from "./attribute.js";

/** What is said of a value that users' `roles` or `entitlements` can name (draft-ietf-scim-roles-entitlements section 3). */
const assignableAttributes = (noun: string): Attribute[] => [
  readOnly({ name: "value", description: `The value of the ${noun}.`, required: true, uniqueness: "server" }),
  readOnly({
    name: "display",
    description: `The name of the ${noun}, for people to read.`,
    filter: { kind: "field", field: "displayName" },
  }),
  readOnly({ name: "type", description: `A label that says what kind of ${noun} it is.` }),
  readOnly({
    name: "supported",
    type: "boolean",
    description: `Whether the ${noun} can be used.`,
    required: true,
    filter: { kind: "field", field: "isAvailable" },
  }),
  readOnly({
    name: "limitedAssignmentsPermitted",
    type: "boolean",
    description: `Whether only so many users can have the ${noun}.`,
    filter: { kind: "constant", value: false },
  }),
  readOnly({
    name: "totalAssignmentsUsed",
    type: "integer",
    description: `How many users have the ${noun}, directly or by groups.`,
    filter: { kind: "field", field: "assignmentCount" },
  }),
];

/** The schema of roles. */
export const roleSchema: ResourceSchema = {
  id: ROLE,
  name: "Role",
  description: "Role",
  attributes: assignableAttributes("role"),
};

/** The schema of entitlements. */
export const entitlementSchema: ResourceSchema = {
  id: ENTITLEMENT,
  name: "Entitlement",
  description: "Entitlement",
  attributes: assignableAttributes("entitlement"),
};
