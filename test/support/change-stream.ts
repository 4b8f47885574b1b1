import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { createClient } from "graphql-sse";
import { ADMIN_TOKEN, testEnvironment } from "./environment.js";

/** What a stream of changes tells of one. */
export interface ChangeEvent {
  position: string;
  change: { id: string; action: string; resourceId: string } | null;
}

export interface StreamRequest {
  url?: string;
  token?: string;
  /** Slug. */
  tenant?: string;
  after?: string | null;
  types?: string[];
  resource?: string;
}

export const SUBSCRIPTION = `
  subscription ($after: String, $types: [String!], $resource: ID) {
    changes(after: $after, types: $types, resource: $resource) {
      position
      change { id action resourceId }
    }
  }`;

/** A stream of changes that a client has open. */
export interface ChangeStream {
  /** Waits for the next one of an asked-for change. @throws StreamError; undefined where the stream is complete */
  next(): Promise<ChangeEvent | undefined>;
  take(count: number): Promise<ChangeEvent[]>;
  /** Waits until the stream ends. @returns with which code; undefined: none, it is complete */
  end(): Promise<string | undefined>;
  /** Cuts the connection. */
  cut(): void;
}

/** Follows the changes as others would, with the client of graphql-sse. */
export function openStream({ url = testEnvironment().url, token, tenant, ...variables }: StreamRequest): ChangeStream {
  const headers = headersOf({ token, tenant });
  const client = createClient({ url: `${url}/graphql/stream`, retryAttempts: 0, headers });
  const results = client.iterate<{ changes: ChangeEvent }>({ query: SUBSCRIPTION, variables });
  return {
    next: () => nextOf(results),
    take: async (count) => {
      const events: ChangeEvent[] = [];
      while (events.length < count) {
        const event = await nextOf(results);
        if (!event) throw new Error(`the stream is complete after ${events.length} changes`);
        events.push(event);
      }
      return events;
    },
    end: async () => {
      try {
        while (await nextOf(results));
        return undefined;
      } catch (error) {
        if (error instanceof StreamError) return error.code;
        throw error;
      }
    },
    cut: () => client.dispose(),
  };
}

/** The stream has told of an error. */
class StreamError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

type Results = AsyncIterableIterator<{
  data?: { changes: ChangeEvent } | null;
  errors?: readonly { extensions?: unknown }[];
}>;

async function nextOf(results: Results): Promise<ChangeEvent | undefined> {
  for (;;) {
    const { done, value } = await results.next();
    if (done) return undefined;
    const [error] = value.errors ?? [];
    if (error) throw new StreamError(String((error.extensions as { code: string }).code));
    if (value.data?.changes.change) return value.data.changes;
  }
}

const headersOf = ({ token = ADMIN_TOKEN, tenant }: StreamRequest): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  ...(tenant && { "roster-tenant": tenant }),
});

/** Opens a stream without a client of the protocol's. What it sends is read only when the answer is. */
export async function openRawStream(
  { url = testEnvironment().url, token, tenant, ...variables }: StreamRequest,
  headers: Record<string, string> = {},
  query = SUBSCRIPTION,
): Promise<{ sent: ClientRequest; answer: IncomingMessage }> {
  const accepted = { accept: "text/event-stream", "content-type": "application/json", ...headers };
  const sent = request(`${url}/graphql/stream`, {
    method: "POST",
    agent: false,
    headers: { ...headersOf({ token, tenant }), ...accepted },
  });
  sent.end(JSON.stringify({ query, variables: query === SUBSCRIPTION ? variables : {} }));
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  return { sent, answer };
}
