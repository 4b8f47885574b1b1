import { type Attribute, attribute, type ResourceType, readOnly } from "./attribute.js";

/** The attribute `schemas`, which every resource has and no schema lists (RFC 7643 section 3). */
export const schemasAttribute: Attribute = attribute({
  name: "schemas",
  type: "reference",
  multiValued: true,
  description: "The URNs of the schemas whose attributes are present.",
  required: true,
  caseExact: false,
  returned: "always",
  referenceTypes: ["uri"],
  filter: { kind: "schemas" },
});

const externalId = attribute({
  name: "externalId",
  description: "The identifier that the provisioning client has given to the resource.",
  caseExact: true,
});

/** The common attributes of a resource type (RFC 7643 section 3.1). */
export function commonAttributes({ name, endpoint, isReadOnly }: ResourceType): readonly Attribute[] {
  return [
    schemasAttribute,
    readOnly({
      name: "id",
      description: "The identifier that the service provider has given to the resource.",
      caseExact: true,
      returned: "always",
      uniqueness: "server",
    }),
    ...(isReadOnly ? [] : [externalId]),
    readOnly({
      name: "meta",
      type: "complex",
      description: "What the service provider keeps about the resource.",
      subAttributes: [
        readOnly({
          name: "resourceType",
          description: "The name of the resource type.",
          caseExact: true,
          filter: { kind: "constant", value: name },
        }),
        readOnly({
          name: "created",
          type: "dateTime",
          description: "When the resource was created.",
          filter: { kind: "field", field: "createdAt" },
        }),
        readOnly({
          name: "lastModified",
          type: "dateTime",
          description: "When the resource last changed.",
          filter: { kind: "field", field: "updatedAt" },
        }),
        readOnly({
          name: "location",
          type: "reference",
          description: "The URI of the resource.",
          referenceTypes: ["uri"],
          filter: { kind: "location", field: "id", endpoints: [{ path: endpoint }] },
        }),
        readOnly({
          name: "version",
          description: "The version of the resource, as in the header ETag.",
          caseExact: true,
          filter: { kind: "field", field: "etag" },
        }),
      ],
    }),
  ];
}
