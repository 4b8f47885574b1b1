import { isDeepStrictEqual } from "node:util";
import { type Attribute, findAttribute, isAlwaysAssigned } from "../schemas/attribute.js";
import { membersByName } from "../schemas/members-by-name.js";
import { type Complex, isObject, readValue } from "../schemas/read-value.js";
import { invalidValue, mutability } from "../scim-error.js";
import type { PatchContext } from "./apply-patch.js";
import type { AttributeTarget } from "./patch-path.js";

/** Sets a single-valued attribute or a part of it; a complex value is merged: parts that are not given stay. */
export function setSingle(holder: Complex, target: AttributeTarget, value: unknown, context: PatchContext): void {
  const { attribute, subAttribute, written } = target;
  if (attribute.type !== "complex") return setAttribute(holder, attribute, value, written, context);
  const current = holder[attribute.name];
  const complex: Complex = isObject(current) ? current : {};
  if (subAttribute) {
    setAttribute(complex, subAttribute, value, written, context);
  } else {
    const parts = isObject(value) ? value : readValue(attribute, value, written, context.tolerate);
    if (!isObject(parts)) return clear(holder, attribute, written);
    setParts(complex, attribute.subAttributes ?? [], parts, written, context);
  }
  if (Object.keys(complex).length > 0) holder[attribute.name] = complex;
  else delete holder[attribute.name];
}

/** Sets the parts of a complex value that an object has; null clears a part. Unknown parts are passed over. */
export function setParts(
  complex: Complex,
  subAttributes: readonly Attribute[],
  parts: Record<string, unknown>,
  written: string,
  context: PatchContext,
): void {
  for (const [name, part] of membersByName(parts, written)) {
    const subAttribute = findAttribute(subAttributes, name);
    if (!subAttribute || subAttribute.mutability === "readOnly") continue;
    setAttribute(complex, subAttribute, part, `${written}.${subAttribute.name}`, context);
  }
}

/** Sets one attribute of a resource or one part of a complex value; null clears it. */
export function setAttribute(
  holder: Complex,
  attribute: Attribute,
  value: unknown,
  written: string,
  { tolerate }: PatchContext,
): void {
  const read = readValue(attribute, value, written, tolerate);
  assertMayChange(attribute, holder[attribute.name], read, written);
  if (read === null) clear(holder, attribute, written);
  else holder[attribute.name] = read;
  if (attribute.name === "value") delete holder.$ref; // the other name of what it was
}

function clear(holder: Complex, attribute: Attribute, written: string): void {
  if (isAlwaysAssigned(attribute)) throw invalidValue(`${written} is required and must not be empty`);
  unassign(holder, attribute);
}

/** Takes a value away; null says so of an attribute whose value is never returned, and so not known to be there. */
export function unassign(holder: Complex, { name, returned }: Attribute): void {
  if (returned === "never") holder[name] = null;
  else delete holder[name];
}

/** An immutable attribute may be set once (RFC 7643 section 7). */
function assertMayChange(attribute: Attribute, current: unknown, value: unknown, written: string): void {
  if (attribute.mutability !== "immutable" || current === undefined || isDeepStrictEqual(current, value)) return;
  throw mutability(`${written} has a value, which cannot be changed`);
}
