import type { ExtensionValuesInput } from "../../schema/client/index.js";
import type { Attribute, ResourceType } from "../schemas/attribute.js";
import type { Complex } from "../schemas/read-value.js";
import type { Resource } from "../schemas/validate-resource.js";

/** Adds what a resource has of the tenant's extensions (RFC 7643 section 3.3). */
export function addExtensions(resource: Resource, extensions: { schema: string; values: Complex }[]): Resource {
  if (extensions.length === 0) return resource;
  const schemas = [...(resource.schemas as string[]), ...extensions.map(({ schema }) => schema)];
  return Object.assign(resource, Object.fromEntries(extensions.map(({ schema, values }) => [schema, values])), {
    schemas,
  });
}

/**
 * What a resource says of the tenant's extensions, in the contract's words; undefined where there are none. Attributes that
 * it has not are null, but for those that a client cannot have read or cannot change, which stay (RFC 7644 section 3.5.1).
 */
export function extensionsInput(resource: Resource, { extensions }: ResourceType): ExtensionValuesInput[] | undefined {
  const added = extensions.filter(({ isTenants }) => isTenants);
  if (added.length === 0) return undefined;
  return added.map(({ schema }) => ({
    schema: schema.id,
    values: toValues(schema.attributes, (resource[schema.id] ?? {}) as Complex),
  }));
}

function toValues(attributes: readonly Attribute[], values: Complex): Complex {
  const said = attributes.filter((one) => one.mutability !== "readOnly" && (one.name in values || isCleared(one)));
  return Object.fromEntries(said.map(({ name }) => [name, values[name] ?? null]));
}

const isCleared = ({ mutability, returned }: Attribute): boolean => mutability === "readWrite" && returned !== "never";
