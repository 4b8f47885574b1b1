import type { Comparable } from "../filters/compare.js";
import type { FilterField, FilterFields } from "../filters/filter-fields.js";
import type { Parameters } from "../filters/parameters.js";

/** An expression that rows are ordered by, and the type that its text form is read back as. */
export interface OrderKey {
  sql: string;
  type: "text" | "timestamptz" | "boolean" | "numeric" | "uuid" | "bigint" | "xid8";
  /** Whether every row has it, so that there is no tail of rows without. */
  isAssigned?: boolean;
}

/** A place in an ordered list: the order's key (as text; null where unassigned) and the id of the item there. */
export interface Place {
  key: string | null;
  id: string;
}

/** A row of an ordered list, with its key; rows of a list that is ordered by id alone have none. */
export interface PlacedRow {
  id: string;
  orderKey?: string | null;
}

export const placeOf = ({ id, orderKey: key = null }: PlacedRow): Place => ({ key, id });

/** How rows follow one another. Unassigned keys come last ascending and first descending (RFC 7644 section 3.4.2.3). */
export interface RowOrder {
  /** The column that breaks ties, and that alone orders where there is no key. */
  id: string;
  key?: OrderKey;
  isDescending: boolean;
}

/**
 * The key that a path of a filter stands for, `emails.value`: of a list, the primary item counts, or else the first.
 *
 * @throws Error for a path that rows cannot be ordered by
 */
export function orderKeyOf(path: string, fields: FilterFields): OrderKey {
  const [name = "", part] = path.split(".");
  const field = fields[name];
  const key = field && keyOf(field, part);
  if (!key) throw new Error(`rows cannot be ordered by ${path}`);
  return { ...key, isAssigned: ALWAYS_ASSIGNED.has(path) };
}

const ALWAYS_ASSIGNED: ReadonlySet<string> = new Set(["id", "userName", "active", "createdAt", "updatedAt", "etag"]);

function keyOf(field: FilterField, part: string | undefined): OrderKey | undefined {
  if (field.kind === "extensions") return undefined;
  if (field.kind === "scalar") return part === undefined ? toKey(field.comparable) : undefined;
  const inner = part === undefined ? undefined : field.fields[part];
  if (inner?.kind !== "scalar") return undefined;
  if (field.kind === "complex") return toKey(inner.comparable);
  const { sql, type } = toKey(inner.comparable);
  return field.first && { sql: field.first(sql), type };
}

/** The key that a comparable value is. */
export function toKey(comparable: Comparable): OrderKey {
  switch (comparable.type) {
    case "folded":
    case "exact":
    case "enum":
      return { sql: isColumn(comparable) ? comparable.sql : `(${comparable.sql}) collate "C"`, type: "text" };
    case "uuid":
      return { sql: comparable.sql, type: "uuid" };
    case "boolean":
      return { sql: comparable.sql, type: "boolean" };
    case "number":
      return { sql: comparable.sql, type: "numeric" };
    case "instant":
      return { sql: comparable.sql, type: "timestamptz" };
  }
}

const isColumn = (comparable: Comparable): boolean => "indexed" in comparable && comparable.indexed === true;

/** What follows `order by`; `isReversed` reads the list from its end. */
export function orderTerms({ id, key, isDescending }: RowOrder, isReversed: boolean): string {
  const direction = isDescending === isReversed ? "asc" : "desc";
  return [...(key ? [key.sql] : []), id].map((sql) => `${sql} ${direction}`).join(", ");
}

/** The condition on rows that come after a place, by which an index is entered there; `isReversed`: before it. */
export function beyond(
  { id, key, isDescending }: RowOrder,
  place: Place,
  isReversed: boolean,
  parameters: Parameters,
): string {
  const isDown = isDescending !== isReversed;
  const operator = isDown ? "<" : ">";
  const idOfPlace = parameters.add(place.id, "uuid");
  const beyondId = `${id} ${operator} ${idOfPlace}`;
  if (!key) return beyondId;
  if (place.key === null) {
    const amongUnassigned = `(${key.sql} is null and ${beyondId})`;
    return isDown ? `(${amongUnassigned} or ${key.sql} is not null)` : amongUnassigned;
  }
  const follows = `(${key.sql}, ${id}) ${operator} (${parameters.add(place.key, key.type)}, ${idOfPlace})`;
  return isDown || key.isAssigned ? follows : `(${follows} or ${key.sql} is null)`;
}
