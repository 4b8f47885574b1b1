interface Options {
  /** What the names begin with: names of several who name the statements of one connection must differ. */
  prefix: string;
  /** How many texts are named at most. Default 500. */
  limit?: number;
  /** How often a text has to come until it is named. Default 1. */
  worthAfter?: number;
}

/**
 * Names SQL texts, so that each connection parses and plans a text once. Texts come from the shapes of filters and of changes,
 * which are few in use but without end in principle: past the limit, further texts go unnamed.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #seen = new Map<string, number>();
  readonly #options: Required<Options>;

  constructor(options: Options) {
    this.#options = { limit: 500, worthAfter: 1, ...options };
  }

  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    const { prefix, limit, worthAfter } = this.#options;
    if (known !== undefined || this.#names.size >= limit || !this.#isWorth(text, worthAfter)) return known;
    const name = `${prefix}_${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }

  #isWorth(text: string, after: number): boolean {
    const seen = (this.#seen.get(text) ?? 0) + 1;
    if (seen >= after) {
      this.#seen.delete(text);
      return true;
    }
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear(); // those that come often come again
    this.#seen.set(text, seen);
    return false;
  }
}

const MOST_SEEN = 1_000;
