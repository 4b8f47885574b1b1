import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery, getOperationAST, type OperationDefinitionNode, parse } from "graphql";
import { buildSchema } from "../../../server/graphql/build-schema.js";
import { assertFilterLimits, GRAPHQL_LIMITS } from "../../../server/graphql/limits.js";
import { measureOperation } from "../../../server/graphql/measure-operation.js";
import { projectPath } from "../../../server/project-path.js";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { newTenant } from "../../support/tenant.js";

let headers: Record<string, string>;
beforeAll(async () => {
  headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": (await newTenant()).slug };
});

const times = (count: number, item: (index: number) => string) => Array.from({ length: count }, (_, i) => item(i));
const document = (query: string) => JSON.stringify({ query });
const aboutUser = (fields: string) => document(`{ __type(name: "User") { ${fields} } }`);
const withVariable = (json: string) => `{"query":"{ __typename }","variables":{"unused":${json}}}`;
const ofType = (depth: number): string => (depth === 0 ? "name" : `ofType { ${ofType(depth - 1)} }`);
const FRAGMENTS = "fragment A on Query { ...B ...B } fragment B on Query { __typename __typename }";

const COMPLEX = "QUERY_TOO_COMPLEX";

type Limit = keyof typeof GRAPHQL_LIMITS;

/** Bodies that are as large as is said, and what those are refused as that are larger than the limit. */
const BODIES: [name: string, limit: Limit, sized: (size: number) => string, code: string][] = [
  ["bytes", "bodyBytes", (size) => document("{ __typename }").padEnd(size), "TOO_MANY"],
  ["lists", "nesting", (size) => withVariable("[".repeat(size - 2) + "]".repeat(size - 2)), "INVALID_INPUT"],
  ["objects", "objects", (size) => withVariable(`[${times(size - 2, () => "{}")}]`), "INVALID_INPUT"],
  [
    "tokens",
    "tokens",
    (size) => document(`{ users(filter: { userName: { in: [${'"x" '.repeat(size - 23)}] } }) { nodes { id } } }`),
    COMPLEX,
  ],
  ["fields in one another", "depth", (size) => aboutUser(ofType(size - 2)), COMPLEX],
  ["fields in one another, by a fragment", "depth", (size) => deepFragment(size), COMPLEX],
  ["root fields", "rootFields", (size) => document(`{ ${"__typename ".repeat(size)} }`), COMPLEX],
  [
    "root fields in fragments",
    "rootFields",
    (size) => document(`{ ${"__typename ".repeat(size - 4)} ...A } ${FRAGMENTS}`),
    COMPLEX,
  ],
  ["aliases", "aliases", (size) => aboutUser(times(size, (index) => `a${index}: name`).join(" ")), COMPLEX],
  ["directives", "directives", (size) => aboutUser("name @include(if: true) ".repeat(size)), COMPLEX],
  ["items of a page", "pageSize", (size) => document(`{ users(first: ${size}) { nodes { id } } }`), "INVALID_INPUT"],
  [
    "items of a last page",
    "pageSize",
    (size) => document(`{ users(last: ${size}) { nodes { id } } }`),
    "INVALID_INPUT",
  ],
];

function deepFragment(depth: number): string {
  return document(`{ __type(name: "User") { ...A } } fragment A on __Type { ${ofType(depth - 2)} }`);
}

/** Limits whose excess is counted to the end, so that it can be told. */
const COUNTED: readonly Limit[] = ["depth", "rootFields", "aliases", "directives"];

