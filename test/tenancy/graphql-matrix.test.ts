import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, OperationTypeNode } from "graphql";
import { projectPath } from "../../server/project-path.js";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { fieldPaths } from "../support/tenancy/field-paths.js";
import { argumentsFor, type Position, positionsOf, type Sample } from "../support/tenancy/graphql-positions.js";
import { masked, withoutAsked } from "../support/tenancy/masked.js";
import { neverLike } from "../support/tenancy/never.js";
import { type PlantedTenant, plantTenant } from "../support/tenancy/planted-tenant.js";

/** Thousands of requests in one test, on a machine that may do other things too. */
const MANY_REQUESTS_MS = 180_000;
const schema = buildSchema(readFileSync(projectPath("schema", "schema.graphql"), "utf8"));

let server: CountingServer;
let ours: PlantedTenant;
let theirs: PlantedTenant;
beforeAll(async () => {
  server = await startCountingServer();
  [ours, theirs] = [await plantTenant(), await plantTenant()];
});
afterAll(() => server.close());

const POSITIONS = positionsOf(schema);
const ROOT_FIELDS = [...new Set(POSITIONS.map(({ operation, field }) => `${operation} ${field}`))];

describe("what a query can reach has nothing of another tenant", () => {
  const PATHS = fieldPaths(schema);
  test.each([...new Set(PATHS.map(({ coordinate }) => coordinate.replace(/\..*/, "")))])("%s", async (typeName) => {
    for (const { coordinate, root, selection } of PATHS) {
      if (!coordinate.startsWith(`${typeName}.`)) continue;
      const answer = await send({ operation: OperationTypeNode.QUERY, field: root }, sampleArguments(root), selection);
      expect({ coordinate, errors: answer.body.errors }).toEqual({ coordinate });
      expectNothingOfTheirs(JSON.stringify(answer.body));
    }
  });
});

describe("another tenant's id or word is answered as one that never was, with as many statements", () => {
  test.each(ROOT_FIELDS)(
    "%s",
    async (name) => {
      for (const position of POSITIONS.filter(({ operation, field }) => `${operation} ${field}` === name)) {
        for (const foreign of [...(position.type === "ID" ? Object.values(theirs.ids) : []), theirs.word]) {
          const [never, before] = neverLike(foreign, theirs.word);
          if (position.operation === OperationTypeNode.MUTATION) await ask(position, before); // what it ends, is ended before both
          let [told, neverTold] = [await ask(position, foreign), await ask(position, never)];
          // Once: what the server does of its own accord, now and then, is in nobody's answer.
          if (told.answer === neverTold.answer && !isDeepStrictEqual(told, neverTold))
            [told, neverTold] = [await ask(position, foreign), await ask(position, never)];
          expect({ at: position.path, ...told }).toEqual({ at: position.path, ...neverTold });
        }
      }
    },
    MANY_REQUESTS_MS,
  );
});

test("the matrix", () => {
  const ids = Object.keys(theirs.ids).length;
  const [idPositions, textPositions] = ["ID", "String"].map((type) => POSITIONS.filter((one) => one.type === type));
  console.info(
    `${ROOT_FIELDS.length} root fields: ${idPositions?.length} places for an id, each with the ids of ${ids} kinds; ` +
      `${textPositions?.length} for a text; ${fieldPaths(schema).length} fields of what can be read`,
  );
  expect(Object.keys(theirs.ids)).toEqual(
    expect.arrayContaining(["users", "groups", "roles", "connections", "tenants"]),
  );
});

interface Told {
  answer: string;
  /** Undefined for a field that goes on after it has answered. */
  statements: string[] | undefined;
}

/**
 * Which tenant a pooled connection serves is said when it last served another one; keys that are too old go behind somebody's
 * request, in a transaction of their own.
 */
const ASIDE = /set_config|^\s*delete from idempotency_keys|^(?:begin|commit)/;

const verbOf = (statement: string) => statement.trim().split(/\s/, 1)[0] as string;

/** What our caller is told at a position, and for how many statements; mutations change what is ours, and nothing else. */
async function ask(position: Position, value: string): Promise<Told> {
  let answer: Awaited<ReturnType<typeof send>> | undefined;
  const statements = await server.statementsOf(async () => {
    answer = await send(position, argumentsFor(schema, position, value, sample), "");
  });
  expectNothingOfTheirs(withoutAsked(answer?.body, [value]));
  const isCounted = position.field !== "requestPasswordReset";
  return {
    answer: masked(answer?.body, [value]),
    statements: isCounted ? statements.filter((text) => !ASIDE.test(text)).map(verbOf) : undefined,
  };
}

async function send({ operation, field }: Pick<Position, "operation" | "field">, values: object, selection: string) {
  const root = schema.getRootType(operation)?.getFields()[field];
  const args = (root?.args ?? []).filter(({ name }) => Object.hasOwn(values, name));
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const given = args.map(({ name }) => `${name}: $${name}`).join(", ");
  const isLeaf = !selection && /^(?:\[?)(?:String|Boolean|Int|ID)/.test(String(root?.type));
  const query = `${operation} ${declared && `(${declared})`} { ${field} ${given && `(${given})`} ${isLeaf ? "" : selection || "{ __typename }"} }`;
  return graphqlRequest(
    { query, variables: values },
    { url: server.url, headers: { authorization: `Bearer ${ours.token}` } },
  );
}

/** Fills the required arguments of a query with what is ours. */
const sampleArguments = (field: string): Record<string, unknown> =>
  argumentsFor(schema, { operation: OperationTypeNode.QUERY, field, path: [], type: "ID" }, undefined, sample);

let samples = 0;
/** Where an id is meant, ours of that kind: `UpdateUserInput.id` and `GrantRoleInput.userId` are users'. */
const sample: Sample = (typeName, fieldName) => {
  const known = TEXTS[fieldName];
  if (known) return known;
  if (fieldName === "schema") return ours.ids.extension_schemas;
  if (typeName === "RegisterExtensionSchemaInput") return `urn:example:sample-${samples++}`;
  const isId = fieldName === "id" || fieldName.endsWith("Id");
  if (!isId) return `sample-${samples++}`;
  const noun = (fieldName === "id" ? typeName : fieldName).toLowerCase();
  const [, kind] = KINDS.find(([part]) => noun.includes(part)) ?? [];
  if (!kind) throw new Error(`whose id is ${typeName}.${fieldName}? Say it in KINDS`);
  return ours.ids[kind];
};

const TEXTS: Record<string, string> = {
  scopes: "users:read",
  tenant: "sample",
  attribute: "code",
  document: "{ viewer { kind } }",
};
/** Which table's rows a name means; the first that fits. */
const KINDS = [
  ["extensionschema", "extension_schemas"],
  ["apiclient", "api_clients"],
  ["client", "oauth_clients"],
  ["connection", "connections"],
  ["entitlement", "entitlements"],
  ["group", "groups"],
  ["role", "roles"],
  ["user", "users"],
  ["node", "users"],
] as const;

function expectNothingOfTheirs(text: string): void {
  expect(theirs.own.filter((one) => text.includes(one))).toEqual([]);
}
