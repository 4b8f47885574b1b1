import type {
  BooleanFilter,
  DateTimeFilter,
  EnumFilter,
  NumberFilter,
  StringFilter,
} from "../../schema/scalar-filters.js";
import { isUuid } from "../text/uuid.js";
import type { Parameters } from "./parameters.js";
import { hasParts, type SearchedAttribute } from "./text-search.js";
import { uuidsBeginningWith } from "./uuid-range.js";

/**
 * How a value is reached in SQL. `folded` text is compared without regard to case: the expression is folded already and
 * the operand gets folded; `exact` text is compared as it is, after `prepare` where given. An `indexed` expression is a
 * column with a b-tree in code point order. By parts of `searched` text its users are looked up, whose ids are in `users`.
 */
export type Comparable =
  | {
      type: "folded" | "exact";
      sql: string;
      indexed?: boolean;
      searched?: { attribute: SearchedAttribute; users: string };
      prepare?: (operand: string) => string;
    }
  | { type: "uuid"; sql: string }
  | { type: "boolean"; sql: string }
  | { type: "number"; sql: string }
  | { type: "instant"; sql: string }
  | { type: "enum"; sql: string };

export type ScalarFilter = StringFilter | NumberFilter | BooleanFilter | DateTimeFilter | EnumFilter<string>;

/** Sorts after every continuation of a prefix in code point order, U+10FFFF itself apart, which no text holds. */
const LAST_CODE_POINT = "U&'\\+10FFFF'";

/**
 * Compiles the operators of one scalar filter to one condition that is true or not true for every row.
 *
 * `negated` compiles its opposite. An unassigned value is SQL's null, which satisfies exactly `ne`, `present: false` and
 * the negations of the others.
 */
export function compareScalar(
  comparable: Comparable,
  filter: ScalarFilter,
  negated: boolean,
  parameters: Parameters,
): string {
  const operators = Object.entries(filter).filter(([operator, operand]) => isGiven(operator, operand));
  const reached = negated ? withoutSearch(comparable) : comparable;
  const conditions = operators.map(([operator, operand]) => {
    const condition = positive(reached, operator, operand, parameters);
    return negated ? negate(condition) : condition.sql;
  });
  return join(conditions, negated ? "or" : "and");
}

