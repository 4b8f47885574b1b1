import type { ExtensionOrder, GroupOrder, UserOrder } from "../../schema/client/index.js";
import type { CompareValue } from "../filter/ast.js";
import { valueKind } from "../filter/compare-field.js";
import { compareValues } from "../filter/compare-values.js";
import { printPath } from "../filter/print-filter.js";
import type { Sort } from "../messages/search-request.js";
import { type Attribute, type FilterTarget, findAttribute, partsOf, type ResourceType } from "../schemas/attribute.js";
import type { Complex } from "../schemas/read-value.js";
import { resolvePath } from "../schemas/resolve-path.js";
import { invalidValue } from "../scim-error.js";

/** An order of the GraphQL contract, of whatever type. */
export type GraphqlOrder = UserOrder & GroupOrder;

/** What resources of a type are sorted by. */
export interface SortTarget {
  /** The URN of the extension that has the attribute. */
  extension?: string;
  attribute: Attribute;
  subAttribute?: Attribute;
}

/**
 * Finds what `sortBy` names (RFC 7644 section 3.4.2.3). A multi-valued attribute stands for its `value`.
 *
 * @returns undefined where the resource type has no such attribute
 * @throws ScimError invalidValue for one that there is no order by
 */
export function findSortTarget({ path }: Sort, resourceType: ResourceType): SortTarget | undefined {
  const resolved = resolvePath(resourceType, path);
  if (!resolved) return undefined;
  if (resolved.kind === "extension")
    throw invalidValue(`sortBy: ${printPath(path)} is an extension: name an attribute`);
  const { attribute } = resolved;
  const parts = partsOf(attribute);
  const subAttribute = resolved.subAttribute ?? findAttribute(parts, "value");
  const last = parts ? subAttribute : attribute;
  if (!last) throw invalidValue(`sortBy: ${attribute.name} is complex: name one of its sub-attributes`);
  if (isUnsortable(attribute) || isUnsortable(last))
    throw invalidValue(`sortBy: there is no order by ${printPath(path)}`);
  return { extension: resolved.extension?.id, attribute, subAttribute };
}

/** Neither what is never shown, nor what has no order, nor what is gathered from other resources. */
const isUnsortable = ({ type, returned, isGathered }: Attribute): boolean =>
  returned === "never" || type === "binary" || isGathered === true;

/** The name of a target's attribute, as projections have it. */
export const nameOfTarget = ({ extension, attribute }: SortTarget): string =>
  extension ? `${extension}:${attribute.name}` : attribute.name;

/** The order in the contract's words; without a target, all are equal, and in the order of their ids. */
export function toGraphqlOrder(target: SortTarget | undefined, isDescending: boolean): GraphqlOrder {
  const direction = isDescending ? "DESC" : "ASC";
  if (!target) return { field: "ID" as GraphqlOrder["field"], direction };
  const { attribute, subAttribute } = target;
  const { filter } = attribute;
  if (filter?.kind === "extension") {
    return { extension: extensionOrder(filter, subAttribute ?? attribute), direction };
  }
  const path = [subAttribute && attribute.name === "meta" ? undefined : filter, subAttribute?.filter].map(fieldOf);
  return { field: toConstantCase(path.filter(Boolean).join("_") || "id") as GraphqlOrder["field"], direction };
}

/** A URL is in the order of the id at its end; what is the same for all of a type leaves them in the order of their ids. */
const fieldOf = (filter: FilterTarget | undefined): string | undefined =>
  filter?.kind === "field" || filter?.kind === "location" || filter?.kind === "enum" ? filter.field : undefined;

function extensionOrder({ schema, attribute }: { schema: string; attribute: string }, last: Attribute): ExtensionOrder {
  const part = last.filter?.kind === "extensionPart" ? last.filter.part : undefined;
  return { schema, attribute, part, as: toConstantCase(valueKind(last)) as ExtensionOrder["as"] };
}

const toConstantCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();

/** The value that a resource is sorted by: of several, the primary one, or else the first; null where there is none. */
export function sortKey(resource: Complex, { extension, attribute, subAttribute }: SortTarget): CompareValue {
  const holder = (extension ? resource[extension] : resource) as Complex | undefined;
  const value = holder?.[attribute.name];
  const values = (Array.isArray(value) ? value : [value]) as (Complex | undefined)[];
  const one = values.find((item) => item?.primary === true) ?? values[0];
  const isComplex = attribute.type === "complex";
  return ((isComplex && subAttribute ? one?.[subAttribute.name] : one) ?? null) as CompareValue;
}

/** Compares sort keys; those without one come last. */
export function compareSortKeys(one: CompareValue, other: CompareValue, caseExact: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === "boolean" || typeof one !== typeof other)
    return String(one) < String(other) ? -1 : Number(one !== other);
  if (compareValues(one, "eq", other, caseExact)) return 0;
  return compareValues(one, "lt", other, caseExact) ? -1 : 1;
}
