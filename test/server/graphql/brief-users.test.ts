import { beforeAll, expect, test } from "@jest/globals";
import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from "graphql";
import { buildSchema } from "../../../server/graphql/build-schema.js";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());

/** A field with what is shown of it: of an object, what is no object. */
function printed({ name, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return name;
  const leaves = fieldsOf(named).filter((field) => isLeafType(getNamedType(field.type)));
  return `${name} { ${["__typename", ...leaves.map((leaf) => leaf.name)].join(" ")} }`;
}

const FIELDS = fieldsOf(buildSchema().getType("User") as GraphQLObjectType).map((field) => [
  field.name,
  printed(field),
]);

let tenant: TestTenant;
let whole: Record<string, unknown>;

beforeAll(async () => {
  tenant = await newTenant();
  const { admin } = tenant;
  const boss = (await admin.createUser({ input: { userName: "boss", displayName: "Boss" } })).createUser.user;
  const values = [{ value: "one", type: "work" }];
  const texts = ["displayName", "nickName", "title", "userType", "employeeNumber", "costCenter", "organization"];
  await admin.createUser({
    input: {
      ...Object.fromEntries([...texts, "division", "department"].map((name) => [name, `the ${name}`])),
      userName: "somebody",
      externalId: "e-1",
      name: { givenName: "Some", familyName: "Body" },
      emails: [{ value: "somebody@example.com", type: "work" }],
      phoneNumbers: values,
      ims: values,
      addresses: [{ locality: "Town", type: "work" }],
      managerId: boss.id,
    },
  });
  whole = await show(FIELDS.map(([, field]) => field).join(" "));
});

async function show(fields: string): Promise<Record<string, unknown>> {
  const query = `{ users(filter: { userName: { eq: "somebody" } }) { nodes { ${fields} } } }`;
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
  const { body } = await graphqlRequest({ query }, { headers });
  expect(body.errors).toBeUndefined();
  return (body.data as { users: { nodes: [Record<string, unknown>] } }).users.nodes[0];
}

test.each(FIELDS)("a list that shows %s alone shows what one shows that shows all", async (name, field = "") => {
  expect(await show(field)).toEqual({ [name as string]: whole[name as string] });
});

test("a list shows both what is brief and what is not where its nodes ask for one, and its edges for the other", async () => {
  const query = '{ users(filter: { userName: { eq: "somebody" } }) { nodes { id } edges { node { title } } } }';
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
  const { body } = await graphqlRequest({ query }, { headers });
  expect(body.data).toEqual({ users: { nodes: [{ id: whole.id }], edges: [{ node: { title: "the title" } }] } });
});
