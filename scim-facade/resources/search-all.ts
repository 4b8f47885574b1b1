import type { CompareValue } from "../filter/ast.js";
import { listResponse } from "../messages/list-response.js";
import type { IndexPage, SearchRequest } from "../messages/search-request.js";
import type { ResourceType } from "../schemas/attribute.js";
import { DEFAULT_PROJECTION, projectAttributes } from "../schemas/project-attributes.js";
import type { Resource } from "../schemas/validate-resource.js";
import { hasCode, ScimError } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { continueFrom, type Place, sealPlace } from "./continue.js";
import { offeredType } from "./offered-type.js";
import type { ListResult, ResourceReader } from "./resource-handler.js";
import { compareSortKeys, findSortTarget, type SortTarget, sortKey, toGraphqlOrder } from "./sort.js";

/** So far into a list of several types a page may reach by index; a cursor reaches further. */
const MAX_REACH = 5_000;

/**
 * Answers a query on the resources of all types (RFC 7644 sections 3.4.2.1 and 3.4.3): sorted, or type by type. Types that
 * the caller may not read are left out.
 *
 * @throws ScimError tooMany for a page too far into the list
 */
export async function searchAll(
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
): Promise<object> {
  const { page } = request;
  if (page.kind === "index") return pageByIndex(handlers, session, request, page);
  const place = continueFrom(page, request, "all", session);
  const lists = await readLists(handlers, session, request, place.count, place);
  const merged = merge(lists, request).slice(0, place.count);
  const totalResults = place.totalResults ?? totalOf(lists);
  const after = placesAfter(lists, merged, place);
  const hasMore = merged.length > 0 && lists.some(({ type }) => after[type.name] !== null);
  return listResponse(shown(merged, request), {
    totalResults,
    ...(hasMore ? { nextCursor: sealPlace({ ...place, totalResults }, { after }, session) } : {}),
  });
}

async function pageByIndex(
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
  { startIndex, count }: IndexPage,
): Promise<object> {
  const reach = startIndex - 1 + count;
  if (reach > MAX_REACH) {
    throw new ScimError(400, "tooMany", `resources of several types are listed up to ${MAX_REACH}; use a cursor`);
  }
  const lists = await readLists(handlers, session, request, reach);
  const merged = merge(lists, request).slice(startIndex - 1, reach);
  return listResponse(shown(merged, request), { totalResults: totalOf(lists), startIndex });
}

/** What there is of one type. */
interface TypeList extends ListResult {
  type: ResourceType;
  target: SortTarget | undefined;
}

/** Reads up to `first` of each type, from where the place says. */
async function readLists(
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
  first: number,
  place?: Place,
): Promise<TypeList[]> {
  const lists = await Promise.all(handlers.map((handler) => readList(handler, session, request, first, place)));
  return lists.filter((list) => list !== undefined);
}

async function readList(
  { kind, list }: ResourceReader,
  session: ScimSession,
  { filter, sort, projectionFor }: SearchRequest,
  first: number,
  place: Place | undefined,
): Promise<TypeList | undefined> {
  const type = offeredType(session, kind);
  const after = place?.after?.[type.name];
  const target = sort && findSortTarget(sort, type);
  const query = {
    filter,
    unknownAttributes: "unassigned",
    order: target && toGraphqlOrder(target, sort?.isDescending ?? false),
    page: { first: after === null ? 0 : first, after },
    withTotal: place?.totalResults === undefined,
    withCursors: place !== undefined,
  } as const;
  try {
    const result = await list(session, query, sort ? DEFAULT_PROJECTION : projectionFor(type));
    return { ...result, type, target };
  } catch (error) {
    if (hasCode(error, "FORBIDDEN")) return undefined;
    throw error;
  }
}

/** A resource in a list of several types. */
interface Entry {
  type: ResourceType;
  resource: Resource;
  key: CompareValue;
}

function merge(lists: TypeList[], { sort }: SearchRequest): Entry[] {
  const entries = lists.flatMap(({ type, target, resources }) =>
    resources.map((resource) => ({ type, resource, key: target ? sortKey(resource, target) : null })),
  );
  if (!sort) return entries;
  const caseExact = lists.some(({ target }) => (target?.subAttribute ?? target?.attribute)?.caseExact);
  const compare = (one: Entry, other: Entry) =>
    compareSortKeys(one.key, other.key, caseExact) || (String(one.resource.id) < String(other.resource.id) ? -1 : 1);
  return entries.sort(sort.isDescending ? (one, other) => compare(other, one) : compare);
}

/** Where each type goes on after the entries that were taken; null where it has no more. */
function placesAfter(lists: TypeList[], taken: Entry[], place: Place): Record<string, string | null> {
  const places: Record<string, string | null> = { ...place.after };
  for (const { type, resources, cursors, pageInfo } of lists) {
    const count = taken.filter((entry) => entry.type === type).length;
    if (count < resources.length) {
      if (count > 0) places[type.name] = cursors[count - 1] ?? null;
    } else {
      places[type.name] = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    }
  }
  return places;
}

const totalOf = (lists: TypeList[]): number => lists.reduce((total, { totalResults = 0 }) => total + totalResults, 0);

const shown = (entries: Entry[], { projectionFor }: SearchRequest): object[] =>
  entries.map(({ type, resource }) => projectAttributes(resource, type, projectionFor(type)));
