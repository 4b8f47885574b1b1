import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../../schema/client/index.js";
import { type CountingServer, startCountingServer } from "../../support/counting-server.js";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";
import { eventually } from "../../support/eventually.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { scimClient } from "../../support/scim-client.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

/** The id of one of each type that `node` finds, and the scope that it takes to see it. */
const NODES: [type: string, id: () => string, scope: string | null][] = [
  ["User", () => ids.user, "users:read"],
  ["Group", () => ids.group, "groups:read"],
  ["Role", () => ids.role, "roles:read"],
  ["RoleSlot", () => ids.slot, "roles:read"],
  ["Entitlement", () => ids.entitlement, "roles:read"],
  ["Connection", () => ids.connection, "connections:read"],
  ["ApiClient", () => ids.apiClient, "api-clients:read"],
  ["OAuthClient", () => ids.ofConnection, "connections:read"],
  ["OAuthClient", () => ids.ofApiClient, "api-clients:read"],
  ["ScimRequest", () => ids.scimRequest, "connections:read"],
  ["Tenant", () => tenant.id, null],
];

const ids = {
  user: "",
  group: "",
  role: "",
  slot: "",
  entitlement: "",
  connection: "",
  apiClient: "",
  ofConnection: "",
  ofApiClient: "",
  scimRequest: "",
};

let tenant: TestTenant;
let other: TestTenant;
let token: string;

beforeAll(async () => {
  [tenant, other] = await Promise.all([newTenant(), newTenant()]);
  const { admin } = tenant;
  ids.user = (await admin.createUser({ input: { userName: "anna", password: "a-good-password" } })).createUser.user.id;
  ids.group = (await admin.createGroup({ input: { displayName: "Crew", memberIds: [ids.user] } })).createGroup.group.id;
  ids.role = (await admin.createRole({ input: { value: "crew" } })).createRole.role.id;
  ids.entitlement = (await admin.createEntitlement({ input: { value: "seat" } })).createEntitlement.entitlement.id;
  const connection = await tenant.connect({ roleCatalogue: "PRIMARY_PLUS_PERMISSION" });
  ids.connection = connection.id;
  const { createApiClient } = await admin.createApiClient({ input: { name: "Program", scopes: ["changes:read"] } });
  ids.apiClient = createApiClient.apiClient.id;
  token = createApiClient.token;
  const oauth = async (input: object) => (await admin.createOAuthClient({ input })).createOAuthClient.oauthClient.id;
  ids.ofConnection = await oauth({ connectionId: ids.connection });
  ids.ofApiClient = await oauth({ apiClientId: ids.apiClient });
  const { body } = await ask("{ roleSlots { id } }");
  ids.slot = (body.data as { roleSlots: { id: string }[] }).roleSlots[0]?.id ?? "";
  ids.scimRequest = String((await scimClient(connection).request("GET", "/Users")).headers.get("x-request-id"));
  await eventually(async () => {
    expect((await admin.scimRequests({})).scimRequests.nodes).toHaveLength(1);
  });
});

const ask = (query: string, { slug, as = ADMIN_TOKEN }: { slug?: string; as?: string } = {}) =>
  graphqlRequest({ query }, { headers: { authorization: `Bearer ${as}`, "roster-tenant": slug ?? tenant.slug } });

const nodeWith = (id: string) => `{ node(id: "${id}") { __typename id } }`;

describe.each(NODES)("node finds %s by its id", (type, idOf, scope) => {
  test(`${type}, with the permission ${scope}, and without it as if it were not there`, async () => {
    const [id, found] = [idOf(), { __typename: type, id: idOf() }];
    expect((await ask(nodeWith(id))).body).toEqual({ data: { node: found } });
    expect((await ask(nodeWith(id), { as: token })).body).toEqual({ data: { node: scope ? null : found } });
  });

  test(`${type}, and of another tenant's tells nothing`, async () => {
    expect((await ask(nodeWith(idOf()), { slug: other.slug })).body).toEqual({ data: { node: null } });
  });
});

test.each(["01a208e1-0000-7000-8000-000000000000", "", "nobody", "urn:example:none"])(
  "node finds nothing by %j",
  async (id) => {
    expect((await ask(nodeWith(id))).body).toEqual({ data: { node: null } });
  },
);

test("node finds every type that says it is one, and no other", async () => {
  const { body } = await ask('{ __type(name: "Node") { possibleTypes { name } } }');
  const { possibleTypes } = (body.data as { __type: { possibleTypes: { name: string }[] } }).__type;
  expect(new Set(possibleTypes.map(({ name }) => name))).toEqual(new Set(NODES.map(([type]) => type)));
});

