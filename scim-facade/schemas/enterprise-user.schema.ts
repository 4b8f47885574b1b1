import { ENTERPRISE_USER } from "../urns.js";
import { attribute, type ResourceSchema, readOnly } from "./attribute.js";

/** The enterprise extension of users (RFC 7643 sections 4.3 and 8.7.1, errata included). */
export const enterpriseUserSchema: ResourceSchema = {
  id: ENTERPRISE_USER,
  name: "EnterpriseUser",
  description: "Enterprise User",
  attributes: [
    attribute({ name: "employeeNumber", description: "What the organization identifies the person by." }),
    attribute({ name: "costCenter", description: "The name of a cost center." }),
    attribute({ name: "organization", description: "The name of an organization." }),
    attribute({ name: "division", description: "The name of a division." }),
    attribute({ name: "department", description: "The name of a department." }),
    attribute({
      name: "manager",
      type: "complex",
      description: "The user's manager, another user.",
      subAttributes: [
        attribute({
          name: "value",
          description: "The identifier of the manager.",
          caseExact: true,
          filter: { kind: "field", field: "id" },
        }),
        attribute({
          name: "$ref",
          type: "reference",
          description: "The URI of the manager.",
          referenceTypes: ["User"],
          filter: { kind: "location", field: "id", endpoints: [{ path: "/Users" }] },
        }),
        readOnly({ name: "displayName", description: "The name of the manager." }),
      ],
    }),
  ],
};
