import { type DocumentNode, print } from "graphql";
import { isErrorCode } from "../error-code.js";
import { RosterError } from "./errors.js";
import type { Requester } from "./generated.js";

export interface HttpOptions {
  /** Where Roster is, for example `https://roster.example.com`. */
  url: string;
  /** An API client's token, a session's, or the admin token. Without one, what is open to anybody, such as `signIn`. */
  token?: string;
  /** Slug of the tenant to work in; needed with the admin token, of no effect with others. */
  tenant?: string;
}

interface GraphqlResponse<Data> {
  data?: Data | null;
  errors?: {
    message: string;
    extensions?: { code?: unknown; field?: string; requestId?: string; retryAfter?: number };
  }[];
}

/** Sends operations to a Roster by HTTP. @throws RosterError */
export function httpTransport({ url, token, tenant }: HttpOptions): Requester {
  const endpoint = `${url.replace(/\/+$/, "")}/graphql`;
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(tenant ? { "roster-tenant": tenant } : {}),
  };
  const texts = new WeakMap<DocumentNode, string>();
  const textOf = (document: DocumentNode) => {
    const text = texts.get(document) ?? print(document);
    texts.set(document, text);
    return text;
  };
  return async <Data, Variables>(document: DocumentNode, variables?: Variables) => {
    const body = JSON.stringify({ query: textOf(document), variables });
    const response = await send(endpoint, { method: "POST", headers, body });
    return dataOf(response as GraphqlResponse<Data>);
  };
}

async function send<Data>(endpoint: string, request: RequestInit): Promise<GraphqlResponse<Data>> {
  let response: Response;
  try {
    response = await fetch(endpoint, request);
  } catch (cause) {
    throw new RosterError("NETWORK", `cannot reach ${endpoint}: ${reasonOf(cause)}`, { cause });
  }
  try {
    return (await response.json()) as GraphqlResponse<Data>;
  } catch (cause) {
    throw new RosterError("NETWORK", `${endpoint} answered ${response.status}, and no JSON`, { cause });
  }
}

function dataOf<Data>({ data, errors }: GraphqlResponse<Data>): Data {
  const [error] = errors ?? [];
  if (error) {
    const { code, field, requestId, retryAfter: retryAfterSeconds } = error.extensions ?? {};
    const details = { field, requestId, retryAfterSeconds };
    throw new RosterError(isErrorCode(code) ? code : "INTERNAL", error.message, details);
  }
  if (!data) throw new RosterError("NETWORK", "the answer has neither data nor errors");
  return data;
}

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};
