import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { IndexPage, SearchRequest } from "../messages/search-request.js";
import { hasCode } from "../scim-error.js";
import type { ScimSession } from "../session.js";

/** So many lists are remembered, those walked through last; of each, so many places. */
const MAX_LISTS = 1_000;
const MAX_PLACES = 8;
/** A longer cursor, in a list that is sorted by long texts, is not remembered. */
const MAX_CURSOR_LENGTH = 1_000;
/** How long a place is remembered, in seconds. */
export const PLACE_TIMEOUT_SECONDS = 300;

/** Where a page by index ended: at the last resource that it showed. */
export interface IndexPlace {
  /** The name of the resource's type. */
  type: string;
  /** The contract's cursor of the resource. */
  cursor: string;
}

/**
 * Remembers where pages by index ended, so that the next page is read from there: what comes before it need not be read to be
 * skipped, and who walks through a list is shown nothing twice, and misses nothing, while resources come and go. It is a
 * memory of one process, of at most 12 MB. What is not found in it is read by index.
 */
export class IndexWalks {
  readonly #lists = new LRUCache<string, Places>({ max: MAX_LISTS });

  /** @param now in milliseconds, as `Date.now` */
  constructor(private readonly now: () => number = Date.now) {}

  /** @param scope what is listed: a place in one list is none in another */
  through(scope: string, request: SearchRequest, session: ScimSession): IndexWalk {
    let known: string | undefined; // most lists are looked up, and have but one page: what they are is not asked for
    const identity = () => {
      known ??= identityOf(scope, request, session);
      return known;
    };
    return {
      placeAt: (index) => (index > 1 ? this.#lists.get(identity())?.at(index, this.now()) : undefined),
      endPage: ({ startIndex }, { shown, last, hasMore }) => {
        const isWalk = hasMore || startIndex > 1;
        if (!last || !isWalk) return;
        const list = identity();
        const places = this.#lists.get(list) ?? new Places();
        this.#lists.set(list, places);
        places.add(startIndex + shown, last.cursor.length > MAX_CURSOR_LENGTH ? undefined : last, this.now());
      },
    };
  }
}

/** A list as one caller is shown it. */
export interface IndexWalk {
  /** The place after which the page at an index begins; undefined where that is not known. */
  placeAt(index: number): IndexPlace | undefined;
  /** Remembers where a page has ended, for the one that follows. */
  endPage(page: Pick<IndexPage, "startIndex">, end: { shown: number; last?: IndexPlace; hasMore: boolean }): void;
}

/**
 * Reads the page at an index.
 *
 * @param read is told the place that the page begins after; undefined where that is not known, or known no more to the contract
 */
export async function readByIndex<Page>(
  walk: IndexWalk,
  { startIndex, count }: IndexPage,
  read: (place: IndexPlace | undefined) => Promise<Page>,
): Promise<Page> {
  const place = count > 0 ? walk.placeAt(startIndex) : undefined;
  try {
    return await read(place);
  } catch (error) {
    if (!place || !hasCode(error, "INVALID_INPUT", "after")) throw error;
    return read(undefined);
  }
}

/** What a caller may see of a list depends on the token, and what it is asked for on the tenant's extension schemas. */
function identityOf(scope: string, { identity }: SearchRequest, session: ScimSession): string {
  const { connectionId, subject, scopes, extensionsVersion, offersRoles } = session;
  const parts = [connectionId, subject, [...scopes].sort(), extensionsVersion, offersRoles, scope, identity];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

interface KnownPlace {
  /** Undefined where the next page has to be read by index: two walks came to it by different resources. */
  place: IndexPlace | undefined;
  /** Whether a walk has gone on from it. */
  isUsed: boolean;
  expiresAt: number;
}

/** The places of a list, the latest last. */
class Places {
  readonly #known = new Map<number, KnownPlace>();

  at(index: number, now: number): IndexPlace | undefined {
    const known = this.#known.get(index);
    if (!known || known.expiresAt <= now) return undefined;
    known.isUsed = true;
    return known.place;
  }

  /** A walk that has yet to go on from an index must not be led on from where another one is. */
  add(index: number, place: IndexPlace | undefined, now: number): void {
    const known = this.#known.get(index);
    const isAwaited = known && !known.isUsed && known.expiresAt > now;
    const isAgreed = !isAwaited || known.place?.cursor === place?.cursor;
    this.#known.delete(index);
    this.#known.set(index, {
      place: isAgreed ? place : undefined,
      isUsed: false,
      expiresAt: now + PLACE_TIMEOUT_SECONDS * 1_000,
    });
    if (this.#known.size > MAX_PLACES) this.#forgetOne();
  }

  /** One that a walk has gone on from already, if there is one: a walk that rests is not forgotten because of one that goes on. */
  #forgetOne(): void {
    const [oldest] = this.#known.keys();
    const [used] = [...this.#known].find(([, { isUsed }]) => isUsed) ?? [oldest];
    if (used !== undefined) this.#known.delete(used);
  }
}
