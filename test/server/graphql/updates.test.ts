import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLInputObjectType, isInputObjectType, isNonNullType } from "graphql";
import { projectPath } from "../../../server/project-path.js";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

/**
 * What null does to a field of an update: `cleared` to what is then shown; `refused`, since the resource cannot be without;
 * `nothing`, since the field says what to do rather than what there is.
 */
type Nulled =
  | { given: unknown; asked?: string; cleared: unknown }
  | { given: unknown; asked?: string; refused: true }
  | "nothing";

const text: Nulled = { given: "Given", cleared: null };
const list = (...given: object[]): Nulled => ({
  given,
  asked: `{ ${Object.keys(given[0] ?? {}).join(" ")} }`,
  cleared: [],
});
const values = list({ value: "a@corp.test", type: "work" });
const required = (given: unknown): Nulled => ({ given, refused: true });
const BADGE = "urn:example:scim:2.0:Badge";
const PLATE = "urn:example:scim:2.0:Plate";
const extension = (schema: string): Nulled => ({
  given: [{ schema, values: { number: "1" } }],
  asked: "{ schema values }",
  cleared: [],
});

const assignable = {
  description: text,
  type: text,
  value: required("value-2"),
  displayName: required("Name"),
  isAvailable: required(false),
};

const UPDATES: Record<string, { resource: string; fields: Record<string, Nulled> }> = {
  UpdateUserInput: {
    resource: "user",
    fields: {
      ...Object.fromEntries(
        "externalId displayName nickName profileUrl title userType preferredLanguage locale timezone employeeNumber costCenter organization division department"
          .split(" ")
          .map((name) => [name, text]),
      ),
      name: { given: { givenName: "Anna" }, asked: "{ givenName }", cleared: null },
      emails: values,
      phoneNumbers: values,
      ims: values,
      photos: list({ value: "https://example.com/a.png" }),
      addresses: list({ locality: "Berlin" }),
      entitlements: values,
      roles: values,
      x509Certificates: list({ value: "AAAA" }),
      extensions: extension(BADGE),
      managerId: { given: "self", cleared: null },
      userName: required("anna-2"),
      active: required(false),
      password: "nothing", // that can be shown; test/server/passwords.test.ts
      removeRoles: "nothing",
      unknownRoles: "nothing",
    },
  },
  UpdateGroupInput: {
    resource: "group",
    fields: {
      externalId: text,
      extensions: extension(PLATE),
      displayName: required("Crew 2"),
      members: "nothing",
    },
  },
  UpdateRoleInput: {
    resource: "role",
    fields: {
      ...assignable,
      permissions: { given: ["deck:walk"], cleared: [] },
      clears: "nothing",
    },
  },
  UpdateEntitlementInput: { resource: "entitlement", fields: assignable },
  UpdateConnectionInput: {
    resource: "connection",
    fields: {
      name: required("Other"),
      dialect: required("ENTRA"),
      matching: required("PRIMARY_WORK_EMAIL"),
      adopts: required(false),
      restores: required(false),
      pushedPasswords: required("IGNORE"),
      groupsAs: required("ROLES"),
    },
  },
  UpdateExtensionSchemaInput: {
    resource: "extensionSchema",
    fields: { name: required("Badge 2"), description: { given: "Given", cleared: "" }, addAttributes: "nothing" },
  },
};

const schema = buildSchema(readFileSync(projectPath("schema/schema.graphql"), "utf8"));
const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);

/** The input types of mutations, by the mutation. */
const inputOf = Object.fromEntries(
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const type = schema.getType(String(args[0]?.type).replace("!", ""));
    return isInputObjectType(type) ? [[name, type] as const] : [];
  }),
);
const mutationOf = (type: string) => Object.keys(inputOf).find((name) => inputOf[name]?.name === type) as string;

let tenant: TestTenant;
let count = 0;

/** Makes something to change. @returns its id */
const CREATE: Record<string, () => Promise<string>> = {
  user: async () => (await tenant.admin.createUser({ input: { userName: `user-${++count}` } })).createUser.user.id,
  group: async () => (await tenant.admin.createGroup({ input: { displayName: "Crew" } })).createGroup.group.id,
  role: async () => (await tenant.admin.createRole({ input: { value: `role-${++count}` } })).createRole.role.id,
  entitlement: async () =>
    (await tenant.admin.createEntitlement({ input: { value: `seat-${++count}` } })).createEntitlement.entitlement.id,
  connection: async () => (await tenant.connect()).id,
  apiClient: async () =>
    (await tenant.admin.createApiClient({ input: { name: "Program", scopes: ["users:read"] } })).createApiClient
      .apiClient.id,
  extensionSchema: async () => {
    const id = `urn:example:scim:2.0:Other${++count}`;
    await register(id, "USER");
    return id;
  },
};

