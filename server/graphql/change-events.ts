import type { ChangeEventsArgs } from "../../schema/change-event.type.js";
import { assertPermitted } from "../auth/permissions.js";
import { DomainError } from "../domain/domain-error.js";
import type { ChangeRow } from "../reads/changes.js";
import { followChanges } from "../streams/follow-changes.js";
import { parsePosition } from "./change-position.js";
import type { GraphqlContext } from "./context.js";
import { printCursor } from "./cursor.js";
import { selectChanges } from "./select-changes.js";

/** What `ChangeEvent` is resolved from. */
export interface ChangeEventRow {
  position: string;
  change: ChangeRow | null;
}

/**
 * Follows the changes that the arguments ask for, as long as the stream may be open.
 *
 * @throws DomainError INVALID_INPUT for arguments, and where there is no stream; FORBIDDEN
 */
export function changeEvents(
  { after, ...selection }: ChangeEventsArgs,
  context: GraphqlContext,
): AsyncIterable<ChangeEventRow> {
  const { stream } = context;
  if (!stream) throw new DomainError("INVALID_INPUT", "subscriptions are for POST /graphql/stream");
  const filter = selectChanges(selection);
  const from = stream.lastEventId
    ? parsePosition(stream.lastEventId, "Last-Event-ID")
    : after
      ? parsePosition(after, "after")
      : null;
  const db = context.db();
  const follower = {
    ...stream,
    right: stream.authorization,
    assertRight: async () => assertPermitted("Subscription.changes", await stream.currentActor()),
  };
  const watch = stream.watches.join(db.tenantId, follower);
  return numbered(followChanges(db, filter, from, watch, follower), stream);
}

async function* numbered(
  changes: ReturnType<typeof followChanges>,
  stream: NonNullable<GraphqlContext["stream"]>,
): AsyncGenerator<ChangeEventRow> {
  for await (const { place, change } of changes) {
    const position = printCursor(place);
    stream.eventId = position;
    yield { position, change };
  }
}
