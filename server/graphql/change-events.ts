import type { ChangeEventsArgs } from "../../schema/change-event.type.js";
import { assertMayAsk } from "../auth/permissions.js";
import { DomainError } from "../domain/domain-error.js";
import { type ChangeRow, changeList } from "../reads/changes.js";
import { followChanges } from "../streams/follow-changes.js";
import type { GraphqlContext } from "./context.js";
import type { Cursors } from "./cursor.js";
import { cursorsFor } from "./paginate.js";
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
  const positions = cursorsFor(context, changeList, {});
  const from = stream.lastEventId
    ? positions.parse(stream.lastEventId, "Last-Event-ID")
    : after
      ? positions.parse(after, "after")
      : null;
  const db = context.db();
  const follower = {
    ...stream,
    right: stream.credential,
    assertRight: async () => assertMayAsk(await stream.currentActor(), "Subscription.changes"),
  };
  const watch = stream.watches.join(db.tenantId, follower);
  return numbered(followChanges(db, filter, from, watch, follower), positions, stream);
}

async function* numbered(
  changes: ReturnType<typeof followChanges>,
  positions: Cursors,
  stream: NonNullable<GraphqlContext["stream"]>,
): AsyncGenerator<ChangeEventRow> {
  for await (const { place, change } of changes) {
    const position = positions.print(place);
    stream.eventId = position;
    yield { position, change };
  }
}
