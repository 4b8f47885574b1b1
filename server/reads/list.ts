import type { QueryResultRow } from "pg";
import type { ExtensionOrder } from "../../schema/extension.filter.js";
import { listValue } from "../database/list-value.js";
import { compileFilter } from "../filters/compile-filter.js";
import { extensionOrderComparable } from "../filters/extension-filter.js";
import type { FilterFields } from "../filters/filter-fields.js";
import { Parameters } from "../filters/parameters.js";
import { type SoughtValue, soughtValue } from "../filters/sought-value.js";
import { compileSearches, type TextSearch, type UsersByText } from "../filters/text-search.js";
import { beyond, type OrderKey, orderTerms, type Place, type PlacedRow, type RowOrder, toKey } from "./order.js";
import type { TenantDatabase } from "./tenant-database.js";

/** What can be listed: which rows, which columns of them, by which fields they are filtered and ordered. */
export interface ListSource {
  /** The field that shows it. */
  name: string;
  /** The contract's type of its rows: what not everybody may read of them, not everybody may filter by. */
  type: string;
  /** Table and alias, and the condition on rows of the tenant (`$1`) that are shown at all. */
  from: string;
  columns: string;
  /** Further columns, which only some requests ask for, of one table's rows. */
  moreColumns?(parameters: Parameters): string[];
  id: string;
  fields: FilterFields;
  /** The column that keeps what extensions add; absent where they can add nothing. */
  extensions?: string;
  /** Whether a place in it is one whatever the filter: those of the change feed are kept, and gone on from with others. */
  hasPositions?: boolean;
  /** By the names that the contract has for them. */
  orders?: ReadonlyMap<string, OrderKey>;
  /** What all its rows together are counted as in `resource_counts`; absent where they have to be counted one by one. */
  countedAs?: "User" | "Group";
  /** What rows are ordered by where a request does not say; by the id alone where absent. */
  order?: OrderKey;
  /**
   * What one user sees who sees but itself: which of the rows, and what of them a filter finds. `user` is a placeholder.
   * Absent where that is nothing.
   */
  ofUser?(user: string): { condition: string; fields: FilterFields };
}

/** Which rows of a source. */
export interface Selection {
  filter?: object | null;
  /** The user who sees but itself and its own. */
  onlyUser?: string | null;
  /** What was looked up of the texts that the filter searches for; where absent, all rows' texts are compared. */
  usersByText?: UsersByText;
}

export interface ListRequest extends Selection {
  orderBy?: OrderRequest | null;
  page: PageRequest;
}

/** An order by one of the source's orders, or by an attribute of an extension. */
export interface OrderRequest {
  field?: string | null;
  extension?: ExtensionOrder | null;
  direction: "ASC" | "DESC";
}

/** A part of a list: from its beginning or from a place on, or, backward, up to its end or to a place. */
export interface PageRequest {
  /** At most so many rows; one more is read, to know whether there are more. */
  size: number;
  after?: Place | null;
  before?: Place | null;
  isBackward?: boolean;
  offset?: number;
}

export interface ListPage<Row> {
  rows: (Row & PlacedRow)[];
  /** Whether there are more beyond the page, in the direction that it was read in. */
  hasMore: boolean;
}

/**
 * Looks up the texts that a filter searches for: by one statement, where it searches for any. What it says holds at its time: who
 * gets such a text before the rows are read is not found yet, and who loses it, no longer.
 */
export async function lookUpTexts(db: TenantDatabase, source: ListSource, selection: Selection): Promise<Selection> {
  if (selection.onlyUser) return selection;
  const searches = new Map<string, TextSearch>();
  const ask = (search: TextSearch) => void searches.set(keyOf(search), search);
  selected(source, selection, new Parameters(db.tenantId, ask as UsersByText));
  if (searches.size === 0) return selection;
  const { text, values } = compileSearches(db.tenantId, [...searches.values()]);
  const [row] = await db.query<Record<string, string | null>>(text, values);
  const found = new Map([...searches.keys()].map((key, index) => [key, row?.[index] ?? undefined]));
  return { ...selection, usersByText: (search) => found.get(keyOf(search)) };
}

const keyOf = (search: TextSearch): string => JSON.stringify(search);

/** Reads one page: one statement, whatever its size. */
export async function list<Row extends QueryResultRow & { id: string }>(
  db: TenantDatabase,
  source: ListSource,
  request: ListRequest,
): Promise<ListPage<Row>> {
  const { page } = request;
  const sought = soughtIn(source, request);
  const found = await (sought
    ? search<Row & PlacedRow>(db, source, sought, page)
    : read<Row & PlacedRow>(db, source, request));
  const rows = found.slice(0, page.size);
  if (page.isBackward) rows.reverse();
  return { rows, hasMore: found.length > page.size };
}

function read<Row extends QueryResultRow>(
  db: TenantDatabase,
  source: ListSource,
  { orderBy, page, ...selection }: ListRequest,
): Promise<Row[]> {
  const parameters = new Parameters(db.tenantId, selection.usersByText);
  const order = orderOf(source, orderBy, parameters);
  const conditions = selected(source, selection, parameters);
  const isOfAll = conditions.length === 1;
  if (page.after) conditions.push(beyond(order, page.after, false, parameters));
  if (page.before) conditions.push(beyond(order, page.before, true, parameters));
  const limit = limitOf(page, isOfAll, parameters);
  const terms = orderTerms(order, page.isBackward ?? false);
  return db.query(pageOf(source, { conditions, order, terms, limit }, parameters), parameters.values);
}

