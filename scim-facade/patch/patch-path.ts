import type { AttributePath, ScimFilter } from "../filter/ast.js";
import { parseAttributePath } from "../filter/parse-attribute-path.js";
import { FILTER_LIMITS, FilterParser } from "../filter/parse-filter.js";
import { Scanner } from "../filter/scanner.js";
import type { Attribute, ResourceSchema, ResourceType } from "../schemas/attribute.js";
import { resolvePath } from "../schemas/resolve-path.js";
import { invalidFilter, invalidPath, type ScimError } from "../scim-error.js";

/** A path of a PATCH as written: `name.familyName`, `emails[type eq "work"].value` (RFC 7644 section 3.5.2, figure 7). */
export interface PatchPath {
  path: AttributePath;
  filter?: ScimFilter;
}

/** What a path names in a resource type. */
export type PatchTarget = AttributeTarget | ExtensionTarget;

export interface AttributeTarget {
  kind: "attribute";
  /** The extension that has the attribute; absent for the core schema. */
  extension?: ResourceSchema;
  attribute: Attribute;
  /** Which values of a multi-valued attribute. */
  filter?: ScimFilter;
  subAttribute?: Attribute;
  /** As the client wrote it, for errors. */
  written: string;
}

/** All attributes of an extension. */
export interface ExtensionTarget {
  kind: "extension";
  extension: ResourceSchema;
  written: string;
}

/** @throws ScimError invalidPath, or invalidFilter for what stands in brackets */
export function parsePatchPath(text: string): PatchPath {
  if (text.length > FILTER_LIMITS.length) throw invalidPath(`a path is longer than ${FILTER_LIMITS.length} characters`);
  const scanner = new Scanner(text, invalidFilter);
  const word = scanner.takeWord();
  const path = parseAttributePath(word);
  if (!path) throw invalidPath(`"${text}" is no path`);
  if (scanner.isAtEnd()) return { path };
  if (!scanner.take("[")) throw invalidPath(`"${text}" is no path`);
  if (!holdsFilter(text)) throw invalidPath(`"${text}" is no path: brackets hold a filter`);
  const { filter } = new FilterParser(scanner).valueFilter(path);
  const subAttribute = parseSubAttribute(scanner.takeRest());
  if (subAttribute === undefined) throw invalidPath(`"${text}" is no path`);
  return { path: { ...path, ...(subAttribute && { subAttribute }) }, filter };
}

/** Brackets that are not closed, are empty, or hold an index, hold none. */
function holdsFilter(text: string): boolean {
  const end = text.indexOf("]");
  return end >= 0 && !/^[\s\d]*$/.test(text.slice(text.indexOf("[") + 1, end));
}

/** @returns the name behind the dot; empty where nothing follows the brackets; undefined for what is no sub-attribute */
function parseSubAttribute(rest: string): string | undefined {
  if (rest === "") return "";
  const path = rest.startsWith(".") ? parseAttributePath(rest.slice(1)) : undefined;
  return path && !path.schema && !path.subAttribute ? path.attribute : undefined;
}

/** Finds what a path names. @returns undefined where no schema of the resource type has it */
export function findTarget(text: string, resourceType: ResourceType): PatchTarget | undefined {
  const { path, filter } = parsePatchPath(text);
  const resolved = resolvePath(resourceType, path);
  if (!resolved) return undefined;
  if (resolved.kind === "extension") {
    return filter ? undefined : { kind: "extension", extension: resolved.extension, written: text };
  }
  // Without the filter: of an attribute that is secret, it would be the secret.
  if (filter && !resolved.attribute.multiValued)
    throw invalidPath(`${path.attribute} has one value: a filter in its path selects none`);
  return { ...resolved, filter, written: text };
}

/** As `findTarget`, of a name that may be no path at all: then it is an attribute that there is not. */
export function findTargetOfName(name: string, resourceType: ResourceType): PatchTarget | undefined {
  try {
    return findTarget(name, resourceType);
  } catch {
    return undefined;
  }
}

export const unknownPath = (text: string, resourceType: ResourceType): ScimError =>
  invalidPath(`${resourceType.name} has no attribute "${text}"`);
