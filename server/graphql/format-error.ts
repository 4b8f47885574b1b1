import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { type ErrorCode, isErrorCode } from "../../schema/error-code.js";
import { TooManyRequests } from "../auth/rate-limiter.js";
import { isUnavailable, RETRY_AFTER_SECONDS } from "../database/faults.js";
import { tookTooLong } from "../domain/deadline.js";
import { DomainError } from "../domain/domain-error.js";
import { inputFaultOf } from "./input-fault.js";
import { GRAPHQL_LIMITS, tooComplex } from "./limits.js";

/** What is told of an error, in any protocol. */
export interface PublicError {
  code: ErrorCode;
  message: string;
  field?: string;
  /** The seconds after which it may be tried again. */
  retryAfter?: number;
  /** What a program can do about it, where the code does not say. */
  reason?: string;
}

/** Codes that GraphQL's own machinery gives, all of them faults of the request. */
const REQUEST_FAULTS: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: "INVALID_INPUT",
  GRAPHQL_VALIDATION_FAILED: "INVALID_INPUT",
  BAD_USER_INPUT: "INVALID_INPUT",
  BAD_REQUEST: "INVALID_INPUT",
  OPERATION_RESOLUTION_FAILURE: "INVALID_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "INVALID_INPUT",
};

/**
 * Says what may be told of an error. A DomainError is told as it is, a fault of the request as GraphQL words it; of
 * anything else only that it happened, while the log gets all of it under the request's id.
 */
export function toPublicError(error: unknown, log: Logger, requestId: string | undefined): PublicError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof TooManyRequests)
    return { code: cause.code, message: cause.message, retryAfter: cause.retryAfterSeconds };
  if (cause instanceof DomainError) {
    const { code, message, field, reason } = cause;
    return { code, message, field, reason };
  }
  if (cause instanceof GraphQLError) {
    const excess = Object.entries(EXCESSES).find(([message]) => cause.message.startsWith(message));
    if (excess) return excess[1];
    const code = cause.extensions?.code; // graphql-jit's errors may have none
    if (isErrorCode(code)) return { code, message: cause.message };
    if (code === undefined || Object.hasOwn(REQUEST_FAULTS, String(code))) {
      return {
        code: REQUEST_FAULTS[String(code)] ?? "INVALID_INPUT",
        message: cause.message,
        ...inputFaultOf(error as GraphQLError),
      };
    }
  }
  if (sqlStateOf(cause) === QUERY_CANCELED) return tookTooLong(GRAPHQL_LIMITS.operationSeconds);
  const fault = SQL_FAULTS[sqlStateOf(cause)];
  if (fault) return { code: "INVALID_INPUT", message: fault };
  if (isUnavailable(cause)) {
    log.warn({ err: cause, requestId }, "the database is unavailable");
    return { code: "UNAVAILABLE", message: UNAVAILABLE, retryAfter: RETRY_AFTER_SECONDS };
  }
  log.error({ err: cause, requestId }, "a request failed");
  return { code: "INTERNAL", message: `something went wrong here; the request id is ${requestId}` };
}

/** Where GraphQL's own machinery gives up, by the words in which it says so. How much there is in all is not known then. */
const EXCESSES: Record<string, DomainError> = {
  "Syntax Error: Document contains more": tooComplex(
    "the number of words and signs in the document",
    "larger than allowed",
    GRAPHQL_LIMITS.tokens,
    "put values into variables, or send several operations",
  ),
  "Validation aborted.": new DomainError(
    "QUERY_TOO_COMPLEX",
    "the document asks for the same fields beside one another too often: name each once",
  ),
};

/** The database has ended a statement that took too long. */
const QUERY_CANCELED = "57014";
const UNAVAILABLE = `the database cannot be reached, or takes no changes now; try again in ${RETRY_AFTER_SECONDS} seconds`;

const NO_OPERAND = "an operand of the filter is not of the type that it is compared with";

/** What PostgreSQL alone can judge: the operands of filters. */
const SQL_FAULTS: Partial<Record<string, string>> = {
  "22021": "text must be Unicode without U+0000",
  "22P02": NO_OPERAND,
  "22007": NO_OPERAND,
  "22008": NO_OPERAND,
};

/** Gives an error with which an operation is refused before it is run the status that it has over HTTP. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  const http = { status: error.code === "FORBIDDEN" ? 403 : 400 };
  return new GraphQLError(error.message, { originalError: error, extensions: { http } });
}

const sqlStateOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code);

/** The same in GraphQL's form. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
  requestId: string | undefined,
): GraphQLFormattedError {
  const { message, ...told } = toPublicError(error, log, requestId);
  return { ...formatted, message, extensions: toExtensions(told, requestId) };
}

/** What stands in `extensions` of an error, beside its message. */
export const toExtensions = (
  { code, field, retryAfter, reason }: Omit<PublicError, "message">,
  requestId: string | undefined,
): Record<string, unknown> => ({
  code,
  requestId,
  ...(field && { field }),
  ...(retryAfter && { retryAfter }),
  ...(reason && { reason }),
});
