import { DEFAULT_PAGE_SIZE, type OffsetPageArgs, type PageInfo } from "../../schema/relay.js";
import { assertMaySelectBy } from "../auth/permissions.js";
import { DomainError } from "../domain/domain-error.js";
import { count, type ListRequest, type ListSource, list, lookUpTexts, type PageRequest } from "../reads/list.js";
import type { Place } from "../reads/order.js";
import type { GraphqlContext, PageSizes } from "./context.js";
import { type Cursors, cursorsOf } from "./cursor.js";
import { withoutHidden } from "./hidden-attributes.js";
import { assertFilterLimits } from "./limits.js";

/** One page of a list: what a resolver returns for a field of a `…Connection` type. */
export interface Page<Node> {
  edges: { readonly cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  /** Counts the whole list; asked only where `totalCount` is selected. */
  countTotal(): Promise<number>;
}

/** Reads the page of a top-level list that the arguments ask for. @throws DomainError INVALID_INPUT, FORBIDDEN, QUERY_TOO_COMPLEX */
export async function paginate<Row extends { id: string }>(
  context: GraphqlContext,
  source: ListSource,
  { filter, orderBy, ...args }: OffsetPageArgs & Omit<ListRequest, "page" | "onlyUser">,
): Promise<Page<Row>> {
  assertFilterLimits(filter);
  if (filter) assertMaySelectBy(context.caller.actor, source.type, filter);
  const { settings, db, onlyUser } = context;
  const cursors = cursorsFor(context, source, { filter, orderBy });
  const page = pageRequestOf(args, settings.pageSizes, cursors);
  const shown = await withoutHidden({ filter, orderBy }, context);
  const selection = await lookUpTexts(db(), source, { filter: shown.filter, onlyUser });
  const { rows, places, hasMore } = await list<Row>(db(), source, { ...selection, orderBy: shown.orderBy, page });
  const edges = rows.map((node, index) => edgeOf(node, places[index] as Place, cursors));
  const known = totalBy(page, rows.length, hasMore);
  return toPage(edges, hasMore, page, async () => known ?? count(db(), source, selection));
}

/** How many there are, where a page that ends the list says so. */
function totalBy({ after, before, offset = 0 }: PageRequest, rows: number, hasMore: boolean): number | undefined {
  const isTold = !hasMore && !after && !before && (rows > 0 || offset === 0);
  return isTold ? offset + rows : undefined;
}

/** The cursors of a top-level list. */
export function cursorsFor(
  { settings, db }: GraphqlContext,
  { name: list, hasPositions }: ListSource,
  selection: Pick<ListRequest, "filter" | "orderBy">,
): Cursors {
  return cursorsOf(settings.cursorKeys, {
    tenantId: db().tenantId,
    list,
    ...(hasPositions ? { hasPositions } : selection),
  });
}

/** A list inside a resource, ordered by id: how its pages are read, for all resources of a request at once. */
export interface ListWithin<Row> {
  /** The field that shows it, such as `Group.members`. */
  list: string;
  ownerId: string;
  /** Reads a page, with one row more than it may have. */
  read(page: PageRequest): Promise<Row[]>;
  count(): Promise<number>;
  /** What an edge says beside node and cursor. */
  aboutEdge?(row: Row): object;
}

/** Reads a page of a list inside a resource. @throws DomainError INVALID_INPUT */
export async function paginateWithin<Row extends { id: string }>(
  { settings, db }: GraphqlContext,
  { list, ownerId, read, count, aboutEdge }: ListWithin<Row>,
  args: OffsetPageArgs,
): Promise<Page<Row>> {
  const cursors = cursorsOf(settings.cursorKeys, { tenantId: db().tenantId, list, ownerId });
  const page = pageRequestOf(args, settings.pageSizes, cursors);
  const rows = await read(page);
  const shown = page.isBackward ? rows.slice(-page.size) : rows.slice(0, page.size);
  const edges = (page.size === 0 ? [] : shown).map((node) =>
    Object.assign(edgeOf(node, { key: null, id: node.id }, cursors), aboutEdge?.(node)),
  );
  return toPage(edges, rows.length > page.size, page, count);
}

/** Checks the arguments of a list. @throws DomainError INVALID_INPUT, naming the argument and what it may be */
function pageRequestOf(args: OffsetPageArgs, { smallest, largest }: PageSizes, cursors: Cursors): PageRequest {
  const isBackward = typeof args.last === "number";
  if (isBackward && typeof args.first === "number") throw invalid("last", "cannot be given together with first");
  const size = args.first ?? args.last ?? DEFAULT_PAGE_SIZE;
  if (size < smallest || size > largest) {
    throw invalid(isBackward ? "last" : "first", `must be from ${smallest} to ${largest}, and is ${size}`);
  }
  const offset = args.offset ?? 0;
  if (offset < 0) throw invalid("offset", "must not be negative");
  if (offset > 0 && (args.after || args.before || isBackward)) {
    throw invalid("offset", "cannot be given together with after, before or last");
  }
  const placeAt = (argument: "after" | "before") => {
    const cursor = args[argument];
    return typeof cursor === "string" ? cursors.parse(cursor, argument) : null;
  };
  return { size, isBackward, offset, after: placeAt("after"), before: placeAt("before") };
}

const invalid = (argument: string, fault: string) => new DomainError("INVALID_INPUT", `${argument} ${fault}`, argument);

/** Its cursor is written only where it is asked for. */
const edgeOf = <Row>(node: Row, place: Place, cursors: Cursors) => ({
  node,
  get cursor() {
    return cursors.print(place);
  },
});

function toPage<Row>(
  edges: Page<Row>["edges"],
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
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    countTotal,
  };
}
