import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { faultsOf } from "../support/faults-of.js";
import { type HostileTarget, startHostileTarget } from "../support/hostile-target.js";
import { inheritedMembers } from "../support/prototypes.js";

const BADGE = "urn:example:params:scim:schemas:extension:badge:2.0:User";

let target: HostileTarget;
let stateBefore: Record<string, string>;
const inheritedBefore = inheritedMembers();

beforeAll(async () => {
  target = await startHostileTarget();
  stateBefore = await target.state();
});

afterAll(() => target.close());

const nested = (depth: number, open: string, close: string, inner = "{}") =>
  open.repeat(depth) + inner + close.repeat(depth);
const listed = (count: number, item: (index: number) => string, separator = ",") =>
  Array.from({ length: count }, (_, index) => item(index)).join(separator);

const document = (query: string) => JSON.stringify({ query });
const filtered = (filter: string) =>
  `{"query":"query($filter: UserFilter) { users(filter: $filter) { nodes { id } } }","variables":{"filter":${filter}}}`;
const created = (input: string) =>
  `{"query":"mutation($input: CreateUserInput!) { createUser(input: $input) { user { id } } }","variables":{"input":${input}}}`;
const extended = (values: string) =>
  created(`{"userName":"hostile","extensions":[{"schema":"${BADGE}","values":${values}}]}`);
const continued = (key: string, id: string, order = "CREATED_AT") =>
  document(
    `{ users(orderBy: { field: ${order}, direction: ASC }, after: "${Buffer.from(`["${key}","${id}"]`).toString("base64url")}") { nodes { id } } }`,
  );

const ID = "01a208e1-f32d-7029-9ae3-4bd7d6151cd9";
const INVALID = "INVALID_INPUT";
const COMPLEX = "QUERY_TOO_COMPLEX";

