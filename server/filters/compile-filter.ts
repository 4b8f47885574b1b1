import type { ExtensionFilter } from "../../schema/extension.filter.js";
import type { Filter, ListFilter } from "../../schema/filter.js";
import { compareScalar, join, type ScalarFilter } from "./compare.js";
import { compileExtensionFilter } from "./extension-filter.js";
import type { FilterField, FilterFields } from "./filter-fields.js";
import type { Parameters } from "./parameters.js";

type AnyFilter = Filter<AnyFilter> & { [field: string]: unknown };
type List = Extract<FilterField, { kind: "list" }>;

/**
 * Compiles a GraphQL filter to a condition in SQL; its operands become parameters.
 *
 * Negation is pushed down to the leaves, so that each is compiled to a comparison that can use an index and that treats
 * unassigned values right.
 *
 * @example compileFilter({ not: { title: { eq: "Guide" } } }, userFields, parameters)
 * // fold(u.title) is distinct from fold($2::text)
 */
export function compileFilter(filter: object, fields: FilterFields, parameters: Parameters): string {
  return compile(filter as AnyFilter, fields, false, parameters);
}

function compile(filter: AnyFilter, fields: FilterFields, negated: boolean, parameters: Parameters): string {
  const { and, or, not, ...conditions } = filter;
  const compileAll = (filters: AnyFilter[]) => filters.map((one) => compile(one, fields, negated, parameters));
  const parts: string[] = [];
  if (and) parts.push(join(compileAll(and), negated ? "or" : "and"));
  if (or) parts.push(join(compileAll(or), negated ? "and" : "or"));
  if (not) parts.push(compile(not, fields, !negated, parameters));
  for (const [name, condition] of Object.entries(conditions)) {
    if (condition === undefined || condition === null) continue;
    const field = fields[name];
    if (!field) throw new Error(`no such filter field: ${name}`);
    parts.push(compileField(field, condition, negated, parameters));
  }
  return join(parts, negated ? "or" : "and");
}

function compileField(field: FilterField, condition: object, negated: boolean, parameters: Parameters): string {
  switch (field.kind) {
    case "scalar":
      return compareScalar(field.comparable, condition as ScalarFilter, negated, parameters);
    case "complex":
      return compile(condition as AnyFilter, field.fields, negated, parameters);
    case "extensions": {
      const filters = (condition as ExtensionFilter[]).map((one) =>
        compileExtensionFilter(one, field.column, negated, parameters),
      );
      return join(filters, negated ? "or" : "and");
    }
    case "list":
      return compileList(field, condition as ListFilter<AnyFilter>, negated, parameters);
  }
}

function compileList(list: List, filter: ListFilter<AnyFilter>, negated: boolean, parameters: Parameters): string {
  const parts: string[] = [];
  const opposite = (sql: string) => `not ${sql}`;
  if (filter.some)
    parts.push(negated ? opposite(someItem(list, filter.some, parameters)) : find(list, filter.some, parameters));
  if (filter.none)
    parts.push(negated ? find(list, filter.none, parameters) : opposite(someItem(list, filter.none, parameters)));
  if (typeof filter.present === "boolean") {
    parts.push(filter.present === negated ? opposite(`(${list.present})`) : list.present);
  }
  return join(parts, negated ? "or" : "and");
}

const someItem = (list: List, item: AnyFilter, parameters: Parameters): string =>
  list.some(compile(item, list.fields, false, parameters));

/** As `someItem`, by the list's index where the condition allows: what the index finds, checked where it says more. */
function find(list: List, item: AnyFilter, parameters: Parameters): string {
  const { index } = list;
  const searched = index ? searchableBy(index.field, item) : [];
  if (!index || searched.length === 0) return someItem(list, item, parameters);
  const conditions = searched.map((condition) => compareScalar(index.comparable, condition, false, parameters));
  const found = index.find(join(conditions, "and"));
  return isOnly(item, index.field) ? found : `(${found} and ${someItem(list, item, parameters)})`;
}

/** @returns the conditions on the index's field that every item satisfying `item` must satisfy */
function searchableBy(field: string, item: AnyFilter): ScalarFilter[] {
  const conjuncts = [item, ...(item.and ?? [])];
  const conditions = conjuncts.map((conjunct) => conjunct[field] as ScalarFilter | undefined);
  return conditions.filter((condition) => condition !== undefined && condition !== null).filter(isSearchable);
}

const isSearchable = (condition: ScalarFilter): boolean => Object.entries(condition).every(isSearch);

/** An index holds assigned values only, so it cannot find the unassigned. */
const isSearch = ([operator, operand]: [string, unknown]): boolean =>
  operand === undefined || (operand !== null && operator !== "ne" && operator !== "present");

const isOnly = (filter: AnyFilter, field: string): boolean =>
  Object.entries(filter).every(([name, condition]) => name === field || condition === undefined || condition === null);
