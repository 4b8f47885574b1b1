import { type Attribute, findAttribute, partsOf } from "../schemas/attribute.js";
import type { Complex } from "../schemas/read-value.js";
import { invalidFilter } from "../scim-error.js";
import type { AttributeExpression, CompareValue, ScimFilter } from "./ast.js";
import { compareValues } from "./compare-values.js";
import { checkOperand } from "./operand.js";
import { printPath } from "./print-filter.js";

/** Whether a value satisfies a filter. */
export type Matches = (value: Complex) => boolean;

/**
 * Makes of the filter in brackets of a PATCH path what tells whether a value of a multi-valued attribute satisfies it: names
 * are looked up and operands checked once, however many values there are. Lists of resources are never filtered so; that is the
 * database's work.
 *
 * @throws ScimError invalidFilter for a sub-attribute that there is not, and for an operand that does not fit
 */
export function compileMatches(filter: ScimFilter, parent: Attribute, allowTextBoolean: () => boolean): Matches {
  switch (filter.kind) {
    case "logicalExpression": {
      const all = filter.operands.map((operand) => compileMatches(operand, parent, allowTextBoolean));
      return filter.operator === "and"
        ? (value) => all.every((matches) => matches(value))
        : (value) => all.some((matches) => matches(value));
    }
    case "notExpression": {
      const matches = compileMatches(filter.operand, parent, allowTextBoolean);
      return (value) => !matches(value);
    }
    case "valuePath":
      throw invalidFilter("brackets within brackets are not allowed");
    case "attributeExpression":
      return compileExpression(filter, parent, allowTextBoolean);
  }
}

function compileExpression(
  { path, operator, compareValue = null }: AttributeExpression,
  parent: Attribute,
  allowTextBoolean: () => boolean,
): Matches {
  const subAttribute = path.schema || path.subAttribute ? undefined : findAttribute(partsOf(parent), path.attribute);
  if (!subAttribute) throw invalidFilter(`${parent.name} has no sub-attribute ${printPath(path)}`);
  const { name, caseExact } = subAttribute;
  const unassigned = name === "primary" ? false : null;
  const actual = (value: Complex) => (value[name] ?? unassigned) as CompareValue;
  if (operator === "pr") return (value) => actual(value) !== null;
  const operand = checkOperand(subAttribute, operator, compareValue, allowTextBoolean);
  return (value) => compareValues(actual(value), operator, operand, caseExact);
}
