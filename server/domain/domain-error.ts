import type { ErrorCode } from "../../schema/error-code.js";

/**
 * A request that is refused. Thrown once, translated once per protocol: to `extensions.code` in GraphQL, from there to a
 * status and `scimType` in SCIM. Its message is shown to the caller; `field` is the path of the input at fault.
 */
export class DomainError extends Error {
  override name = "DomainError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly field?: string,
    /** Tells apart what has the same code and wants to be treated differently by programs. */
    readonly reason?: "REAUTHENTICATION_REQUIRED",
  ) {
    super(message);
  }
}

/** A secret that was told and is not the right one: what is counted as a guess. */
export class WrongSecret extends DomainError {}

export const notFound = (noun: string, id: string): DomainError =>
  new DomainError("NOT_FOUND", `there is no ${noun} with the id ${id}`, "id");
