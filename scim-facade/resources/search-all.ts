import { listResponse } from "../messages/list-response.js";
import type { SearchRequest } from "../messages/search-request.js";
import { projectAttributes } from "../schemas/project-attributes.js";
import type { ScimSession } from "../session.js";
import { continueFrom, type Place, sealPlace } from "./continue.js";
import { type Entry, mergeLists } from "./merge-lists.js";
import { readTypes, type TypeList, totalOf } from "./read-types.js";
import type { ListPage, ResourceReader } from "./resource-handler.js";
import { pageAllByIndex } from "./search-all-by-index.js";

/**
 * Answers a query on the resources of all types (RFC 7644 sections 3.4.2.1 and 3.4.3): sorted, or type by type. Types that
 * the caller may not read are left out.
 *
 * @throws ScimError tooMany for a page too far into a sorted list
 */
export async function searchAll(
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
): Promise<object> {
  const { page } = request;
  if (page.kind === "cursor") {
    return pageByCursor(handlers, session, request, continueFrom(page, request, "all", session));
  }
  const { entries, totalResults } = await pageAllByIndex(handlers, session, request, page);
  return listResponse(shown(entries, request), { totalResults, startIndex: page.startIndex });
}

async function pageByCursor(
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
  place: Place,
): Promise<object> {
  const pageOf = (typeName: string): ListPage => {
    const after = place.after?.[typeName];
    return { first: after === null ? 0 : place.count, after };
  };
  const withTotal = place.totalResults === undefined;
  const lists = await readTypes(handlers, session, request, { pageOf, withTotal, withCursors: true });
  const entries = mergeLists(lists, request.sort, place.count);
  const totalResults = place.totalResults ?? totalOf(lists);
  const after = placesAfter(lists, entries, place);
  const hasMore = entries.length > 0 && lists.some(({ type }) => after[type.name] !== null);
  return listResponse(shown(entries, request), {
    totalResults,
    ...(hasMore ? { nextCursor: sealPlace({ ...place, totalResults }, { after }, session) } : {}),
  });
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

const shown = (entries: Entry[], { projectionFor }: SearchRequest): object[] =>
  entries.map(({ type, resource }) => projectAttributes(resource, type, projectionFor(type)));
