import { withZone } from "./evaluate.js";
import type { Expression, Operand, Operator, ValueKind } from "./expression.js";

/** Writes an expression as a filter of SCIM. */
export function printScim(expression: Expression): string {
  switch (expression.kind) {
    case "and":
    case "or":
      return expression.operands.map((operand) => `(${printScim(operand)})`).join(` ${expression.kind} `);
    case "not":
      return `not (${printScim(expression.operand)})`;
    case "brackets":
      return `${expression.list.path}[${printScim(expression.inner)}]`;
    case "comparison": {
      const { attribute, operator, operand } = expression;
      return operator === "pr" ? `${attribute.path} pr` : `${attribute.path} ${operator} ${JSON.stringify(operand)}`;
    }
  }
}

const NAMES: Record<Exclude<Operator, "pr">, string> = {
  eq: "eq",
  ne: "ne",
  co: "contains",
  sw: "startsWith",
  ew: "endsWith",
  gt: "gt",
  ge: "gte",
  lt: "lt",
  le: "lte",
};

/** The same as a filter of the GraphQL API; undefined where that has no field for an attribute. */
export function toGraphql(expression: Expression, isInBrackets = false): object | undefined {
  switch (expression.kind) {
    case "and":
    case "or": {
      const operands = expression.operands.map((operand) => toGraphql(operand, isInBrackets));
      return operands.every((operand) => operand !== undefined) ? { [expression.kind]: operands } : undefined;
    }
    case "not": {
      const operand = toGraphql(expression.operand, isInBrackets);
      return operand && { not: operand };
    }
    case "brackets": {
      const inner = toGraphql(expression.inner, true);
      return inner && expression.list.parts?.[0]?.graphql?.wrap(inner);
    }
    case "comparison":
      return comparison(expression, isInBrackets);
  }
}

function comparison(
  { attribute, operator, operand }: Extract<Expression, { kind: "comparison" }>,
  isInBrackets: boolean,
): object | undefined {
  const { graphql } = attribute;
  if (!graphql) return undefined;
  const isPresent = graphql.compare({ present: true });
  const compared =
    operator === "pr" ? isPresent : graphql.compare({ [NAMES[operator]]: inGraphql(operand, attribute.kind) });
  if (isInBrackets) return compared;
  if (!graphql.isList) return graphql.wrap(compared);
  const hasAny = graphql.wrap(isPresent);
  if (operator === "pr" || operand === null) {
    const presence = graphql.presence ?? hasAny;
    return operator === "eq" ? { not: presence } : presence;
  }
  if (operator !== "ne") return graphql.wrap(compared);
  return { or: [graphql.wrap({ and: [isPresent, compared] }), { not: hasAny }] };
}

/** What SCIM leaves out, GraphQL does not guess: the zone of an instant, the padding of base64. */
function inGraphql(operand: Operand, kind: ValueKind): Operand {
  if (typeof operand !== "string") return operand;
  if (kind === "instant") return withZone(operand);
  return kind === "binary" ? operand.padEnd(Math.ceil(operand.length / 4) * 4, "=") : operand;
}
