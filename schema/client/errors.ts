import type { ErrorCode } from "../error-code.js";

/** Why a call failed: refused by Roster, or NETWORK, TIMEOUT and ABORTED where no answer of its came. */
export type RosterErrorCode = ErrorCode | "NETWORK" | "TIMEOUT" | "ABORTED";

/** What is known of a failure beside its code and message. */
export interface RosterErrorDetails {
  /** Path of the input at fault, for example `emails`. */
  field?: string | undefined;
  /** What a program can do about it, where the code does not say, such as `REAUTHENTICATION_REQUIRED`. */
  reason?: string | undefined;
  /** Path of the field that failed, in the answer, for example `["createUser"]`. */
  path?: readonly (string | number)[] | undefined;
  /** Names the request in the server's log. */
  requestId?: string | undefined;
  /** After how many seconds it may be tried again. */
  retryAfterSeconds?: number | undefined;
  /** The status of the answer, where one came by HTTP. */
  status?: number | undefined;
  cause?: unknown;
}

/** A call that failed. `code` is stable, and each has a class of its own; `message` is for people. */
export class RosterError extends Error implements RosterErrorDetails {
  readonly code: RosterErrorCode;
  readonly field: string | undefined;
  readonly reason: string | undefined;
  readonly path: readonly (string | number)[] | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly status: number | undefined;

  constructor(code: RosterErrorCode, message: string, { cause, ...details }: RosterErrorDetails = {}) {
    super(message, { cause });
    this.name = nameOf(code);
    this.code = code;
    this.field = details.field;
    this.reason = details.reason;
    this.path = details.path;
    this.requestId = details.requestId;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.status = details.status;
  }
}

/** The credential is missing, wrong, expired or revoked. */
export class UnauthenticatedError extends errorOf("UNAUTHENTICATED") {}
/** The credential may not do this; the message names the scope that is needed. */
export class ForbiddenError extends errorOf("FORBIDDEN") {}
/** There is no such resource in the tenant. */
export class NotFoundError extends errorOf("NOT_FOUND") {}
/** Another resource has what must be unique; `field` says which. */
export class AlreadyExistsError extends errorOf("ALREADY_EXISTS") {}
/** The input is at fault; `field` says where. */
export class InvalidInputError extends errorOf("INVALID_INPUT") {}
/** What cannot be changed was to be changed. */
export class ImmutableError extends errorOf("IMMUTABLE") {}
/** The resource is no longer of the version that was expected: read it again. */
export class VersionConflictError extends errorOf("VERSION_CONFLICT") {}
/** More than a limit allows; the message states the limit. */
export class TooManyError extends errorOf("TOO_MANY") {}
/** Too many requests; `retryAfterSeconds` says when to come again. */
export class RateLimitedError extends errorOf("RATE_LIMITED") {}
/** The document or its filter asks for too much at once. */
export class QueryTooComplexError extends errorOf("QUERY_TOO_COMPLEX") {}
/** The database cannot be reached, or takes no changes now; `retryAfterSeconds` says when to come again. */
export class UnavailableError extends errorOf("UNAVAILABLE") {}
/** Something went wrong in Roster, which logged it under `requestId`. */
export class InternalError extends errorOf("INTERNAL") {}
/** No answer of Roster's came: the connection failed, or something else answered; `status` says with what. */
export class NetworkError extends errorOf("NETWORK") {}
/** The answer took longer than `timeoutMilliseconds`. Whether a mutation took effect is not known. */
export class TimeoutError extends errorOf("TIMEOUT") {}
/** The caller's signal ended the call; `cause` is its reason. Whether a mutation took effect is not known. */
export class AbortedError extends errorOf("ABORTED") {}

/** The class of each code. */
export const errorClasses = {
  UNAUTHENTICATED: UnauthenticatedError,
  FORBIDDEN: ForbiddenError,
  NOT_FOUND: NotFoundError,
  ALREADY_EXISTS: AlreadyExistsError,
  INVALID_INPUT: InvalidInputError,
  IMMUTABLE: ImmutableError,
  VERSION_CONFLICT: VersionConflictError,
  TOO_MANY: TooManyError,
  RATE_LIMITED: RateLimitedError,
  QUERY_TOO_COMPLEX: QueryTooComplexError,
  UNAVAILABLE: UnavailableError,
  INTERNAL: InternalError,
  NETWORK: NetworkError,
  TIMEOUT: TimeoutError,
  ABORTED: AbortedError,
} satisfies { [Code in RosterErrorCode]: ErrorClass<Code> };

/** @example toRosterError("NOT_FOUND", "there is no such user") // a NotFoundError */
export const toRosterError = (code: RosterErrorCode, message: string, details?: RosterErrorDetails): RosterError =>
  new errorClasses[code](message, details);

type ErrorClass<Code extends RosterErrorCode> = new (
  message: string,
  details?: RosterErrorDetails,
) => RosterError & { readonly code: Code };

function errorOf<Code extends RosterErrorCode>(code: Code): ErrorClass<Code> {
  return class extends RosterError {
    declare readonly code: Code;

    constructor(message: string, details?: RosterErrorDetails) {
      super(code, message, details);
    }
  };
}

/** @example nameOf("NOT_FOUND") // "NotFoundError" */
const nameOf = (code: RosterErrorCode): string =>
  `${code.toLowerCase().replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase())}Error`;
