import type { ScimFilter } from "../filter/ast.js";
import { printFilter } from "../filter/print-filter.js";
import { findTargetOfName, type PatchTarget } from "../patch/patch-path.js";
import { type Attribute, findAttribute, type ResourceType } from "../schemas/attribute.js";
import { isObject } from "../schemas/read-value.js";
import { type IdOf, replaceBulkId, replaceInUrl } from "./bulk-id.js";

/** Replaces bulkIds in the attributes of an object that refer to resources. */
export const replaceInAttributes = (
  object: Record<string, unknown>,
  type: ResourceType,
  idOf: IdOf,
  prefix = "",
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) => {
      const target = findTargetOfName(`${prefix}${name}`, type);
      return [name, target ? replaceInTarget(target, value, type, idOf) : value];
    }),
  );

/** The same in a value of what a name or a PATCH path stands for. */
export function replaceInTarget(target: PatchTarget, value: unknown, type: ResourceType, idOf: IdOf): unknown {
  if (target.kind === "extension") {
    return isObject(value) ? replaceInAttributes(value, type, idOf, `${target.extension.id}:`) : value;
  }
  const { attribute, subAttribute } = target;
  if (attribute.mutability === "readOnly") return value;
  return subAttribute ? replaceInPart(subAttribute, attribute, value, idOf) : replaceInValue(attribute, value, idOf);
}

/** The same in a PATCH path, whose brackets may name a resource: `members[value eq "bulkId:…"]`. */
export function replaceInPath(target: PatchTarget, idOf: IdOf): string {
  const { written } = target;
  if (target.kind === "extension" || !target.filter || !written.includes("bulkId:")) return written;
  const filter = printFilter(replaceInFilter(target.filter, target.attribute, idOf));
  return `${written.slice(0, written.indexOf("["))}[${filter}${written.slice(written.lastIndexOf("]"))}`;
}

function replaceInFilter(filter: ScimFilter, attribute: Attribute, idOf: IdOf): ScimFilter {
  switch (filter.kind) {
    case "attributeExpression": {
      const part = findAttribute(attribute.subAttributes, filter.path.attribute);
      const { compareValue } = filter;
      if (!part || typeof compareValue !== "string") return filter;
      return { ...filter, compareValue: replaceInPart(part, attribute, compareValue, idOf) as string };
    }
    case "logicalExpression":
      return { ...filter, operands: filter.operands.map((operand) => replaceInFilter(operand, attribute, idOf)) };
    case "notExpression":
      return { ...filter, operand: replaceInFilter(filter.operand, attribute, idOf) };
    case "valuePath":
      return filter;
  }
}

function replaceInValue(attribute: Attribute, value: unknown, idOf: IdOf): unknown {
  return Array.isArray(value)
    ? value.map((one) => replaceInOne(attribute, one, idOf))
    : replaceInOne(attribute, value, idOf);
}

/** Text where an object should be is what some clients send for its `value`. */
function replaceInOne(attribute: Attribute, value: unknown, idOf: IdOf): unknown {
  if (typeof value === "string") {
    if (refersToResources(attribute)) return replaceInUrl(value, idOf);
    return isReference(attribute) ? replaceBulkId(value, idOf) : value;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const subAttribute = findAttribute(attribute.subAttributes, name);
      return [name, subAttribute ? replaceInPart(subAttribute, attribute, part, idOf) : part];
    }),
  );
}

function replaceInPart(part: Attribute, whole: Attribute, value: unknown, idOf: IdOf): unknown {
  if (typeof value !== "string") return value;
  if (refersToResources(part)) return replaceInUrl(value, idOf);
  return part.name === "value" && isReference(whole) ? replaceBulkId(value, idOf) : value;
}

/** Whether a complex attribute refers to a resource: by its id in `value`, or by its URL in `$ref`. */
const isReference = ({ subAttributes }: Attribute): boolean =>
  subAttributes?.some((part) => part.name === "$ref" && refersToResources(part)) ?? false;

/** Whether values are URLs of resources, and not of anything else (RFC 7643 section 7, `referenceTypes`). */
const refersToResources = ({ type, referenceTypes }: Attribute): boolean =>
  type === "reference" && (referenceTypes ?? []).some((one) => one !== "external" && one !== "uri");
