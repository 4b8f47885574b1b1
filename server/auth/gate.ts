import { hash } from "node:crypto";
import type { Request } from "express";
import { LRUCache } from "lru-cache";
import type { Actor } from "../domain/actor.js";
import { RateLimiter } from "./rate-limiter.js";
import { GUARANTEED, GUARANTEED_TO_UNKNOWN, type RateLimiters } from "./rate-limits.js";
import { networkOf } from "./request-origin.js";

/** What a request says to be: a credential, and the secret that has to prove it. */
export interface Claim {
  /** Of the credential; where there is none, what those who have none are counted by. */
  credential: string;
  /** Absent where there is nothing that could be right. */
  secret?: string | undefined;
  /** Whose the credential is. */
  tenantId?: string | undefined;
}

/** Somebody's try to prove who it is. */
export interface Attempt {
  /** The whole seconds after which the secret is looked at; 0: now. */
  secondsToWait: number;
  failed(): void;
  succeeded(): void;
}

/** How long a secret that was right is looked at whatever else comes from its address. */
const PROVED_FOR_MS = 3_600_000;
const MAX_PROVED = 10_000;
/** What is guaranteed, each process counts for itself. */
const OWN = { isShared: false };

/** Says whose secrets are looked at, and whose requests are answered: within the limits, and beyond them what is guaranteed. */
export class Gate {
  readonly #proved = new LRUCache<string, true>({ max: MAX_PROVED, ttl: PROVED_FOR_MS });
  readonly #provedTenants = new LRUCache<string, true>({ max: MAX_PROVED, ttl: PROVED_FOR_MS });
  readonly #guaranteedLooks = new RateLimiter(GUARANTEED, OWN);
  readonly #looksOfUnknown = new RateLimiter(GUARANTEED_TO_UNKNOWN, OWN);
  readonly #guaranteedRequests = new RateLimiter(GUARANTEED, OWN);

  constructor(
    private readonly limiters: RateLimiters,
    /** Tells the other replicas of failures. */
    private readonly tell: () => Promise<void> = async () => {},
  ) {}

  /**
   * Begins a try. One address has so many that may fail, in the name of one credential and in all. Who shares an address with
   * somebody who fails (a proxy's) is not kept out: a secret that has been right is looked at, and of each tenant's so many a second.
   * Which tenant it is, a secret only says until one of the tenant's was right: those of all who were not are limited together.
   */
  attempt(request: Request, claim: Claim): Attempt {
    const network = networkOf(request);
    const guess = `${network} ${claim.credential}`;
    const { failedAuthentications, failingAddresses } = this.limiters;
    return {
      secondsToWait: this.#secondsToLook(claim, network, [
        failedAuthentications.secondsToWait(guess),
        failingAddresses.secondsToWait(network),
      ]),
      failed: () => {
        failedAuthentications.count(guess);
        failingAddresses.count(network);
        if (claim.secret) this.#proved.delete(digestOf(claim.secret));
        void this.tell();
      },
      succeeded: () => {
        if (claim.secret) this.#proved.set(digestOf(claim.secret), true);
        if (claim.tenantId) this.#provedTenants.set(claim.tenantId, true);
      },
    };
  }

  #secondsToLook(
    { secret, tenantId }: Claim,
    network: string,
    [ofGuess, ofAddress]: [ofGuess: number, ofAddress: number],
  ): number {
    if (ofGuess === 0 && ofAddress === 0) return 0;
    if (secret && this.#proved.has(digestOf(secret))) return 0;
    if (ofGuess > 0) return ofGuess;
    return tenantId && this.#isGuaranteed(tenantId, network) ? 0 : ofAddress;
  }

  #isGuaranteed(tenantId: string, network: string): boolean {
    const isKnown = this.#provedTenants.has(tenantId) || passes(this.#looksOfUnknown, network);
    return isKnown && passes(this.#guaranteedLooks, tenantId);
  }

  /** Counts a request of somebody who has proved who it is. @returns the seconds after which it may come again; 0: it is answered */
  secondsToAdmit({ credentialId, kind, tenantId }: Pick<Actor, "credentialId" | "kind" | "tenantId">): number {
    const { tokenRequests, tenantRequests } = this.limiters;
    const token = credentialId ?? kind;
    const ofToken = tokenRequests.secondsToWait(token);
    if (ofToken > 0) return ofToken;
    const ofTenant = tenantId ? tenantRequests.secondsToWait(tenantId) : 0;
    if (ofTenant > 0 && !passes(this.#guaranteedRequests, String(tenantId))) return ofTenant;
    tokenRequests.count(token);
    if (tenantId) tenantRequests.count(tenantId);
    return 0;
  }
}

function passes(guarantee: RateLimiter, tenantId: string): boolean {
  if (guarantee.secondsToWait(tenantId) > 0) return false;
  guarantee.count(tenantId);
  return true;
}

const digestOf = (secret: string): string => hash("sha256", secret, "base64");