/** The one value that the first pages of a list are searched by; undefined where there is more to the list. */
const soughtIn = (
  { fields, order }: ListSource,
  { filter, onlyUser, orderBy, page: { after, before, isBackward } }: ListRequest,
): SoughtValue | undefined =>
  !filter || onlyUser || order || orderBy || after || before || isBackward ? undefined : soughtValue(filter, fields);

/** As `read`, together with what others search for at the same time. */
function search<Row extends QueryResultRow>(
  db: TenantDatabase,
  source: ListSource,
  { comparable: { sql, type }, value }: SoughtValue,
  page: PageRequest,
): Promise<(Row & { place: number })[]> {
  const parameters = new Parameters(db.tenantId);
  const order = { id: source.id, isDescending: false };
  const values = listValue(parameters.add([], "text[]"), "text");
  const conditions = [source.from, `${sql} = sought.value`];
  const limit = limitOf(page, true, parameters);
  const text = pageOf(source, { conditions, order, terms: orderTerms(order, false), limit }, parameters);
  // Folded before, since beside row-level security an index is entered with plain values alone.
  const keys =
    type === "folded"
      ? `array(select fold(v) from unnest(${values}) with ordinality as given(v, place) order by place)`
      : values;
  return db.byValue(
    `select sought.place, found.* from unnest(${keys}) with ordinality as sought(value, place)
     cross join lateral (${text}) found order by sought.place, found.id`,
    value,
    ...(parameters.values.slice(2) as number[]),
  );
}

interface PageParts {
  conditions: string[];
  order: RowOrder;
  terms: string;
  limit: string;
}

function pageOf(source: ListSource, { conditions, order, terms, limit }: PageParts, parameters: Parameters): string {
  const columns = [source.columns, `${order.key ? `(${order.key.sql})::text` : "null"} as "orderKey"`];
  const moreColumns = source.moreColumns?.(parameters) ?? [];
  const ordered = `from ${conditions.join(" and ")} order by ${terms} ${limit}`;
  const rows = moreColumns.length > 0 ? ofPageAlone(source, ordered, terms) : ordered;
  return `select ${[...columns, ...moreColumns].join(", ")} ${rows}`;
}

/** Pages mostly have one of these sizes. */
const USUAL_SIZES: ReadonlySet<number> = new Set([10, 20, 25, 50, 100, 200, 500, 1_000]);

/**
 * One row more than the page has. Where one plan is right for any values, the usual sizes stand in the text itself: PostgreSQL takes a
 * limit that it does not know for a tenth of the rows, finds that each page's own plan would cost less, and plans every page anew.
 */
function limitOf({ size, offset = 0 }: PageRequest, isPlannedOnce: boolean, parameters: Parameters): string {
  if (isPlannedOnce && offset === 0 && USUAL_SIZES.has(size)) return `limit ${size + 1}`;
  return `limit ${parameters.add(size + 1, "int")} offset ${parameters.add(offset, "int")}`;
}

/** PostgreSQL finds columns out for the rows that an offset skips, too: those that take a search are for the page's own rows. */
function ofPageAlone({ id }: ListSource, ordered: string, terms: string): string {
  const [row] = id.split(".");
  return `from (select ${row}.* ${ordered}) ${row} order by ${terms}`;
}

/** Counts all that is selected; where nothing is selected by, the number is kept, and rows are not read for it. */
export async function count(db: TenantDatabase, source: ListSource, selection: Selection): Promise<number> {
  if (source.countedAs && !selection.filter && !selection.onlyUser) return countKept(db, source.countedAs);
  const parameters = new Parameters(db.tenantId, selection.usersByText);
  const text = `select count(*) as total from ${selected(source, selection, parameters).join(" and ")}`;
  const [row] = await db.query<{ total: number }>(text, parameters.values);
  return row?.total ?? 0;
}

const COUNT_KEPT =
  "select coalesce(sum(total), 0)::bigint as total from resource_counts where tenant_id = $1 and resource_type = $2";

async function countKept(db: TenantDatabase, resourceType: string): Promise<number> {
  const [row] = await db.query<{ total: number }>(COUNT_KEPT, [db.tenantId, resourceType]);
  return row?.total ?? 0;
}

/** The source's rows, and the conditions on them. */
function selected(
  { from, fields, ofUser }: ListSource,
  { filter, onlyUser }: Selection,
  parameters: Parameters,
): string[] {
  const own = onlyUser ? ofUser?.(parameters.add(onlyUser, "uuid")) : { fields };
  if (!own) return [from, "false"];
  const conditions = "condition" in own ? [from, own.condition] : [from];
  if (filter) conditions.push(compileFilter(filter, own.fields, parameters));
  return conditions;
}

function orderOf(
  { id, orders, order, extensions }: ListSource,
  orderBy: OrderRequest | null | undefined,
  parameters: Parameters,
): RowOrder {
  const isDescending = orderBy?.direction === "DESC";
  if (orderBy?.extension && extensions) {
    return { id, key: toKey(extensionOrderComparable(extensions, orderBy.extension, parameters)), isDescending };
  }
  const key = orderBy?.field ? orders?.get(orderBy.field) : order;
  const isById = key?.sql === id;
  return { id, key: isById ? undefined : key, isDescending };
}
