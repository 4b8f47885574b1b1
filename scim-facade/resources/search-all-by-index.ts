import type { IndexPage, SearchRequest } from "../messages/search-request.js";
import { ScimError } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { type IndexPlace, readByIndex } from "./index-walks.js";
import { type Entry, mergeLists } from "./merge-lists.js";
import { offeredType } from "./offered-type.js";
import { readType, readTypes, totalOf } from "./read-types.js";
import { pageByIndex, type ResourceReader } from "./resource-handler.js";

/** So far into a sorted list of several types a page may reach by index; a cursor reaches further. */
const MAX_SORTED_REACH = 1_000;

/** A page of the list of all types, and how many the list has. */
export interface PageOfAll {
  entries: Entry[];
  totalResults: number;
}

/** Reads a page of the list of all types by its index. @throws ScimError tooMany */
export const pageAllByIndex = (
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
  page: IndexPage,
): Promise<PageOfAll> => (request.sort ? sorted : typeByType)(handlers, session, request, page);

/** One type after another. */
async function typeByType(
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
  page: IndexPage,
): Promise<PageOfAll> {
  const walk = session.walks.through("all", request, session);
  const { last, ...all } = await readByIndex(walk, page, (place) =>
    readTypeByType(handlers, session, request, { ...page, place }),
  );
  const { entries, totalResults } = all;
  walk.endPage(page, { shown: entries.length, last, hasMore: entries.length < totalResults });
  return all;
}

/** Where the page before ended says where to begin; else, how many there are of one type says where in the next. */
async function readTypeByType(
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
  { startIndex, count, place }: IndexPage & { place: IndexPlace | undefined },
): Promise<PageOfAll & { last?: IndexPlace }> {
  const all: PageOfAll & { last?: IndexPlace } = { entries: [], totalResults: 0 };
  let isPassed = place !== undefined;
  for (const handler of handlers) {
    const { name } = offeredType(session, handler.kind);
    const after = place?.type === name ? place.cursor : undefined;
    if (after) isPassed = false;
    const page = pageByIndex(
      {
        startIndex: place ? 1 : Math.max(startIndex - all.totalResults, 1),
        count: isPassed ? 0 : count - all.entries.length,
      },
      after,
    );
    const list = await readType(handler, session, request, { pageOf: () => page, withTotal: true });
    if (!list) continue;
    all.entries.push(...mergeLists([list], undefined, page.first));
    all.totalResults += totalOf([list]);
    if (list.pageInfo.endCursor) all.last = { type: name, cursor: list.pageInfo.endCursor };
  }
  return all;
}

/** Merges lists that are in order already. How far into each of them a page begins is only known by merging from the start. */
async function sorted(
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
  { startIndex, count }: IndexPage,
): Promise<PageOfAll> {
  const read = (first: number) => readTypes(handlers, session, request, { pageOf: () => ({ first }), withTotal: true });
  const wanted = count === 0 ? 0 : startIndex - 1 + count;
  const reach = wanted > MAX_SORTED_REACH ? Math.min(wanted, totalOf(await read(0))) : wanted;
  if (reach > MAX_SORTED_REACH) throw tooMany();
  const lists = await read(reach);
  return { entries: mergeLists(lists, request.sort, reach).slice(startIndex - 1), totalResults: totalOf(lists) };
}

const tooMany = (): ScimError =>
  new ScimError(
    400,
    "tooMany",
    `several types, sorted, are listed by index up to number ${MAX_SORTED_REACH}; use a cursor, or ask for one type`,
  );
