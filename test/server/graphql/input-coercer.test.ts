import { describe, expect, test } from "@jest/globals";
import { buildSchema, coerceInputValue, type GraphQLInputType } from "graphql";
import { inputCoercer } from "../../../server/graphql/input-coercer.js";

const schema = buildSchema(/* GraphQL */ `
  enum Op {
    EQ
    CO
  }
  input Term {
    op: Op! = EQ
    value: String!
    weight: Int
  }
  input Sought @oneOf {
    id: ID
    name: String
  }
  input Filter {
    and: [Filter!]
    not: Filter
    name: Term
    active: Boolean
    tags: [[String]!]
    sought: Sought
  }
  type Query {
    found(filter: Filter!, filters: [Filter!]): Boolean
  }
`);

const typeOf = (argument: string): GraphQLInputType => {
  const found = schema
    .getQueryType()
    ?.getFields()
    .found?.args.find(({ name }) => name === argument);
  if (!found) throw new Error(`no argument ${argument}`);
  return found.type;
};

const outcomeOf = (coerce: () => unknown) => {
  try {
    return { value: JSON.parse(JSON.stringify(coerce())) };
  } catch (error) {
    return { message: (error as Error).message };
  }
};

describe("the check of input values", () => {
  const taken: Record<string, unknown> = {
    "a field": { active: true },
    "fields that are null": { active: null, and: null },
    "fields that are undefined": { active: undefined },
    "no field": {},
    "a default": { name: { value: "a" } },
    "an enum": { name: { op: "CO", value: "a", weight: 3 } },
    "itself, deep": { and: [{ not: { and: [{ name: { value: "a" } }, { active: false }] } }] },
    "one value where a list may be": { and: { active: true } },
    "lists of lists": { tags: [["a", null], []] },
    "one of several": { sought: { id: 7 } },
  };
  const refused: Record<string, unknown> = {
    null: null,
    "a text": "active",
    "a list": [],
    "an unknown field": { active: true, actve: true },
    "an unknown field that is undefined": { nobody: undefined },
    "a name of Object": { constructor: {} },
    "a wrong scalar": { active: "yes" },
    "a wrong scalar, deep": { and: [{ active: true }, { not: { active: 1 } }] },
    "a required field that is missing": { name: { op: "CO" } },
    "a required field that is null": { name: { op: null, value: "a" } },
    "a value that the enum has not": { name: { op: "eq", value: "a" } },
    "null in a list that has none": { and: [null] },
    "two where one of several may be": { sought: { id: 7, name: "a" } },
  };
  const coerce = inputCoercer(typeOf("filter"));

  test.each(Object.entries(taken))("takes %s as graphql-js does", (_, value) => {
    const expected = outcomeOf(() => coerceInputValue(value, typeOf("filter")));
    expect(outcomeOf(() => coerce(value))).toEqual(expected);
    expect(expected).toHaveProperty("value");
  });

  test.each(Object.entries(refused))("refuses %s with graphql-js' words", (_, value) => {
    const expected = outcomeOf(() => coerceInputValue(value, typeOf("filter")));
    expect(outcomeOf(() => coerce(value))).toEqual(expected);
    expect(expected).toHaveProperty("message");
  });

  test("takes lists of a type, and nothing where nothing is needed", () => {
    const coerceAll = inputCoercer(typeOf("filters"));
    expect(coerceAll([{ active: true }, {}])).toEqual([{ active: true }, {}]);
    expect(coerceAll(null)).toBeNull();
  });

  test("gives nothing back that was not made by it", () => {
    const value = { and: [{ active: true }] };
    const coerced = coerce(value) as typeof value;
    expect(coerced).not.toBe(value);
    expect(coerced.and).not.toBe(value.and);
    expect(coerced.and[0]).not.toBe(value.and[0]);
  });
});
