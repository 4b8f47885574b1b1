import { isErrorCode } from "../error-code.js";
import { withDeadline } from "./deadline.js";
import { DOCUMENT_IDS } from "./document-ids.js";
import { NetworkError, toRosterError } from "./errors.js";
import type { Requester } from "./requester.js";
import { parseRetryAfter } from "./retry-after.js";

export interface HttpOptions {
  /** Where Roster is, for example `https://roster.example.com`. */
  url: string;
  /**
   * An API client's token, a session's, or the admin token; or what gives it, asked before each attempt, whose errors are
   * thrown as they are. Without one, what is open to anybody, such as `signIn`.
   */
  token?: string | (() => string | Promise<string>) | undefined;
  /** Slug of the tenant to work in; needed with the admin token, of no effect with others. */
  tenant?: string | undefined;
  /** What sends; the `fetch` of the platform where absent. */
  fetch?: typeof globalThis.fetch | undefined;
  /** How long one attempt may take; 30,000 where absent. */
  timeoutMilliseconds?: number | undefined;
}

const TIMEOUT_MILLISECONDS = 30_000;

/**
 * Sends operations to a Roster by HTTP, each once: by the ids of their documents, and whole to a Roster of another version, which
 * does not know them.
 *
 * @throws RosterError
 */
export function httpTransport(options: HttpOptions): Requester {
  const endpoint = `${options.url.replace(/\/+$/, "")}/graphql`;
  return async <Data>(...[document, variables, call]: Parameters<Requester>) => {
    const { signal, timeoutMilliseconds = options.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS } = call ?? {};
    const send = (named: { documentId: string } | { query: string }): Promise<Answer> =>
      withDeadline({ signal, timeoutMilliseconds }, async (signal) => {
        const body = JSON.stringify({ ...named, variables });
        return post(endpoint, { method: "POST", headers: await headersOf(options), body, signal }, options.fetch);
      });
    const documentId = DOCUMENT_IDS[document.name];
    const answer = documentId === undefined ? undefined : await send({ documentId });
    return dataOf<Data>(endpoint, answer && !isUnknownDocument(answer) ? answer : await send({ query: document.text }));
  };
}

const isUnknownDocument = ({ body: { errors: [fault] = [] } }: Answer): boolean =>
  fault?.extensions?.code === "NOT_FOUND" && fault.extensions.field === "documentId";

async function headersOf({ token, tenant }: HttpOptions): Promise<Record<string, string>> {
  const bearer = typeof token === "function" ? await token() : token;
  return {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    ...(tenant ? { "roster-tenant": tenant } : {}),
  };
}

interface Answer {
  status: number;
  retryAfterSeconds: number | undefined;
  body: GraphqlResponse<unknown>;
}

async function post(endpoint: string, request: RequestInit, fetch = globalThis.fetch): Promise<Answer> {
  try {
    const response = await fetch(endpoint, request);
    const { status, headers } = response;
    const body = parseBody(await response.text());
    return { status, retryAfterSeconds: parseRetryAfter(headers.get("retry-after")), body };
  } catch (cause) {
    throw new NetworkError(`cannot reach ${endpoint}: ${reasonOf(cause)}`, { cause });
  }
}

interface GraphqlResponse<Data> {
  data?: Data | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions?: { code?: unknown; field?: string; reason?: string; requestId?: string; retryAfter?: number };
  }[];
}

function dataOf<Data>(endpoint: string, { body, ...told }: Answer): Data {
  const { data, errors: [fault] = [] } = body;
  if (fault) {
    const { code, field, reason, requestId, retryAfter = told.retryAfterSeconds } = fault.extensions ?? {};
    const details = { status: told.status, path: fault.path, field, reason, requestId, retryAfterSeconds: retryAfter };
    throw toRosterError(isErrorCode(code) ? code : "INTERNAL", fault.message, details);
  }
  if (data) return data as Data;
  const code = told.status === 429 ? "RATE_LIMITED" : "NETWORK";
  throw toRosterError(code, `${endpoint} answered ${told.status}, and nothing of GraphQL`, told);
}

/** What is between here and Roster answers in forms of its own. */
function parseBody(text: string): GraphqlResponse<unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};
