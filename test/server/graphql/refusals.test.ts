import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Scope } from "../../../schema/scope.js";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";
import { rawRequest } from "../../support/raw-request.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

let tenant: TestTenant;
let authorization: Record<string, string>;
beforeAll(async () => {
  tenant = await newTenant();
  authorization = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
});

const { url } = testEnvironment();
const JSON_TYPE = { "content-type": "application/json" };
const CREATE = 'mutation { createUser(input: { userName: "forged" }) { user { id } } }';
const FORM = new URLSearchParams({ query: CREATE }).toString();
const MULTIPART = `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: CREATE })}\r\n--x--`;

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  search?: string;
  body?: string;
}

async function send({ method = "POST", headers, search = "", body }: Sent) {
  const response = await rawRequest(`${url}/graphql${search}`, {
    method,
    headers: { ...authorization, ...headers },
    body,
  });
  const { data, errors } = JSON.parse(response.body);
  return { status: response.status, data: data ?? null, code: errors?.[0]?.extensions.code, errors };
}

const get = (query: string, headers?: Record<string, string>): Sent => ({
  method: "GET",
  search: `?query=${encodeURIComponent(query)}`,
  headers,
});
const post = (body: unknown, headers: Record<string, string> = JSON_TYPE): Sent => ({
  headers,
  body: typeof body === "string" ? body : JSON.stringify(body),
});

/** What a page of another site may make a browser send, or a client that is not careful. */
const REQUESTS: [name: string, sent: () => Sent, status: number, code: string][] = [
  ["a form", () => post(FORM, { "content-type": "application/x-www-form-urlencoded" }), 415, "INVALID_INPUT"],
  [
    "a form with files",
    () => post(MULTIPART, { "content-type": "multipart/form-data; boundary=x" }),
    415,
    "INVALID_INPUT",
  ],
  ["plain text", () => post({ query: CREATE }, { "content-type": "text/plain" }), 415, "INVALID_INPUT"],
  [
    "plain text that says that it has asked",
    () => post({ query: CREATE }, { "content-type": "text/plain", "apollo-require-preflight": "true" }),
    415,
    "INVALID_INPUT",
  ],
  ["no content type", () => post({ query: CREATE }, {}), 415, "INVALID_INPUT"],
  [
    "a page of another site",
    () => post({ query: CREATE }, { ...JSON_TYPE, origin: "https://elsewhere.example.com" }),
    403,
    "FORBIDDEN",
  ],
  ["a page of no site", () => post({ query: CREATE }, { ...JSON_TYPE, origin: "null" }), 403, "FORBIDDEN"],
  [
    "a page of another port",
    () => post({ query: CREATE }, { ...JSON_TYPE, origin: "http://127.0.0.1:1" }),
    403,
    "FORBIDDEN",
  ],
  [
    "a query by GET of another site",
    () => get("{ __typename }", { origin: "https://x.example.com" }),
    403,
    "FORBIDDEN",
  ],
  ["a mutation by GET", () => get(CREATE), 405, "INVALID_INPUT"],
  ["another method", () => ({ ...post({ query: CREATE }), method: "PUT" }), 405, "INVALID_INPUT"],
  ["a batch", () => post([{ query: CREATE }, { query: CREATE }]), 400, "INVALID_INPUT"],
  ["no JSON", () => post("{"), 400, "INVALID_INPUT"],
  ["no body", () => post(""), 400, "INVALID_INPUT"],
  ["null", () => post("null"), 400, "INVALID_INPUT"],
  ["a text", () => post('"{ __typename }"'), 400, "INVALID_INPUT"],
  ["no query", () => post({ variables: {} }), 400, "INVALID_INPUT"],
  ["an empty query", () => post({ query: "" }), 400, "INVALID_INPUT"],
  ["a query that is a number", () => post({ query: 1 }), 400, "INVALID_INPUT"],
  ["a query that is an object", () => post({ query: { kind: "Document" } }), 400, "INVALID_INPUT"],
  ["variables that are a text", () => post({ query: "{ __typename }", variables: "{}" }), 400, "INVALID_INPUT"],
  ["variables that are a list", () => post({ query: "{ __typename }", variables: [1] }), 400, "INVALID_INPUT"],
  ["extensions that are a list", () => post({ query: "{ __typename }", extensions: [1] }), 400, "INVALID_INPUT"],
  ["a name that is a number", () => post({ query: "{ __typename }", operationName: 1 }), 400, "INVALID_INPUT"],
];

