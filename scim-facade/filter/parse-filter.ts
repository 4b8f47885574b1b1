import { invalidFilter, type ScimError } from "../scim-error.js";
import {
  type AttributePath,
  COMPARE_OPERATORS,
  type CompareOperator,
  type CompareValue,
  type ScimFilter,
  type ValuePath,
} from "./ast.js";
import { parseAttributePath } from "./parse-attribute-path.js";
import { Scanner } from "./scanner.js";

/** What a filter may not exceed. */
export const FILTER_LIMITS = { length: 16_384, depth: 32, expressions: 1_000 };

export interface ParseFilterOptions {
  /** Called for a value without quotes (`userName eq bjensen`); true lets it pass as text. Default: refused. */
  allowBareValue?: () => boolean;
  /** Called for a comparison behind brackets (`emails[type eq "work"].value eq "x"`); true lets it pass. Default: refused. */
  allowValuePathFilter?: () => boolean;
}

/**
 * Parses a filter (RFC 7644 section 3.4.2.2) in one pass without backtracking.
 *
 * @example parseFilter('title pr and not (active eq false)')
 * @throws ScimError invalidFilter, naming what was expected and where
 */
export function parseFilter(text: string, options: ParseFilterOptions = {}): ScimFilter {
  if (text.length > FILTER_LIMITS.length) {
    throw invalidFilter(`the filter is longer than ${FILTER_LIMITS.length} characters`);
  }
  const scanner = new Scanner(text, invalidFilter);
  const filter = new FilterParser(scanner, options).filter();
  scanner.skipBlanks();
  if (!scanner.isAtEnd()) throw scanner.expected("and, or, or the end of the filter");
  return filter;
}

/** The productions of `filter.abnf`, one method each. */
export class FilterParser {
  #depth = 0;
  #expressions = 0;
  #isInBrackets = false;

  constructor(
    private readonly scanner: Scanner,
    private readonly options: ParseFilterOptions = {},
  ) {}

  filter(): ScimFilter {
    if (++this.#depth > FILTER_LIMITS.depth) {
      throw this.scanner.refuse(`the filter is nested deeper than ${FILTER_LIMITS.depth}`);
    }
    const filter = this.#or();
    this.#depth--;
    return filter;
  }

  #or(): ScimFilter {
    return this.#chain("or", () => this.#and());
  }

  #and(): ScimFilter {
    return this.#chain("and", () => this.#term());
  }

  #chain(operator: "and" | "or", operand: () => ScimFilter): ScimFilter {
    const first = operand();
    const operands = [first];
    while (this.scanner.takeKeyword(operator)) operands.push(operand());
    return operands.length === 1 ? first : { kind: "logicalExpression", operator, operands };
  }

  #term(): ScimFilter {
    this.scanner.skipBlanks();
    if (this.scanner.take("(")) return this.#closed(")");
    if (this.scanner.takeNot()) return { kind: "notExpression", operand: this.#closed(")") };
    const path = this.#path();
    return this.scanner.take("[") ? this.#comparedValue(this.valueFilter(path)) : this.#attributeExpression(path);
  }

  /** `path[filter].subAttribute eq value` is the same as `path[filter and subAttribute eq value]`. */
  #comparedValue(valuePath: ValuePath): ScimFilter {
    if (this.scanner.peek() !== "." || !this.options.allowValuePathFilter?.()) return valuePath;
    this.scanner.take(".");
    const operands = [valuePath.filter, this.#attributeExpression(this.#path())];
    return { ...valuePath, filter: { kind: "logicalExpression", operator: "and", operands } };
  }

  /** What follows `path[`. */
  valueFilter(path: AttributePath): ValuePath {
    if (this.#isInBrackets) throw this.scanner.refuse("brackets within brackets are not allowed");
    if (path.subAttribute) throw this.scanner.refuse("brackets follow an attribute, not a sub-attribute");
    this.#isInBrackets = true;
    const filter = this.#closed("]");
    this.#isInBrackets = false;
    return { kind: "valuePath", path, filter };
  }

  #closed(bracket: ")" | "]"): ScimFilter {
    const filter = this.filter();
    this.scanner.skipBlanks();
    if (!this.scanner.take(bracket)) throw this.scanner.expected(`and, or, or "${bracket}"`);
    return filter;
  }

  #path(): AttributePath {
    const word = this.scanner.takeWord();
    const path = word === "" ? undefined : parseAttributePath(word);
    if (!path) throw this.scanner.expected("an attribute", word);
    return path;
  }

  #attributeExpression(path: AttributePath): ScimFilter {
    if (++this.#expressions > FILTER_LIMITS.expressions) {
      throw this.scanner.refuse(`the filter has more than ${FILTER_LIMITS.expressions} expressions`);
    }
    this.scanner.skipBlanks();
    const word = this.scanner.takeWord();
    const operator = word.toLowerCase();
    if (operator === "pr") return { kind: "attributeExpression", path, operator };
    if (!isCompareOperator(operator)) throw this.scanner.expected(`pr or one of ${COMPARE_OPERATORS.join(", ")}`, word);
    return { kind: "attributeExpression", path, operator, compareValue: this.#compareValue() };
  }

  #compareValue(): CompareValue {
    this.scanner.skipBlanks();
    if (this.scanner.peek() === '"') return this.scanner.takeString();
    const word = this.scanner.takeWord();
    const literal = parseLiteral(word);
    if (literal !== undefined) return literal;
    if (word !== "" && this.options.allowBareValue?.()) return word;
    throw this.#valueExpected(word);
  }

  #valueExpected(word: string): ScimError {
    return this.scanner.expected("a value: text in double quotes, a number, true, false or null", word);
  }
}

const isCompareOperator = (word: string): word is CompareOperator =>
  COMPARE_OPERATORS.includes(word as CompareOperator);

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function parseLiteral(word: string): CompareValue | undefined {
  switch (word) {
    case "true":
      return true;
    case "false":
      return false;
    case "null":
      return null;
    default:
      return NUMBER.test(word) && Number.isFinite(Number(word)) ? Number(word) : undefined;
  }
}
