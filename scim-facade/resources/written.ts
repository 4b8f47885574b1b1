import type { PatchOperation } from "../messages/patch-op.js";
import { findExtension, type ResourceType } from "../schemas/attribute.js";
import { isObject } from "../schemas/read-value.js";
import type { Resource } from "../schemas/validate-resource.js";

const NOBODY: readonly string[] = [];

/**
 * The names of the attributes that a client has written: those that are returned only on request are returned to it too
 * (RFC 7643 section 7, `returned`).
 */
export function writtenByResource(resource: Resource, resourceType: ResourceType): readonly string[] {
  return resourceType.hasRequested ? namesIn(resource, resourceType) : NOBODY;
}

/** As `writtenByResource`, of a PATCH. */
export function writtenByPatch(operations: readonly PatchOperation[], resourceType: ResourceType): readonly string[] {
  if (!resourceType.hasRequested) return NOBODY;
  return operations.flatMap(({ path, value }) => {
    const name = path?.replace(/\[.*\]/s, "");
    if (name === undefined) return isObject(value) ? namesIn(value, resourceType) : [];
    const extension = findExtension(resourceType, name);
    return extension && isObject(value) ? namesIn({ [name]: value }, resourceType) : [name];
  });
}

/** The names of an object's members; of an extension's, with its URN before them. */
const namesIn = (object: Record<string, unknown>, resourceType: ResourceType): string[] =>
  Object.entries(object).flatMap(([name, value]) =>
    findExtension(resourceType, name) && isObject(value) ? Object.keys(value).map((part) => `${name}:${part}`) : [name],
  );
