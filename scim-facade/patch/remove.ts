import { isDeepStrictEqual } from "node:util";
import { isAlwaysAssigned } from "../schemas/attribute.js";
import { type Complex, isObject, readList } from "../schemas/read-value.js";
import { mutability } from "../scim-error.js";
import type { PatchContext } from "./apply-patch.js";
import { elementsOf, selectedElements, setElements } from "./elements.js";
import type { AttributeTarget } from "./patch-path.js";

/**
 * Removes a value (RFC 7644 section 3.5.2.2); what is not there is removed already. A list of values given with a path
 * without filter names those to remove, as several clients do: never does it mean all.
 */
export function remove(holder: Complex, target: AttributeTarget, value: unknown, context: PatchContext): void {
  const { attribute, filter, subAttribute, written } = target;
  if (isAlwaysAssigned(attribute) && !subAttribute) throw mutability(`${written} is required and cannot be removed`);
  if (!attribute.multiValued) return removeSingle(holder, target);
  if (filter || subAttribute) return removeSelected(holder, target, context);
  if (value === undefined || value === null) return setElements(holder, target, []);
  const list = Array.isArray(value) ? value : [value];
  const named = (readList(attribute, list, written, context.tolerate) ?? []) as Complex[];
  const isNamed = (element: Complex) => named.some((one) => isContained(one, element));
  setElements(
    holder,
    target,
    elementsOf(holder, target).filter((element) => !isNamed(element)),
  );
}

function removeSingle(holder: Complex, { attribute, subAttribute, written }: AttributeTarget): void {
  const current = holder[attribute.name];
  if (!subAttribute) {
    assertRemovable(attribute.mutability, current, written);
    delete holder[attribute.name];
  } else if (isObject(current)) {
    assertRemovable(subAttribute.mutability, current[subAttribute.name], written);
    delete current[subAttribute.name];
    if (subAttribute.name === "value") delete current.$ref; // the other name of what it was
    if (Object.keys(current).length === 0) delete holder[attribute.name];
  }
}

function removeSelected(holder: Complex, target: AttributeTarget, context: PatchContext): void {
  const { subAttribute, written } = target;
  const selected = new Set(selectedElements(holder, target, context));
  if (!subAttribute) {
    return setElements(
      holder,
      target,
      elementsOf(holder, target).filter((element) => !selected.has(element)),
    );
  }
  for (const element of selected) {
    assertRemovable(subAttribute.mutability, element[subAttribute.name], written);
    delete element[subAttribute.name];
  }
  setElements(holder, target, elementsOf(holder, target));
}

function assertRemovable(kind: string, current: unknown, written: string): void {
  if (kind === "immutable" && current !== undefined)
    throw mutability(`${written} cannot be removed once it has a value`);
}

/** Whether all that `named` says of a value is true of the element. */
const isContained = (named: Complex, element: Complex): boolean =>
  Object.entries(named).every(([name, part]) => isDeepStrictEqual(element[name], part));
