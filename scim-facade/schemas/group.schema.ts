import { GROUP } from "../urns.js";
import { attribute, type ResourceSchema, readOnly } from "./attribute.js";

const MEMBER_TYPES = { USER: "User", GROUP: "Group" };

/** The core schema of groups (RFC 7643 sections 4.2 and 8.7.1, errata included). */
export const groupSchema: ResourceSchema = {
  id: GROUP,
  name: "Group",
  description: "Group",
  attributes: [
    attribute({ name: "displayName", description: "The name to show for the group.", required: true }),
    attribute({
      name: "members",
      type: "complex",
      multiValued: true,
      description: "The members of the group.",
      isGathered: true,
      subAttributes: [
        attribute({
          name: "value",
          description: "The identifier of the member.",
          caseExact: true,
          mutability: "immutable",
          filter: { kind: "field", field: "id" },
        }),
        attribute({
          name: "$ref",
          type: "reference",
          description: "The URI of the member.",
          mutability: "immutable",
          referenceTypes: ["User", "Group"],
          filter: {
            kind: "location",
            field: "id",
            endpoints: [
              { path: "/Users", type: { field: "type", value: "USER" } },
              { path: "/Groups", type: { field: "type", value: "GROUP" } },
            ],
          },
        }),
        attribute({
          name: "type",
          description: "What the member is.",
          mutability: "immutable",
          canonicalValues: Object.values(MEMBER_TYPES),
          filter: { kind: "enum", field: "type", values: MEMBER_TYPES },
        }),
        readOnly({
          name: "display",
          description: "The name of the member.",
          filter: { kind: "field", field: "displayName" },
        }),
      ],
    }),
  ],
};
