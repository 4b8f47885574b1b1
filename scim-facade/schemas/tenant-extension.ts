import type { CharacteristicsFieldsFragment, ExtensionSchemaFieldsFragment } from "../../schema/client/index.js";
import { type Attribute, attribute, type ResourceSchema, type ResourceType } from "./attribute.js";
import { entitlementType, groupType, roleType, userType } from "./resource-types.js";

/** The kinds of resources that clients can write. */
export type WritableKind = "user" | "group";

/** The resource types of a tenant. Roles and entitlements are offered where the tenant has any. */
export type ResourceTypes = Readonly<
  Record<WritableKind, ResourceType> & Partial<Record<"role" | "entitlement", ResourceType>>
>;

/** Those of a tenant that has added nothing. */
export const STANDARD_TYPES: Readonly<Record<WritableKind, ResourceType>> = { user: userType, group: groupType };

/** Where the resources of each type are. */
export const ENDPOINTS = {
  user: userType.endpoint,
  group: groupType.endpoint,
  role: roleType.endpoint,
  entitlement: entitlementType.endpoint,
} as const satisfies Record<keyof ResourceTypes, string>;

/** The resource types with what a tenant has added to them (RFC 7643 section 3.3). */
export function extendedTypes(schemas: readonly ExtensionSchemaFieldsFragment[]): ResourceTypes {
  const extend = (type: ResourceType, kind: "USER" | "GROUP"): ResourceType => {
    const added = schemas.filter(({ resourceType }) => resourceType === kind);
    return {
      ...type,
      extensions: [
        ...type.extensions,
        ...added.map((schema) => ({ schema: toResourceSchema(schema), required: schema.required, isTenants: true })),
      ],
      hasRequested: added.some(({ attributes }) => attributes.some(isRequested)),
    };
  };
  return { user: extend(userType, "USER"), group: extend(groupType, "GROUP") };
}

const isRequested = ({ returned, subAttributes }: CharacteristicsFieldsFragment): boolean =>
  returned === "request" || (subAttributes ?? []).some((part) => part.returned === "request");

const toResourceSchema = ({ id, name, description, attributes }: ExtensionSchemaFieldsFragment): ResourceSchema => ({
  id,
  name,
  description,
  attributes: attributes.map((one) => ({
    ...toAttribute(one),
    filter: { kind: "extension", schema: id, attribute: one.name },
    ...(one.subAttributes ? { subAttributes: one.subAttributes.map(toPart) } : {}),
  })),
});

/** By the type of users: what adds to that of groups makes both anew. */
const NEVER_RETURNED = new WeakMap<ResourceType, ReadonlySet<string>>();

/** The names of attributes that are never returned, in lower case. */
export function neverReturnedOf({ user, group }: ResourceTypes): ReadonlySet<string> {
  const known = NEVER_RETURNED.get(user);
  if (known) return known;
  const schemas = [user, group].flatMap(({ schema, extensions }) => [schema, ...extensions.map((one) => one.schema)]);
  const never = schemas.flatMap(({ attributes }) => attributes.filter(({ returned }) => returned === "never"));
  const names = new Set(never.map(({ name }) => name.toLowerCase()));
  NEVER_RETURNED.set(user, names);
  return names;
}

type Characteristics = Omit<CharacteristicsFieldsFragment, "subAttributes">;

const toPart = (part: Characteristics): Attribute => ({
  ...toAttribute(part),
  filter: { kind: "extensionPart", part: part.name },
});

/** The contract gives every characteristic; where one is null, the default of RFC 7643 section 2.2 holds. */
function toAttribute(one: Characteristics): Attribute {
  const given = Object.entries(one).filter(([name, value]) => value !== null && name !== "subAttributes");
  return attribute({ name: one.name, description: one.description ?? "", ...Object.fromEntries(given) });
}
