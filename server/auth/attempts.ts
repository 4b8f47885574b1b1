import { WrongSecret } from "../domain/domain-error.js";
import { type RateLimiter, type RateLimiters, TooManyRequests } from "./rate-limiter.js";

/** Lets one client address try only so often what anybody may try: passwords, links, and to have mail sent. */
export class Attempts {
  constructor(
    private readonly limiters: RateLimiters,
    private readonly address: string,
  ) {}

  /**
   * Does what has to be known for a guess. It is counted before, so that guesses at the same time are not let through together,
   * and taken back where nothing was wrong with the secret.
   *
   * @param account whose secret it is: guesses at it are counted together, wherever they come from
   * @throws DomainError RATE_LIMITED, before anything is looked at; whatever `work` throws
   */
  async guess<T>(account: string, work: () => Promise<T>): Promise<T> {
    const counts: Count[] = [
      [this.limiters.failedAuthentications, `${this.address} secret`],
      [this.limiters.passwordGuesses, account],
    ];
    take(counts);
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
  ask(account: string): void {
    take([
      [this.limiters.failedAuthentications, `${this.address} mail`],
      [this.limiters.mails, account],
    ]);
  }
}

type Count = [limiter: RateLimiter, key: string];

function take(counts: Count[]): void {
  const wait = Math.max(...counts.map(([limiter, key]) => limiter.secondsToWait(key)));
  if (wait > 0) throw new TooManyRequests(wait);
  for (const [limiter, key] of counts) limiter.count(key);
}

function giveBack(counts: Count[]): void {
  for (const [limiter, key] of counts) limiter.giveBack(key);
}
