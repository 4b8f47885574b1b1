import type { FollowSubscription, FollowSubscriptionVariables } from "../generated.ts";
import { FollowDocument } from "../generated.ts";
import { HEADERS, rosterUrl } from "./client.ts";

export type FollowedChange = NonNullable<FollowSubscription["changes"]["change"]>;

/** How a stream has ended: for good, as the session has; or in a way that another one may be opened. */
export type StreamEnd = "signed-out" | "forbidden" | "interrupted";

/**
 * Follows the tenant's changes by Server-Sent Events until the signal is aborted or the stream ends.
 *
 * @param onEvent is given each change, null where there was none that is told, and the position behind it
 */
export async function followChanges(
  variables: FollowSubscriptionVariables,
  onEvent: (position: string, change: FollowedChange | null) => void,
  signal: AbortSignal,
): Promise<StreamEnd> {
  const response = await fetch(new URL("graphql/stream", rosterUrl()), {
    method: "POST",
    headers: { ...HEADERS, accept: "text/event-stream", "content-type": "application/json" },
    body: JSON.stringify({ documentId: FollowDocument.documentId, variables }),
    signal,
  });
  if (response.status === 401) return "signed-out";
  if (response.status === 403) return "forbidden";
  if (!response.ok || !response.body) return "interrupted";
  for await (const data of eventsOf(response.body)) {
    const { data: result, errors } = JSON.parse(data) as Result;
    if (errors?.some(({ extensions }) => extensions.code === "UNAUTHENTICATED")) return "signed-out";
    if (errors?.some(({ extensions }) => extensions.code === "FORBIDDEN")) return "forbidden";
    if (result?.changes) onEvent(result.changes.position, result.changes.change);
  }
  return "interrupted";
}

interface Result {
  data?: FollowSubscription | null;
  errors?: { extensions: { code?: string } }[];
}

/** The data of each event; signs of life and the end are none. */
async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader() as ReadableStreamDefaultReader<string>;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const data = /^data: ?(.+)$/m.exec(event)?.[1];
      if (data) yield data;
    }
  }
}
