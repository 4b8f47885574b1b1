import type { CompareValue } from "../filter/ast.js";
import type { Sort } from "../messages/search-request.js";
import type { ResourceType } from "../schemas/attribute.js";
import type { Resource } from "../schemas/validate-resource.js";
import type { TypeList } from "./read-types.js";
import { compareSortKeys, sortKey } from "./sort.js";

/** A resource in a list of several types. */
export interface Entry {
  type: ResourceType;
  resource: Resource;
  key: CompareValue;
}

/**
 * Takes the first entries of lists that the database has put in order: always the one that comes first among those at the
 * heads, so that each list keeps its own order. Without a sort, one list comes after the other.
 */
export function mergeLists(lists: readonly TypeList[], sort: Sort | undefined, limit: number): Entry[] {
  const queues = lists.map(toEntries);
  const heads = queues.map(() => 0);
  const comesFirst = sort ? inOrder(lists, sort) : () => true;
  const merged: Entry[] = [];
  for (let next = first(queues, heads, comesFirst); next && merged.length < limit; ) {
    merged.push(next.entry);
    heads[next.queue] = (heads[next.queue] ?? 0) + 1;
    next = first(queues, heads, comesFirst);
  }
  return merged;
}

const toEntries = ({ type, target, resources }: TypeList): Entry[] =>
  resources.map((resource) => ({ type, resource, key: target ? sortKey(resource, target) : null }));

/** Finds the entry that comes first among those at the heads of the queues. */
function first(
  queues: Entry[][],
  heads: number[],
  comesFirst: (one: Entry, other: Entry) => boolean,
): { queue: number; entry: Entry } | undefined {
  let found: { queue: number; entry: Entry } | undefined;
  for (const [queue, entries] of queues.entries()) {
    const entry = entries[heads[queue] ?? 0];
    if (entry && (!found || !comesFirst(found.entry, entry))) found = { queue, entry };
  }
  return found;
}

/** As the database orders: by the key, and where that is the same by the id. */
function inOrder(lists: readonly TypeList[], { isDescending }: Sort): (one: Entry, other: Entry) => boolean {
  const caseExact = lists.some(({ target }) => (target?.subAttribute ?? target?.attribute)?.caseExact);
  return (one, other) => {
    const byKey = compareSortKeys(one.key, other.key, caseExact);
    const isBefore = byKey === 0 ? String(one.resource.id) < String(other.resource.id) : byKey < 0;
    return isBefore !== isDescending;
  };
}
