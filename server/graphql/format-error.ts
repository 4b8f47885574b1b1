import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { type ErrorCode, isErrorCode } from "../../schema/error-code.js";
import { DomainError } from "../domain/domain-error.js";

/** What is told of an error, in any protocol. */
export interface PublicError {
  code: ErrorCode;
  message: string;
  field?: string;
}

/** Codes that GraphQL's own machinery gives, all of them faults of the request. */
const REQUEST_FAULTS: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: "INVALID_INPUT",
  GRAPHQL_VALIDATION_FAILED: "INVALID_INPUT",
  BAD_USER_INPUT: "INVALID_INPUT",
  BAD_REQUEST: "INVALID_INPUT",
  OPERATION_RESOLUTION_FAILURE: "INVALID_INPUT",
};

/**
 * Says what may be told of an error. A DomainError is told as it is, a fault of the request as GraphQL words it; of
 * anything else only that it happened, while the log gets all of it under the request's id.
 */
export function toPublicError(error: unknown, log: Logger, requestId: string | undefined): PublicError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof DomainError) return { code: cause.code, message: cause.message, field: cause.field };
  if (cause instanceof GraphQLError) {
    const code = cause.extensions.code;
    if (isErrorCode(code)) return { code, message: cause.message };
    if (code === undefined || Object.hasOwn(REQUEST_FAULTS, String(code))) {
      return { code: REQUEST_FAULTS[String(code)] ?? "INVALID_INPUT", message: cause.message };
    }
  }
  if (hasSqlState(cause, UNTRANSLATABLE)) {
    return { code: "INVALID_INPUT", message: "text must be Unicode without U+0000" };
  }
  log.error({ err: cause, requestId }, "a request failed");
  return { code: "INTERNAL", message: `something went wrong here; the request id is ${requestId}` };
}

/** What PostgreSQL calls a text that it has no characters for; it comes from filters, whose operands nobody else judges. */
const UNTRANSLATABLE = "22021";

const hasSqlState = (error: unknown, state: string): boolean =>
  (error as { code?: unknown } | undefined)?.code === state;

/** The same in GraphQL's form. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
  requestId: string | undefined,
): GraphQLFormattedError {
  const { code, message, field } = toPublicError(error, log, requestId);
  return { ...formatted, message, extensions: { code, requestId, ...(field ? { field } : {}) } };
}
