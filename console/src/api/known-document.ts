import type { TypedDocumentNode } from "urql";

/** A document that is sent by its id: Roster knows its text (`schema/trusted-documents.json`). */
export type KnownDocument<Data, Variables extends Record<string, unknown>> = TypedDocumentNode<Data, Variables> & {
  documentId: string;
};

/** @param documentId as `npm run generate` has given it */
export const known = <Data, Variables extends Record<string, unknown>>(
  documentId: string,
): KnownDocument<Data, Variables> => ({ kind: "Document", definitions: [], documentId }) as never;
