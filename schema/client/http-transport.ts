import { type DocumentNode, type OperationDefinitionNode, print } from "graphql";
import { isErrorCode } from "../error-code.js";
import { DOCUMENT_IDS } from "./document-ids.js";
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
  errors?: { message: string; extensions?: { code?: unknown; field?: string; requestId?: string } }[];
}

/**
 * Sends operations to a Roster by HTTP: by the ids of their documents, and whole to a Roster of another version, which does not
 * know them.
 *
 * @throws RosterError
 */
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
    const post = (parameters: { documentId: string } | { query: string }) =>
      send<Data>(endpoint, { method: "POST", headers, body: JSON.stringify({ ...parameters, variables }) });
    const documentId = idOf(document);
    const answer = documentId === undefined ? undefined : await post({ documentId });
    return dataOf(answer && !isUnknownDocument(answer) ? answer : await post({ query: textOf(document) }));
  };
}

/** The operation comes first in its document. */
function idOf({ definitions: [operation] }: DocumentNode): string | undefined {
  return DOCUMENT_IDS[(operation as OperationDefinitionNode).name?.value ?? ""];
}

const isUnknownDocument = ({ errors: [error] = [] }: GraphqlResponse<unknown>): boolean =>
  error?.extensions?.code === "NOT_FOUND" && error.extensions.field === "documentId";

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
    const { code, field, requestId } = error.extensions ?? {};
    throw new RosterError(isErrorCode(code) ? code : "INTERNAL", error.message, { field, requestId });
  }
  if (!data) throw new RosterError("NETWORK", "the answer has neither data nor errors");
  return data;
}

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};
