import type { Complex } from "../schemas/read-value.js";
import { noTarget } from "../scim-error.js";
import { addToSelected, changeElements } from "./add.js";
import type { PatchContext } from "./apply-patch.js";
import { elementsOf, readElements, selectElements, setElements } from "./elements.js";
import type { AttributeTarget } from "./patch-path.js";
import { setSingle } from "./set-value.js";

/** Replaces a value (RFC 7644 section 3.5.2.3); null and `[]` clear it. */
export function replace(holder: Complex, target: AttributeTarget, value: unknown, context: PatchContext): void {
  const { attribute, filter, subAttribute, written } = target;
  if (!attribute.multiValued) return setSingle(holder, target, value, context);
  if (!filter && !subAttribute) {
    return setElements(holder, target, value === null ? [] : readElements(target, value, context.tolerate));
  }
  const all = elementsOf(holder, target);
  const selected = selectElements(all, target, context);
  if (selected.length > 0) return changeElements(holder, target, all, selected, value, context);
  if (!context.tolerate("missing-element")) throw noTarget(`no value of ${attribute.name} matches "${written}"`);
  addToSelected(holder, target, value, context);
}
