import { type Attribute, findAttribute, partsOf } from "../schemas/attribute.js";
import type { Complex } from "../schemas/read-value.js";
import { invalidFilter } from "../scim-error.js";
import type { AttributeExpression, CompareValue, ScimFilter } from "./ast.js";
import { compareValues } from "./compare-values.js";
import { checkOperand } from "./operand.js";
import { printPath } from "./print-filter.js";

/**
 * Whether a value of a multi-valued attribute satisfies the filter in brackets of a PATCH path. Lists of resources are
 * never filtered so; that is the database's work.
 *
 * @throws ScimError invalidFilter for a sub-attribute that there is not, and for an operand that does not fit
 */
export function matchesFilter(
  value: Complex,
  filter: ScimFilter,
  parent: Attribute,
  allowTextBoolean: () => boolean,
): boolean {
  const matches = (operand: ScimFilter) => matchesFilter(value, operand, parent, allowTextBoolean);
  switch (filter.kind) {
    case "logicalExpression": {
      const results = filter.operands.map(matches); // all of them, so that a fault in any is found
      return filter.operator === "and" ? results.every(Boolean) : results.some(Boolean);
    }
    case "notExpression":
      return !matches(filter.operand);
    case "valuePath":
      throw invalidFilter("brackets within brackets are not allowed");
    case "attributeExpression":
      return matchesExpression(value, filter, parent, allowTextBoolean);
  }
}

function matchesExpression(
  value: Complex,
  { path, operator, compareValue = null }: AttributeExpression,
  parent: Attribute,
  allowTextBoolean: () => boolean,
): boolean {
  const subAttribute = path.schema || path.subAttribute ? undefined : findAttribute(partsOf(parent), path.attribute);
  if (!subAttribute) throw invalidFilter(`${parent.name} has no sub-attribute ${printPath(path)}`);
  const actual = (value[subAttribute.name] ?? (subAttribute.name === "primary" ? false : null)) as CompareValue;
  if (operator === "pr") return actual !== null;
  const operand = checkOperand(subAttribute, operator, compareValue, allowTextBoolean);
  return compareValues(actual, operator, operand, subAttribute.caseExact);
}
