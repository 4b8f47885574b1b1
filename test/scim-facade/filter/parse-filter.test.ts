import { describe, expect, test } from "@jest/globals";
import { parseFilter } from "../../../scim-facade/filter/parse-filter.js";
import { printFilter } from "../../../scim-facade/filter/print-filter.js";
import { ENTERPRISE_USER } from "../../../scim-facade/urns.js";

describe("a filter is parsed and printed", () => {
  test.each([
    ['userName eq "bjensen"', 'userName eq "bjensen"'],
    ['UserName EQ "bjensen"', 'UserName eq "bjensen"'],
    ["title PR And active eq true", "title pr and active eq true"],
    ["active ne null", "active ne null"],
    ["x gt -1.5e3", "x gt -1500"],
    ['displayName eq "a\\"b\\\\c\\u00e9"', 'displayName eq "a\\"b\\\\cé"'],
    ["a pr or b pr and c pr", "a pr or b pr and c pr"],
    ["(a pr or b pr) and c pr", "(a pr or b pr) and c pr"],
    ["not(a pr) and b pr", "not (a pr) and b pr"],
    ["not (a pr and b pr)", "not (a pr and b pr)"],
    ["((a pr))", "a pr"],
    ["  a   pr  ", "a pr"],
    ["a pr and (b pr and c pr)", "a pr and (b pr and c pr)"],
    ['emails[type eq "work" and value co "@x"]', 'emails[type eq "work" and value co "@x"]'],
    ["emails[not (type pr) or (primary eq true)]", "emails[not (type pr) or primary eq true]"],
    ['name.familyName sw "J"', 'name.familyName sw "J"'],
    ['members.$ref co "/Users/"', 'members.$ref co "/Users/"'],
    [`${ENTERPRISE_USER}:manager.value eq "1"`, `${ENTERPRISE_USER}:manager.value eq "1"`],
  ])("%s", (text, printed) => {
    const filter = parseFilter(text);
    expect(printFilter(filter)).toBe(printed);
    expect(parseFilter(printed)).toEqual(filter);
  });
});

test("and binds tighter than or, not tighter than both", () => {
  const pr = (attribute: string) => ({ kind: "attributeExpression", path: { attribute }, operator: "pr" });
  expect(parseFilter("a pr or not (b pr) and c pr")).toEqual({
    kind: "logicalExpression",
    operator: "or",
    operands: [
      pr("a"),
      { kind: "logicalExpression", operator: "and", operands: [{ kind: "notExpression", operand: pr("b") }, pr("c")] },
    ],
  });
});

describe("what is no filter is refused, with what was expected and where", () => {
  test.each([
    ["", "expected an attribute at position 1, but found nothing"],
    ["title", "expected pr or one of eq, ne, co, sw, ew, gt, ge, lt, le at position 6, but found nothing"],
    [
      "userName eq",
      "expected a value: text in double quotes, a number, true, false or null at position 12, but found nothing",
    ],
    ["userName eq bjensen", 'at position 13, but found "bjensen"'],
    ["userName eq 'x'", "at position 13, but found \"'x'\""],
    ["active eq TRUE", 'at position 11, but found "TRUE"'],
    ["x eq 01", 'at position 6, but found "01"'],
    ['userName regex "a"', 'at position 10, but found "regex"'],
    ['userName = "x"', 'at position 10, but found "="'],
    ['userName eq "x" foo', 'expected and, or, or the end of the filter at position 17, but found "foo"'],
    ["(title pr", 'expected and, or, or ")" at position 10, but found nothing'],
    ["title pr)", 'expected and, or, or the end of the filter at position 9, but found ")"'],
    ["not title pr", 'expected "(" after not at position 5, but found "title pr"'],
    ["and title pr", "expected pr or one of"],
    ['userName eq "x', "the text that begins at position 13 has no closing quote"],
    ['userName eq "\\x"', "the text that begins at position 13 is no JSON string"],
    ["emails[a[b pr]]", "brackets within brackets are not allowed"],
    ["emails[type pr", 'expected and, or, or "]" at position 15'],
    ["emails.type[a pr]", "brackets follow an attribute, not a sub-attribute"],
    [
      'emails[type eq "x"].value eq "y"',
      'expected and, or, or the end of the filter at position 20, but found ".value eq',
    ],
    ["a.b.c pr", 'expected an attribute at position 1, but found "a.b.c"'],
    ["1a pr", 'expected an attribute at position 1, but found "1a"'],
    [":a pr", 'expected an attribute at position 1, but found ":a"'],
    [`${"(".repeat(5_000)}a pr`, "the filter is nested deeper than 32"],
    [`a eq "${"x".repeat(20_000)}"`, "the filter is longer than 16384 characters"],
    [Array.from({ length: 1_001 }, () => "a pr").join(" or "), "the filter has more than 1000 expressions"],
  ])("%.40s", (text, detail) => {
    expect(() => parseFilter(text)).toThrow(
      expect.objectContaining({ status: 400, scimType: "invalidFilter", detail: expect.stringContaining(detail) }),
    );
  });
});

test("a value without quotes is text where the client needs that", () => {
  expect(parseFilter("externalId eq jyoung", { allowBareValue: () => true })).toMatchObject({ compareValue: "jyoung" });
});
