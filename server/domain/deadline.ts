import { DomainError } from "./domain-error.js";

/**
 * When an operation has to be done. It is looked at before each statement of a read, before each attempt at a mutation and before
 * what it has done is committed; a statement that is running then is ended by the database, which has the same limit for each.
 */
export class Deadline {
  readonly #at: number;

  constructor(
    private readonly seconds: number,
    private readonly nowSeconds: () => number = () => performance.now() / 1_000,
  ) {
    this.#at = nowSeconds() + seconds;
  }

  /** @throws DomainError QUERY_TOO_COMPLEX */
  assertNotPassed(): void {
    if (this.nowSeconds() >= this.#at) throw tookTooLong(this.seconds);
  }
}

export const tookTooLong = (seconds: number): DomainError =>
  new DomainError(
    "QUERY_TOO_COMPLEX",
    `the operation took longer than the ${seconds} seconds that it may, and was undone: ask for less at once, or send it again`,
  );
