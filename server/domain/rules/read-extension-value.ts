import type { AttributeDefinition } from "../../entities/values.js";
import { DomainError } from "../domain-error.js";
import { LIMITS } from "../limits.js";
import { assertText } from "./assert-text.js";

/**
 * Reads a value of an extension's attribute into the form that it is stored in: instants in UTC, binary padded, parts in the
 * spelling of the schema; null where there is none.
 *
 * @throws DomainError INVALID_INPUT for a value that is not of the attribute's type
 */
export function readExtensionValue(attribute: AttributeDefinition, value: unknown, path: string): unknown {
  if (value === null || value === undefined || value === "") return null;
  if (!attribute.multiValued) return readSingle(attribute, value, path);
  if (!Array.isArray(value)) throw invalid(path, "must be a list");
  if (value.length > LIMITS.listLength) throw invalid(path, `has more than ${LIMITS.listLength} values`);
  const values = value.map((item) => readSingle(attribute, item, path)).filter((item) => item !== null);
  return values.length > 0 ? values : null;
}

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
  return Object.keys(parts).length > 0 ? parts : null;
}

function readText({ uniqueness }: AttributeDefinition, value: unknown, path: string): string {
  if (typeof value !== "string") throw invalid(path, "must be text");
  assertText(value, path, uniqueness === "none" ? LIMITS.text : LIMITS.indexedText);
  return value;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function readInstant(text: string, path: string): string {
  const instant = new Date(text);
  if (!INSTANT.test(text) || Number.isNaN(instant.getTime()))
    throw invalid(path, "must be a date and time with a zone");
  return instant.toISOString();
}

function readBinary(text: string, path: string): string {
  const bytes = Buffer.from(text, "base64");
  const printed = bytes.toString("base64");
  if (printed.replace(/=+$/, "") !== text.replace(/=+$/, "")) throw invalid(path, "must be base64");
  return printed;
}

const invalid = (path: string, fault: string) => new DomainError("INVALID_INPUT", `${path} ${fault}`, path);
