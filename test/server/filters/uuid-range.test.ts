import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareScalar } from "../../../server/filters/compare.js";
import { Parameters } from "../../../server/filters/parameters.js";
import { uuidsBeginningWith } from "../../../server/filters/uuid-range.js";

test.each<[prefix: string, first: string, last: string]>([
  ["", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
  ["0199", "01990000-0000-0000-0000-000000000000", "0199ffff-ffff-ffff-ffff-ffffffffffff"],
  ["01990000-7", "01990000-7000-0000-0000-000000000000", "01990000-7fff-ffff-ffff-ffffffffffff"],
  [
    "01990000-7000-7000-8000-000000000001",
    "01990000-7000-7000-8000-000000000001",
    "01990000-7000-7000-8000-000000000001",
  ],
])("the UUIDs that begin with %j are those from %s to %s", (prefix, first, last) => {
  expect(uuidsBeginningWith(prefix)).toEqual({ first, last });
});

test.each(["x", "019900007", "01990000_", "ABC", "01990000-7000-7000-8000-0000000000012"])(
  "no UUID begins with %j",
  (prefix) => {
    expect(uuidsBeginningWith(prefix)).toBeUndefined();
  },
);

test("who begins with a text, or comes before or after it, is the same by UUIDs and by their texts", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), fc.nat(36), (one, other, length) => {
      const prefix = other.slice(0, length);
      const range = uuidsBeginningWith(prefix) ?? { first: "", last: "" };
      expect(one >= range.first && one <= range.last).toBe(one.startsWith(prefix));
      for (const operator of ["gt", "gte", "lt", "lte"] as const) {
        const { sql, bound } = compiled(operator, prefix);
        expect(COMPARISONS[sql]?.(one, bound)).toBe(COMPARISONS[OPERATORS[operator]]?.(one, prefix));
      }
    }),
  );
});

const COMPARISONS: Record<string, (one: string, other: string) => boolean> = {
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
};
const OPERATORS = { gt: ">", gte: ">=", lt: "<", lte: "<=" };

/** The comparison that a condition on ids is compiled to, and what with. */
function compiled(operator: keyof typeof OPERATORS, operand: string): { sql: string; bound: string } {
  const parameters = new Parameters("tenant");
  const sql = compareScalar({ type: "uuid", sql: "id" }, { [operator]: operand }, false, parameters);
  return { sql: /^id (\S+) \$2::uuid$/.exec(sql)?.[1] ?? "", bound: String(parameters.values[1]) };
}
