import { DEFAULT_PAGE_SIZE, type OffsetPageArgs, type PageInfo } from "../../schema/relay.js";
import { assertMaySelectBy } from "../auth/permissions.js";
import { DomainError } from "../domain/domain-error.js";
import { count, type ListRequest, type ListSource, list, lookUpTexts, type PageRequest } from "../reads/list.js";
import { type PlacedRow, placeOf } from "../reads/order.js";
import type { GraphqlContext, PageSizes } from "./context.js";
import { type Cursors, cursorsOf } from "./cursor.js";
import { withoutHidden } from "./hidden-attributes.js";
import { assertFilterLimits } from "./limits.js";

/** One page of a list: what a resolver returns for a field of a `…Connection` type. */
export interface Page<Node> {
  nodes: Node[];
  edges: { readonly cursor: string; node: Node }[];
  pageInfo: PageInfo;
  /** Counts the whole list; asked only where `totalCount` is selected. */
  countTotal(): Promise<number>;
}

/** Reads the page of a top-level list that the arguments ask for. @throws DomainError INVALID_INPUT, FORBIDDEN, QUERY_TOO_COMPLEX */
export async function paginate<Row extends PlacedRow>(
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
  const { rows, hasMore } = await list<Row>(db(), source, { ...selection, orderBy: shown.orderBy, page });
  const known = totalBy(page, rows.length, hasMore);
  const countTotal = async () => known ?? count(db(), source, selection);
  return new ReadPage({ nodes: rows, hasMore, page, cursors, countTotal });
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
  read(page: PageRequest): Row[] | Promise<Row[]>;
  count(): Promise<number>;
  /** What an edge says beside node and cursor. */
  aboutEdge?(row: Row): object;
}

/** Reads a page of a list inside a resource: at once, where its rows are there already. @throws DomainError INVALID_INPUT */
export function paginateWithin<Row extends PlacedRow>(
  { settings, db }: GraphqlContext,
  { list, ownerId, read, count, aboutEdge }: ListWithin<Row>,
  args: OffsetPageArgs,
): Page<Row> | Promise<Page<Row>> {
  const cursors = cursorsOf(settings.cursorKeys, { tenantId: db().tenantId, list, ownerId });
  const page = pageRequestOf(args, settings.pageSizes, cursors);
  const toPage = (rows: Row[]) => {
    const hasMore = rows.length > page.size;
    const nodes = hasMore ? withoutLast(rows, page) : rows;
    return new ReadPage({ nodes, hasMore, page, cursors, countTotal: count, aboutEdge });
  };
  const rows = read(page);
  return Array.isArray(rows) ? toPage(rows) : rows.then(toPage);
}

/** The rows of a page, without the one that tells whether there are more. */
const withoutLast = <Row>(rows: Row[], { size, isBackward }: PageRequest): Row[] =>
  isBackward ? rows.slice(rows.length - size) : rows.slice(0, size);

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

/** What has been read for a page. */
interface Read<Row> {
  nodes: Row[];
  hasMore: boolean;
  page: PageRequest;
  cursors: Cursors;
  countTotal(): Promise<number>;
  aboutEdge?(row: Row): object;
}

/** Makes of a page what is asked for, once, as often as it is looked at: few clients ask for edges, or whether there is more. */
class ReadPage<Row extends PlacedRow> implements Page<Row> {
  readonly nodes: Row[];
  #edges: Edge<Row>[] | undefined;
  #pageInfo: PageInfo | undefined;

  constructor(private readonly read: Read<Row>) {
    this.nodes = read.nodes;
  }

  get edges(): Edge<Row>[] {
    const { cursors, aboutEdge } = this.read;
    this.#edges ??= this.nodes.map((node) => Object.assign(new Edge(node, cursors), aboutEdge?.(node)));
    return this.#edges;
  }

  get pageInfo(): PageInfo {
    this.#pageInfo ??= new PageStand(this.read);
    return this.#pageInfo;
  }

  countTotal(): Promise<number> {
    return this.read.countTotal();
  }
}

/** Writes its cursor only where that is asked for. */
class Edge<Node extends PlacedRow> {
  #cursor: string | undefined;

  constructor(
    readonly node: Node,
    private readonly cursors: Cursors,
  ) {}

  get cursor(): string {
    this.#cursor ??= this.cursors.print(placeOf(this.node));
    return this.#cursor;
  }
}

class PageStand implements PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #first: Edge<PlacedRow> | undefined;
  readonly #last: Edge<PlacedRow> | undefined;

  constructor({ nodes, hasMore, page: { isBackward, after, before, offset }, cursors }: Read<PlacedRow>) {
    this.hasNextPage = isBackward ? Boolean(before) : hasMore;
    this.hasPreviousPage = isBackward ? hasMore : Boolean(after) || Number(offset) > 0;
    const [first, last] = [nodes[0], nodes.at(-1)];
    this.#first = first && new Edge(first, cursors);
    this.#last = last === first ? this.#first : last && new Edge(last, cursors);
  }

  get startCursor(): string | null {
    return this.#first?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#last?.cursor ?? null;
  }
}
