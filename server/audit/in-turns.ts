import { setImmediate } from "node:timers/promises";

/** How many are worked on before requests that wait get their turn. */
const TURN = 50;

/** Does something with each of a list, in order, without keeping requests waiting for all of it. */
export async function inTurns<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % TURN === 0) await setImmediate();
  }
  return results;
}
