import type { Attribute, ResourceSchema, ResourceType } from "../schemas/attribute.js";
import {
  resourceTypeSchema,
  schemaSchema,
  serviceProviderConfigSchema,
  serviceProviderConfigSchemaWithRoles,
} from "../schemas/discovery.schema.js";
import { notFound } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { RESOURCE_TYPE, SCHEMA } from "../urns.js";

/** All resource types as resources (RFC 7643 section 6). */
export const resourceTypes = ({ types, baseUrl }: ScimSession): object[] =>
  Object.values(types).map((resourceType) => toResourceType(resourceType, baseUrl));

/** @throws ScimError 404 */
export function resourceTypeNamed(name: string, { types, baseUrl }: ScimSession): object {
  const found = Object.values(types).find((resourceType) => resourceType.name === name);
  if (!found) throw notFound(`there is no resource type ${name}`);
  return toResourceType(found, baseUrl);
}

/** All schemas as resources (RFC 7643 section 7). */
export const schemas = (session: ScimSession): object[] =>
  schemasOf(session).map((schema) => toSchema(schema, session.baseUrl));

/** @throws ScimError 404 */
export function schemaNamed(urn: string, session: ScimSession): object {
  const found = schemasOf(session).find((schema) => schema.id.toLowerCase() === urn.toLowerCase());
  if (!found) throw notFound(`there is no schema ${urn}`);
  return toSchema(found, session.baseUrl);
}

const schemasOf = ({ types, offersRoles }: ScimSession): ResourceSchema[] => [
  ...Object.values(types).flatMap(ofType),
  offersRoles ? serviceProviderConfigSchemaWithRoles : serviceProviderConfigSchema,
  resourceTypeSchema,
  schemaSchema,
];

const ofType = ({ schema, extensions }: ResourceType): ResourceSchema[] => [
  schema,
  ...extensions.map((extension) => extension.schema),
];

const toResourceType = ({ name, description, endpoint, schema, extensions }: ResourceType, baseUrl: string) => ({
  schemas: [RESOURCE_TYPE],
  id: name,
  name,
  description,
  endpoint,
  schema: schema.id,
  schemaExtensions: extensions.map((extension) => ({ schema: extension.schema.id, required: extension.required })),
  meta: { resourceType: "ResourceType", location: `${baseUrl}/ResourceTypes/${name}` },
});

const toSchema = ({ id, name, description, attributes }: ResourceSchema, baseUrl: string) => ({
  schemas: [SCHEMA],
  id,
  name,
  description,
  attributes: attributes.map(toCharacteristics),
  meta: { resourceType: "Schema", location: `${baseUrl}/Schemas/${id}` },
});

/** Complex attributes have neither caseExact nor uniqueness, and booleans no uniqueness (RFC 7643, erratum 6004). */
function toCharacteristics(attribute: Attribute): object {
  const { name, type, multiValued, description, required, canonicalValues, caseExact } = attribute;
  const { mutability, returned, uniqueness, referenceTypes, subAttributes } = attribute;
  const isText = type !== "complex" && type !== "boolean";
  return {
    name,
    type,
    multiValued,
    description,
    required,
    ...(canonicalValues && { canonicalValues }),
    ...(isText && { caseExact }),
    mutability,
    returned,
    ...(isText && { uniqueness }),
    ...(referenceTypes && { referenceTypes }),
    ...(subAttributes && { subAttributes: subAttributes.map(toCharacteristics) }),
  };
}
