import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import pino from "pino";
import { projectPath } from "../../../server/project-path.js";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { type GraphqlAnswer, graphqlRequest } from "../../support/graphql-request.js";
import { INTERNALS } from "../../support/internals.js";
import { rootOperations, sampleOf } from "../../support/root-operations.js";
import { type ServerHere, startServerHere } from "../../support/server-here.js";
import { storedState } from "../../support/stored-state.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const schema = buildSchema(readFileSync(projectPath("schema/schema.graphql"), "utf8"));

/** Something that is not of the type of an argument, where in it the fault is, and the value that has it. */
interface BadValue {
  field: string;
  value: unknown;
}

/** A few values for each place of a type, however deep; what stands in an input type is tried where the type is met first. */
function badValues(path: string, type: GraphQLInputType, met: Set<string>): BadValue[] {
  const given = getNullableType(type);
  const none = isNonNullType(type) ? [{ field: path, value: null }] : [];
  if (isListType(given)) {
    const items = badValues(`${path}[0]`, given.ofType, met);
    return [...none, ...items.map(({ field, value }) => ({ field, value: [value] }))];
  }
  if (isEnumType(given)) return [...none, ...["nothing", 5, {}].map((value) => ({ field: path, value }))];
  if (!isInputObjectType(given)) {
    return [...none, ...(WRONG[given.name] ?? []).map((value) => ({ field: path, value }))];
  }
  if (met.has(given.name)) return none;
  met.add(given.name);
  const sample = sampleOf(given) as object;
  const fields: (GraphQLArgument | GraphQLInputField)[] = Object.values(given.getFields());
  return [
    ...none,
    { field: path, value: "text" },
    { field: `${path}.nonsense`, value: { ...sample, nonsense: true } },
    ...fields.flatMap((part) =>
      badValues(`${path}.${part.name}`, part.type, met).map(({ field, value }) => ({
        field,
        value: { ...sample, [part.name]: value },
      })),
    ),
  ];
}

const WRONG: Record<string, unknown[]> = {
  ID: [{}, true, 1.5],
  String: [{}, 5, ["text"]],
  Int: ["text", 1.5, 2 ** 31],
  Float: ["text", true],
  Boolean: ["true", 1],
  DateTime: ["yesterday", 5, "2026-02-30T00:00:00Z"],
  JSONObject: ["text", 5, [1]],
};

let server: ServerHere;
let tenant: TestTenant;
let stateBefore: Record<string, string>;
const logged: string[] = [];

beforeAll(async () => {
  const log = pino({ level: "error" }, { write: (line: string) => logged.push(line) });
  server = await startServerHere({ log });
  tenant = await newTenant();
  await tenant.admin.createUser({ input: { userName: "anna" } });
  stateBefore = await storedState(tenant.id);
});
afterAll(() => server.close());

const send = (document: { query: string; variables?: object }): Promise<GraphqlAnswer> =>
  graphqlRequest(document, {
    url: server.url,
    headers: { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug },
  });

const told = ({ code, body }: GraphqlAnswer) => ({
  code,
  field: body.errors?.[0]?.extensions.field,
  message: body.errors?.[0]?.message,
});

/** Each operation that takes arguments, with the bad values of each. */
function* badCalls() {
  const met = new Set<string>();
  for (const { field, args, document } of rootOperations(schema)) {
    const calls = args.flatMap(({ name, type }) =>
      badValues(name, type, met).map((bad) => ({
        ...bad,
        document: { ...document, variables: { ...document.variables, [name]: bad.value } },
      })),
    );
    if (calls.length > 0) yield [field, calls] as const;
  }
}

describe("a value that is not of its type is refused, with its place and what would be right", () => {
  test.each([...badCalls()])("by %s", async (_field, calls) => {
    await Promise.all(
      calls.map(async ({ field, value, document }) => {
        expect({ value, ...told(await send(document)) }).toEqual({
          value,
          code: "INVALID_INPUT",
          field,
          message: expect.not.stringMatching(INTERNALS),
        });
      }),
    );
  });

  test("wherever a value can be given", () => {
    const calls = [...badCalls()].flatMap(([, calls]) => calls);
    expect(calls.length).toBeGreaterThan(1_000);
  });
});

test.each<[query: string, field: string, message: RegExp]>([
  ['{ users(first: "ten") { nodes { id } } }', "first", /Int/],
  ["{ users(filter: { title: { eq: 5 } }) { nodes { id } } }", "filter.title.eq", /String/],
  ['{ users(filter: { titel: { eq: "x" } }) { nodes { id } } }', "filter.titel", /Did you mean .*"title"/],
  ["{ users(orderBy: { field: TITEL, direction: ASC }) { nodes { id } } }", "orderBy.field", /Did you mean .*"TITLE"/],
  ["mutation { createUser(input: {}) { user { id } } }", "input", /userName.*required/],
  [
    'mutation { createUser(input: { userName: "x", emails: [{ value: 5 }] }) { user { id } } }',
    "input.emails.value",
    /String/,
  ],
  ['mutation { createConnection(input: { name: "x", provider: OKTO }) { token } }', "input.provider", /OKTA/],
  ['{ user(idd: "x") { id } }', "idd", /Unknown argument/],
])("in the document %s the place of the fault is %s", async (query, field, message) => {
  expect(told(await send({ query }))).toEqual({
    code: "INVALID_INPUT",
    field,
    message: expect.stringMatching(message),
  });
});

test("a fault does not repeat what was given beside it", async () => {
  const query = "mutation($input: CreateUserInput!) { createUser(input: $input) { user { id } } }";
  const answer = await send({ query, variables: { input: { userName: "x", password: "a-secret-one", nonsense: 1 } } });
  expect(told(answer)).toMatchObject({ field: "input.nonsense" });
  expect(JSON.stringify(answer.body)).not.toContain("a-secret-one");
});

test("a variable that is missing is named", async () => {
  const query = "query($id: ID!) { user(id: $id) { id } }";
  expect(told(await send({ query }))).toMatchObject({ code: "INVALID_INPUT", field: "id" });
});

test("nothing of all this has changed anything, or was logged as a fault of the server", async () => {
  expect(await storedState(tenant.id)).toEqual(stateBefore);
  expect(logged).toEqual([]);
});
