import { wait } from "./deadline.js";
import type { RosterError } from "./errors.js";
import type { ChangeFieldsFragment, ChangeFilter } from "./generated.js";
import { delayBefore, isTransient, type RetryOptions } from "./retry.js";

/** A change of the feed, and the place from which to go on behind it. */
export interface FollowedChange {
  change: ChangeFieldsFragment;
  /** To be kept when the change has been dealt with, and given as `after`. */
  position: string;
}

export interface ChangeSelection {
  /** Begin behind this position; at the beginning of the feed where absent. */
  after?: string | null | undefined;
  /** Only these actions, such as `user.created`. */
  types?: string[] | undefined;
  /** Only of the resource with this id. */
  resource?: string | undefined;
  /** Only changes of which this holds. */
  filter?: ChangeFilter | undefined;
  /** Ends the loop. */
  signal?: AbortSignal | undefined;
}

/** Reads the feed from a position on, in portions that may be empty, until it fails. */
export type ChangeSource = (selection: ChangeSelection) => AsyncIterable<FollowedChange[]>;

/**
 * Gives each change once, in the order of the feed, those that are still to come too. Where the source fails by the way, it is
 * opened again behind the last change, as often as it takes.
 *
 * @throws RosterError for what does not pass by itself, such as a revoked token
 */
export async function* followChanges(
  source: ChangeSource,
  selection: ChangeSelection,
  retries: RetryOptions,
): AsyncGenerator<FollowedChange, void, undefined> {
  const { signal } = selection;
  let after = selection.after;
  for (let failures = 0; !signal?.aborted; failures++) {
    let fault: RosterError | undefined;
    try {
      for await (const portion of source({ ...selection, after })) {
        failures = 0;
        for (const followed of portion) {
          if (signal?.aborted) return;
          after = followed.position;
          yield followed;
        }
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (!isTransient(error)) throw error;
      fault = error;
    }
    await wait(delayBefore(failures, fault, retries), signal);
  }
}
