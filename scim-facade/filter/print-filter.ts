import type { AttributePath, ScimFilter } from "./ast.js";

/** Writes a filter as text that parses to the same filter. Parentheses stand where they are needed, and around `not`. */
export function printFilter(filter: ScimFilter): string {
  switch (filter.kind) {
    case "attributeExpression":
      return filter.operator === "pr"
        ? `${printPath(filter.path)} pr`
        : `${printPath(filter.path)} ${filter.operator} ${JSON.stringify(filter.compareValue)}`;
    case "logicalExpression":
      return filter.operands.map((operand) => printOperand(operand, filter.operator)).join(` ${filter.operator} `);
    case "notExpression":
      return `not (${printFilter(filter.operand)})`;
    case "valuePath":
      return `${printPath(filter.path)}[${printFilter(filter.filter)}]`;
  }
}

export function printPath({ schema, attribute, subAttribute }: AttributePath): string {
  return `${schema ? `${schema}:` : ""}${attribute}${subAttribute ? `.${subAttribute}` : ""}`;
}

function printOperand(operand: ScimFilter, outer: "and" | "or"): string {
  const needsParentheses = operand.kind === "logicalExpression" && (outer === "and" || operand.operator === outer);
  return needsParentheses ? `(${printFilter(operand)})` : printFilter(operand);
}
