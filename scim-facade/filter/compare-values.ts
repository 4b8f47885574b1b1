import type { CompareOperator, CompareValue } from "./ast.js";

/**
 * Compares a value that is known with an operand (RFC 7644 section 3.4.2.2). Text is compared in code point order, without
 * regard to case unless `caseExact`. An unassigned value is null, which satisfies `ne` of everything but null.
 */
export function compareValues(
  value: CompareValue | undefined,
  operator: CompareOperator,
  operand: CompareValue,
  caseExact: boolean,
): boolean {
  const [one, other] = [fold(value ?? null, caseExact), fold(operand, caseExact)];
  if (operator === "eq") return one === other;
  if (operator === "ne") return one !== other;
  if (one === null || other === null) return false;
  if (typeof one === "string" && typeof other === "string") {
    if (operator === "co") return one.includes(other);
    if (operator === "sw") return one.startsWith(other);
    if (operator === "ew") return one.endsWith(other);
    return inOrder(operator, compareCodePoints(one, other));
  }
  return typeof one === "number" && typeof other === "number" && inOrder(operator, one - other);
}

const fold = (value: CompareValue, caseExact: boolean): CompareValue =>
  typeof value === "string" && !caseExact ? value.toLowerCase() : value;

function inOrder(operator: CompareOperator, difference: number): boolean {
  switch (operator) {
    case "gt":
      return difference > 0;
    case "ge":
      return difference >= 0;
    case "lt":
      return difference < 0;
    case "le":
      return difference <= 0;
    default:
      return false;
  }
}

const compareCodePoints = (one: string, other: string): number => Buffer.from(one).compare(Buffer.from(other));
