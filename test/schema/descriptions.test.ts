import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { SCOPES } from "../../schema/scope.js";
import { projectPath } from "../../server/project-path.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { rootOperations } from "../support/root-operations.js";
import { newTenant } from "../support/tenant.js";

/** Described by GraphQL itself. */
const BUILT_IN = new Set(["String", "Int", "Float", "Boolean", "ID"]);

const schema = buildSchema(readFileSync(projectPath("schema/schema.graphql"), "utf8"));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__") && !BUILT_IN.has(name));

/** What the emitted schema has of everything that can be described, by its place. */
function* described(type: GraphQLNamedType): Generator<[place: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) yield [`${type.name}.${name}`, description];
  }
  if (isInputObjectType(type)) {
    for (const { name, description } of Object.values(type.getFields())) yield [`${type.name}.${name}`, description];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const { name, description, args } of Object.values(type.getFields())) {
    yield [`${type.name}.${name}`, description];
    for (const argument of args) yield [`${type.name}.${name}(${argument.name}:)`, argument.description];
  }
}

test("every type, field, argument, input field and enum value says what it is", () => {
  const all = types.flatMap((type) => [...described(type)]);
  expect(all.length).toBeGreaterThan(800);
  expect(all.filter(([, description]) => !/\w.*[.…`]$/.test(description ?? "")).map(([place]) => place)).toEqual([]);
});

test("every root field says which scope it needs, and is refused to who has all others but this", async () => {
  const { admin } = await newTenant();
  const tokens = new Map<string, string>();
  const tokenWithout = async (scopes: string[]) => {
    const others = Object.keys(SCOPES).filter((scope) => !scopes.includes(scope));
    const token = (await admin.createApiClient({ input: { name: "Program", scopes: others } })).createApiClient.token;
    tokens.set(scopes.join(), token);
    return token;
  };
  for (const { field, description, document } of rootOperations(schema)) {
    expect({ field, description }).toEqual({ field, description: expect.stringMatching(NEEDED) });
    const needed = [...(/ Needs (`.*)/.exec(description)?.[1] ?? "").matchAll(/`([a-z-]+:[a-z]+)`/g)].map(([, scope]) =>
      String(scope),
    );
    if (needed.length === 0) continue;
    const token = tokens.get(needed.join()) ?? (await tokenWithout(needed));
    const { body, code } = await graphqlRequest(document, { headers: { authorization: `Bearer ${token}` } });
    expect({ field, code, message: body.errors?.[0]?.message }).toEqual({
      field,
      code: "FORBIDDEN",
      message: `this needs the scope ${needed.join(" or ")}`,
    });
  }
});

const NEEDED =
  /[.] (Needs `[a-z-]+:(read|write)`( or `[a-z-]+:write`, by what it is for)?|Needs no scope(, and is not for users to ask for)?|Open to anybody)[.]$/;