test("node shows the fields of the type", async () => {
  const { body } = await ask(
    `{ node(id: "${ids.group}") { ... on Group { displayName members(first: 1) { nodes { id } } } ... on User { userName } } }`,
  );
  expect(body.data?.node).toEqual({ displayName: "Crew", members: { nodes: [{ id: ids.user }] } });
});

test("node shows a user who has signed in itself and its groups, and nobody else", async () => {
  const { url } = testEnvironment();
  const input = { tenant: tenant.slug, userName: "anna", password: "a-good-password" };
  const { token: as } = (await createClient({ url }).signIn({ input })).signIn;
  const { createUser } = await tenant.admin.createUser({ input: { userName: "bert" } });
  const { createGroup } = await tenant.admin.createGroup({ input: { displayName: "Others" } });
  const shown = async (id: string) => (await ask(nodeWith(id), { as })).body.data?.node;
  expect(await shown(ids.user)).toMatchObject({ __typename: "User" });
  expect(await shown(ids.group)).toMatchObject({ __typename: "Group" });
  expect(await shown(createUser.user.id)).toBeNull();
  expect(await shown(createGroup.group.id)).toBeNull();
  expect(await shown(ids.connection)).toBeNull();
});

describe("direct reports", () => {
  const REPORTS = "directReports(first: 2) { totalCount nodes { userName } pageInfo { endCursor } }";
  let server: CountingServer;
  let bosses: string[];

  beforeAll(async () => {
    server = await startCountingServer();
    bosses = [];
    for (const name of ["cora", "dan"]) {
      const { user } = (await tenant.admin.createUser({ input: { userName: name, title: "Boss" } })).createUser;
      bosses.push(user.id);
      for (let i = 0; i < 3; i++) {
        await tenant.admin.createUser({ input: { userName: `${name}-${i}`, managerId: user.id } });
      }
    }
  });
  afterAll(() => server.close());

  test("are those whom a user manages, a page at a time", async () => {
    const { body } = await ask(`{ user(id: "${bosses[0]}") { ${REPORTS} } }`);
    const { directReports } = (body.data as { user: { directReports: { pageInfo: { endCursor: string } } } }).user;
    expect(directReports).toMatchObject({ totalCount: 3, nodes: [{ userName: "cora-0" }, { userName: "cora-1" }] });
    const rest = await ask(
      `{ user(id: "${bosses[0]}") { directReports(after: "${directReports.pageInfo.endCursor}") { nodes { userName manager { id } } } } }`,
    );
    expect(rest.body.data?.user).toEqual({
      directReports: { nodes: [{ userName: "cora-2", manager: { id: bosses[0] } }] },
    });
  });

  test("cost as many statements for many users as for one", async () => {
    const statements = (first: number) =>
      server.statementsOf(async () => {
        const query = `{ users(first: ${first}, filter: { title: { eq: "Boss" } }) { nodes { ${REPORTS} } } }`;
        const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
        const { body } = await graphqlRequest({ query }, { url: server.url, headers });
        expect((body.data as { users: { nodes: object[] } }).users.nodes).toHaveLength(first);
      });
    const [forOne, forTwo] = [await statements(1), await statements(2)];
    expect(forTwo).toEqual(forOne);
    expect(forTwo.filter((text) => text.includes("u.manager_id = m.id"))).toHaveLength(1);
  });
});

describe("viewer", () => {
  const VIEWER = "{ viewer { kind id name scopes tenant { slug } user { userName } } }";

  test("is the administrator, in a tenant or in none", async () => {
    const scopes = expect.arrayContaining(["users:read", "tenants:write"]);
    const viewer = { kind: "ADMIN", id: null, name: null, scopes, user: null };
    expect((await ask(VIEWER)).body.data?.viewer).toEqual({ ...viewer, tenant: { slug: tenant.slug } });
    const inNone = await graphqlRequest({ query: VIEWER }, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
    expect(inNone.body.data?.viewer).toEqual({ ...viewer, tenant: null });
  });

  test("is an API client, with its scopes and its tenant, whatever tenant it names", async () => {
    expect((await ask(VIEWER, { as: token, slug: other.slug })).body.data?.viewer).toEqual({
      kind: "API_CLIENT",
      id: ids.apiClient,
      name: "Program",
      scopes: ["changes:read"],
      tenant: { slug: tenant.slug },
      user: null,
    });
  });
});
