import { type DocumentNode, Kind, parse } from "graphql";
import { isOpenToAnybody } from "../auth/permissions.js";
import { DomainError } from "../domain/domain-error.js";
import { GRAPHQL_LIMITS } from "./limits.js";

/**
 * Lets requests without a token through that ask for nothing but what is open to anybody. Of all others nothing is looked at:
 * they are told to send a token, whatever else may be wrong with them.
 *
 * @throws DomainError UNAUTHENTICATED
 */
export function assertOpenToAnybody(body: unknown): void {
  const { query } = (body ?? {}) as { query?: unknown };
  const document = typeof query === "string" ? tryToParse(query) : undefined;
  if (!document?.definitions.every(isOpen)) throw tokenNeeded();
}

export const tokenNeeded = (): DomainError =>
  new DomainError("UNAUTHENTICATED", "send a token: Authorization: Bearer <token>");

function tryToParse(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: GRAPHQL_LIMITS.tokens });
  } catch {
    return undefined;
  }
}

/** Root fields have to stand there by themselves: what a fragment has is not looked up. */
function isOpen(definition: DocumentNode["definitions"][number]): boolean {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) return true;
  if (definition.kind !== Kind.OPERATION_DEFINITION) return false;
  return definition.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && isOpenToAnybody(definition.operation, selection.name.value),
  );
}
