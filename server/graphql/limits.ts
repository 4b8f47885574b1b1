import { PAGE_SIZES } from "../../schema/relay.js";
import { DomainError } from "../domain/domain-error.js";

/** What a request to the GraphQL API may not exceed; `docs/graphql.md` announces each of them. */
export const GRAPHQL_LIMITS = {
  bodyBytes: 256 * 1024,
  /** Of who has no token. */
  anonymousBodyBytes: 16 * 1024,
  /** Words and signs of a document. */
  tokens: 2_000,
  /** How deep fields stand in one another, fragments counted where they are used: a whole introspection has 15. */
  depth: 15,
  /** Fields that an operation begins with. */
  rootFields: 20,
  aliases: 30,
  directives: 50,
  /** Objects that an operation may ask for, each list of pages counted as long as it is asked for: two full pages in one another. */
  cost: 25_000,
  /** Items of a page. */
  pageSize: PAGE_SIZES.largest,
  /** How deep lists and objects of a body stand in one another. */
  nesting: 100,
  /** Objects of a body. */
  objects: 5_000,
  /** Comparisons of a filter: each is a part of the statement that the database has to plan. */
  conditions: 5_000,
  /** How long an operation may take; what it has begun by then is undone. */
  operationSeconds: 30,
} as const;

/** Refuses what goes beyond a limit. `found` is a number, or how it compares; `remedy` is a sentence without its end. */
export const tooComplex = (what: string, found: number | string, limit: number, remedy: string): DomainError =>
  new DomainError("QUERY_TOO_COMPLEX", `${what} is ${found}, and may be ${limit} at most: ${remedy}`);

/** @throws DomainError QUERY_TOO_COMPLEX for a filter with more conditions than are allowed */
export function assertFilterLimits(filter: object | null | undefined): void {
  const found = countConditions(filter);
  const { conditions } = GRAPHQL_LIMITS;
  if (found > conditions) {
    throw tooComplex(
      "the number of the filter's conditions",
      found,
      conditions,
      "filter by fewer, in several requests",
    );
  }
}

function countConditions(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  if (Array.isArray(value) && typeof value[0] !== "object") return 1; // what a value may be one of: a single parameter
  return Object.values(value).reduce<number>((count, part) => count + countConditions(part), 0);
}

/**
 * Finds what is too much in a body before anything walks through it: brackets too deep in one another, or too many objects;
 * those in texts do not count.
 */
export function findBodyFault(json: Buffer): string | undefined {
  const { nesting, objects } = GRAPHQL_LIMITS;
  let [depth, count, isText] = [0, 0, false];
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === BYTES.quote) isText = !isText;
    else if (isText && byte === BYTES.backslash) at++;
    else if (isText) continue;
    else if (byte === BYTES.brace || byte === BYTES.bracket) {
      if (++depth > nesting) return `the request body is nested deeper than ${nesting}`;
      if (byte === BYTES.brace && ++count > objects) return `the request body has more than ${objects} objects`;
    } else if (byte === BYTES.closingBrace || byte === BYTES.closingBracket) depth--;
  }
  return undefined;
}

const BYTES = { quote: 0x22, backslash: 0x5c, brace: 0x7b, closingBrace: 0x7d, bracket: 0x5b, closingBracket: 0x5d };
