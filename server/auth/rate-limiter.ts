import { LRUCache } from "lru-cache";
import { DomainError } from "../domain/domain-error.js";

/** How much is let through: so many at once, and so many a second on end. */
export interface RateLimit {
  burst: number;
  perSecond: number;
}

/** What one process has counted of one thing, and the others do not know yet. */
export interface Counted {
  id: string;
  times: number;
  /** For how many seconds it has been counted. */
  ageSeconds: number;
}

interface Bucket {
  /** When it is full again, in seconds. */
  fullAt: number;
  /** What has not been told to the others, and since when there is something to tell. */
  untold: number;
  since: number;
}

/** So many are counted at once; who has been quiet the longest is forgotten first. */
const MAX_COUNTED = 10_000;
/** Of as many replicas, none has to tell of what is a smaller share of a second's limit. */
const MOST_REPLICAS = 50;
/** What was too little to tell for so long is told no more. */
const FORGOTTEN_AFTER_SECONDS = 10;
/** Sums of durations are not exact. */
const TOLERANCE = 1e-6;

/**
 * Counts what each of many does, as buckets that fill by `perSecond` up to `burst` and that each thing done takes one out of.
 * What was begun while there was something left may take more than there is: the rest is waited for longer.
 *
 * A bucket is known by when it is full again: what is taken out puts that off. So processes can add up what each has counted.
 */
export class RateLimiter {
  readonly #untold = new Set<string>();
  readonly #buckets = new LRUCache<string, Bucket>({
    max: MAX_COUNTED,
    dispose: (_bucket, id, reason) => {
      if (reason === "evict") this.#untold.delete(id);
    },
  });
  readonly #idOf: (key: string) => string;
  readonly #nowSeconds: () => number;
  readonly #isShared: boolean;

  /** `isShared`: whether somebody takes what there is to tell the other processes. */
  constructor(
    readonly limit: RateLimit,
    { idOf = (key: string) => key, nowSeconds = () => performance.now() / 1_000, isShared = true } = {},
  ) {
    this.#idOf = idOf;
    this.#nowSeconds = nowSeconds;
    this.#isShared = isShared;
  }

  /** @returns the whole seconds after which it may go on; 0: now */
  secondsToWait(key: string): number {
    const left = this.#left(key);
    return left > 1 - TOLERANCE ? 0 : Math.max(1, Math.ceil((1 - left) / this.limit.perSecond - TOLERANCE));
  }

  /** Whether more was counted than there was. */
  isOverdrawn(key: string): boolean {
    return this.#left(key) < -TOLERANCE;
  }

  count(key: string, times = 1): void {
    const id = this.#idOf(key);
    const now = this.#nowSeconds();
    const bucket = this.#buckets.get(id) ?? this.#newBucket(id, now);
    if (bucket.untold === 0) bucket.since = now;
    bucket.fullAt = Math.max(bucket.fullAt, now) + times / this.limit.perSecond;
    bucket.untold += times;
    if (this.#isShared) this.#untold.add(id);
  }

  #newBucket(id: string, now: number): Bucket {
    const bucket = { fullAt: now, untold: 0, since: now };
    this.#buckets.set(id, bucket);
    return bucket;
  }

  /** What was counted was nothing to count. */
  giveBack(key: string): void {
    this.count(key, -1);
  }

  /** Takes what there is to tell. So little that it cannot matter waits, and is forgotten in the end. */
  takeUntold(): Counted[] {
    return [...this.#untold].flatMap((id) => this.#takeUntold(id));
  }

  #takeUntold(id: string): Counted[] {
    const bucket = this.#buckets.peek(id);
    const ageSeconds = this.#nowSeconds() - (bucket?.since ?? 0);
    const much = (this.limit.perSecond * Math.max(1, ageSeconds)) / MOST_REPLICAS;
    const isLittle = !!bucket && Math.abs(bucket.untold) < much;
    if (isLittle && ageSeconds < FORGOTTEN_AFTER_SECONDS) return [];
    this.#untold.delete(id);
    const times = bucket?.untold ?? 0;
    if (bucket) bucket.untold = 0;
    return isLittle || times === 0 ? [] : [{ id, times, ageSeconds }];
  }

  /** Takes back what could not be told. */
  keepUntold({ id, times, ageSeconds }: Counted): void {
    const bucket = this.#buckets.peek(id);
    if (!bucket) return;
    bucket.untold += times;
    bucket.since = this.#nowSeconds() - ageSeconds;
    this.#untold.add(id);
  }

  /** Takes over what all processes know together. What was counted here meanwhile comes on top. */
  learn(id: string, secondsUntilFull: number): void {
    const now = this.#nowSeconds();
    const { untold, since } = this.#buckets.peek(id) ?? { untold: 0, since: now };
    this.#buckets.set(id, { fullAt: now + secondsUntilFull + untold / this.limit.perSecond, untold, since });
  }

  #left(key: string): number {
    const bucket = this.#buckets.get(this.#idOf(key));
    const { burst, perSecond } = this.limit;
    return bucket ? burst - Math.max(0, bucket.fullAt - this.#nowSeconds()) * perSecond : burst;
  }
}

/** A request that comes too early. */
export class TooManyRequests extends DomainError {
  constructor(readonly retryAfterSeconds: number) {
    super("RATE_LIMITED", `too many requests; try again in ${retryAfterSeconds} seconds`);
  }
}
