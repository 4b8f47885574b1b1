import type { Tolerate } from "../dialects/dialect.js";
import { invalidSyntax, invalidValue } from "../scim-error.js";
import { CORE_1_1 } from "../urns.js";
import { findAttribute, findExtension, type ResourceSchema, type ResourceType } from "./attribute.js";
import { membersByName } from "./members-by-name.js";
import { type Complex, isObject, readParts, readValue } from "./read-value.js";
import { coreAttributes } from "./resolve-path.js";

/** A resource as a client writes it: attributes by name, extensions by URN, unassigned ones and read-only ones left out. */
export type Resource = Complex;

/**
 * Reads the body of a POST or PUT (RFC 7644 sections 3.3 and 3.5.1). Unknown attributes are passed over.
 *
 * @throws ScimError invalidSyntax for what is no resource of the type; invalidValue for a value that does not fit
 */
export function readResource(body: unknown, resourceType: ResourceType, tolerate: Tolerate): Resource {
  if (!isObject(body)) throw invalidSyntax("the body must be a JSON object");
  assertSchemas(membersByName(body, "the body").get("schemas"), resourceType, tolerate);
  const resource: Resource = {};
  for (const [name, value] of Object.entries(body)) {
    const extension = findExtension(resourceType, name);
    const attribute = findAttribute(coreAttributes(resourceType), name);
    if (extension) {
      if (value !== null && !isObject(value)) throw invalidValue(`${extension.id} must be an object`);
      const parts = value === null ? null : readParts(extension.attributes, value, extension.id, tolerate);
      if (parts) resource[extension.id] = parts;
    } else if (attribute && attribute.mutability !== "readOnly" && attribute.name !== "schemas") {
      const read = readValue(attribute, value, attribute.name, tolerate);
      if (read === null && attribute.hasDefault && !tolerate("null-default")) {
        throw invalidValue(`${attribute.name} has always a value; leave it out to keep it`);
      }
      if (read !== null) resource[attribute.name] = read;
    }
  }
  assertRequired(resource, resourceType.schema);
  for (const { required, schema } of resourceType.extensions) {
    if (required && !resource[schema.id]) throw invalidValue(`${schema.id} is required`);
  }
  return resource;
}

/** @throws ScimError invalidValue, naming the required attribute that is missing */
export function assertRequired(resource: Resource, { attributes }: ResourceSchema): void {
  for (const { name, required } of attributes) {
    const value = resource[name];
    if (required && (value === undefined || (typeof value === "string" && value.trim() === ""))) {
      throw invalidValue(`${name} is required and must not be empty`);
    }
  }
}

function assertSchemas(schemas: unknown, resourceType: ResourceType, tolerate: Tolerate): void {
  if (!Array.isArray(schemas) || !schemas.every((urn) => typeof urn === "string")) {
    throw invalidSyntax(`schemas must be a list that has ${resourceType.schema.id}`);
  }
  const base = resourceType.schema.id.toLowerCase();
  const isBase = (urn: string) =>
    urn.toLowerCase() === base || (urn.toLowerCase() === CORE_1_1 && tolerate("scim-1.1-schema"));
  if (!schemas.some(isBase)) throw invalidValue(`schemas must have ${resourceType.schema.id}`);
  for (const urn of schemas) {
    const isKnown = isBase(urn) || findExtension(resourceType, urn) !== undefined;
    if (!isKnown && !tolerate("unknown-schema")) throw invalidValue(`${urn} is no schema of ${resourceType.name}`);
  }
}
