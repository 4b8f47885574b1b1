import { createHmac } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { KnownCount, LimitCount, LimitCounts } from "./limit-counts.js";
import type { Counted, RateLimit, RateLimiter } from "./rate-limiter.js";
import { type LimitName, RARE_LIMITS, type RateLimiters } from "./rate-limits.js";

/** Between two turns, in milliseconds: so long replicas may not know of each other's requests. */
export const EXCHANGED_EVERY_MS = 1_000;
const SWEPT_EVERY_MS = 60_000;
const MAX_IDS = 10_000;
const DIGEST_LENGTH = 22;

type IdsOf = (name: LimitName, limit: RateLimit) => (key: string) => string;

/**
 * Names what is counted so that nobody can read in it who it is: limit and keyed digest. Counts by other numbers are others, so
 * that replicas of two versions do not take each other's for their own.
 */
export function countIds(secret: Buffer): IdsOf {
  return (name, { burst, perSecond }) => {
    const known = new LRUCache<string, string>({ max: MAX_IDS });
    return (key) => {
      const id = known.get(key);
      if (id) return id;
      const made = `${name}:${digest(secret, `${name} ${burst} ${perSecond} ${key}`)}`;
      known.set(key, made);
      return made;
    };
  };
}

const digest = (secret: Buffer, text: string): string =>
  createHmac("sha256", secret).update(text).digest("base64url").slice(0, DIGEST_LENGTH);

/**
 * Tells the other replicas what this one has counted, and learns what they have, in turns behind the requests. Where the
 * database is away each goes on by what it knows, and tells later.
 */
export class SharedCounts {
  #current: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #sweptAt = Number.NEGATIVE_INFINITY;
  #isAway = false;

  constructor(
    private readonly counts: LimitCounts,
    private readonly limiters: RateLimiters,
    private readonly log: Logger,
  ) {}

  /** One turn: tells of all that was counted. Never fails. */
  async advance(): Promise<void> {
    await this.#inTurn(() => this.#exchange(Object.keys(this.limiters) as LimitName[]));
    await this.#sweep();
  }

  /**
   * Tells of what is rare at once, with what else of it has been counted by then: however many wait, there is one statement at a
   * time. Never fails.
   */
  tell(): Promise<void> {
    this.#next ??= this.#inTurn(() => {
      this.#next = undefined;
      return this.#exchange(RARE_LIMITS);
    });
    return this.#next;
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#current = this.#current.then(work);
    return this.#current;
  }

  async #exchange(names: readonly LimitName[]): Promise<void> {
    const taken = names.map((name) => [this.limiters[name], this.limiters[name].takeUntold()] as const);
    try {
      const counts = taken.flatMap(([{ limit }, counted]) => counted.map((one) => toCount(one, limit)));
      for (const known of await this.counts.exchange(counts)) this.#learn(known);
      if (this.#isAway) this.log.info("what is limited is counted with the other replicas again");
      this.#isAway = false;
    } catch (error) {
      for (const [limiter, counted] of taken) for (const one of counted) limiter.keepUntold(one);
      if (!this.#isAway) this.log.warn({ err: error }, "what is limited is counted by this replica alone");
      this.#isAway = true;
    }
  }

  #learn({ id, secondsUntilFull }: KnownCount): void {
    const limiter: RateLimiter | undefined = this.limiters[id.split(":")[0] as LimitName];
    limiter?.learn(id, secondsUntilFull);
  }

  async #sweep(): Promise<void> {
    const now = performance.now();
    if (this.#isAway || now - this.#sweptAt < SWEPT_EVERY_MS) return;
    this.#sweptAt = now;
    await this.counts.sweep().catch((error: unknown) => this.log.warn({ err: error }, "old counts were not deleted"));
  }
}

const toCount = ({ id, times, ageSeconds }: Counted, { burst, perSecond }: RateLimit): LimitCount => ({
  id,
  ageSeconds,
  delaySeconds: times / perSecond,
  roomSeconds: (burst - 1) / perSecond,
});
