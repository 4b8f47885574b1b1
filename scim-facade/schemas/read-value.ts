import type { Tolerate } from "../dialects/dialect.js";
import { readBase64, readInstant } from "../filter/operand.js";
import { WholeDecimal } from "../messages/parse-json.js";
import { invalidSyntax, invalidValue } from "../scim-error.js";
import { type Attribute, findAttribute } from "./attribute.js";

/** A JSON object whose members are known to be attributes, in the spelling of their schema. */
export type Complex = Record<string, unknown>;

/**
 * Reads a value that a client has sent for an attribute. What comes back is of the attribute's type, with the names of
 * its schema; unknown and read-only parts are left out. Null, `[]`, `""` and `{}` are one and the same: null, unassigned
 * (RFC 7643 section 2.5).
 *
 * @param path names the attribute in errors
 * @throws ScimError invalidValue for a value of another type; invalidSyntax for a name that comes twice
 */
export function readValue(attribute: Attribute, value: unknown, path: string, tolerate: Tolerate): unknown {
  if (value === null || value === undefined) return null;
  if (!attribute.multiValued) return readSingle(attribute, unwrapped(attribute, value, tolerate), path, tolerate);
  const list = Array.isArray(value) ? value : tolerate("single-value") ? [value] : undefined;
  if (!list) throw invalidValue(`${path} must be a list`);
  return readList(attribute, list, path, tolerate);
}

/** Most values of an attribute, those apart that are other resources: what is done with a list takes as long as it is. */
export const MAX_VALUES = 1_000;

/** As `readValue`, for a list. */
export function readList(attribute: Attribute, list: unknown[], path: string, tolerate: Tolerate): unknown[] | null {
  if (list.length > MAX_VALUES && !attribute.isGathered) {
    throw invalidValue(`${path} has ${list.length} values; ${MAX_VALUES} are allowed`);
  }
  const values = list
    .filter((item) => item !== null)
    .map((item) => readSingle(attribute, item, path, tolerate))
    .filter((item) => item !== null);
  assertOnePrimary(values, path);
  return values.length > 0 ? values : null;
}

/** Reads the members of an object that are attributes of a table. */
export function readParts(
  attributes: readonly Attribute[],
  object: object,
  path: string,
  tolerate: Tolerate,
): Complex | null {
  const parts: Complex = {};
  const seen = new Set<Attribute>();
  for (const [name, value] of Object.entries(object)) {
    const attribute = findPart(attributes, name, object, tolerate);
    if (!attribute || attribute.mutability === "readOnly") continue;
    if (seen.has(attribute)) throw invalidSyntax(`${path} has ${attribute.name} twice, in different spellings`);
    seen.add(attribute);
    const part = readValue(attribute, value, `${path}.${attribute.name}`, tolerate);
    if (part !== null) parts[attribute.name] = part;
  }
  return seen.size > 0 && Object.keys(parts).length > 0 ? parts : null;
}

/** Names that clients have for parts of complex values, beside those of the schemas. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["displayname", "display"],
  ["managerid", "value"],
]);

/** Finds a part by its name, or by another that the client has for it, unless the object has the part itself too. */
function findPart(
  attributes: readonly Attribute[],
  name: string,
  object: object,
  tolerate: Tolerate,
): Attribute | undefined {
  const found = findAttribute(attributes, name);
  const alias = ALIASES.get(name.toLowerCase());
  if (found || !alias) return found;
  const meant = findAttribute(attributes, alias);
  const isWritten = Object.keys(object).some((other) => other.toLowerCase() === alias);
  return meant && meant.mutability !== "readOnly" && !isWritten && tolerate("part-alias") ? meant : undefined;
}

function readSingle(attribute: Attribute, value: unknown, path: string, tolerate: Tolerate): unknown {
  if (value === null || value === undefined) return null;
  switch (attribute.type) {
    case "complex":
      return readComplex(attribute, value, path, tolerate);
    case "boolean":
      return readBoolean(value, path, tolerate);
    case "integer":
    case "decimal":
      return readNumber(attribute.type, value, path);
    default:
      return readText(attribute, value, path, tolerate);
  }
}

