import type { AttributeDefinition } from "../../entities/values.js";
import { DomainError } from "../domain-error.js";
import { LIMITS } from "../limits.js";
import { assertText } from "./assert-text.js";

/**
 * Reads a value of an extension's attribute into the form that it is stored in: instants in UTC, binary padded, parts in the
 * spelling and order of the schema; null where there is none.
 *
 * @throws DomainError INVALID_INPUT for a value that is not of the attribute's type
 */
export function readExtensionValue(attribute: AttributeDefinition, value: unknown, path: string): unknown {
  if (value === null || value === undefined || value === "") return null;
  if (!attribute.multiValued) return readSingle(attribute, value, path);
  if (!Array.isArray(value)) throw invalid(path, "must be a list");
  if (value.length > LIMITS.listLength) throw invalid(path, `has more than ${LIMITS.listLength} values`);
  const values = distinct(value.map((item) => readSingle(attribute, item, path)).filter((item) => item !== null));
  if (values.filter(isPrimary).length > 1) throw invalid(path, "may have at most one primary value");
  return values.length > 0 ? values : null;
}

/** A list has each value once (RFC 7643 section 2.4). */
const distinct = (values: unknown[]): unknown[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const isPrimary = (value: unknown): boolean => (value as { primary?: unknown }).primary === true;

function readSingle(attribute: AttributeDefinition, value: unknown, path: string): unknown {
  if (value === null || value === undefined || value === "") return null;
  switch (attribute.type) {
    case "complex":
      return readComplex(attribute, value, path);
    case "boolean":
      if (typeof value === "boolean") return value;
      throw invalid(path, "must be true or false");
    case "integer":
      if (Number.isSafeInteger(value)) return value;
      throw invalid(path, "must be an integer");
    case "decimal":
      if (typeof value === "number" && Number.isFinite(value)) return value;
      throw invalid(path, "must be a number");
    case "dateTime":
      return readInstant(readText(attribute, value, path), path);
    case "binary":
      return readBinary(readText(attribute, value, path), path);
    case "string":
    case "reference":
      return readText(attribute, value, path);
  }
}

function readComplex({ subAttributes = [] }: AttributeDefinition, value: unknown, path: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(path, "must be an object");
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const subAttribute = subAttributes.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!subAttribute) throw invalid(`${path}.${name}`, "is no part of it");
    const read = readExtensionValue(subAttribute, part, `${path}.${name}`);
    if (read !== null) parts[subAttribute.name] = read;
  }
  const missing = subAttributes.find(({ name, required }) => required && parts[name] === undefined);
  if (missing && Object.keys(parts).length > 0) throw invalid(`${path}.${missing.name}`, "is required");
  const inOrder = subAttributes.filter(({ name }) => parts[name] !== undefined).map(({ name }) => [name, parts[name]]);
  return inOrder.length > 0 ? Object.fromEntries(inOrder) : null;
}

function readText({ uniqueness }: AttributeDefinition, value: unknown, path: string): string {
  if (typeof value !== "string") throw invalid(path, "must be text");
  assertText(value, path, uniqueness === "none" ? LIMITS.text : LIMITS.indexedText);
  return value;
}

/** The bounds of the years 1 to 9999, which have four digits, so that the order of the texts is that of the instants. */
const FIRST_INSTANT = new Date("0001-01-01T00:00:00Z");
const LAST_INSTANT = new Date("9999-12-31T23:59:59.999Z");
/** JavaScript takes the 30th of February for a day in March. */
const isDay = (date: string): boolean => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function readInstant(text: string, path: string): string {
  const instant = new Date(INSTANT.test(text) ? text : Number.NaN);
  if (!(instant >= FIRST_INSTANT && instant <= LAST_INSTANT && isDay(text.slice(0, 10)))) {
    throw invalid(path, "must be a date and time with a zone");
  }
  return instant.toISOString();
}

function readBinary(text: string, path: string): string {
  const bytes = Buffer.from(text, "base64");
  const printed = bytes.toString("base64");
  if (withoutPadding(printed) !== withoutPadding(text)) throw invalid(path, "must be base64");
  return printed;
}

const withoutPadding = (base64: string): string => base64.replace(/={1,2}$/, "");

const invalid = (path: string, fault: string) => new DomainError("INVALID_INPUT", `${path} ${fault}`, path);
