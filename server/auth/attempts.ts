import { WrongSecret } from "../domain/domain-error.js";
import { type RateLimiter, TooManyRequests } from "./rate-limiter.js";
import type { RateLimiters } from "./rate-limits.js";

/** Lets one client address try only so often what anybody may try: passwords, links, and to have mail sent. */
export class Attempts {
  constructor(
    private readonly limiters: RateLimiters,
    private readonly addressOf: () => string,
    /** Counts together with the other replicas what has been counted here. */
    private readonly tell: () => Promise<void>,
  ) {}

  /**
   * Does what has to be known for a guess. It is counted before, so that guesses at the same time are not let through together,
   * and taken back where nothing was wrong with the secret.
   *
   * @param account whose secret it is: guesses at it are counted together, wherever they come from; undefined for nobody's
   * @throws DomainError RATE_LIMITED, before anything is looked at; whatever `work` throws
   */
  async guess<T>(account: string | undefined, work: () => Promise<T>): Promise<T> {
    const counts: Count[] = [[this.limiters.failedAuthentications, `${this.addressOf()} secret`]];
    if (account !== undefined) counts.push([this.limiters.passwordGuesses, account]);
    await this.#take(counts);
    try {
      const result = await work();
      giveBack(counts);
      return result;
    } catch (error) {
      if (!(error instanceof WrongSecret)) giveBack(counts);
      throw error;
    }
  }

  /** Counts that a mail is asked for. @throws DomainError RATE_LIMITED */
  async ask(account: string): Promise<void> {
    await this.#take([
      [this.limiters.failedAuthentications, `${this.addressOf()} mail`],
      [this.limiters.mails, account],
    ]);
  }

  /** Who is beyond a limit here is not counted, nor who turns out to be beyond it of all replicas together. */
  async #take(counts: Count[]): Promise<void> {
    if (secondsToWait(counts) > 0) throw new TooManyRequests(secondsToWait(counts));
    for (const [limiter, key] of counts) limiter.count(key);
    await this.tell();
    if (!counts.some(([limiter, key]) => limiter.isOverdrawn(key))) return;
    giveBack(counts);
    throw new TooManyRequests(Math.max(1, secondsToWait(counts)));
  }
}

type Count = [limiter: RateLimiter, key: string];

const secondsToWait = (counts: Count[]): number =>
  Math.max(...counts.map(([limiter, key]) => limiter.secondsToWait(key)));

function giveBack(counts: Count[]): void {
  for (const [limiter, key] of counts) limiter.giveBack(key);
}
