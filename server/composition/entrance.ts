import type { Request } from "express";
import type { Logger } from "pino";
import { CredentialUses } from "../activity/credential-uses.js";
import { Attempts } from "../auth/attempts.js";
import { Authenticator } from "../auth/authenticate.js";
import { Gate } from "../auth/gate.js";
import { LimitCounts } from "../auth/limit-counts.js";
import { createRateLimiters, type RateLimits } from "../auth/rate-limits.js";
import { networkOf } from "../auth/request-origin.js";
import { SessionCookies } from "../auth/session-cookie.js";
import { countIds, SharedCounts } from "../auth/shared-counts.js";
import type { Installation } from "../installation.js";
import type { RequestScope } from "./request-scope.js";
import type { Store } from "./store.js";

/** Who is let in, and how often. */
export interface Entrance {
  gate: Gate;
  authenticator: Authenticator;
  cookies: SessionCookies;
  credentialUses: CredentialUses;
  sharedCounts: SharedCounts;
  attemptsOf(request: Request): Attempts;
}

export interface EntranceOptions {
  store: Store;
  installation: Installation;
  rateLimits: RateLimits;
  publicUrl: string;
  scope: RequestScope;
  log: Logger;
}

export async function openEntrance({
  store: { pool, databases, directory },
  installation,
  rateLimits,
  publicUrl,
  scope,
  log,
}: EntranceOptions): Promise<Entrance> {
  const limiters = createRateLimiters(rateLimits, countIds(installation.limitKey));
  const sharedCounts = new SharedCounts(new LimitCounts(pool), limiters, log);
  await sharedCounts.advance(); // so that who was kept out when the last Roster ended still is
  const tell = () => sharedCounts.tell();
  const gate = new Gate(limiters, tell);
  const cookies = new SessionCookies(publicUrl);
  const credentialUses = new CredentialUses(databases, scope.origin, log);
  return {
    gate,
    authenticator: new Authenticator(installation, databases, directory, gate, cookies, credentialUses),
    cookies,
    credentialUses,
    sharedCounts,
    attemptsOf: (request) => new Attempts(limiters, () => networkOf(request), tell),
  };
}