const register = (id: string, resourceType: "USER" | "GROUP") =>
  tenant.admin.registerExtensionSchema({
    input: { id, resourceType, name: "Badge", attributes: [{ name: "number" }] },
  });

beforeAll(async () => {
  tenant = await newTenant();
  await register(BADGE, "USER");
  await register(PLATE, "GROUP");
});

async function mutate(type: string, input: object, selection: string) {
  const mutation = mutationOf(type);
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
  const { body } = await graphqlRequest({ query, variables: { input } }, { headers });
  return { payload: body.data?.[mutation] as Record<string, unknown> | undefined, errors: body.errors };
}

const optionalFields = (type: GraphQLInputObjectType) =>
  Object.values(type.getFields())
    .filter((field) => !isNonNullType(field.type) && field.name !== "expectedVersion")
    .map(({ name }) => name);

test("what null does is known of every field of every update", () => {
  const updates = inputs.filter(({ name }) => /^Update/.test(name));
  expect(Object.fromEntries(updates.map((type) => [type.name, optionalFields(type).sort()]))).toEqual(
    Object.fromEntries(Object.entries(UPDATES).map(([type, { fields }]) => [type, Object.keys(fields).sort()])),
  );
});

describe.each(Object.entries(UPDATES))("%s", (type, { resource, fields }) => {
  test.each(Object.entries(fields).filter(([, nulled]) => nulled !== "nothing"))(
    "%s: absent leaves it, and null clears it or is refused",
    async (name, nulled) => {
      if (nulled === "nothing") return;
      const id = await CREATE[resource]?.();
      const given = nulled.given === "self" ? id : nulled.given;
      const update = async (change: object) => {
        const { payload, errors } = await mutate(
          type,
          { id, ...change },
          `${resource} { ${name} ${nulled.asked ?? ""} }`,
        );
        return { shown: (payload?.[resource] as Record<string, unknown> | undefined)?.[name], errors };
      };
      const set = { shown: given, errors: undefined };
      expect(await update({ [name]: given })).toEqual(set);
      expect(await update({})).toEqual(set);
      if ("refused" in nulled) {
        expect((await update({ [name]: null })).errors).toMatchObject([
          { extensions: { code: "INVALID_INPUT", field: name } },
        ]);
        expect(await update({})).toEqual(set);
      } else {
        expect(await update({ [name]: null })).toEqual({ shown: nulled.cleared, errors: undefined });
        expect(await update({})).toEqual({ shown: nulled.cleared, errors: undefined });
      }
    },
  );

  test("null does nothing where a field says what to do", async () => {
    const asks = Object.entries(fields).flatMap(([name, nulled]) => (nulled === "nothing" ? [[name, null]] : []));
    const id = await CREATE[resource]?.();
    const { payload, errors } = await mutate(type, { id, ...Object.fromEntries(asks) }, `${resource} { id version }`);
    expect(errors).toBeUndefined();
    expect(payload?.[resource]).toEqual({ id, version: expect.any(Number) });
  });
});

describe("what names a resource by its id can name its version too", () => {
  const CHANGES = Object.entries(inputOf).filter(([, type]) => type.getFields().id && !/^register/.test(type.name));

  test("in each mutation", () => {
    const without = CHANGES.filter(([, type]) => !type.getFields().expectedVersion).map(([mutation]) => mutation);
    expect(without).toEqual(["registerExtensionSchema"]);
  });

  test.each(CHANGES.filter(([mutation]) => mutation !== "registerExtensionSchema"))(
    "%s is refused with VERSION_CONFLICT for another version, and made for the current one",
    async (mutation, type) => {
      const resource = Object.keys(CREATE).find((name) => mutation.toLowerCase().includes(name.toLowerCase())) ?? "";
      const id = await CREATE[resource]?.();
      const more = mutation === "deleteConnection" ? { leftOverUsers: "KEEP" } : {};
      const attempt = (expectedVersion: number) => mutate(type.name, { id, ...more, expectedVersion }, "__typename");
      expect((await attempt(7)).errors).toMatchObject([
        { message: expect.stringContaining("1"), extensions: { code: "VERSION_CONFLICT", field: "expectedVersion" } },
      ]);
      expect((await attempt(1)).errors).toBeUndefined();
    },
  );
});
