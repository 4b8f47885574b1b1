import { wait } from "./deadline.js";
import { RosterError, type RosterErrorCode } from "./errors.js";
import type { OperationDocument, Requester } from "./requester.js";

export interface RetryOptions {
  /** How often a query, or a mutation with an `idempotencyKey`, is repeated; 2 where absent. Others never are. */
  retries?: number | undefined;
  /** The longest pause before the first repetition; each further one may be twice as long. 500 where absent. */
  retryDelayMilliseconds?: number | undefined;
  /** Longest pause. Who is told by `Retry-After` to wait longer gets the error at once. 30,000 where absent. */
  longestRetryDelayMilliseconds?: number | undefined;
}

/** Repeats what fails by the way, where a second time does no harm. @throws RosterError of the last attempt */
export function withRetries(request: Requester, options: RetryOptions = {}): Requester {
  return async <Data>(...[document, variables, call]: Parameters<Requester>) => {
    const { retries = options.retries ?? RETRIES, signal } = call ?? {};
    const { longestRetryDelayMilliseconds = LONGEST_DELAY } = options;
    const repetitions = isRepeatable(document, variables) ? retries : 0;
    for (let attempt = 0; ; attempt++) {
      try {
        return await request<Data>(document, variables, call);
      } catch (error) {
        if (attempt >= repetitions || !isTransient(error)) throw error;
        const delay = delayBefore(attempt, error, options);
        if (delay > longestRetryDelayMilliseconds) throw error;
        await wait(delay, signal);
      }
    }
  };
}

/** Whether the same call may succeed a little later. */
export function isTransient(error: unknown): error is RosterError {
  if (!(error instanceof RosterError)) return false;
  if (error.code !== "NETWORK" || error.status === undefined) return TRANSIENT_CODES.has(error.code);
  return TRANSIENT_STATUSES.has(error.status);
}

/**
 * How many milliseconds to pause before the repetition: at random, so that those whom one fault has hit do not come back
 * together, but no shorter than the server says.
 */
export function delayBefore(
  attempt: number,
  error: RosterError | undefined,
  { retryDelayMilliseconds = DELAY, longestRetryDelayMilliseconds = LONGEST_DELAY }: RetryOptions,
): number {
  const longest = Math.min(retryDelayMilliseconds * 2 ** attempt, longestRetryDelayMilliseconds);
  return Math.max((error?.retryAfterSeconds ?? 0) * 1000, longest * Math.random());
}

const RETRIES = 2;
const DELAY = 500;
const LONGEST_DELAY = 30_000;

const TRANSIENT_CODES = new Set<RosterErrorCode>(["NETWORK", "TIMEOUT", "RATE_LIMITED", "UNAVAILABLE", "INTERNAL"]);

/** Of what stands between here and Roster. */
const TRANSIENT_STATUSES = new Set([408, 500, 502, 503, 504]);

function isRepeatable({ kind }: OperationDocument, variables: object | undefined): boolean {
  const { input } = (variables ?? {}) as { input?: { idempotencyKey?: unknown } };
  return kind === "query" || Boolean(input?.idempotencyKey);
}
