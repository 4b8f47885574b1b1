import type { Demands } from "../dialects/dialect.js";
import { invalidSyntax, invalidValue } from "../scim-error.js";
import { type Attribute, findAttribute, findExtension, type ResourceType } from "./attribute.js";
import { isObject } from "./read-value.js";
import { coreAttributes } from "./resolve-path.js";

/**
 * Holds a resource that a client writes to what a profile demands beyond the RFCs: that there is every attribute and schema
 * it names, and that values are canonical.
 *
 * @throws ScimError invalidSyntax, invalidValue
 */
export function assertResourceInProfile(body: unknown, resourceType: ResourceType, demands: Demands): void {
  if (!isObject(body)) return;
  for (const [name, value] of Object.entries(body)) {
    const extension = findExtension(resourceType, name);
    if (extension) assertPartsInProfile(extension.attributes, value, `${name}:`, demands);
    else assertMemberInProfile(coreAttributes(resourceType), name, value, "", demands);
  }
  if (demands("known-attributes")) assertKnownSchemas(body.schemas, resourceType);
}

/** The same of the value of one attribute. */
export function assertValueInProfile(attribute: Attribute, value: unknown, path: string, demands: Demands): void {
  const { canonicalValues, subAttributes } = attribute;
  for (const one of Array.isArray(value) ? value : [value]) {
    if (subAttributes) assertPartsInProfile(subAttributes, one, `${path}.`, demands);
    else if (canonicalValues && demands("canonical-values")) assertCanonical(canonicalValues, one, path);
  }
}

/** The same of the parts of a complex value, or of an extension. */
export function assertPartsInProfile(
  parts: readonly Attribute[],
  value: unknown,
  prefix: string,
  demands: Demands,
): void {
  if (!isObject(value)) return;
  for (const [name, part] of Object.entries(value)) assertMemberInProfile(parts, name, part, prefix, demands);
}

function assertMemberInProfile(
  attributes: readonly Attribute[],
  name: string,
  value: unknown,
  prefix: string,
  demands: Demands,
): void {
  const attribute = findAttribute(attributes, name);
  if (attribute) assertValueInProfile(attribute, value, `${prefix}${attribute.name}`, demands);
  else if (demands("known-attributes")) throw invalidSyntax(`there is no attribute ${prefix}${name}`);
}

function assertCanonical(canonicalValues: readonly string[], value: unknown, path: string): void {
  if (typeof value !== "string" || value === "") return;
  if (canonicalValues.some((one) => one.toLowerCase() === value.toLowerCase())) return;
  throw invalidValue(`${path} is one of ${canonicalValues.join(", ")}, not ${JSON.stringify(value)}`);
}

function assertKnownSchemas(schemas: unknown, resourceType: ResourceType): void {
  const urns = Array.isArray(schemas) ? schemas.filter((urn) => typeof urn === "string") : [];
  const isKnown = (urn: string) =>
    urn.toLowerCase() === resourceType.schema.id.toLowerCase() || findExtension(resourceType, urn) !== undefined;
  const unknown = urns.find((urn) => !isKnown(urn));
  if (unknown !== undefined) throw invalidSyntax(`there is no schema ${unknown} of ${resourceType.name}`);
}
