import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLEnumType } from "graphql";
import { projectPath } from "../../../server/project-path.js";
import { groupList } from "../../../server/reads/groups.js";
import { userList } from "../../../server/reads/users.js";
import { countingPool } from "../../support/database.js";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { eventually } from "../../support/eventually.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { scimClient } from "../../support/scim-client.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const schema = buildSchema(readFileSync(projectPath("schema/schema.graphql"), "utf8"));

const database = countingPool();
afterAll(() => database.end());

describe("every index that leads with a field has an order by that field", () => {
  const LISTS = { users: userList, groups: groupList };

  test.each(Object.entries(LISTS))("of %s", async (table, { orders }) => {
    const { rows } = await database.pool.query<{ column: string }>(
      `select distinct pg_get_indexdef(i.indexrelid, 2, true) as "column"
       from pg_index i where i.indrelid = $1::regclass and pg_get_expr(i.indpred, i.indrelid) not like '%deleted_at IS NOT NULL%'`,
      [table],
    );
    const alias = table[0];
    const ordered = new Set([...(orders?.values() ?? [])].map(({ sql }) => sql));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(({ column }) => column).filter((column) => !ordered.has(`${alias}.${column}`))).toEqual([]);
  });
});

/** The lists with an order, each with what it takes that something is in it. */
const ORDERED: [list: string, enumeration: string][] = [
  ["users", "UserOrderField"],
  ["groups", "GroupOrderField"],
  ["roles", "RoleOrderField"],
  ["entitlements", "EntitlementOrderField"],
  ["scimRequests", "ScimRequestOrderField"],
];

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
  const { admin } = tenant;
  for (const name of ["b", "c", "a", "d"]) {
    const emails = name === "d" ? [] : [{ value: `${name}@corp.test`, type: "work" }];
    await admin.createUser({ input: { userName: name, displayName: name, emails, roles: [{ value: name }] } });
    await admin.createGroup({ input: { displayName: name, externalId: name } });
    await admin.createRole({ input: { value: name, type: name } });
    await admin.createEntitlement({ input: { value: name } });
  }
  const scim = scimClient(await tenant.connect());
  for (let i = 0; i < 4; i++) await scim.request("GET", i % 2 ? "/Users" : "/Users/nobody");
  await eventually(async () => {
    expect((await admin.scimRequests({})).scimRequests.nodes).toHaveLength(4);
  });
});

async function idsOf(list: string, args: string): Promise<string[]> {
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
  const read = async (after: string) => {
    const query = `{ list: ${list}(first: 2, ${args}${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const { body } = await graphqlRequest({ query }, { headers });
    expect(body.errors).toBeUndefined();
    return (body.data as { list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } })
      .list;
  };
  const ids: string[] = [];
  for (let after = ""; ; ) {
    const { nodes, pageInfo } = await read(after);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

describe.each(ORDERED)("%s", (list, enumeration) => {
  const fields = (schema.getType(enumeration) as GraphQLEnumType).getValues().map(({ name }) => name);

  test.each(fields)("by %s, page by page, are the same backwards when descending", async (field) => {
    const ascending = await idsOf(list, `orderBy: { field: ${field}, direction: ASC }`);
    const descending = await idsOf(list, `orderBy: { field: ${field}, direction: DESC }`);
    expect(descending).toEqual(ascending.toReversed());
    expect(new Set(ascending).size).toBe(ascending.length);
    expect(ascending).toHaveLength(4);
  });
});
