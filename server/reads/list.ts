import type { QueryResultRow } from "pg";
import { compileFilter } from "../filters/compile-filter.js";
import type { FilterFields } from "../filters/filter-fields.js";
import { Parameters } from "../filters/parameters.js";
import type { TenantDatabase } from "./tenant-database.js";

/** What can be listed: which rows, which columns of them, by which fields they are filtered and ordered. */
export interface ListSource<OrderField extends string> {
  /** Table and alias, and the condition on rows of the tenant (`$1`) that are shown at all. */
  from: string;
  columns: string;
  id: string;
  fields: FilterFields;
  orders: Record<OrderField, OrderKey>;
}

/** An expression that rows are ordered by, and the type that its text form is read back as. */
export interface OrderKey {
  sql: string;
  type: "text" | "timestamptz";
}

/** A place in an ordered list: the order's key (as text; null where unassigned) and the id of the item there. */
export interface Place {
  key: string | null;
  id: string;
}

export interface ListRequest<OrderField extends string> {
  filter?: object | null;
  orderBy?: { field: OrderField; direction: "ASC" | "DESC" } | null;
  /** At most so many rows; one more is read, to know whether there are more. */
  first: number;
  after?: Place | null;
  offset?: number | null;
}

export interface ListPage<Row> {
  rows: Row[];
  /** Where each row stands. */
  places: Place[];
  hasNextPage: boolean;
}

/** Reads one page: one statement, whatever its size. */
export async function list<Row extends QueryResultRow & { id: string }, OrderField extends string>(
  db: TenantDatabase,
  source: ListSource<OrderField>,
  request: ListRequest<OrderField>,
): Promise<ListPage<Row>> {
  const parameters = new Parameters(db.tenantId);
  const order = orderOf(source, request);
  const conditions = [source.from];
  if (request.filter) conditions.push(compileFilter(request.filter, source.fields, parameters));
  if (request.after) conditions.push(followsPlace(order, request.after, parameters));
  const text =
    `select ${source.columns}, ${order.key ? `${order.key.sql}::text` : "null"} as "orderKey" ` +
    `from ${conditions.join(" and ")} order by ${order.terms} ` +
    `limit ${parameters.add(request.first + 1, "int")} offset ${parameters.add(request.offset ?? 0, "int")}`;
  const found = await db.query<Row & { orderKey: string | null }>(text, parameters.values);
  const rows = found.slice(0, request.first);
  const places = rows.map(({ orderKey, id }) => ({ key: orderKey, id }));
  return { rows, places, hasNextPage: found.length > request.first };
}

/** Counts all that a filter selects. */
export async function count(
  db: TenantDatabase,
  source: ListSource<string>,
  filter: object | null | undefined,
): Promise<number> {
  const parameters = new Parameters(db.tenantId);
  const conditions = [source.from];
  if (filter) conditions.push(compileFilter(filter, source.fields, parameters));
  const text = `select count(*) as total from ${conditions.join(" and ")}`;
  const [row] = await db.query<{ total: number }>(text, parameters.values);
  return row?.total ?? 0;
}

interface Order {
  id: string;
  key?: OrderKey;
  isDescending: boolean;
  /** What follows `order by`. Unassigned keys come last ascending and first descending (RFC 7644 section 3.4.2.3). */
  terms: string;
}

function orderOf<OrderField extends string>(source: ListSource<OrderField>, request: ListRequest<OrderField>): Order {
  const isDescending = request.orderBy?.direction === "DESC";
  const direction = isDescending ? "desc" : "asc";
  const key = request.orderBy ? source.orders[request.orderBy.field] : undefined;
  const terms = [...(key ? [key.sql] : []), source.id].map((sql) => `${sql} ${direction}`);
  return { id: source.id, key, isDescending, terms: terms.join(", ") };
}

function followsPlace({ id, key, isDescending }: Order, place: Place, parameters: Parameters): string {
  const after = isDescending ? "<" : ">";
  const followsId = `${id} ${after} ${parameters.add(place.id, "uuid")}`;
  if (!key) return followsId;
  if (place.key === null) {
    const sameKey = `(${key.sql} is null and ${followsId})`;
    return isDescending ? `(${sameKey} or ${key.sql} is not null)` : sameKey;
  }
  const value = parameters.add(place.key, key.type);
  const follows = `${key.sql} ${after} ${value} or (${key.sql} = ${value} and ${followsId})`;
  return isDescending ? `(${follows})` : `(${follows} or ${key.sql} is null)`;
}
