import { type ChangeRow, changeList } from "../reads/changes.js";
import { list } from "../reads/list.js";
import { type Place, placeOf } from "../reads/order.js";
import type { TenantDatabase } from "../reads/tenant-database.js";
import type { ChangeWatch, Follower } from "./change-watches.js";

/** How many changes a stream holds in memory at most. */
const PAGE_SIZE = 20;

/** A change and where it stands; without a change: up to there was nothing that is asked for. */
export interface FollowedChange {
  place: Place;
  change: ChangeRow | null;
}

/**
 * Tells of changes in their order, from a place on and without an end. The next page is read when all of the last one is taken:
 * who is slow keeps one page waiting, and nothing else.
 *
 * @throws what the follower's signal is aborted with
 */
export async function* followChanges(
  db: TenantDatabase,
  filter: object,
  after: Place | null,
  watch: ChangeWatch,
  { signal, assertRight }: Follower,
): AsyncGenerator<FollowedChange> {
  for (let place = after; ; ) {
    const { last } = watch;
    const page = { size: PAGE_SIZE, after: place };
    const { rows, hasMore } = await list<ChangeRow>(db, changeList, { filter, page });
    await assertRight(); // only now: of what was changed after the right had ended, nothing is told
    for (const change of rows) {
      signal.throwIfAborted();
      place = placeOf(change);
      yield { place, change };
    }
    if (hasMore) continue;
    if (last && isBeyond(last, place)) {
      place = last;
      yield { place, change: null };
    }
    await watch.changed(last, signal);
  }
}

function isBeyond(one: Place, other: Place | null): boolean {
  if (!other) return true;
  const [key, otherKey] = [one, other].map((place) => BigInt(place.key ?? 0)) as [bigint, bigint];
  return key === otherKey ? one.id > other.id : key > otherKey;
}
