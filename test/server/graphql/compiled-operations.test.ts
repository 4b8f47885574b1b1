import { beforeAll, describe, expect, test } from "@jest/globals";
import { isEnumType, parse } from "graphql";
import { buildSchema } from "../../../server/graphql/build-schema.js";
import { CompiledOperations } from "../../../server/graphql/compiled-operations.js";
import { loadTrustedDocuments } from "../../../server/graphql/trusted-documents.js";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const TIMES = 5;

let tenant: TestTenant;
let anna: string;
beforeAll(async () => {
  tenant = await newTenant();
  const { createUser: lead } = await tenant.admin.createUser({ input: { userName: "lea", displayName: "Lea" } });
  const { createUser } = await tenant.admin.createUser({ input: { userName: "anna", managerId: lead.user.id } });
  anna = createUser.user.id;
  await tenant.admin.createGroup({ input: { displayName: "Sales", memberIds: [anna] } });
});

const PERSON =
  "fragment Person on User { id userName manager { displayName } groups { nodes { displayName } totalCount } }";

const NONE = () => ({});

/** Documents that nobody knows beforehand, whose answers must not tell how often they came. */
const DOCUMENTS: [name: string, query: string, variables: () => object][] = [
  ["with a fragment and an alias", `query { all: users { nodes { ...Person } totalCount } } ${PERSON}`, NONE],
  [
    "with variables, a default and a condition",
    `query ($id: ID!, $deep: Boolean = true) { user(id: $id) { name { givenName } ...Person @include(if: $deep) } } ${PERSON}`,
    () => ({ id: anna }),
  ],
  [
    "with pages and cursors",
    "{ users(first: 1) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }",
    NONE,
  ],
  ["by what is nowhere", '{ user(id: "01a208e1-0000-7000-8000-000000000000") { id } }', NONE],
  ["of an interface", "query ($id: ID!) { node(id: $id) { id ... on User { userName } } }", () => ({ id: anna })],
  ["with a fault in a field", '{ users(after: "nowhere") { nodes { id } } roles { nodes { id } } }', NONE],
  ["without a variable that is needed", "query ($id: ID!) { user(id: $id) { id } }", NONE],
  ["about the schema", '{ __type(name: "User") { fields { name } } __typename }', NONE],
  [
    "that change something and are refused",
    "mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }",
    () => ({ input: { userName: "anna" } }),
  ],
];

describe("a document that comes again and again is answered each time as the first time", () => {
  test.each(DOCUMENTS)("%s", async (_, query, variables) => {
    const answers: unknown[] = [];
    for (let time = 0; time < TIMES; time++) {
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
      const { status, body } = await graphqlRequest({ query, variables: variables() }, { headers });
      const errors = body.errors?.map(({ extensions: { requestId: _id, ...extensions }, ...error }) => ({
        ...error,
        extensions,
      }));
      answers.push({ status, data: body.data, errors });
    }
    expect(answers).toEqual(answers.map(() => answers[0]));
  });
});

describe("of documents that nobody knows, those are compiled", () => {
  const schema = buildSchema();
  const timesUntilCompiled = (text: string): number | undefined => {
    const operations = new CompiledOperations(schema, loadTrustedDocuments());
    const found = Array.from({ length: TIMES }, () => operations.of(text, parse(text)) !== undefined);
    return found.includes(true) ? found.indexOf(true) + 1 : undefined;
  };

  test.each<[what: string, text: string, times: number | undefined]>([
    ["which come for the third time", "{ users { nodes { id } } }", 3],
    ["but not of an interface, which graphql-jit resolves differently", '{ node(id: "x") { id } }', undefined],
    ["nor of several operations", "query A { viewer { kind } } query B { viewer { kind } }", undefined],
    ["nor those that are long", `{ users { nodes { id } } } #${"x".repeat(10_000)}`, undefined],
    ["nor what cannot be compiled", "{ nothing }", undefined],
  ])("%s", (_, text, times) => {
    expect(timesUntilCompiled(text)).toBe(times);
  });
});

test("what compiled operations show as it is, is what GraphQL would show: values of enumerations are their names", () => {
  const types = Object.values(buildSchema().getTypeMap()).filter(isEnumType);
  const values = types.filter(({ name }) => !name.startsWith("__")).flatMap((type) => type.getValues());
  expect(values.map(({ value }) => value)).toEqual(values.map(({ name }) => name));
});
