import type { Attribute } from "../schemas/attribute.js";
import { invalidFilter } from "../scim-error.js";
import type { CompareOperator, CompareValue } from "./ast.js";

const ORDER = ["gt", "ge", "lt", "le"] as const;
const EQUALITY = ["eq", "ne"] as const;

/** Which operators compare values of a type (RFC 7644 section 3.4.2.2, table 3). */
const OPERATORS: Record<Exclude<Attribute["type"], "complex">, readonly CompareOperator[]> = {
  string: [...EQUALITY, ...ORDER, "co", "sw", "ew"],
  reference: [...EQUALITY, ...ORDER, "co", "sw", "ew"],
  dateTime: [...EQUALITY, ...ORDER],
  integer: [...EQUALITY, ...ORDER],
  decimal: [...EQUALITY, ...ORDER],
  boolean: EQUALITY,
  binary: EQUALITY,
};

/**
 * Checks that an operator and an operand fit an attribute, and brings the operand into the form that values have: a
 * boolean, a number, an instant in UTC, padded base64, text.
 *
 * @throws ScimError invalidFilter
 */
export function checkOperand(
  attribute: Attribute,
  operator: CompareOperator,
  operand: CompareValue,
  allowTextBoolean: () => boolean,
): CompareValue {
  const { name, type } = attribute;
  if (type === "complex") throw invalidFilter(`${name} is complex: compare one of its sub-attributes`);
  if (!OPERATORS[type].includes(operator))
    throw invalidFilter(`${operator} does not compare ${name}, which is ${type}`);
  if (operand === null) {
    if (operator === "eq" || operator === "ne") return null;
    throw invalidFilter(`${operator} does not compare with null`);
  }
  const value = read(type, operand, allowTextBoolean);
  if (value === undefined) throw invalidFilter(`${name} is ${type}, which ${JSON.stringify(operand)} is not`);
  return value;
}

function read(
  type: keyof typeof OPERATORS,
  operand: string | number | boolean,
  allowTextBoolean: () => boolean,
): CompareValue | undefined {
  switch (type) {
    case "string":
    case "reference":
      return typeof operand === "string" && operand.isWellFormed() && !operand.includes("\0") ? operand : undefined;
    case "boolean":
      return typeof operand === "boolean" ? operand : readTextBoolean(operand, allowTextBoolean);
    case "integer":
    case "decimal":
      return typeof operand === "number" && Number.isFinite(operand) ? operand : undefined;
    case "dateTime":
      return typeof operand === "string" ? readInstant(operand) : undefined;
    case "binary":
      return typeof operand === "string" ? readBase64(operand) : undefined;
  }
}

function readTextBoolean(operand: string | number, allowTextBoolean: () => boolean): boolean | undefined {
  const isText = typeof operand === "string" && /^(true|false)$/i.test(operand);
  return isText && allowTextBoolean() ? operand.toLowerCase() === "true" : undefined;
}

const XSD_DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** Reads an xsd:dateTime (RFC 7643 section 2.3.5) of the years 1 to 9999; without a zone it is taken for UTC. */
export function readInstant(text: string): string | undefined {
  const [matched, year, month, day, zone] = XSD_DATE_TIME.exec(text) ?? [];
  if (!matched || Number(year) === 0 || Number(day) > daysIn(Number(year), Number(month))) return undefined;
  const instant = new Date(zone ? text : `${text}Z`);
  if (Number.isNaN(instant.getTime())) return undefined;
  const printed = instant.toISOString();
  return /^\d{4}-/.test(printed) && !printed.startsWith("0000") ? printed : undefined;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Reads base64 with or without padding (RFC 7643 section 2.3.6); gives it back padded. */
export function readBase64(text: string): string | undefined {
  if (!BASE64.test(text)) return undefined;
  const digits = text.replace(/={1,2}$/, "");
  return digits.length % 4 === 1 ? undefined : Buffer.from(digits, "base64").toString("base64");
}
