import { DEFAULT_PAGE_SIZE, type OffsetPageArgs, type PageInfo } from "../../schema/relay.js";
import { DomainError } from "../domain/domain-error.js";
import { count, type ListRequest, type ListSource, list, type PageRequest } from "../reads/list.js";
import type { Place } from "../reads/order.js";
import type { GraphqlContext } from "./context.js";
import { parseCursor, printCursor } from "./cursor.js";
import { assertFilterLimits } from "./limits.js";

/** One page of a list: what a resolver returns for a field of a `…Connection` type. */
export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  /** Counts the whole list; asked only where `totalCount` is selected. */
  countTotal(): Promise<number>;
}

/** Reads the page of a top-level list that the arguments ask for. @throws DomainError INVALID_INPUT, QUERY_TOO_COMPLEX */
export async function paginate<Row extends { id: string }>(
  context: GraphqlContext,
  source: ListSource,
  { filter, orderBy, ...args }: OffsetPageArgs & Omit<ListRequest, "page" | "onlyUser">,
): Promise<Page<Row>> {
  assertFilterLimits(filter);
  const page = pageRequestOf(args, context.settings.maxPageSize);
  const selection = { filter, onlyUser: context.onlyUser };
  const { rows, places, hasMore } = await list<Row>(context.db(), source, { ...selection, orderBy, page });
  const edges = rows.map((node, index) => ({ node, cursor: printCursor(places[index] as Place) }));
  return toPage(edges, hasMore, page, () => count(context.db(), source, selection));
}

/**
 * Makes a page of a list inside another thing, of rows in the list's order, read with one more than the page may have.
 * `aboutEdge` gives what the edge says beside node and cursor.
 */
export function pageOf<Row extends { id: string }>(
  rows: Row[],
  page: PageRequest,
  countTotal: () => Promise<number>,
  aboutEdge: (row: Row) => object = () => ({}),
): Page<Row> {
  const shown = page.isBackward ? rows.slice(-page.size) : rows.slice(0, page.size);
  const edges = (page.size === 0 ? [] : shown).map((node) => ({
    ...aboutEdge(node),
    node,
    cursor: printCursor({ key: null, id: node.id }),
  }));
  return toPage(edges, rows.length > page.size, page, countTotal);
}

/** Checks the arguments of a list. @throws DomainError INVALID_INPUT, naming the argument */
export function pageRequestOf(args: OffsetPageArgs, maxPageSize: number): PageRequest {
  const isBackward = typeof args.last === "number";
  if (isBackward && typeof args.first === "number") throw invalid("last", "cannot be given together with first");
  const size = args.first ?? args.last ?? DEFAULT_PAGE_SIZE;
  if (size < 0 || size > maxPageSize) throw invalid(isBackward ? "last" : "first", `must be from 0 to ${maxPageSize}`);
  const offset = args.offset ?? 0;
  if (offset < 0) throw invalid("offset", "must not be negative");
  if (offset > 0 && (args.after || args.before || isBackward)) {
    throw invalid("offset", "cannot be given together with after, before or last");
  }
  return {
    size,
    isBackward,
    offset,
    after: args.after ? parseCursor(args.after, "after") : null,
    before: args.before ? parseCursor(args.before, "before") : null,
  };
}

const invalid = (argument: string, fault: string) => new DomainError("INVALID_INPUT", `${argument} ${fault}`, argument);

function toPage<Row>(
  edges: { cursor: string; node: Row }[],
  hasMore: boolean,
  { isBackward, after, before, offset }: PageRequest,
  countTotal: () => Promise<number>,
): Page<Row> {
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: isBackward ? Boolean(before) : hasMore,
      hasPreviousPage: isBackward ? hasMore : Boolean(after) || Number(offset) > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countTotal,
  };
}
