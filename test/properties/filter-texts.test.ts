import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type AttributePath, COMPARE_OPERATORS, type ScimFilter } from "../../scim-facade/filter/ast.js";
import { parseFilter } from "../../scim-facade/filter/parse-filter.js";
import { printFilter } from "../../scim-facade/filter/print-filter.js";
import { ScimError } from "../../scim-facade/scim-error.js";
import { checkProperty } from "../support/check-property.js";

const name = fc.stringMatching(/^[$A-Za-z][$A-Za-z0-9_-]{0,8}$/).filter((text) => text.toLowerCase() !== "not");
const urn = fc.stringMatching(/^urn(:[a-zA-Z0-9.%+-]{1,6}){1,4}$/);

const path: fc.Arbitrary<AttributePath> = fc.record(
  { schema: urn, attribute: name, subAttribute: name },
  { requiredKeys: ["attribute"] },
);

const compareValue = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);

const comparison: fc.Arbitrary<ScimFilter> = fc.oneof(
  path.map((one) => ({ kind: "attributeExpression" as const, path: one, operator: "pr" as const })),
  fc.record({
    kind: fc.constant("attributeExpression" as const),
    path,
    operator: fc.constantFrom(...COMPARE_OPERATORS),
    compareValue,
  }),
);

function combined(leaf: fc.Arbitrary<ScimFilter>, maxDepth: number): fc.Arbitrary<ScimFilter> {
  return fc.letrec<{ filter: ScimFilter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth, withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constant("logicalExpression" as const),
        operator: fc.constantFrom("and" as const, "or" as const),
        operands: fc.array(tie("filter"), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant("notExpression" as const), operand: tie("filter") }),
    ),
  })).filter;
}

const valuePath: fc.Arbitrary<ScimFilter> = fc.record({
  kind: fc.constant("valuePath" as const),
  path: fc.record({ schema: urn, attribute: name }, { requiredKeys: ["attribute"] }),
  filter: combined(comparison, 2),
});

const filter = combined(fc.oneof({ weight: 3, arbitrary: comparison }, { weight: 1, arbitrary: valuePath }), 4);

test("a filter that is printed parses to the same filter", async () => {
  await checkProperty(
    filter,
    (one) => {
      expect(parseFilter(printFilter(one))).toEqual(one);
    },
    { print: printFilter },
  );
});

/** What filters are made of, in any order. */
const token = fc.oneof(
  fc.constantFrom(
    "title",
    "emails",
    "and",
    "or",
    "not",
    "pr",
    "eq",
    "co",
    "(",
    ")",
    "[",
    "]",
    " ",
    "  ",
    ".",
    ":",
    '"',
    "\\",
  ),
  fc.constantFrom(
    '"x"',
    "true",
    "null",
    "1",
    "1e400",
    "-",
    "__proto__",
    "constructor",
    "$ref",
    "urn:x:y",
    "\u0000",
    "\ud800",
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);

test("any text is a filter that prints to one of the same meaning, or is refused as none (REQ-345, REQ-620)", async () => {
  await checkProperty(
    fc.array(token, { maxLength: 24 }).map((tokens) => tokens.join("")),
    (text) => {
      const parsed = parsedOrRefused(text);
      if (!(parsed instanceof ScimError)) expect(parseFilter(printFilter(parsed))).toEqual(parsed);
      else expect(parsed.scimType).toBe("invalidFilter");
    },
  );
});

function parsedOrRefused(text: string): ScimFilter | ScimError {
  try {
    return parseFilter(text);
  } catch (error) {
    if (error instanceof ScimError) return error;
    throw error;
  }
}