function readComplex(attribute: Attribute, value: unknown, path: string, tolerate: Tolerate): Complex | null {
  const { subAttributes = [] } = attribute;
  if (isObject(value)) return readParts(subAttributes, withoutJson(value, tolerate), path, tolerate);
  if (typeof value === "string" && isValueAlone(attribute, tolerate)) {
    return readParts(subAttributes, { value }, path, tolerate);
  }
  throw invalidValue(`${path} must be ${attribute.multiValued ? "a list of objects" : "an object"}`);
}

/** Whether the client may send the `value` of a complex attribute for the whole. */
function isValueAlone({ name, multiValued, subAttributes }: Attribute, tolerate: Tolerate): boolean {
  if (name === "manager") return tolerate("text-manager");
  return multiValued && findAttribute(subAttributes, "value") !== undefined && tolerate("text-value");
}

/** Takes an object out of the JSON text that stands for its `value`, where the client needs that. */
function withoutJson(object: Record<string, unknown>, tolerate: Tolerate): Record<string, unknown> {
  const inside =
    typeof object.value === "string" && object.value.startsWith("{") ? parseObject(object.value) : undefined;
  return inside && tolerate("json-value") ? { ...object, ...inside } : object;
}

function parseObject(json: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(json);
    return isObject(parsed) && typeof parsed.value === "string" ? parsed : undefined;
  } catch {
    return undefined; // no JSON: a value that begins with a brace
  }
}

function readBoolean(value: unknown, path: string, tolerate: Tolerate): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string" && /^(true|false)$/i.test(value) && tolerate("text-boolean")) {
    return value.toLowerCase() === "true";
  }
  throw invalidValue(`${path} must be true or false`);
}

function readNumber(type: "integer" | "decimal", value: unknown, path: string): number {
  if (type === "decimal" && value instanceof WholeDecimal) return value.value;
  if (typeof value === "number" && (type === "decimal" || Number.isSafeInteger(value))) return value;
  throw invalidValue(`${path} must be ${type === "integer" ? "an integer" : "a number"}`);
}

function readText(attribute: Attribute, given: unknown, path: string, tolerate: Tolerate): string | null {
  const { type, format, canonicalize } = attribute;
  const value = attribute.mayBeJsonText ? outOfJsonText(given, tolerate) : given;
  if (typeof value !== "string") throw invalidValue(`${path} must be text`);
  if (!value.isWellFormed() || value.includes("\u0000"))
    throw invalidValue(`${path} must be Unicode text without U+0000`);
  if (value === "") return null;
  const read = type === "dateTime" ? readInstant(value) : type === "binary" ? readBase64(value) : value;
  if (read === undefined)
    throw invalidValue(`${path} must be ${type === "binary" ? "base64" : "a dateTime with a date and a time"}`);
  if (format && !format.matches(read) && !tolerate("any-format")) throw invalidValue(`${path} must be ${format.what}`);
  const canonical = canonicalize?.(read) ?? read;
  return canonical !== read && tolerate("value-as-sent") ? read : canonical;
}

/** Takes the `value` out of a text that is JSON of an object, where the client writes that. */
function outOfJsonText(text: unknown, tolerate: Tolerate): unknown {
  const inside = typeof text === "string" && text.startsWith("{") ? parseObject(text) : undefined;
  return inside && tolerate("json-value") ? inside.value : text;
}

/** Takes a value out of a list of one, or out of an object that has nothing but it to say, where the client needs that. */
function unwrapped(attribute: Attribute, value: unknown, tolerate: Tolerate): unknown {
  if (Array.isArray(value) && value.length < 2 && tolerate("wrapped-value")) {
    return Array.isArray(value[0]) ? value[0] : unwrapped(attribute, value[0], tolerate);
  }
  const isWrapped = attribute.type !== "complex" && isObject(value) && Object.hasOwn(value, "value");
  return isWrapped && tolerate("wrapped-value") ? (value as { value: unknown }).value : value;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof WholeDecimal);

function assertOnePrimary(values: unknown[], path: string): void {
  const primaries = values.filter((value) => isObject(value) && value.primary === true);
  if (primaries.length > 1) throw invalidValue(`${path} has ${primaries.length} primary values; at most one may be`);
}
