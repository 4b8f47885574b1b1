import type { ErrorCode } from "../error-code.js";

/** A request that Roster refused or that did not reach it. `code` is stable; `message` is for people. */
export class RosterError extends Error {
  override name = "RosterError";
  readonly code: ErrorCode | "NETWORK";
  /** Path of the input at fault, for example `emails`. */
  readonly field: string | undefined;
  /** Names the request in the server's log. */
  readonly requestId: string | undefined;
  /** Of RATE_LIMITED and UNAVAILABLE: after how many seconds one may try again. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode | "NETWORK",
    message: string,
    details: { field?: string; requestId?: string; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.code = code;
    this.field = details.field;
    this.requestId = details.requestId;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}