describe("a request is refused before anything is done", () => {
  test.each(REQUESTS)("that is %s", async (_name, sent, status, code) => {
    const answer = await send(sent());
    expect(answer).toMatchObject({ status, code, data: null });
    for (const { message, extensions } of answer.errors) {
      expect(message).toEqual(expect.any(String));
      expect(extensions.requestId).toMatch(/^[\da-f-]{36}$/);
    }
    const filter = { userName: { eq: "forged" } };
    expect((await tenant.admin.users({ filter })).users.nodes).toEqual([]);
  });

  test("where a document has faults, with status 200 for who takes nothing but application/json", async () => {
    const faults = ["{", "{ nothing }", "query A { __typename } query B { __typename }", "{ __typename ".repeat(2_000)];
    for (const query of faults) {
      const code = query.length > 1_000 ? "QUERY_TOO_COMPLEX" : "INVALID_INPUT";
      for (const [accept, status] of [
        ["application/graphql-response+json", 400],
        ["application/graphql-response+json, application/json", 400],
        ["application/json", 200],
      ] as const) {
        const answer = await send(post({ query }, { ...JSON_TYPE, accept }));
        expect({ query, accept, ...answer }).toMatchObject({ query, accept, status, code, data: null });
      }
    }
  });
});

test("a page of Roster itself may send requests", async () => {
  const answer = await send(post({ query: "{ __typename }" }, { ...JSON_TYPE, origin: new URL(url).origin }));
  expect(answer).toMatchObject({ status: 200, data: { __typename: "Query" } });
});

test("a query by GET needs the header Authorization, which no page of another site can send unasked (ADVISORY-3)", async () => {
  expect(await send(get("{ __typename }"))).toMatchObject({ status: 200, data: { __typename: "Query" } });
  const { status } = await rawRequest(`${url}/graphql?query=${encodeURIComponent("{ __typename }")}`, {
    method: "GET",
    headers: {},
  });
  expect(status).toBe(401);
});

describe("the schema", () => {
  const tokenWith = async (...scopes: Scope[]) => {
    const { createApiClient } = await tenant.admin.createApiClient({ input: { name: "script", scopes } });
    return { ...JSON_TYPE, authorization: `Bearer ${createApiClient.token}` };
  };
  const QUERIES = [
    "{ __schema { queryType { name } } }",
    '{ __type(name: "User") { name } }',
    'query { ... { ...F } } fragment F on Query { a: __type(name: "User") { name } }',
  ];

  test("is not shown to a token without the scope graphql:introspect", async () => {
    const headers = await tokenWith("users:read", "graphql:adhoc");
    for (const query of QUERIES) {
      const answer = await send(post({ query }, headers));
      expect({ query, ...answer }).toMatchObject({ query, status: 403, code: "FORBIDDEN", data: null });
      expect(answer.errors[0].message).toContain("graphql:introspect");
    }
    expect(await send(post({ query: "{ __typename }" }, headers))).toMatchObject({ status: 200, code: undefined });
  });

  test("is shown to one that has it, and to the administrator", async () => {
    const headers = await tokenWith("graphql:introspect");
    for (const query of QUERIES) {
      expect(await send(post({ query }, headers))).toMatchObject({ status: 200, code: undefined });
      expect(await send(post({ query }))).toMatchObject({ status: 200, code: undefined });
    }
  });
});
