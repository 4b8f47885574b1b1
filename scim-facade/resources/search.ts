import { listResponse } from "../messages/list-response.js";
import type { SearchRequest } from "../messages/search-request.js";
import type { ResourceType } from "../schemas/attribute.js";
import { projectAttributes } from "../schemas/project-attributes.js";
import { invalidValue } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { continueFrom, type Place, sealPlace } from "./continue.js";
import { offeredType } from "./offered-type.js";
import { type ListPage, pageByIndex, type ResourceReader } from "./resource-handler.js";
import { findSortTarget, type GraphqlOrder, toGraphqlOrder } from "./sort.js";

/** So many resources follow the first page where a client cannot ask for pages. */
const MAX_WHOLE_LIST = 10_000;

/** Answers a query on the resources of one type (RFC 7644 section 3.4.2, RFC 9865 section 2). */
export async function searchType(
  handler: ResourceReader,
  session: ScimSession,
  request: SearchRequest,
): Promise<object> {
  const { filter, sort, page } = request;
  const resourceType = offeredType(session, handler.kind);
  const { name } = resourceType;
  const projection = request.projectionFor(resourceType);
  const place = page.kind === "cursor" ? continueFrom(page, request, name, session) : undefined;
  const query = {
    filter,
    order: sort && orderOf(sort, resourceType),
    page: page.kind === "index" ? pageByIndex(page) : pageAt(place as Place, name),
    withTotal: place?.totalResults === undefined,
  };
  const { resources, pageInfo, totalResults } = await handler.list(session, query, projection);
  if (page.kind === "index" && page.isWhole && pageInfo.hasNextPage && session.tolerate("whole-list")) {
    const rest = { ...query, page: { first: MAX_WHOLE_LIST, after: pageInfo.endCursor }, withTotal: false };
    resources.push(...(await handler.list(session, rest, projection)).resources);
  }
  const shown = resources.map((resource) => projectAttributes(resource, resourceType, projection));
  if (page.kind === "index") {
    return listResponse(shown, { totalResults: totalResults ?? 0, startIndex: page.startIndex });
  }
  const known = { ...(place as Place), totalResults: totalResults ?? place?.totalResults ?? 0 };
  const cursorAt = (cursor: Pick<Place, "after" | "before">) => sealPlace(known, cursor, session);
  const { hasPreviousPage, startCursor, hasNextPage, endCursor } = pageInfo;
  return listResponse(shown, {
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