/** Joins conditions; of none, `and` is true and `or` is false. */
export function join(conditions: string[], operator: "and" | "or"): string {
  if (conditions.length === 0) return operator === "and" ? "true" : "false";
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(` ${operator} `)})`;
}

/** Null is an operand of `eq` and `ne` only; elsewhere it is as good as absent. */
function isGiven(operator: string, operand: unknown): boolean {
  return operand !== undefined && (operand !== null || operator === "eq" || operator === "ne");
}

/** A condition with its opposite, where the opposite is not simply `… is not true`. */
interface Condition {
  sql: string;
  opposite?: string;
}

const negate = (condition: Condition): string => condition.opposite ?? `(${condition.sql}) is not true`;

function positive(comparable: Comparable, operator: string, operand: unknown, parameters: Parameters): Condition {
  const { sql } = comparable;
  if (operator === "present") return presence(sql, operand === true);
  if (operand === null) return presence(sql, operator === "ne");
  if (operator === "ne") {
    const equal = equality(comparable, operand, parameters);
    return { sql: negate(equal), opposite: equal.sql };
  }
  if (operator === "eq") return equality(comparable, operand, parameters);
  if (operator === "in") return membership(comparable, operand as unknown[], parameters);
  if (operator in ORDER) return order(comparable, operator as keyof typeof ORDER, operand, parameters);
  return substring(comparable, operator, operand as string, parameters);
}

function presence(sql: string, isPresent: boolean): Condition {
  const [present, absent] = [`${sql} is not null`, `${sql} is null`];
  return isPresent ? { sql: present, opposite: absent } : { sql: absent, opposite: present };
}

function equality(comparable: Comparable, operand: unknown, parameters: Parameters): Condition {
  if (comparable.type === "uuid" && !isUuid(operand as string)) return { sql: "false", opposite: "true" };
  const value = placeholder(comparable, operand, parameters);
  return { sql: `${comparable.sql} = ${value}`, opposite: `${comparable.sql} is distinct from ${value}` };
}

function membership(comparable: Comparable, operands: unknown[], parameters: Parameters): Condition {
  if (comparable.type === "uuid") {
    const ids = operands.filter((id) => isUuid(id as string));
    return { sql: `${comparable.sql} = any(${parameters.add(ids, "uuid[]")})` };
  }
  const values = parameters.add(
    operands.map((operand) => prepared(comparable, operand)),
    "text[]",
  );
  const list = comparable.type === "folded" ? `array(select fold(v) from unnest(${values}) v)` : values;
  return { sql: `${comparable.sql} = any(${list})` };
}

const ORDER = { gt: [">", "<="], gte: [">=", "<"], lt: ["<", ">="], lte: ["<=", ">"] } as const;

function order(
  comparable: Comparable,
  operator: keyof typeof ORDER,
  operand: unknown,
  parameters: Parameters,
): Condition {
  const [comparison, opposite] = ORDER[operator];
  if (comparable.type === "uuid") {
    const range = uuidsBeginningWith(operand as string);
    if (range) return uuidOrder(comparable.sql, operator, operand === range.last, parameters.add(range.first, "uuid"));
  }
  const sql = inCodePointOrder(comparable);
  const value = placeholder(asText(comparable), operand, parameters);
  return {
    sql: `${sql} ${comparison} ${value}`,
    opposite: `(${sql} ${opposite} ${value} or ${comparable.sql} is null)`,
  };
}

/** Whatever begins with a text comes after the text: a part of a UUID is compared as the first UUID that begins with it. */
function uuidOrder(sql: string, operator: keyof typeof ORDER, isWhole: boolean, first: string): Condition {
  const atLeast = operator === "gt" || operator === "gte" ? "gte" : "lt";
  const [comparison, opposite] = ORDER[isWhole ? operator : atLeast];
  return { sql: `${sql} ${comparison} ${first}`, opposite: `(${sql} ${opposite} ${first} or ${sql} is null)` };
}

function uuidPrefix(sql: string, prefix: string, parameters: Parameters): Condition {
  const range = uuidsBeginningWith(prefix);
  if (!range) return { sql: "false", opposite: "true" };
  return { sql: `${sql} between ${parameters.add(range.first, "uuid")} and ${parameters.add(range.last, "uuid")}` };
}

function substring(comparable: Comparable, operator: string, operand: string, parameters: Parameters): Condition {
  if (comparable.type === "uuid" && operator === "startsWith") return uuidPrefix(comparable.sql, operand, parameters);
  const text = asText(comparable);
  const value = placeholder(text, operand, parameters);
  switch (operator) {
    case "contains":
      return lookedUp(comparable, operand, false, `strpos(${text.sql}, ${value}) > 0`, parameters);
    case "endsWith":
      return lookedUp(comparable, operand, true, `right(${text.sql}, length(${value})) = ${value}`, parameters);
    case "startsWith":
      return isIndexed(comparable)
        ? { sql: `(${text.sql} >= ${value} and ${text.sql} < ${value} || ${LAST_CODE_POINT})` }
        : { sql: `starts_with(${text.sql}, ${value})` };
    default:
      throw new Error(`no such filter operator: ${operator}`);
  }
}

/** The opposite of a search is true of nearly everybody. */
const withoutSearch = (comparable: Comparable): Comparable =>
  "searched" in comparable ? { ...comparable, searched: undefined } : comparable;

/** A comparison, of those alone who were looked up where they were. */
function lookedUp(
  comparable: Comparable,
  operand: string,
  isEnd: boolean,
  comparison: string,
  parameters: Parameters,
): Condition {
  if (!("searched" in comparable) || !comparable.searched) return { sql: comparison };
  const { attribute, users } = comparable.searched;
  const text = prepared(comparable, operand) as string;
  const search = { attribute, text, isFolded: comparable.type === "exact", isEnd };
  const ids = hasParts(search) ? parameters.addFound(search) : undefined;
  return { sql: ids ? `(${users} = any(${ids}) and ${comparison})` : comparison };
}

/** Text in a column with a b-tree. */
export type Indexed = Extract<Comparable, { indexed?: boolean }>;

export const isIndexed = (comparable: Comparable): comparable is Indexed =>
  "indexed" in comparable && comparable.indexed === true;

/** A UUID is compared in its written form where an index is of no help. */
const asText = (comparable: Comparable): Comparable =>
  comparable.type === "uuid" ? { type: "exact", sql: `${comparable.sql}::text` } : comparable;

function inCodePointOrder(comparable: Comparable): string {
  const { type, sql } = asText(comparable);
  return (type === "folded" || type === "exact") && !isIndexed(comparable) ? `${sql} collate "C"` : sql;
}

function placeholder(comparable: Comparable, operand: unknown, parameters: Parameters): string {
  switch (comparable.type) {
    case "folded":
      return `fold(${parameters.add(operand, "text")})`;
    case "exact":
    case "enum":
      return parameters.add(prepared(comparable, operand), "text");
    case "uuid":
      return parameters.add(operand, "uuid");
    case "boolean":
      return parameters.add(operand, "boolean");
    case "number":
      return parameters.add(operand, "numeric");
    case "instant":
      return parameters.add(operand, "timestamptz");
  }
}

/** An operand as it is compared with what is stored, but for being folded. */
export const prepared = (comparable: Comparable, operand: unknown): unknown =>
  "prepare" in comparable && comparable.prepare ? comparable.prepare(operand as string) : operand;
