import type { Attribute, ResourceSchema, ResourceType } from "../schemas/attribute.js";
import { resourceTypeSchema, schemaSchema, serviceProviderConfigSchema } from "../schemas/discovery.schema.js";
import { enterpriseUserSchema } from "../schemas/enterprise-user.schema.js";
import { groupSchema } from "../schemas/group.schema.js";
import { groupType, userType } from "../schemas/resource-types.js";
import { userSchema } from "../schemas/user.schema.js";
import { notFound } from "../scim-error.js";
import { RESOURCE_TYPE, SCHEMA } from "../urns.js";

const RESOURCE_TYPES: readonly ResourceType[] = [userType, groupType];

const SCHEMAS: readonly ResourceSchema[] = [
  userSchema,
  enterpriseUserSchema,
  groupSchema,
  serviceProviderConfigSchema,
  resourceTypeSchema,
  schemaSchema,
];

/** All resource types as resources (RFC 7643 section 6). */
export const resourceTypes = (baseUrl: string): object[] =>
  RESOURCE_TYPES.map((resourceType) => toResourceType(resourceType, baseUrl));

/** @throws ScimError 404 */
export function resourceTypeNamed(name: string, baseUrl: string): object {
  const found = RESOURCE_TYPES.find((resourceType) => resourceType.name === name);
  if (!found) throw notFound(`there is no resource type ${name}`);
  return toResourceType(found, baseUrl);
}

/** All schemas as resources (RFC 7643 section 7). */
export const schemas = (baseUrl: string): object[] => SCHEMAS.map((schema) => toSchema(schema, baseUrl));

/** @throws ScimError 404 */
export function schemaNamed(urn: string, baseUrl: string): object {
  const found = SCHEMAS.find((schema) => schema.id.toLowerCase() === urn.toLowerCase());
  if (!found) throw notFound(`there is no schema ${urn}`);
  return toSchema(found, baseUrl);
}

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
