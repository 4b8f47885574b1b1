import { isDeepStrictEqual } from "node:util";
import { type Attribute, findAttribute, partsOf } from "../schemas/attribute.js";
import { type Complex, isObject } from "../schemas/read-value.js";
import { invalidValue, noTarget } from "../scim-error.js";
import type { PatchContext } from "./apply-patch.js";
import { demandedBy, elementsOf, keepOnePrimary, readElements, selectElements, setElements } from "./elements.js";
import type { AttributeTarget } from "./patch-path.js";
import { setAttribute, setParts, setSingle } from "./set-value.js";

/** Adds a value (RFC 7644 section 3.5.2.1). What is there already is not added again. */
export function add(holder: Complex, target: AttributeTarget, added: unknown, context: PatchContext): void {
  const { attribute, filter, subAttribute } = target;
  if (!attribute.multiValued) return setSingle(holder, target, added, context);
  if (filter || subAttribute) return addToSelected(holder, target, added, context);
  const all = [...elementsOf(holder, target)];
  for (const value of readElements(target, added, context.tolerate)) {
    const same = all.find(sameAs(value, attribute));
    if (same) Object.assign(same, value);
    else all.push(value);
    keepOnePrimary(all, [same ?? value]);
  }
  setElements(holder, target, all);
}

/** Sets a part of each value that the filter selects; where it selects none, makes the value that it speaks of. */
export function addToSelected(holder: Complex, target: AttributeTarget, value: unknown, context: PatchContext): void {
  const all = elementsOf(holder, target);
  const selected = selectElements(all, target, context);
  if (selected.length > 0) return changeElements(holder, target, all, selected, value, context);
  if (value === null || value === "") return; // nothing is to be cleared, and nothing to be made
  const element = newElement(target, context);
  changeElements(holder, target, [...all, element], [element], value, context);
}

/** Sets the target's part in each of the selected elements, or the parts that the value has. */
export function changeElements(
  holder: Complex,
  target: AttributeTarget,
  all: Complex[],
  selected: Complex[],
  value: unknown,
  context: PatchContext,
): void {
  const { attribute, subAttribute, written } = target;
  for (const element of selected) {
    if (subAttribute) setAttribute(element, subAttribute, value, written, context);
    else if (isObject(value)) setParts(element, partsOf(attribute) ?? [], value, written, context);
    else throw invalidValue(`${written} must be an object`);
  }
  keepOnePrimary(all, selected);
  setElements(holder, target, all);
}

function newElement({ filter, attribute, written }: AttributeTarget, context: PatchContext): Complex {
  const element = filter ? demandedBy(filter, attribute, context) : {};
  if (!element) throw noTarget(`no value of ${attribute.name} matches "${written}"`);
  return element;
}

/**
 * A value is the same as another that has its `value`, and its `type` where that is given and types are labels of RFC 7643,
 * such as work and home; one without `value`, as another that has all it has.
 */
function sameAs(added: Complex, { subAttributes }: Attribute): (existing: Complex) => boolean {
  const hasLabels = findAttribute(subAttributes, "type")?.canonicalValues !== undefined;
  const telling = hasLabels ? ["value", "type"] : ["value"];
  const compared =
    added.value === undefined ? Object.keys(added) : telling.filter((name) => Object.hasOwn(added, name));
  const [first = ""] = compared;
  const isFirst = added[first];
  return (existing) =>
    isEqual(existing[first], isFirst) && compared.every((name) => isEqual(existing[name], added[name]));
}

const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === "object" && isDeepStrictEqual(one, other));
