import { wait } from "./deadline.js";
import type { ChangeSource, FollowedChange } from "./follow-changes.js";
import type { Sdk } from "./generated.js";

export interface PollOptions {
  /** Pause after a look that found nothing; 1,000 where absent. The next one is twice as long, until something is found. */
  pollMilliseconds?: number | undefined;
  /** Longest pause; 15,000 where absent. */
  longestPollMilliseconds?: number | undefined;
}

const PAGE_SIZE = 100;

/** Reads the change feed by asking for what is new, again and again. */
export function pollChanges(
  changes: Sdk["changes"],
  { pollMilliseconds = 1_000, longestPollMilliseconds = 15_000 }: PollOptions,
): ChangeSource {
  return async function* ({ after, signal, ...selection }) {
    let position = after;
    let pause = pollMilliseconds;
    while (!signal?.aborted) {
      const variables = { ...selection, after: position, first: PAGE_SIZE, withCursors: true };
      const { nodes, edges = [], pageInfo } = (await changes(variables, { signal })).changes;
      const found = edges.map(({ cursor: position }, index) => ({ change: nodes[index], position }) as FollowedChange);
      yield found;
      position = found.at(-1)?.position ?? position;
      if (pageInfo.hasNextPage) continue;
      if (found.length > 0) pause = pollMilliseconds;
      await wait(pause, signal);
      pause = Math.min(pause * 2, longestPollMilliseconds);
    }
  };
}
