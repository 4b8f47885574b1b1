import type { Expression, Operand, Operator, PlainUser, TestAttribute, ValueKind } from "./expression.js";

/**
 * Whether a filter holds of a user, by the rules alone: a path selects the values that it leads to, or null where there are
 * none, and a comparison holds where it holds of one of them.
 */
export function evaluate(expression: Expression, holder: PlainUser): boolean {
  switch (expression.kind) {
    case "and":
      return expression.operands.every((operand) => evaluate(operand, holder));
    case "or":
      return expression.operands.some((operand) => evaluate(operand, holder));
    case "not":
      return !evaluate(expression.operand, holder);
    case "brackets":
      return (expression.list.elementsOf?.(holder) ?? []).some((element) => evaluate(expression.inner, element));
    case "comparison":
      return compare(expression.attribute, expression.operator, expression.operand, holder);
  }
}

function compare(attribute: TestAttribute, operator: Operator, operand: Operand, holder: PlainUser): boolean {
  const values = attribute.valuesOf(holder);
  const isPresent = attribute.isPresentIn?.(holder) ?? values.length > 0;
  if (operator === "pr") return isPresent;
  if (operand === null) return operator === "eq" ? !isPresent : isPresent;
  const selected = values.length > 0 ? values : [null];
  if (attribute.kind === "url" && (operator === "eq" || operator === "ne")) {
    return selected.some((value) => isSameReference(value, String(operand)) === (operator === "eq"));
  }
  return selected.some((value) =>
    holds(operator, comparableOf(value, attribute.kind), comparableOf(operand, attribute.kind)),
  );
}

/** Relative references begin where a connection's resources are, with the version of the protocol or without (RFC 7643 section 2.3.7). */
function isSameReference(value: Operand, reference: string): boolean {
  const [, root = "", rest] = /^(.*)\/v2\/(.*)$/.exec(String(value)) ?? [];
  if (!URL.canParse(reference, `${root}/v2/`)) return false;
  const { href } = new URL(reference, `${root}/v2/`);
  return href.startsWith(`${root}/`) && href.slice(root.length + 1).replace(/^v\d+\//, "") === rest;
}

function holds(operator: Operator, value: Operand, operand: Operand): boolean {
  if (operator === "eq") return value === operand;
  if (operator === "ne") return value !== operand;
  if (value === null || operand === null) return false;
  switch (operator) {
    case "co":
      return String(value).includes(String(operand));
    case "sw":
      return String(value).startsWith(String(operand));
    case "ew":
      return String(value).endsWith(String(operand));
    case "gt":
      return order(value, operand) > 0;
    case "ge":
      return order(value, operand) >= 0;
    case "lt":
      return order(value, operand) < 0;
    case "le":
      return order(value, operand) <= 0;
    case "pr":
      return true;
  }
}

/** The form in which two values can be compared as they are. */
function comparableOf(value: Operand, kind: ValueKind): Operand {
  if (typeof value !== "string") return value;
  switch (kind) {
    case "text":
      return value.toLowerCase();
    case "name":
      return value.normalize("NFC").toLowerCase().normalize("NFC");
    case "instant":
      return Date.parse(withZone(value));
    case "binary":
      return value.replaceAll("=", "");
    default:
      return value;
  }
}

/** Without a zone, SCIM takes an instant for one in UTC. */
export const withZone = (instant: string): string => (/T.*(Z|[+-]\d\d:\d\d)$/.test(instant) ? instant : `${instant}Z`);

/** Numbers by size, texts code point by code point. */
function order(one: Operand, other: Operand): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [left, right] = [[...String(one)], [...String(other)]];
  for (const [index, character] of left.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
