import { DEFAULT_PAGE_SIZE, type OffsetPageArgs, type PageInfo } from "../../schema/relay.js";
import { DomainError } from "../domain/domain-error.js";
import { count, type ListRequest, type ListSource, list, type Place } from "../reads/list.js";
import type { GraphqlContext } from "./context.js";
import { parseCursor, printCursor } from "./cursor.js";

/** One page of a list: what a resolver returns for a field of a `…Connection` type. */
export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  /** Counts the whole list; asked only where `totalCount` is selected. */
  countTotal(): Promise<number>;
}

/** Reads the page of a top-level list that the arguments ask for. @throws DomainError INVALID_INPUT */
export async function paginate<Row extends { id: string }, OrderField extends string>(
  context: GraphqlContext,
  source: ListSource<OrderField>,
  args: OffsetPageArgs & Pick<ListRequest<OrderField>, "filter" | "orderBy">,
): Promise<Page<Row>> {
  const slice = sliceOf(args, context.settings.maxPageSize);
  const { filter, orderBy } = args;
  const { rows, places, hasNextPage } = await list<Row, OrderField>(context.db(), source, {
    ...slice,
    filter,
    orderBy,
  });
  const edges = rows.map((node, index) => ({ node, cursor: printCursor(places[index] as Place) }));
  return toPage(edges, hasNextPage, slice, () => count(context.db(), source, filter));
}

/**
 * Makes a page of a list inside another thing, of rows read with one more than the page may have. `aboutEdge` gives what
 * the edge says beside node and cursor.
 */
export function pageOf<Row extends { id: string }>(
  rows: Row[],
  slice: PageSlice,
  countTotal: () => Promise<number>,
  aboutEdge: (row: Row) => object = () => ({}),
): Page<Row> {
  const edges = rows.slice(0, slice.first).map((node) => ({
    ...aboutEdge(node),
    node,
    cursor: printCursor({ key: null, id: node.id }),
  }));
  return toPage(edges, rows.length > slice.first, slice, countTotal);
}

export interface PageSlice {
  first: number;
  after: Place | null;
  offset: number;
}

/** Checks the arguments of a list. @throws DomainError INVALID_INPUT, naming the argument */
export function sliceOf(args: OffsetPageArgs, maxPageSize: number): PageSlice {
  const first = args.first ?? DEFAULT_PAGE_SIZE;
  const offset = args.offset ?? 0;
  if (first < 0 || first > maxPageSize) throw invalid("first", `must be from 0 to ${maxPageSize}`);
  if (offset < 0) throw invalid("offset", "must not be negative");
  if (offset > 0 && args.after) throw invalid("offset", "cannot be given together with after");
  return { first, offset, after: args.after ? parseCursor(args.after) : null };
}

const invalid = (argument: string, fault: string) => new DomainError("INVALID_INPUT", `${argument} ${fault}`, argument);

function toPage<Row>(
  edges: { cursor: string; node: Row }[],
  hasNextPage: boolean,
  slice: PageSlice,
  countTotal: () => Promise<number>,
): Page<Row> {
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: slice.after !== null || slice.offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countTotal,
  };
}