describe.each(BODIES)("a request by its number of %s", (_name, limit, sized, code) => {
  const allowed = GRAPHQL_LIMITS[limit];

  test(`is answered at the limit ${limit}`, async () => {
    const { body } = await graphqlRequest(sized(allowed), { headers });
    expect(body).toEqual({ data: expect.anything() });
  });

  test(`is refused as ${code} beyond the limit ${limit}, which it is told (ADVISORY-5)`, async () => {
    const { body } = await graphqlRequest(sized(allowed + 1), { headers });
    expect(body.data ?? null).toBeNull();
    const { message, extensions } = body.errors?.[0] ?? {};
    expect({ message, extensions }).toEqual({
      message: expect.stringContaining(
        COUNTED.includes(limit) ? `is ${allowed + 1}, and may be ${allowed}` : `${allowed}`,
      ),
      extensions: expect.objectContaining({ code, requestId: expect.any(String) }),
    });
  });
});

/** What is said of a document's cost: 1 for each object, those below a page as often as the page has items. */
const COSTS: [name: string, query: string, variables: Record<string, unknown>, cost: number][] = [
  ["a page and its items", "{ users(first: 10) { nodes { id userName } } }", {}, 11],
  ["a last page", "{ users(last: 10) { nodes { id } } }", {}, 11],
  ["the size of a page where none is given", "{ users { nodes { id } } }", {}, 51],
  ["a page by a variable", "query ($n: Int) { users(first: $n) { nodes { id } } }", { n: 7 }, 8],
  ["a page by a variable's default", "query ($n: Int = 9) { users(first: $n) { nodes { id } } }", {}, 10],
  ["a page by a variable that is null", "query ($n: Int = 9) { users(first: $n) { nodes { id } } }", { n: null }, 51],
  ["edges and their nodes", "{ users(first: 10) { edges { cursor node { id } } } }", {}, 21],
  ["nodes beside edges", "{ users(first: 10) { nodes { id } edges { cursor } } }", {}, 21],
  [
    "what stands beside the items once",
    "{ users(first: 10) { totalCount pageInfo { endCursor } nodes { id } } }",
    {},
    12,
  ],
  ["lists that are no pages once an item", "{ users(first: 10) { nodes { emails { value } } } }", {}, 21],
  [
    "pages in one another",
    "{ users(first: 10) { nodes { groups(first: 5) { nodes { members(first: 3) { nodes { id } } } } } } }",
    {},
    1 + 10 * (1 + 1 + 5 * (1 + 1 + 3)),
  ],
  [
    "a fragment wherever it is used",
    "{ a: users(first: 10) { ...F } b: users(first: 20) { ...F } } fragment F on UserConnection { nodes { id } }",
    {},
    11 + 21,
  ],
  [
    "nothing that is left out",
    "query ($with: Boolean = false) { users(first: 10) { nodes { groups @include(if: $with) { totalCount } } } }",
    {},
    11,
  ],
  ["nothing that is skipped", "{ users(first: 10) { nodes { groups @skip(if: true) { totalCount } } } }", {}, 11],
  ["no size beyond what a page may have", "{ users(first: 2000000000) { nodes { id } } }", {}, 101],
];

const schema = buildSchema();

function sizeOf(query: string, variables: Record<string, unknown>) {
  const document = parse(query);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return measureOperation({ schema, document, operation, variables });
}

test.each(COSTS)("the cost of an operation counts %s", (_name, query, variables, cost) => {
  expect(sizeOf(query, variables).cost).toBe(cost);
});

describe("an operation by its cost", () => {
  const query =
    "query ($n: Int) { users(first: 39) { nodes { groups(first: 9) { nodes { members(first: $n) { nodes { id } } } } } } }";

  test("is answered at the limit cost", async () => {
    expect(sizeOf(query, { n: 69 }).cost).toBe(GRAPHQL_LIMITS.cost);
    const { body } = await graphqlRequest({ query, variables: { n: 69 } }, { headers });
    expect(body).toEqual({ data: { users: { nodes: [] } } });
  });

  test("is refused as QUERY_TOO_COMPLEX beyond the limit cost, with what it is and what helps", async () => {
    const { cost } = sizeOf(query, { n: 70 });
    const { body, code } = await graphqlRequest({ query, variables: { n: 70 } }, { headers });
    expect([code, body.errors?.[0]?.message]).toEqual([
      "QUERY_TOO_COMPLEX",
      `the number of objects that the operation may be answered with is ${cost}, and may be 25000 at most: ` +
        "ask for smaller pages by first or last",
    ]);
  });
});

