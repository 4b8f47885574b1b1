import type { Request } from "express";
import { assertScope } from "../domain/rules/assert-scope.js";
import type { GraphqlContext } from "./context.js";
import type { TrustedDocuments } from "./trusted-documents.js";

export interface DocumentRules {
  documents: TrustedDocuments;
  /** Whether a document that is not known needs the scope `graphql:adhoc`. */
  requiresTrustedDocuments: boolean;
}

/**
 * Puts the document that a request means into it, where it has but the id.
 *
 * @throws DomainError NOT_FOUND, INVALID_INPUT; FORBIDDEN for a document of one's own that needs a scope
 */
export function settleDocument(
  request: Request,
  { caller }: GraphqlContext,
  { documents, requiresTrustedDocuments }: DocumentRules,
): void {
  const parameters = parametersOf(request);
  if (!parameters) return;
  const text = documents.find(parameters);
  if (text !== undefined) setQuery(request, text);
  const query = text ?? parameters.query;
  if (!requiresTrustedDocuments || typeof query !== "string" || documents.has(query)) return;
  assertScope(caller.actor, "graphql:adhoc");
}

/** Where a request has its parameters; a body that is none is left to be refused by who reads it. */
function parametersOf({ method, body, query }: Request): Record<string, unknown> | undefined {
  const parameters = method === "POST" ? body : query;
  return typeof parameters === "object" && !Array.isArray(parameters) ? (parameters ?? undefined) : undefined;
}

function setQuery(request: Request, text: string): void {
  if (request.method === "POST") {
    const { documentId: _id, extensions: _extensions, ...rest } = request.body;
    request.body = { ...rest, query: text };
    return;
  }
  const [path = "", search] = request.url.split("?");
  const parameters = new URLSearchParams(search);
  parameters.delete("extensions");
  parameters.set("query", text);
  request.url = `${path}?${parameters}`;
}
