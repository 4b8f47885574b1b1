import type { Request } from "express";
import { LRUCache } from "lru-cache";
import { DomainError } from "../domain/domain-error.js";

/** How much is let through: so many at once, and so many a second on end. */
export interface RateLimit {
  burst: number;
  perSecond: number;
}

/** The limits on requests. Each process counts for itself. */
export interface RateLimits<Limit = RateLimit> {
  /** Of one connection, or of one user who acts for itself. */
  requests: Limit;
  /** Of one client address in the name of one credential. */
  failedAuthentications: Limit;
  /** Wrong passwords for one user, whoever tries them. */
  passwordGuesses: Limit;
  /** Mails that one user is sent because somebody asks for it. */
  mails: Limit;
}

/** The counts beside the limits. */
export type RateLimiters = RateLimits<RateLimiter>;

export const createRateLimiters = (limits: RateLimits): RateLimiters => ({
  requests: new RateLimiter(limits.requests),
  failedAuthentications: new RateLimiter(limits.failedAuthentications),
  passwordGuesses: new RateLimiter(limits.passwordGuesses),
  mails: new RateLimiter(limits.mails),
});

/** What failures are counted by: who lacks a token, or guesses at one, keeps nobody else from using theirs. */
export const guessOf = ({ socket }: Request, credential: string): string => `${socket.remoteAddress} ${credential}`;

/**
 * Providers ask for 25 requests a second, and a first synchronization sends what it can. The limit is for what no provider does:
 * a connection that would keep a whole process busy for minutes.
 *
 * A person who has forgotten a password tries a few. Who guesses on gets one try in half a minute, and keeps the person out as
 * long: a link to set another password helps, which is mailed a few times an hour.
 */
export const RATE_LIMITS: RateLimits = {
  requests: { burst: 100_000, perSecond: 2_000 },
  failedAuthentications: { burst: 500, perSecond: 5 },
  passwordGuesses: { burst: 20, perSecond: 1 / 30 },
  mails: { burst: 5, perSecond: 1 / 600 },
};

/** So many are counted at once; who has been quiet the longest is forgotten first. */
const MAX_COUNTED = 10_000;

/**
 * Counts what each of many does, as buckets that fill by `perSecond` up to `burst` and that each thing done takes one out of.
 * What was begun while there was something left may take more than there is: the rest is waited for longer.
 */
export class RateLimiter {
  readonly #buckets = new LRUCache<string, { left: number; at: number }>({ max: MAX_COUNTED });

  constructor(
    private readonly limit: RateLimit,
    private readonly nowSeconds: () => number = () => performance.now() / 1_000,
  ) {}

  /** @returns the whole seconds after which it may go on; 0: now */
  secondsToWait(key: string): number {
    const left = this.#left(key);
    return left >= 1 ? 0 : Math.ceil((1 - left) / this.limit.perSecond);
  }

  count(key: string): void {
    this.#buckets.set(key, { left: this.#left(key) - 1, at: this.nowSeconds() });
  }

  /** What was counted was nothing to count. */
  giveBack(key: string): void {
    const { burst } = this.limit;
    this.#buckets.set(key, { left: Math.min(burst, this.#left(key) + 1), at: this.nowSeconds() });
  }

  #left(key: string): number {
    const bucket = this.#buckets.get(key);
    const { burst, perSecond } = this.limit;
    return bucket ? Math.min(burst, bucket.left + (this.nowSeconds() - bucket.at) * perSecond) : burst;
  }
}

/** A request that comes too early. */
export class TooManyRequests extends DomainError {
  constructor(readonly retryAfterSeconds: number) {
    super("RATE_LIMITED", `too many requests; try again in ${retryAfterSeconds} seconds`);
  }
}
