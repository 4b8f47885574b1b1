import { createHash } from "node:crypto";
import { type Cursor, notOfThisQuery } from "../messages/cursor.js";
import { type CursorPage, DEFAULT_COUNT, type SearchRequest } from "../messages/search-request.js";
import { ScimError } from "../scim-error.js";
import type { ScimSession } from "../session.js";

/** Where a query is continued; at its beginning, how many there are is not known yet. */
export type Place = Omit<Cursor, "totalResults"> & Partial<Pick<Cursor, "totalResults">>;

/**
 * Finds where a request continues a query (RFC 9865 section 2).
 *
 * @param scope what is queried: a cursor of one list is none of another
 * @throws ScimError invalidCursor for a cursor of another query or caller; expiredCursor; invalidCount where the size of the
 *   pages changes on the way
 */
export function continueFrom(
  { cursor, count }: CursorPage,
  { identity }: SearchRequest,
  scope: string,
  { cursors, subject }: ScimSession,
): Place {
  const query = createHash("sha256").update(`${scope}\n${identity}`).digest("base64url");
  if (cursor === "") return { query, count: count ?? DEFAULT_COUNT };
  const place = cursors.open(cursor, subject);
  if (place.query !== query) throw notOfThisQuery();
  if (count !== undefined && count !== place.count) {
    throw new ScimError(400, "invalidCount", `the pages of this query have a count of ${place.count}, not ${count}`);
  }
  return place;
}

/** Makes the cursor of another page of the same query. */
export const sealPlace = (
  { query, count, totalResults }: Cursor,
  place: Pick<Cursor, "after" | "before">,
  { cursors, subject }: ScimSession,
): string => cursors.seal({ query, count, totalResults, ...place }, subject);
