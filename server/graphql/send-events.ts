import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { ExecutionResult } from "graphql";
import type { Logger } from "pino";
import { ServerStops } from "../streams/open-streams.js";
import type { StreamSettings } from "../streams/settings.js";
import type { EventStream } from "./event-stream.js";
import { toExtensions, toPublicError } from "./format-error.js";

export interface SendOptions {
  stream: EventStream;
  settings: StreamSettings;
  log: Logger;
  requestId: string | undefined;
}

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  "x-accel-buffering": "no", // nginx would gather the events until they are many
};

const HEARTBEAT = ":\n\n";
const COMPLETE = "event: complete\ndata:\n\n";

/** How long what was said last may take to be sent. */
const FAREWELL_MS = 1_000;

/**
 * Sends results as Server-Sent Events as the client takes them: the next one is asked for when the last one has found room.
 * A stream that ends for a reason tells it as a result's errors; where the server stops, it is complete.
 */
export async function sendEvents(
  response: ServerResponse,
  results: AsyncIterable<ExecutionResult>,
  options: SendOptions,
): Promise<void> {
  const { stream, settings } = options;
  response.writeHead(200, HEADERS).flushHeaders();
  const heartbeat = setInterval(() => response.writableNeedDrain || response.write(HEARTBEAT), settings.heartbeatMs);
  try {
    for await (const result of results) await send(response, printNext(result, options), options);
  } catch (error) {
    const isTold = !response.destroyed && !(error instanceof ServerStops);
    if (isTold) response.write(printNext({ errors: [error] }, options));
  } finally {
    clearInterval(heartbeat);
    stream.end(undefined);
    response.end(COMPLETE);
    const farewell = setTimeout(() => response.destroy(), FAREWELL_MS);
    response.once("close", () => clearTimeout(farewell));
  }
}

async function send(response: ServerResponse, text: string, { stream, settings, log, requestId }: SendOptions) {
  if (response.write(text)) return;
  const stall = setTimeout(() => {
    log.info({ requestId }, "a stream ends whose client does not read it");
    response.destroy();
  }, settings.stallMs);
  try {
    await once(response, "drain", { signal: stream.signal });
  } catch (error) {
    stream.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(stall);
  }
}

function printNext(
  { errors, ...result }: { errors?: readonly unknown[]; data?: unknown },
  { stream, log, requestId }: SendOptions,
): string {
  const told = errors?.map((error) => {
    const { message, ...about } = toPublicError(error, log, requestId);
    return { message, extensions: toExtensions(about, requestId) };
  });
  const id = stream.eventId && !errors ? `id: ${stream.eventId}\n` : "";
  return `event: next\n${id}data: ${JSON.stringify({ ...result, ...(told && { errors: told }) })}\n\n`;
}
