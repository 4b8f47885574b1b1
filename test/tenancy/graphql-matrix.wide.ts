import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, OperationTypeNode } from "graphql";
import { projectPath } from "../../server/project-path.js";
import { openRawStream, openStream } from "../support/change-stream.js";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { eventually } from "../support/eventually.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { fieldPaths } from "../support/tenancy/field-paths.js";
import {
  argumentsFor,
  type Position,
  positionsOf,
  rootFields,
  type Sample,
} from "../support/tenancy/graphql-positions.js";
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
          compared++;
        }
      }
    },
    MANY_REQUESTS_MS,
  );
});

test(
  "who may not ask is answered the same, by as many statements, whether there is something or not (CASE-25)",
  async () => {
    const { token } = (
      await ours.tenant.admin.createApiClient({ input: { name: "sample", scopes: ["graphql:adhoc"] } })
    ).createApiClient;
    const places = POSITIONS.filter(({ type, path }) => type === "ID" && path.at(-1) !== "idempotencyKey");
    let refused = 0;
    for (const position of places) {
      for (const own of Object.values(ours.ids).filter((id) => id !== ours.tenant.id)) {
        const [never] = neverLike(own, theirs.word);
        const [told, neverTold] = [await ask(position, own, token), await ask(position, never, token)];
        expect({ at: position.path, field: position.field, ...told }).toEqual({
          at: position.path,
          field: position.field,
          ...neverTold,
        });
        if (told.answer.includes("FORBIDDEN")) refused++;
      }
    }
    console.info(
      `${places.length} places for an id, asked without a permission: ${refused} times FORBIDDEN, else null`,
    );
    expect(refused).toBeGreaterThan(places.length);
  },
  MANY_REQUESTS_MS,
);

test("a subscription to another tenant's resource tells what one to nothing tells, also when that changes (CASE-2)", async () => {
  expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {})).toEqual(["changes"]);
  const { users, groups, roles, connections } = theirs.ids as Record<string, string>;
  const foreign = [users, groups, roles, connections, theirs.tenant.id].map(String);
  const asked = [...foreign, ...foreign.map((id) => neverLike(id, theirs.word)[0])];
  const streams = await Promise.all(
    asked.map(async (resource) => {
      const { sent, answer } = await openRawStream({ url: server.url, token: ours.token, resource });
      const told = { status: answer.statusCode, text: "" };
      answer.on("data", (chunk: Buffer) => {
        told.text += chunk.toString();
      });
      answer.on("error", () => undefined); // cut below
      return { told, end: () => sent.destroy() };
    }),
  );
  const theirStream = openStream({ url: server.url, tenant: theirs.tenant.slug, resource: users });
  await theirs.tenant.admin.updateUser({ input: { id: String(users), nickName: `n-${Date.now()}` } });
  await eventually(async () => expect((await theirStream.next())?.change?.action).toBe("user.updated"));
  for (const { end } of streams) end();
  theirStream.cut();
  const tolds = streams.map(({ told: { status, text } }) => ({ status, changes: text.match(/"change":\{/g) }));
  expect(tolds).toEqual(tolds.map(() => ({ status: 200, changes: null })));
  for (const { told } of streams) expectNothingOfTheirs(withoutAsked(told.text, asked));
});

test("the matrix", () => {
  const ids = Object.keys(theirs.ids).length;
  const [idPositions, textPositions] = ["ID", "String"].map((type) => POSITIONS.filter((one) => one.type === type));
  console.info(
    `${ROOT_FIELDS.length} root fields: ${idPositions?.length} places for an id, each with the ids of ${ids} kinds; ` +
      `${textPositions?.length} for a text; ${fieldPaths(schema).length} fields of what can be read. ` +
      `${compared} times what is there elsewhere and what is nowhere were asked for, and answered alike by as many statements`,
  );
  const places = POSITIONS.map(({ type }) => (type === "ID" ? ids + 1 : 1));
  expect(compared).toBe(places.reduce((sum, count) => sum + count, 0));
  const without = rootFields(schema).filter(
    ({ args, field }) => args.length > 0 && !POSITIONS.some((one) => one.field === field),
  );
  expect(without.map(({ field }) => field)).toEqual([]);
  expect(Object.keys(theirs.ids)).toEqual(
    expect.arrayContaining(["users", "groups", "roles", "connections", "tenants"]),
  );
});

/** How many pairs were compared. */
let compared = 0;

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
async function ask(position: Position, value: string, token = ours.token): Promise<Told> {
  let answer: Awaited<ReturnType<typeof send>> | undefined;
  const statements = await server.statementsOf(async () => {
    answer = await send(position, argumentsFor(schema, position, value, sample), "", token);
  });
  expectNothingOfTheirs(withoutAsked(answer?.body, [value]));
  const isCounted = position.field !== "requestPasswordReset";
  return {
    answer: masked(answer?.body, [value]),
    statements: isCounted ? statements.filter((text) => !ASIDE.test(text)).map(verbOf) : undefined,
  };
}

async function send(
  { operation, field }: Pick<Position, "operation" | "field">,
  values: object,
  selection: string,
  token = ours.token,
) {
  const root = schema.getRootType(operation)?.getFields()[field];
  const args = (root?.args ?? []).filter(({ name }) => Object.hasOwn(values, name));
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const given = args.map(({ name }) => `${name}: $${name}`).join(", ");
  const isLeaf = !selection && /^(?:\[?)(?:String|Boolean|Int|ID)/.test(String(root?.type));
  const query = `${operation} ${declared && `(${declared})`} { ${field} ${given && `(${given})`} ${isLeaf ? "" : selection || "{ __typename }"} }`;
  return graphqlRequest(
    { query, variables: values },
    { url: server.url, headers: { authorization: `Bearer ${token}` } },
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
