import type { Tolerate } from "../dialects/dialect.js";
import type { ScimFilter } from "../filter/ast.js";
import { compileMatches } from "../filter/compile-matches.js";
import { checkOperand } from "../filter/operand.js";
import { type Attribute, findAttribute, partsOf } from "../schemas/attribute.js";
import { type Complex, MAX_VALUES, readList } from "../schemas/read-value.js";
import { invalidFilter, invalidValue } from "../scim-error.js";
import type { PatchContext } from "./apply-patch.js";
import type { AttributeTarget } from "./patch-path.js";
import { unassign } from "./set-value.js";

/** The values of a multi-valued attribute, each with its parts; to be put back by `setElements` after a change. */
export const elementsOf = (holder: Complex, { attribute }: AttributeTarget): Complex[] =>
  toElements((holder[attribute.name] as unknown[] | undefined) ?? [], attribute);

/** Reads values that a client has sent. */
export const readElements = ({ attribute, written }: AttributeTarget, value: unknown, tolerate: Tolerate): Complex[] =>
  toElements(readList(attribute, Array.isArray(value) ? value : [value], written, tolerate) ?? [], attribute);

const toElements = (values: unknown[], { type }: Attribute): Complex[] =>
  type === "complex" ? (values as Complex[]) : values.map((value) => ({ value }));

/** Those of them that the target's filter selects; all where there is no filter. */
export function selectElements(elements: Complex[], target: AttributeTarget, context: PatchContext): Complex[] {
  const { tolerate, demands } = context;
  const { filter, attribute, written } = target;
  if (!filter) return elements;
  const selected = elements.filter(compileMatches(filter, attribute, () => tolerate("text-boolean")));
  if (selected.length > 1 && demands("single-element")) throw invalidFilter(`${written} selects more than one value`);
  return selected;
}

/** Puts the values back, those apart that have nothing left to say; none is the same as no attribute. */
export function setElements(holder: Complex, { attribute, written }: AttributeTarget, elements: Complex[]): void {
  const assigned = elements.filter(hasParts);
  if (assigned.length > MAX_VALUES) throw invalidValue(`${written} would have more than ${MAX_VALUES} values`);
  const values = attribute.type === "complex" ? assigned : assigned.map(({ value }) => value);
  if (assigned.length > 0) holder[attribute.name] = values;
  else unassign(holder, attribute);
}

function hasParts(element: Complex): boolean {
  for (const _ in element) return true; // as Object.keys would tell, without a list of the names of each
  return false;
}

/**
 * What a filter demands of an element that there is not yet: `type eq "work"` demands `{ type: "work" }`.
 *
 * @returns undefined for a filter that does not say what the element would be
 */
export function demandedBy(filter: ScimFilter, parent: Attribute, context: PatchContext): Complex | undefined {
  if (filter.kind === "logicalExpression" && filter.operator === "and") {
    const parts = filter.operands.map((operand) => demandedBy(operand, parent, context));
    return parts.every((part) => part !== undefined) ? Object.assign({}, ...parts) : undefined;
  }
  if (filter.kind !== "attributeExpression" || filter.operator !== "eq") return undefined;
  const subAttribute = findAttribute(partsOf(parent), filter.path.attribute);
  if (!subAttribute || filter.compareValue === undefined) return undefined;
  const value = checkOperand(subAttribute, "eq", filter.compareValue, () => context.tolerate("text-boolean"));
  return value === null ? {} : { [subAttribute.name]: value };
}

/** One primary value at most: the newest, `keep`, takes it from the others (RFC 7644 section 3.5.2). */
export function keepOnePrimary(elements: Complex[], keep: readonly Complex[]): void {
  const newest = keep.findLast((element) => element.primary === true);
  if (!newest) return;
  for (const element of elements) {
    if (element !== newest && element.primary === true) element.primary = false;
  }
}