const REQUESTS: [name: string, body: string | Buffer, code: string][] = [
  ["25,000 negations in a variable", filtered(nested(25_000, '{"not":', "}")), INVALID],
  ["3,000 conjunctions in a variable", filtered(nested(3_000, '{"and":[', "]}")), INVALID],
  [
    "30,000 negations in a document",
    document(`{ users(filter: ${nested(30_000, "{not:", "}")}) { nodes { id } } }`),
    COMPLEX,
  ],
  ["80,000 selections", document(nested(80_000, "{a", "}", "")), COMPLEX],
  ["5,000 aliases", document(`{ ${listed(5_000, (i) => `a${i}: users(first: 1) { nodes { id } }`, " ")} }`), COMPLEX],
  ["50,000 times the same field", document(`{ users { nodes { ${"id ".repeat(50_000)} } } }`), COMPLEX],
  ["fragments in a circle", document("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"), INVALID],
  ["9,000 alternatives", filtered(`{"or":[${listed(9_000, () => '{"title":{"eq":"x"}}')}]}`), INVALID],
  [
    "more conditions than are allowed",
    filtered(`{"or":[${listed(2_000, () => '{"title":{"eq":"x","ne":"y","gt":"z"}}')}]}`),
    COMPLEX,
  ],
  [
    "a number beyond all",
    filtered(`{"extensions":[{"schema":"${BADGE}","attribute":"weight","value":{"is":{"number":{"gt":1e400}}}}]}`),
    INVALID,
  ],
  ["U+0000 to compare with", filtered('{"title":{"eq":"\\u0000"}}'), INVALID],
  ["U+0000 as a schema", filtered('{"extensions":[{"schema":"\\u0000","attribute":"x","present":true}]}'), INVALID],
  ["the year 10000", filtered('{"createdAt":{"gt":"9999-12-31T23:59:59-01:00"}}'), INVALID],
  ["the year 0", filtered('{"createdAt":{"gt":"0000-01-01T00:00:00Z"}}'), INVALID],
  ["the 30th of February", filtered('{"createdAt":{"gt":"2026-02-30T00:00:00Z"}}'), INVALID],
  ["__proto__ as a field", filtered('{"__proto__":{"title":{"eq":"x"}}}'), INVALID],
  ["constructor as a field", filtered('{"constructor":{"title":{"eq":"x"}}}'), INVALID],
  ["__proto__ as an attribute", extended('{"__proto__":{"isPolluted":true}}'), INVALID],
  ["constructor as an attribute", extended('{"constructor":{"prototype":{"isPolluted":true}}}'), INVALID],
  ["__proto__ as a part", extended('{"office":{"__proto__":{"city":"x"}}}'), INVALID],
  [
    "__proto__ in a document",
    document(
      `mutation { createUser(input: { userName: "hostile", extensions: [{ schema: "${BADGE}", values: { __proto__: { isPolluted: true } } }] }) { user { id } } }`,
    ),
    INVALID,
  ],
  [
    "__proto__ as a schema",
    created('{"userName":"hostile","extensions":[{"schema":"__proto__","values":{"x":1}}]}'),
    INVALID,
  ],
  ["__proto__ as an operation", '{"query":"query a { users { nodes { id } } }","operationName":"__proto__"}', INVALID],
  ["20,000 lists as a value", extended(`{"number":${nested(20_000, "[", "]", "1")}}`), INVALID],
  ["base64 that is none", extended(`{"chip":"${"=".repeat(32_000)}x"}`), INVALID],
  ["an instant on the 30th of February", extended('{"validFrom":"2026-02-30T00:00:00Z"}'), INVALID],
  ["an instant in the year 10000", extended('{"validFrom":"9999-12-31T23:59:59-01:00"}'), INVALID],
  ["a decimal beyond all", extended('{"weight":1e400}'), INVALID],
  ["a user name of 200,000 characters", created(`{"userName":"${"a ".repeat(100_000)}"}`), INVALID],
  ["a password of 200,000 characters", created(`{"userName":"hostile","password":"${"a ".repeat(100_000)}"}`), INVALID],
  ["a lone surrogate", created('{"userName":"hostile","title":"\\ud800"}'), INVALID],
  ["a page of 2^31", document("{ users(first: 2147483648) { nodes { id } } }"), INVALID],
  ["a cursor that is none", document('{ users(after: "W10") { nodes { id } } }'), INVALID],
  ["a cursor of nobody's", continued("2026-01-01T00:00:00Z", "nobody"), INVALID],
  ["a cursor of no instant", continued("some day", ID), INVALID],
  ["a cursor of no boolean", continued("maybe", ID, "ACTIVE"), INVALID],
  ["a cursor of U+0000", continued("\\u0000", ID, "TITLE"), INVALID],
  ["null as a body", "null", INVALID],
  ["a batch", `[${listed(1_000, () => '{"query":"{ users { nodes { id } } }"}')}]`, INVALID],
  ["a list of variables", '{"query":"{ users { nodes { id } } }","variables":[1]}', INVALID],
  ["a body of 300,000 blanks", `{"query":"${" ".repeat(300_000)}"}`, "TOO_MANY"],
  ["a body that is no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), INVALID],
];

test("every hostile request is refused by the GraphQL API, with a code and nothing else (REQ-591, REQ-620, REQ-625)", async () => {
  const faults = await faultsOf(
    REQUESTS,
    ([name]) => name,
    async ([, body, code]) => {
      const { status, body: answer } = await target.sendGraphql(body);
      const { data, errors } = JSON.parse(answer) as { data?: unknown; errors: { extensions: { code: string } }[] };
      expect(status).toBeLessThan(500);
      expect(data ?? null).toBeNull();
      expect(errors[0]?.extensions.code).toBe(code);
      expect(answer).not.toMatch(INTERNALS);
    },
  );
  expect(faults).toEqual({});
});

const INTERNALS = /node_modules|\bat .*:\d+:\d+|\bselect\b.*\bfrom\b|Maximum call stack|RangeError|TypeError/;

test("a body that is no gzip, though it says so, is refused (REQ-620)", async () => {
  const { status, body } = await target.sendGraphql(document("{ users { nodes { id } } }"), {
    "content-encoding": "gzip",
  });
  expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([400, INVALID]);
});

test("what was refused has changed nothing, in the database or in what all objects inherit (REQ-620)", async () => {
  expect(await target.state()).toEqual(stateBefore);
  expect(inheritedMembers()).toEqual(inheritedBefore);
});