test("the same field is compared with itself only so often (ADVISORY-1)", async () => {
  const { code, body } = await graphqlRequest(aboutUser("name ".repeat(1_900)), { headers });
  expect([code, body.errors?.[0]?.message]).toEqual(["QUERY_TOO_COMPLEX", expect.stringContaining("name each once")]);
});

test("fragments that double one another are measured in no time that doubles (ADVISORY-1)", () => {
  const fragments = times(60, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`);
  const query = `{ ...F0 } ${fragments.join(" ")} fragment F60 on Query { __typename }`;
  expect(sizeOf(query, {}).rootFields).toBe(2 ** 60);
});

test("the whole schema can be asked for by introspection", () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true });
  expect(sizeOf(query, {})).toMatchObject({ depth: GRAPHQL_LIMITS.depth, asksForSchema: true });
});

describe("a filter by its conditions", () => {
  const filter = (count: number) => ({ or: times(count, (index) => `${index}`).map((eq) => ({ title: { eq } })) });

  test("is taken at the limit conditions", () => {
    expect(() => assertFilterLimits(filter(GRAPHQL_LIMITS.conditions))).not.toThrow();
  });

  test("is refused beyond the limit conditions, which it is told", () => {
    const fault = "the number of the filter's conditions is 5001, and may be 5000 at most: filter by fewer";
    expect(() => assertFilterLimits(filter(GRAPHQL_LIMITS.conditions + 1))).toThrow(fault);
  });
});

describe("without a token, a body", () => {
  const reset = 'mutation { requestPasswordReset(input: { tenant: "nobodys", userName: "nobody" }) { accepted } }';
  const sized = (size: number) => document(reset).padEnd(size);

  test("is read at the limit anonymousBodyBytes", async () => {
    const { body } = await graphqlRequest(sized(GRAPHQL_LIMITS.anonymousBodyBytes));
    expect(body).toEqual({ data: { requestPasswordReset: { accepted: true } } });
  });

  test("is not read beyond the limit anonymousBodyBytes", async () => {
    const { status, code } = await graphqlRequest(sized(GRAPHQL_LIMITS.anonymousBodyBytes + 1));
    expect([status, code]).toEqual([401, "UNAUTHENTICATED"]);
  });
});

test("the documentation announces each limit as it is", () => {
  const page = readFileSync(projectPath("docs", "graphql.md"), "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm)];
  const announced = Object.fromEntries(rows.map(([, name, value]) => [name, Number(value?.replaceAll(",", ""))]));
  expect(announced).toEqual(GRAPHQL_LIMITS);
});

test("each document that Roster knows is within the limits, whatever its variables are", () => {
  const texts: string[] = Object.values(
    JSON.parse(readFileSync(projectPath("schema", "trusted-documents.json"), "utf8")),
  );
  expect(texts.length).toBeGreaterThan(50);
  for (const text of texts) {
    const { variableDefinitions = [] } = getOperationAST(parse(text)) as OperationDefinitionNode;
    const largest = variableDefinitions.map(({ variable, type }) => [
      variable.name.value,
      JSON.stringify(type).includes('"Boolean"') ? true : GRAPHQL_LIMITS.pageSize,
    ]);
    const size = sizeOf(text, Object.fromEntries(largest));
    const { depth, rootFields, aliases, directives, cost } = GRAPHQL_LIMITS;
    for (const [name, limit] of Object.entries({ depth, rootFields, aliases, directives, cost })) {
      expect({ text, name, isWithin: size[name as "cost"] <= limit }).toEqual({ text, name, isWithin: true });
    }
    expect(size.asksForSchema).toBe(false);
  }
});
