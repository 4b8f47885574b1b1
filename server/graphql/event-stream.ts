import type { Actor } from "../domain/actor.js";
import type { ChangeWatches } from "../streams/change-watches.js";
import type { OpenStream } from "../streams/open-streams.js";

/** What a subscription has, beside what all operations have. */
export interface EventStream extends OpenStream {
  watches: ChangeWatches;
  /** The token by which it was opened, as it came. */
  credential: string;
  /** Who holds it, as the token says now. @throws DomainError UNAUTHENTICATED for a token that works no longer */
  currentActor(): Promise<Actor>;
  /** Where the client says to have been cut off: the `id` of the last event that it has got. */
  lastEventId: string | undefined;
  /** The `id` of the event that is being told. */
  eventId: string | undefined;
}
