import { isDeepStrictEqual } from "node:util";
import { isAlwaysAssigned, type ResourceSchema } from "../schemas/attribute.js";
import { type Complex, isObject } from "../schemas/read-value.js";
import { mutability } from "../scim-error.js";
import type { PatchContext } from "./apply-patch.js";
import { elementsOf, readElements, selectElements, setElements } from "./elements.js";
import type { AttributeTarget } from "./patch-path.js";
import { unassign } from "./set-value.js";

/**
 * Removes a value (RFC 7644 section 3.5.2.2); what is not there is removed already. A list of values given with a path
 * without filter names those to remove, as several clients do: never does it mean all.
 */
export function remove(holder: Complex, target: AttributeTarget, value: unknown, context: PatchContext): void {
  const { attribute, filter, subAttribute, written } = target;
  if (isAlwaysAssigned(attribute) && !subAttribute) throw mutability(`${written} is required and cannot be removed`);
  if (!attribute.multiValued) return removeSingle(holder, target);
  const all = elementsOf(holder, target);
  if (filter || subAttribute) return removeSelected(holder, target, all, selectElements(all, target, context));
  assertRemovable(attribute.mutability, all[0], written);
  if (value === undefined || value === null) return setElements(holder, target, []);
  const named = readElements(target, value, context.tolerate);
  setElements(
    holder,
    target,
    all.filter((element) => !named.some((one) => isContained(one, element))),
  );
}

function removeSingle(holder: Complex, { attribute, subAttribute, written }: AttributeTarget): void {
  const current = holder[attribute.name];
  if (!subAttribute) {
    assertRemovable(attribute.mutability, current, written);
    unassign(holder, attribute);
  } else if (isObject(current)) {
    assertRemovable(subAttribute.mutability, current[subAttribute.name], written);
    delete current[subAttribute.name];
    if (subAttribute.name === "value") delete current.$ref; // the other name of what it was
    if (Object.keys(current).length === 0) delete holder[attribute.name];
  }
}

function removeSelected(holder: Complex, target: AttributeTarget, all: Complex[], selected: Complex[]): void {
  const { attribute, subAttribute, written } = target;
  if (!subAttribute) {
    assertRemovable(attribute.mutability, selected[0], written);
    return setElements(
      holder,
      target,
      all.filter((element) => !selected.includes(element)),
    );
  }
  for (const element of selected) {
    assertRemovable(subAttribute.mutability, element[subAttribute.name], written);
    delete element[subAttribute.name];
  }
  setElements(holder, target, all);
}

function assertRemovable(kind: string, current: unknown, written: string): void {
  if (kind === "immutable" && current !== undefined)
    throw mutability(`${written} cannot be removed once it has a value`);
}

/** Removes all attributes of an extension, but for those that only the service provider changes. */
export function removeExtension(holder: Complex, { id, attributes }: ResourceSchema): void {
  for (const attribute of attributes) {
    if (attribute.mutability === "readOnly") continue;
    assertRemovable(attribute.mutability, holder[attribute.name], `${id}:${attribute.name}`);
    unassign(holder, attribute);
  }
}

/** Whether all that `named` says of a value is true of the element. */
const isContained = (named: Complex, element: Complex): boolean =>
  Object.entries(named).every(([name, part]) => isDeepStrictEqual(element[name], part));
