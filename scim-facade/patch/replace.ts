import { type Complex, readList } from "../schemas/read-value.js";
import { noTarget } from "../scim-error.js";
import { addToSelected, changeElements } from "./add.js";
import type { PatchContext } from "./apply-patch.js";
import { elementsOf, selectedElements, setElements } from "./elements.js";
import type { AttributeTarget } from "./patch-path.js";
import { setSingle } from "./set-value.js";

/** Replaces a value (RFC 7644 section 3.5.2.3); null and `[]` clear it. */
export function replace(holder: Complex, target: AttributeTarget, value: unknown, context: PatchContext): void {
  const { attribute, filter, subAttribute, written } = target;
  if (!attribute.multiValued) return setSingle(holder, target, value, context);
  if (!filter && !subAttribute) {
    const list = value === null ? [] : Array.isArray(value) ? value : [value];
    return setElements(holder, target, (readList(attribute, list, written, context.tolerate) ?? []) as Complex[]);
  }
  const selected = selectedElements(holder, target, context);
  if (selected.length > 0) return changeElements(holder, target, elementsOf(holder, target), selected, value, context);
  if (!context.tolerate("missing-element")) throw noTarget(`no value of ${attribute.name} matches "${written}"`);
  addToSelected(holder, target, value, context);
}
