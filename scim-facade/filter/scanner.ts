import type { ScimError } from "../scim-error.js";

/** Goes through a text once, from left to right, and says where it met what it did not expect. */
export class Scanner {
  #position = 0;
  /** Where the last word began. */
  #wordStart = 0;

  constructor(
    private readonly text: string,
    private readonly error: (detail: string) => ScimError,
  ) {}

  isAtEnd(): boolean {
    return this.#position >= this.text.length;
  }

  peek(): string {
    return this.text.charAt(this.#position);
  }

  skipBlanks(): void {
    while (this.peek() === " ") this.#position++;
  }

  /** Takes one character, if it comes next. */
  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.#position++;
    return true;
  }

  /** Takes everything up to a blank, bracket, parenthesis or quote; may be empty. */
  takeWord(): string {
    this.#wordStart = this.#position;
    while (!this.isAtEnd() && !' ()[]"'.includes(this.peek())) this.#position++;
    return this.text.slice(this.#wordStart, this.#position);
  }

  /** Takes the rest. */
  takeRest(): string {
    const rest = this.text.slice(this.#position);
    this.#position = this.text.length;
    return rest;
  }

  /** Takes a keyword between blanks (or next to a bracket), in any case; where it does not come next, nothing. */
  takeKeyword(keyword: string): boolean {
    const start = this.#position;
    this.skipBlanks();
    if (this.takeWord().toLowerCase() === keyword) return true;
    this.#position = start;
    return false;
  }

  /** Takes `not (` with or without a blank. */
  takeNot(): boolean {
    const start = this.#position;
    if (this.takeWord().toLowerCase() === "not") {
      this.skipBlanks();
      if (this.take("(")) return true;
      if (this.peek() !== "[") throw this.expected('"(" after not');
    }
    this.#position = start;
    return false;
  }

  /** Takes a JSON string. */
  takeString(): string {
    const start = this.#position;
    for (let at = start + 1; at < this.text.length; at++) {
      const character = this.text.charAt(at);
      if (character === "\\") at++;
      else if (character === '"') return this.#json(start, at + 1);
    }
    throw this.refuse(`the text that begins at position ${start + 1} has no closing quote`);
  }

  #json(start: number, end: number): string {
    this.#position = end;
    try {
      return JSON.parse(this.text.slice(start, end));
    } catch {
      throw this.refuse(`the text that begins at position ${start + 1} is no JSON string`);
    }
  }

  /** An error that names what was expected, and the word that came instead. */
  expected(what: string, found?: string): ScimError {
    const position = (found === undefined ? this.#position : this.#wordStart) + 1;
    const instead = found ?? this.text.slice(this.#position, this.#position + 20);
    return this.refuse(
      `expected ${what} at position ${position}, but found ${instead === "" ? "nothing" : `"${instead}"`}`,
    );
  }

  refuse(detail: string): ScimError {
    return this.error(detail);
  }
}
