import { parseAttributePath } from "../filter/parse-attribute-path.js";
import { type Attribute, findAttribute, findExtension, type ResourceSchema, type ResourceType } from "./attribute.js";
import type { Complex } from "./read-value.js";
import { coreAttributes, resolvePath } from "./resolve-path.js";

/**
 * Which attributes an answer shows (RFC 7644 section 3.9): all that are returned by default, only some, or all but some.
 * Names are those of the tables: `name.givenName`, `urn:…:User`, `urn:…:User:department`.
 */
export interface Projection {
  readonly kind: "default" | "only" | "without";
  readonly names: ReadonlySet<string>;
  /** What the client has just written: shown to it even where it is returned on request alone. */
  readonly written: ReadonlySet<string>;
}

const NO_NAMES: ReadonlySet<string> = new Set();

export const DEFAULT_PROJECTION: Projection = { kind: "default", names: NO_NAMES, written: NO_NAMES };

/** Only what is always returned. */
export const NOTHING: Projection = { kind: "only", names: NO_NAMES, written: NO_NAMES };

/** Reads `attributes` or `excludedAttributes`; names that there are not are passed over. */
export const parseProjection = (
  kind: "only" | "without",
  names: readonly string[],
  resourceType: ResourceType,
): Projection => ({ kind, names: canonicalNames(names, resourceType), written: NO_NAMES });

/** The same projection after a request that has written these attributes. */
export const withWritten = (
  projection: Projection,
  names: readonly string[],
  resourceType: ResourceType,
): Projection => (names.length === 0 ? projection : { ...projection, written: canonicalNames(names, resourceType) });

/** The same projection, for reading what is not shown too: an attribute by its name in the tables. */
export function alsoReading(projection: Projection, name: string): Projection {
  if (isWanted(projection, name)) return projection;
  const { kind, names } = projection;
  if (kind === "only") return { ...projection, names: new Set([...names, name]) };
  return { ...projection, names: new Set([...names].filter((one) => one !== name && one !== parentOf(name))) };
}

const canonicalNames = (names: readonly string[], resourceType: ResourceType): ReadonlySet<string> =>
  new Set(names.map((name) => canonicalName(name, resourceType)).filter((name) => name !== undefined));

function canonicalName(name: string, resourceType: ResourceType): string | undefined {
  const extension = findExtension(resourceType, name);
  if (extension) return extension.id;
  const path = parseAttributePath(name);
  const resolved = path && resolvePath(resourceType, path);
  if (resolved?.kind !== "attribute") return undefined;
  const { attribute, subAttribute } = resolved;
  const prefix = resolved.extension ? `${resolved.extension.id}:` : "";
  return `${prefix}${attribute.name}${subAttribute ? `.${subAttribute.name}` : ""}`;
}

/** Whether an attribute has to be read at all to answer: large ones are not loaded in vain. */
export function isWanted({ kind, names }: Projection, name: string): boolean {
  if (kind === "default") return true;
  const isNamed = names.has(name) || names.has(parentOf(name));
  return kind === "without" ? !isNamed : isNamed || hasPart(names, name);
}

/** Leaves out of a resource what the projection does not show. */
export function projectAttributes(resource: Complex, resourceType: ResourceType, projection: Projection): Complex {
  if (projection.kind === "default" && !resourceType.hasRequested) return resource;
  const shown: Complex = {};
  for (const [name, value] of Object.entries(resource)) {
    const extension = findExtension(resourceType, name);
    const part = extension
      ? projectExtension(value as Complex, extension, projection)
      : projectValue(value, findAttribute(coreAttributes(resourceType), name), name, false, projection);
    if (part !== undefined) shown[name] = part;
  }
  return shown;
}

const projectExtension = (complex: Complex, { id, attributes }: ResourceSchema, projection: Projection) =>
  projectParts(complex, attributes, `${id}:`, projection.names.has(id), projection);

/** Those of the parts that are shown; undefined where none is left. `isNamed`: whether the whole was named. */
function projectParts(
  complex: Complex,
  attributes: readonly Attribute[],
  prefix: string,
  isNamed: boolean,
  projection: Projection,
): Complex | undefined {
  const parts = Object.entries(complex)
    .map(([name, value]) => [
      name,
      projectValue(value, findAttribute(attributes, name), `${prefix}${name}`, isNamed, projection),
    ])
    .filter(([, value]) => value !== undefined);
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function projectValue(
  value: unknown,
  attribute: Attribute | undefined,
  name: string,
  isParentNamed: boolean,
  projection: Projection,
): unknown {
  const isNamed = isParentNamed || projection.names.has(name);
  const isShown = !attribute || isReturned(attribute, name, isNamed, projection);
  if (!attribute?.subAttributes || attribute.returned === "always") return isShown ? value : undefined;
  if (!isShown && !(projection.kind === "only" && hasPart(projection.names, name))) return undefined;
  const { subAttributes } = attribute;
  const project = (complex: Complex) => projectParts(complex, subAttributes, `${name}.`, isNamed, projection);
  return Array.isArray(value) ? value.map(project).filter((item) => item !== undefined) : project(value as Complex);
}

/** Whether the characteristic `returned` and the projection let an attribute, or a part of one, be seen. */
function isReturned(
  { returned }: Attribute,
  name: string,
  isNamed: boolean,
  { kind, names, written }: Projection,
): boolean {
  if (returned === "always" || returned === "never") return returned === "always";
  if (kind === "only") return returned === "request" ? names.has(name) : isNamed;
  const isExcluded = kind === "without" && isNamed;
  return !isExcluded && (returned === "default" || written.has(name));
}

/** The complex attribute or the extension that has an attribute: `name` of `name.givenName`. */
const parentOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf("."), name.lastIndexOf(":"), 0));

const hasPart = (names: ReadonlySet<string>, parent: string): boolean =>
  [...names].some((name) => parentOf(name) === parent);
