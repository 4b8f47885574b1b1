import type { AttributePath } from "../filter/ast.js";
import {
  type Attribute,
  findAttribute,
  findExtension,
  partsOf,
  type ResourceSchema,
  type ResourceType,
} from "./attribute.js";
import { commonAttributes } from "./common.schema.js";

/** What a path names in a resource type. */
export type ResolvedPath =
  | { kind: "attribute"; extension?: ResourceSchema; attribute: Attribute; subAttribute?: Attribute }
  /** The URN of an extension alone: all its attributes. */
  | { kind: "extension"; extension: ResourceSchema };

/**
 * Looks a path up in the tables of a resource type (RFC 7644 section 3.10). The prefix of the core schema may be left
 * out; a name without prefix that the core schema does not have is looked for in the extensions.
 *
 * @returns undefined where no table has it
 */
export function resolvePath(resourceType: ResourceType, path: AttributePath): ResolvedPath | undefined {
  if (path.schema === undefined) return resolveUnqualified(resourceType, path);
  const bare = path.subAttribute === undefined && findExtension(resourceType, `${path.schema}:${path.attribute}`);
  if (bare) return { kind: "extension", extension: bare };
  if (path.schema.toLowerCase() === resourceType.schema.id.toLowerCase()) {
    return resolveIn(coreAttributes(resourceType), path);
  }
  const extension = findExtension(resourceType, path.schema);
  return extension && resolveIn(extension.attributes, path, extension);
}

/** The attributes that stand at the top level of a resource. */
export function coreAttributes(resourceType: ResourceType): readonly Attribute[] {
  const known = coreAttributesOf.get(resourceType);
  if (known) return known;
  const attributes = [...commonAttributes(resourceType), ...resourceType.schema.attributes];
  coreAttributesOf.set(resourceType, attributes);
  return attributes;
}

const coreAttributesOf = new WeakMap<ResourceType, readonly Attribute[]>();

function resolveUnqualified(resourceType: ResourceType, path: AttributePath): ResolvedPath | undefined {
  const inCore = resolveIn(coreAttributes(resourceType), path);
  if (inCore) return inCore;
  const inExtensions = resourceType.extensions
    .map(({ schema }) => resolveIn(schema.attributes, path, schema))
    .filter((found) => found !== undefined);
  return inExtensions.length === 1 ? inExtensions[0] : undefined;
}

function resolveIn(
  attributes: readonly Attribute[],
  path: AttributePath,
  extension?: ResourceSchema,
): ResolvedPath | undefined {
  const attribute = findAttribute(attributes, path.attribute);
  if (!attribute) return undefined;
  if (path.subAttribute === undefined) return { kind: "attribute", extension, attribute };
  const subAttribute = findAttribute(partsOf(attribute), path.subAttribute);
  return subAttribute && { kind: "attribute", extension, attribute, subAttribute };
}
