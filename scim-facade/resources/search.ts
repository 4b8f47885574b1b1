import { listResponse } from "../messages/list-response.js";
import type { CursorPage, IndexPage, SearchRequest } from "../messages/search-request.js";
import type { ResourceType } from "../schemas/attribute.js";
import { projectAttributes } from "../schemas/project-attributes.js";
import type { Resource } from "../schemas/validate-resource.js";
import { invalidValue } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { continueFrom, type Place, sealPlace } from "./continue.js";
import { readByIndex } from "./index-walks.js";
import { offeredType } from "./offered-type.js";
import { type ListPage, type ListResult, pageByIndex, type ResourceReader } from "./resource-handler.js";
import { findSortTarget, type GraphqlOrder, toGraphqlOrder } from "./sort.js";

/** So many resources follow the first page where a client cannot ask for pages. */
const MAX_WHOLE_LIST = 10_000;

/** Answers a query on the resources of one type (RFC 7644 section 3.4.2, RFC 9865 section 2). */
export function searchType(handler: ResourceReader, session: ScimSession, request: SearchRequest): Promise<object> {
  const { filter, sort, page } = request;
  const resourceType = offeredType(session, handler.kind);
  const projection = request.projectionFor(resourceType);
  const order = sort && orderOf(sort, resourceType);
  const list: TypeQuery = {
    name: resourceType.name,
    read: (page, withTotal) => handler.list(session, { filter, order, page, withTotal }, projection),
    show: (resources) => resources.map((resource) => projectAttributes(resource, resourceType, projection)),
  };
  return page.kind === "index" ? listByIndex(list, page, request, session) : listByCursor(list, page, request, session);
}

/** How a query is read and shown. */
interface TypeQuery {
  /** Of the resource type. */
  name: string;
  read(page: ListPage, withTotal: boolean): Promise<ListResult>;
  show(resources: Resource[]): object[];
}

async function listByIndex(
  { name, read, show }: TypeQuery,
  page: IndexPage,
  request: SearchRequest,
  session: ScimSession,
): Promise<object> {
  const walk = session.walks.through(name, request, session);
  const first = await readByIndex(walk, page, (place) => read(pageByIndex(page, place?.cursor), true));
  let { resources, pageInfo } = first;
  if (page.isWhole && pageInfo.hasNextPage && session.tolerate("whole-list")) {
    const rest = await read({ first: MAX_WHOLE_LIST, after: pageInfo.endCursor }, false);
    resources = [...resources, ...rest.resources];
    pageInfo = rest.pageInfo;
  }
  const { endCursor, hasNextPage: hasMore } = pageInfo;
  const last = endCursor ? { type: name, cursor: endCursor } : undefined;
  walk.endPage(page, { shown: resources.length, last, hasMore });
  return listResponse(show(resources), { totalResults: first.totalResults ?? 0, startIndex: page.startIndex });
}

async function listByCursor(
  { name, read, show }: TypeQuery,
  page: CursorPage,
  request: SearchRequest,
  session: ScimSession,
): Promise<object> {
  const place = continueFrom(page, request, name, session);
  const { resources, pageInfo, totalResults } = await read(pageAt(place, name), place.totalResults === undefined);
  const known = { ...place, totalResults: totalResults ?? place.totalResults ?? 0 };
  const cursorAt = (cursor: Pick<Place, "after" | "before">) => sealPlace(known, cursor, session);
  const { hasPreviousPage, startCursor, hasNextPage, endCursor } = pageInfo;
  return listResponse(show(resources), {
    totalResults: known.totalResults,
    ...(hasPreviousPage && startCursor ? { previousCursor: cursorAt({ before: { [name]: startCursor } }) } : {}),
    ...(hasNextPage && endCursor ? { nextCursor: cursorAt({ after: { [name]: endCursor } }) } : {}),
  });
}

function orderOf(sort: NonNullable<SearchRequest["sort"]>, resourceType: ResourceType): GraphqlOrder {
  const target = findSortTarget(sort, resourceType);
  if (!target) throw invalidValue(`sortBy: ${resourceType.name} has no attribute ${sort.path.attribute}`);
  return toGraphqlOrder(target, sort.isDescending);
}

function pageAt({ count, before, after }: Place, name: string): ListPage {
  return before ? { last: count, before: before[name] } : { first: count, after: after?.[name] };
}
