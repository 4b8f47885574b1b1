import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { INTERNALS } from "../support/internals.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

const SCHEMAS = {
  user: "urn:ietf:params:scim:schemas:core:2.0:User",
  group: "urn:ietf:params:scim:schemas:core:2.0:Group",
  patch: "urn:ietf:params:scim:api:messages:2.0:PatchOp",
  search: "urn:ietf:params:scim:api:messages:2.0:SearchRequest",
};

const SIGNS = "' \" \\ \u0000 \ud800 😀 $1 % -- [ ] ( ) . : urn: __proto__ {}".split(" ");
const WORDS = "eq and not pr co userName emails value type meta members true 1e999 -0 op path W/".split(" ");

const text = fc.oneof(
  fc.string({ maxLength: 20, unit: "binary" }),
  fc.array(fc.constantFrom(...SIGNS, ...WORDS), { maxLength: 12 }).map((parts) => parts.join(" ")),
);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    text,
    fc.double(),
    fc.maxSafeInteger(),
    fc.constantFrom(true, false, null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...WORDS), text), tie("value"), { maxKeys: 4 }),
  ),
}));

const objectOf = (names: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc.dictionary(fc.constantFrom(...names.split(" ")), values);

const PARAMETERS = "filter sortBy sortOrder count startIndex cursor attributes excludedAttributes";
const ATTRIBUTES = "id externalId userName name displayName active password emails roles members manager meta";

const operation = fc.record(
  { op: fc.constantFrom("add", "remove", "replace"), path: text, value },
  { requiredKeys: ["op"] },
);

interface Sent {
  method: string;
  path: string;
  parameters: Record<string, string>;
  body: unknown;
}

const sent = (method: string, path: string, schema: string | null, body: fc.Arbitrary<object>): fc.Arbitrary<Sent> =>
  fc.record({
    method: fc.constant(method),
    path: fc.constant(path),
    parameters: fc.oneof(
      fc.constant({}),
      fc.dictionary(fc.constantFrom(...PARAMETERS.split(" ")), text, { maxKeys: 2 }),
    ),
    body: schema === null ? fc.constant(undefined) : body.map((members) => ({ schemas: [schema], ...members })),
  });

const nothing = fc.constant({});
const requests = fc.oneof(
  ...["/Users", "/Groups", "", "/Users/:id"].map((path) => sent("GET", path, null, nothing)),
  ...["/Users/.search", "/.search"].map((path) => sent("POST", path, SCHEMAS.search, objectOf(PARAMETERS, value))),
  sent("POST", "/Users", SCHEMAS.user, objectOf(ATTRIBUTES, value)),
  sent("PUT", "/Users/:id", SCHEMAS.user, objectOf(ATTRIBUTES, value)),
  sent("POST", "/Groups", SCHEMAS.group, objectOf(ATTRIBUTES, value)),
  sent("PATCH", "/Users/:id", SCHEMAS.patch, fc.record({ Operations: fc.array(operation, { maxLength: 3 }) })),
  sent("PATCH", "/Groups/:group", SCHEMAS.patch, fc.record({ Operations: fc.array(operation, { maxLength: 3 }) })),
);

test("no answer to whatever a client sends is a fault, and none tells how Roster is made (REQ-591)", async () => {
  const scim = scimClient(await (await newTenant()).connect());
  const user = await scim.request("POST", "/Users", { schemas: [SCHEMAS.user], userName: "anna" });
  const group = await scim.request("POST", "/Groups", { schemas: [SCHEMAS.group], displayName: "Guides" });
  const answers: number[] = [];
  await fc.assert(
    fc.asyncProperty(requests, async ({ method, path, parameters, body }) => {
      const url = path.replace(":id", user.body.id).replace(":group", group.body.id);
      const answer = await scim.request(method, `${url}?${new URLSearchParams(parameters)}`, body);
      answers.push(answer.status);
      expect(answer.status).toBeLessThan(500);
      const detail = answer.status < 400 ? "" : answer.body.detail;
      expect(withoutEcho(detail, { parameters, body })).not.toMatch(INTERNALS);
    }),
    { numRuns: 500, seed: 7644 },
  );
  expect(answers.filter((status) => status < 400).length).toBeGreaterThan(50);
  expect(answers.filter((status) => status === 400).length).toBeGreaterThan(50);
});

/** What the client has said itself may be said back to it. */
function withoutEcho(detail: string, said: object): string {
  const texts = JSON.stringify(said).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const words = texts.flatMap((one) => JSON.parse(one).split(/\s+/)).filter(({ length }) => length > 1);
  return words.reduce((left, one) => left.replaceAll(one, ""), detail);
}
