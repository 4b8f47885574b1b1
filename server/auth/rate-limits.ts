import { type RateLimit, RateLimiter } from "./rate-limiter.js";

/** What is limited. */
export interface RateLimits<Limit = RateLimit> {
  /** Requests with one token, or with all tokens of one OAuth client. */
  tokenRequests: Limit;
  /** Requests of one tenant. */
  tenantRequests: Limit;
  /** Failed authentications of one address in the name of one credential. */
  failedAuthentications: Limit;
  /** Failed authentications of one address, in whose name ever. */
  failingAddresses: Limit;
  /** Wrong passwords for one user, whoever tries them. */
  passwordGuesses: Limit;
  /** Mails that one user is sent because somebody asks for it. */
  mails: Limit;
}

/** The counts beside the limits. */
export type RateLimiters = RateLimits<RateLimiter>;

export type LimitName = keyof RateLimits;

/**
 * Providers ask for 25 requests a second, and a first synchronization sends what it can. The limits on requests are for what no
 * provider does: tokens, or a tenant, that would keep a whole process busy for minutes.
 *
 * A person who has forgotten a password tries a few. Who guesses on gets one try in half a minute, and keeps the person out as
 * long: a link to set another password helps, which is mailed a few times an hour.
 */
export const RATE_LIMITS: RateLimits = {
  tokenRequests: { burst: 100_000, perSecond: 2_000 },
  tenantRequests: { burst: 200_000, perSecond: 4_000 },
  failedAuthentications: { burst: 500, perSecond: 5 },
  failingAddresses: { burst: 5_000, perSecond: 50 },
  passwordGuesses: { burst: 20, perSecond: 1 / 30 },
  mails: { burst: 5, perSecond: 1 / 600 },
};

/** What each process lets through of each tenant, whatever the limits of tenant and address say: what providers ask for. */
export const GUARANTEED: RateLimit = { burst: 25, perSecond: 25 };

/** Of all tenants together that have not been heard of, from one address that only fails otherwise: as much as of ten. */
export const GUARANTEED_TO_UNKNOWN: RateLimit = { burst: 250, perSecond: 250 };

/** What happens rarely, and is told to the other replicas at once. */
export const RARE_LIMITS = ["failedAuthentications", "failingAddresses", "passwordGuesses", "mails"] as const;

/** @param idOf by what is known, within a limit, a thing that is counted; default: by its own name */
export function createRateLimiters(
  limits: RateLimits,
  idOf: (name: LimitName, limit: RateLimit) => (key: string) => string = () => (key) => key,
): RateLimiters {
  const limiterOf = (name: LimitName) => new RateLimiter(limits[name], { idOf: idOf(name, limits[name]) });
  return {
    tokenRequests: limiterOf("tokenRequests"),
    tenantRequests: limiterOf("tenantRequests"),
    failedAuthentications: limiterOf("failedAuthentications"),
    failingAddresses: limiterOf("failingAddresses"),
    passwordGuesses: limiterOf("passwordGuesses"),
    mails: limiterOf("mails"),
  };
}
