import type { Actor } from "../domain/actor.js";
import { assertScope } from "../domain/rules/assert-scope.js";
import { GRAPHQL_LIMITS, tooComplex } from "./limits.js";
import { type MeasuredRequest, measureOperation, type OperationSize } from "./measure-operation.js";

/**
 * Judges an operation before it is run.
 *
 * @throws DomainError QUERY_TOO_COMPLEX with the limit and what was found; FORBIDDEN for who may not ask for the schema
 */
export function assertOperation(request: MeasuredRequest, actor: Actor): void {
  const size = measureOperation(request);
  if (size.asksForSchema) assertScope(actor, "graphql:introspect");
  for (const [limit, [what, remedy]] of Object.entries(JUDGED) as [keyof typeof JUDGED, [string, string]][]) {
    if (size[limit] > GRAPHQL_LIMITS[limit]) throw tooComplex(what, size[limit], GRAPHQL_LIMITS[limit], remedy);
  }
}

/** What of an operation is limited, how it is called, and what helps. */
const JUDGED = {
  depth: ["the depth of the operation", "ask for what lies deeper by its id, in another operation"],
  rootFields: ["the number of fields that the operation begins with", "send several operations"],
  aliases: ["the number of aliases in the operation", "send several operations"],
  directives: ["the number of directives in the operation", "leave out fields rather than excluding them"],
  cost: ["the number of objects that the operation may be answered with", "ask for smaller pages by first or last"],
} satisfies Partial<Record<keyof OperationSize, [what: string, remedy: string]>>;
