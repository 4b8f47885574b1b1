import { parseAttributePath } from "../filter/parse-attribute-path.js";
import { type Attribute, findAttribute, findExtension, type ResourceType } from "./attribute.js";
import type { Complex } from "./read-value.js";
import { coreAttributes, resolvePath } from "./resolve-path.js";

/**
 * Which attributes an answer shows (RFC 7644 section 3.9): all that are returned by default, only some, or all but some.
 * Names are those of the tables: `name.givenName`, `urn:…:User`, `urn:…:User:department`.
 */
export interface Projection {
  readonly kind: "default" | "only" | "without";
  readonly names: ReadonlySet<string>;
}

export const DEFAULT_PROJECTION: Projection = { kind: "default", names: new Set() };

/** Only what is always returned. */
export const NOTHING: Projection = { kind: "only", names: new Set() };

/** Reads `attributes` or `excludedAttributes`; names that there are not are passed over. */
export function parseProjection(
  kind: "only" | "without",
  names: readonly string[],
  resourceType: ResourceType,
): Projection {
  const canonical = names.map((name) => canonicalName(name.trim(), resourceType)).filter((name) => name !== undefined);
  return { kind, names: new Set(canonical) };
}

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
  const isNamed = names.has(name) || names.has(name.slice(0, name.lastIndexOf(":")));
  return kind === "without" ? !isNamed : isNamed || hasPart(names, `${name}.`);
}

/** Leaves out of a resource what the projection does not show. */
export function projectAttributes(resource: Complex, resourceType: ResourceType, projection: Projection): Complex {
  if (projection.kind === "default") return resource;
  const shown: Complex = {};
  for (const [name, value] of Object.entries(resource)) {
    const extension = findExtension(resourceType, name);
    const part = extension
      ? projectExtension(value as Complex, extension.attributes, extension.id, projection)
      : projectValue(value, findAttribute(coreAttributes(resourceType), name), name, projection);
    if (part !== undefined) shown[name] = part;
  }
  return shown;
}

function projectExtension(
  value: Complex,
  attributes: readonly Attribute[],
  urn: string,
  { kind, names }: Projection,
): Complex | undefined {
  if (names.has(urn)) return kind === "only" ? value : undefined;
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    projectValue(part, findAttribute(attributes, name), `${urn}:${name}`, { kind, names }),
  ]);
  return assigned(parts);
}

function projectValue(
  value: unknown,
  attribute: Attribute | undefined,
  name: string,
  { kind, names }: Projection,
): unknown {
  if (attribute?.returned === "always") return value;
  if (names.has(name)) return kind === "only" ? value : undefined;
  if (!hasPart(names, `${name}.`)) return kind === "only" ? undefined : value;
  const project = (complex: Complex) =>
    assigned(Object.entries(complex).filter(([part]) => names.has(`${name}.${part}`) === (kind === "only")));
  return Array.isArray(value) ? value.map(project).filter((item) => item !== undefined) : project(value as Complex);
}

const hasPart = (names: ReadonlySet<string>, prefix: string): boolean =>
  [...names].some((name) => name.startsWith(prefix));

function assigned(parts: unknown[][]): Complex | undefined {
  const present = parts.filter(([, part]) => part !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}
