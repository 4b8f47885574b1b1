import type {
  ExtensionFilter,
  ExtensionItemFilter,
  ExtensionOrder,
  ExtensionValueFilter,
} from "../../schema/extension.filter.js";
import { type Comparable, compareScalar, join, type ScalarFilter } from "./compare.js";
import type { Parameters } from "./parameters.js";

type ValueKind = keyof ExtensionValueFilter;

/** A value of a multi-valued attribute, as JSON. */
const ITEM = "item.value";

/**
 * Compiles a condition on an attribute of an extension, kept as JSON by URN and attribute. Names become parameters: they
 * come from the caller, and select nothing where there is no such attribute.
 */
export function compileExtensionFilter(
  filter: ExtensionFilter,
  column: string,
  negated: boolean,
  parameters: Parameters,
): string {
  const value = jsonValue(column, filter, parameters);
  const some = (item: ExtensionItemFilter) =>
    `exists (select from jsonb_array_elements(${listOf(value)}) as item(value) ` +
    `where ${compileItem(item, ITEM, false, parameters)})`;
  const parts: string[] = [];
  if (filter.value) parts.push(compileItem(filter.value, value, negated, parameters));
  if (filter.some) parts.push(negated ? `not ${some(filter.some)}` : some(filter.some));
  if (filter.none) parts.push(negated ? some(filter.none) : `not ${some(filter.none)}`);
  if (typeof filter.present === "boolean") {
    parts.push(filter.present === negated ? `${value} is null` : `${value} is not null`);
  }
  return join(parts, negated ? "or" : "and");
}

function compileItem(filter: ExtensionItemFilter, json: string, negated: boolean, parameters: Parameters): string {
  const { and, or, not, part, is } = filter;
  const compileAll = (filters: ExtensionItemFilter[]) =>
    filters.map((one) => compileItem(one, json, negated, parameters));
  const parts: string[] = [];
  if (and) parts.push(join(compileAll(and), negated ? "or" : "and"));
  if (or) parts.push(join(compileAll(or), negated ? "and" : "or"));
  if (not) parts.push(compileItem(not, json, !negated, parameters));
  for (const [kind, condition] of Object.entries(is ?? {}) as [ValueKind, ScalarFilter | null | undefined][]) {
    if (condition) parts.push(compareScalar(comparable(json, part, kind, parameters), condition, negated, parameters));
  }
  return join(parts, negated ? "or" : "and");
}

const KINDS = {
  TEXT: "text",
  EXACT_TEXT: "exactText",
  NUMBER: "number",
  BOOLEAN: "boolean",
  INSTANT: "instant",
} as const;

/** What an order by an extension's attribute goes by: of a list, the primary item, or else the first. */
export function extensionOrderComparable(column: string, order: ExtensionOrder, parameters: Parameters): Comparable {
  const value = jsonValue(column, order, parameters);
  const first =
    `(select item.value from jsonb_array_elements(${listOf(value)}) with ordinality as item(value, position) ` +
    "order by (item.value -> 'primary') is not distinct from 'true'::jsonb desc, position limit 1)";
  const single = `case jsonb_typeof(${value}) when 'array' then ${first} else ${value} end`;
  return comparable(`(${single})`, order.part, KINDS[order.as], parameters);
}

/** The attribute's value as JSON; SQL's null where there is none. */
const jsonValue = (
  column: string,
  { schema, attribute }: Pick<ExtensionFilter, "schema" | "attribute">,
  parameters: Parameters,
): string => `(${column} -> ${parameters.add(schema, "text")} -> ${parameters.add(attribute, "text")})`;

const listOf = (json: string): string => `case jsonb_typeof(${json}) when 'array' then ${json} else '[]' end`;

/** A JSON value, or a part of it as what it is compared as; a value of another kind is as good as none. */
function comparable(
  json: string,
  part: string | null | undefined,
  kind: ValueKind,
  parameters: Parameters,
): Comparable {
  const value = part ? `(${json} -> ${parameters.add(part, "text")})` : json;
  const text = `(${value} #>> '{}')`;
  switch (kind) {
    case "text":
      return { type: "folded", sql: `fold(${text})` };
    case "exactText":
      return { type: "exact", sql: text };
    case "number":
      return { type: "number", sql: `(case jsonb_typeof(${value}) when 'number' then ${text}::numeric end)` };
    case "boolean": {
      const isPrimary = json === ITEM && part === "primary"; // which is false where it is missing (RFC 7643 section 2.4)
      const otherwise = isPrimary ? " else false" : "";
      return { type: "boolean", sql: `(case ${text} when 'true' then true when 'false' then false${otherwise} end)` };
    }
    case "instant":
      return { type: "exact", sql: text, prepare: toStoredInstant };
  }
}

/** Instants are stored in UTC and with milliseconds, so that the order of their texts is theirs. */
const toStoredInstant = (operand: string): string => new Date(operand).toISOString();
