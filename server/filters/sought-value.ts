import { isStorable } from "../text/storable.js";
import { type Comparable, type Indexed, isIndexed, prepared } from "./compare.js";
import type { FilterFields } from "./filter-fields.js";

/** A text that rows are searched by, and nothing else. */
export interface SoughtValue {
  comparable: Indexed;
  value: string;
}

/**
 * The value of a filter that asks for one text in one indexed column, as providers search before they create; undefined for others,
 * and for a text that PostgreSQL refuses: whoever is read together with it would be refused, too.
 *
 * @example soughtValue({ userName: { eq: "BJensen" } }, userFields) // { comparable, value: "bjensen" }
 */
export function soughtValue(filter: object, fields: FilterFields): SoughtValue | undefined {
  const only = onlyEntry(filter);
  const field = only && fields[only[0]];
  if (!field || typeof only[1] !== "object" || only[1] === null) return undefined;
  if (field.kind === "complex") return soughtValue(only[1], field.fields);
  return field.kind === "scalar" ? soughtBy(field.comparable, only[1]) : undefined;
}

function soughtBy(comparable: Comparable, condition: object): SoughtValue | undefined {
  const [operator, operand] = onlyEntry(condition) ?? [];
  if (operator !== "eq" || typeof operand !== "string" || !isIndexed(comparable)) return undefined;
  const value = String(prepared(comparable, operand));
  return isStorable(value) ? { comparable, value } : undefined;
}

function onlyEntry(object: object): [name: string, value: unknown] | undefined {
  const given = Object.entries(object).filter(([, value]) => value !== undefined);
  return given.length === 1 ? given[0] : undefined;
}
