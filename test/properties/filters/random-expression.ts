import fc from "fast-check";
import type { Expression, Operand, Operator, PlainUser, TestAttribute, ValueKind } from "./expression.js";
import { anyText } from "./random-users.js";

const EQUALITY: Operator[] = ["eq", "ne"];
const ORDER: Operator[] = ["gt", "ge", "lt", "le"];
const PARTS: Operator[] = ["co", "sw", "ew"];

const OPERATORS: Record<ValueKind, Operator[]> = {
  whole: [],
  text: [...EQUALITY, ...ORDER, ...PARTS],
  exact: [...EQUALITY, ...ORDER, ...PARTS],
  name: [...EQUALITY, ...ORDER, ...PARTS],
  url: [...EQUALITY, ...ORDER, ...PARTS],
  number: [...EQUALITY, ...ORDER],
  instant: [...EQUALITY, ...ORDER],
  boolean: EQUALITY,
  binary: EQUALITY,
};

/** Filters of any shape over all attributes, most of whose operands have to do with what the users have. */
export function anyExpression(attributes: TestAttribute[], users: PlainUser[]): fc.Arbitrary<Expression> {
  const lists = attributes.filter(({ parts }) => parts);
  const comparisons = attributes.map((one) =>
    comparison(
      one,
      users.flatMap((user) => one.valuesOf(user)),
    ),
  );
  const brackets = lists.map((list) => {
    const elements = users.flatMap((user) => list.elementsOf?.(user) ?? []);
    const parts = (list.parts ?? []).map((part) =>
      comparison(
        part,
        elements.flatMap((one) => part.valuesOf(one)),
      ),
    );
    return combined(fc.oneof(...parts), 2).map((inner): Expression => ({ kind: "brackets", list, inner }));
  });
  const leaf = fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...comparisons) },
    { weight: 1, arbitrary: fc.oneof(...brackets) },
  );
  return combined(leaf, 3);
}

/** Of leaves, with and, or and not between them. */
function combined(leaf: fc.Arbitrary<Expression>, maxDepth: number): fc.Arbitrary<Expression> {
  const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { maxDepth, withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constantFrom("and" as const, "or" as const),
          operands: fc.array(tie("expression"), { minLength: 2, maxLength: 3 }),
        }),
      },
      { weight: 1, arbitrary: tie("expression").map((operand): Expression => ({ kind: "not", operand })) },
    ),
  }));
  return expression;
}

function comparison(attribute: TestAttribute, values: Operand[]): fc.Arbitrary<Expression> {
  const withOperator = (operator: Operator, operand: Operand): Expression => ({
    kind: "comparison",
    attribute,
    operator,
    operand,
  });
  const presence = fc.constantFrom(withOperator("pr", null), withOperator("eq", null), withOperator("ne", null));
  if (attribute.kind === "whole") return presence;
  const operand = operandOf(attribute.kind, [...new Set(values)]);
  const compared = fc
    .record({ operator: fc.constantFrom(...OPERATORS[attribute.kind]), operand })
    .map(({ operator, operand: one }) => withOperator(operator, one));
  return fc.oneof({ weight: 1, arbitrary: presence }, { weight: 8, arbitrary: compared });
}

function operandOf(kind: ValueKind, values: Operand[]): fc.Arbitrary<Operand> {
  const pool = values.length > 0 ? values : [DEFAULTS[kind]];
  const known = fc.constantFrom(...pool);
  switch (kind) {
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.oneof(known, fc.constantFrom(-1e300, -0.0, 0.1, 9.5, 1e3, 1e19, 5e-324));
    case "instant":
      return fc.oneof(
        known,
        known.map((one) => shifted(String(one))),
        fc.constantFrom("2026-01-01T00:00:00", "2026-06-30T23:59:59.9991234-05:30"),
      );
    case "binary":
      return known.map((one) => String(one)).chain((one) => fc.constantFrom(one, one.replaceAll("=", "")));
    default:
      return fc.oneof(
        { weight: 4, arbitrary: known.chain((one) => anyPartOf(String(one))) },
        { weight: 1, arbitrary: anyText() },
        { weight: 1, arbitrary: fc.constantFrom("", "%", "_", "\\", "'", '"', "a", "É") },
      );
  }
}

const DEFAULTS: Record<ValueKind, Operand> = {
  whole: null,
  text: "x",
  exact: "x",
  name: "x",
  url: "https://corp.test/",
  number: 0,
  boolean: true,
  instant: "2026-01-01T00:00:00Z",
  binary: "AAAA",
};

/** The same instant, in another zone. */
const shifted = (instant: string): string => {
  const inZone = new Date(Date.parse(instant) + 90 * 60_000).toISOString();
  return inZone.replace("Z", "+01:30");
};

/** A part of a text, at its beginning, end or within, whole or in another case. */
function anyPartOf(text: string): fc.Arbitrary<string> {
  const characters = [...text];
  return fc
    .record({
      from: fc.integer({ min: 0, max: characters.length }),
      length: fc.integer({ min: 0, max: characters.length }),
      isWhole: fc.boolean(),
      form: fc.constantFrom("same", "upper", "lower"),
    })
    .map(({ from, length, isWhole, form }) => {
      const part = isWhole ? text : characters.slice(from, from + length).join("");
      return form === "same" ? part : form === "upper" ? part.toUpperCase() : part.toLowerCase();
    });
}
