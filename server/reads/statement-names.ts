/**
 * Names SQL texts, so that each connection parses and plans a text once. Texts come from the shapes of filters, which are
 * few in use but without end in principle: past the limit, further texts go unnamed.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();

  constructor(private readonly limit = 500) {}

  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= this.limit) return known;
    const name = `read_${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}
