import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { projectPath } from "../../server/project-path.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { newSecretClient, requestToken } from "../support/oauth-client.js";
import { scimClient } from "../support/scim-client.js";
import { fieldPaths } from "../support/tenancy/field-paths.js";
import { newTenant, type TestTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";
import { newPerson, newProgram, newUser, patch, USER } from "./scene.js";

const BADGE = extensionSample("badge").id;

/** A tenant with a person, the person's manager, a group of theirs, and a value that is never shown. */
let tenant: TestTenant;
let annaId: string;
let managerId: string;
let anna: { token: string };
beforeAll(async () => {
  tenant = await newTenant();
  const { admin } = tenant;
  await admin.registerExtensionSchema({ input: extensionSample("badge") });
  managerId = await newUser(tenant, "manager", { displayName: "Margit Holm", title: "Chief", employeeNumber: "7" });
  const person = await newPerson(tenant, "anna", { managerId, displayName: "Anna Berg" });
  [annaId, anna] = [person.id, person];
  await admin.updateUser({
    input: { id: annaId, extensions: [{ schema: BADGE, values: { pin: "4711", color: "red" } }] },
  });
  await admin.createGroup({ input: { displayName: "Secret Guild", memberIds: [annaId, managerId] } });
});

async function ask(token: string, query: string, variables: object = {}) {
  const headers = { authorization: `Bearer ${token}`, "roster-tenant": tenant.slug };
  const { code, body } = await graphqlRequest({ query, variables }, { headers });
  return code ?? body.data;
}

const USERS =
  "query($filter: UserFilter, $orderBy: UserOrder) { users(filter: $filter, orderBy: $orderBy) { totalCount nodes { id } } }";
const GROUPS = "query($filter: GroupFilter) { groups(filter: $filter) { totalCount nodes { id } } }";

/** Each way to put a condition somewhere in a filter. */
const PLACES: [string, (one: object) => object][] = [
  ["alone", (one) => one],
  ["under and", (one) => ({ and: [one] })],
  ["under or", (one) => ({ or: [{ id: { eq: managerId } }, one] })],
  ["under not", (one) => ({ not: one })],
  ["deep", (one) => ({ and: [{ or: [{ not: { and: [one] } }] }] })],
];

describe("what may not be read of something is not guessed by looking for it", () => {
  test.each(PLACES)("the groups of users, by who may read users alone: %s (CASE-23)", async (_where, at) => {
    const { token } = await newProgram(tenant, ["users:read"]);
    const conditions = [
      { groups: { some: { displayName: { startsWith: "S" } } } },
      { groups: { none: { displayName: { in: ["Secret Guild"] } } } },
      { groups: { some: { type: { eq: "DIRECT" } } } },
      { groups: { present: true } },
    ];
    for (const condition of conditions) expect(await ask(token, USERS, { filter: at(condition) })).toBe("FORBIDDEN");
    expect(await ask(token, USERS, { filter: at({ title: { eq: "Chief" } }) })).toMatchObject({ users: {} });
  });

  test.each(PLACES)("the members of groups, by who may read groups alone: %s (CASE-23)", async (_where, at) => {
    const { token } = await newProgram(tenant, ["groups:read"]);
    const conditions = [
      { members: { some: { displayName: { startsWith: "M" } } } },
      { members: { some: { id: { in: [managerId] } } } },
      { members: { present: false } },
    ];
    for (const condition of conditions) expect(await ask(token, GROUPS, { filter: at(condition) })).toBe("FORBIDDEN");
  });

  test.each(PLACES)("what requests have changed, by who may not read changes: %s (CASE-23)", async (_where, at) => {
    const document = "query($filter: ScimRequestFilter) { scimRequests(filter: $filter) { nodes { id } } }";
    const { token } = await newProgram(tenant, ["connections:read"]);
    const changed = at({ changes: { some: { action: { eq: "user.created" } } } });
    expect(await ask(token, document, { filter: changed })).toBe("FORBIDDEN");
    expect(await ask(token, document, { filter: at({ method: { eq: "POST" } }) })).toMatchObject({ scimRequests: {} });
    expect(await ask(ADMIN_TOKEN, document, { filter: changed })).toMatchObject({ scimRequests: {} });
  });

  test("neither by a provider's key that may read one type alone (CASE-23)", async () => {
    const users = scimClient(await tenant.connect({ scopes: ["users:read"] }));
    const groups = scimClient(await tenant.connect({ scopes: ["groups:read"] }));
    const refused = async (client: typeof users, path: string, filter: string) => {
      const byUrl = await client.request("GET", `${path}?filter=${encodeURIComponent(filter)}`);
      const schemas = ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"];
      const byBody = await client.request("POST", `${path}/.search`, { schemas, filter });
      return [byUrl.status, byBody.status];
    };
    for (const filter of [
      'groups.display sw "S"',
      'not (groups[display eq "x"])',
      "groups pr",
      `groups.value eq "${annaId}"`,
    ])
      expect([filter, await refused(users, "/Users", filter)]).toEqual([filter, [403, 403]]);
    for (const filter of ['members.display sw "M"', `members[value eq "${managerId}"]`, "members pr"])
      expect([filter, await refused(groups, "/Groups", filter)]).toEqual([filter, [403, 403]]);
    const everywhere = await groups.request("GET", `/?filter=${encodeURIComponent('members.display sw "M"')}`);
    expect(everywhere.body.totalResults ?? 0).toBe(0);
  });

  test("nor what of an extension is never shown, by conditions, orders and counts (CASE-23)", async () => {
    const hidden = { schema: BADGE, attribute: "pin" };
    const missing = { schema: BADGE, attribute: "nothing" };
    const conditions: [string, (named: object) => object][] = [
      ["eq", (named) => ({ ...named, value: { is: { text: { eq: "4711" } } } })],
      ["startsWith", (named) => ({ ...named, value: { is: { text: { startsWith: "4" } } } })],
      ["in", (named) => ({ ...named, value: { is: { exactText: { in: ["4711", "1"] } } } })],
      ["gt", (named) => ({ ...named, value: { is: { text: { gt: "4" } } } })],
      ["present", (named) => ({ ...named, present: true })],
      ["not", (named) => ({ ...named, value: { not: { is: { text: { eq: "4711" } } } } })],
    ];
    for (const [, at] of PLACES) {
      for (const [name, condition] of conditions) {
        const found = await ask(ADMIN_TOKEN, USERS, { filter: at({ extensions: [condition(hidden)] }) });
        expect([name, found]).toEqual([
          name,
          await ask(ADMIN_TOKEN, USERS, { filter: at({ extensions: [condition(missing)] }) }),
        ]);
      }
    }
    await newUser(tenant, "zoe", { extensions: [{ schema: BADGE, values: { pin: "1" } }] });
    const ordered = (named: object, direction: string) =>
      ask(ADMIN_TOKEN, USERS, { orderBy: { extension: { ...named, as: "TEXT" }, direction } });
    for (const direction of ["ASC", "DESC"])
      expect(await ordered(hidden, direction)).toEqual(await ordered(missing, direction));
    const shown = { extensions: [{ schema: BADGE, attribute: "color", value: { is: { text: { eq: "red" } } } }] };
    expect(await ask(ADMIN_TOKEN, USERS, { filter: shown })).toMatchObject({ users: { totalCount: 1 } });
  });

  test("nor what an extension held that has been withdrawn (CASE-23)", async () => {
    const own = await newTenant();
    const { extensionSchema } = (await own.admin.registerExtensionSchema({ input: extensionSample("badge") }))
      .registerExtensionSchema;
    await newUser(own, "uma", { extensions: [{ schema: BADGE, values: { color: "red" } }] });
    const filter = { extensions: [{ schema: BADGE, attribute: "color", value: { is: { text: { eq: "red" } } } }] };
    const count = async () => (await own.admin.users({ filter, withTotalCount: true })).users.totalCount;
    expect(await count()).toBe(1);
    await own.admin.withdrawExtensionSchema({ input: { id: extensionSchema.id } });
    expect(await count()).toBe(0);
  });
});

describe("people see of others what the table of permissions lets them: nothing", () => {
  const PERSON = "{ id userName displayName title emails { value } manager { id } }";

  test("not of their manager, by whichever way (CASE-23, CASE-25)", async () => {
    const me = await ask(anna.token, `query($id: ID!) { user(id: $id) { managerId manager ${PERSON} } }`, {
      id: annaId,
    });
    expect(me).toEqual({ user: { managerId, manager: null } });
    const ways = [
      `{ users(first: 2) { nodes { manager ${PERSON} } } }`,
      `{ viewer { user { manager ${PERSON} } } }`,
      `{ node(id: "${annaId}") { ... on User { manager ${PERSON} } } }`,
      `{ node(id: "${managerId}") { id } }`,
      `{ user(id: "${managerId}") ${PERSON} }`,
      `{ groups(first: 2) { nodes { members(first: 2) { totalCount nodes { id displayName user ${PERSON} } } } } }`,
      `{ users(first: 2) { nodes { groups(first: 2) { nodes { members(first: 2) { nodes { displayName user ${PERSON} } } } } } } }`,
      `{ users(first: 2) { nodes { directReports { totalCount nodes ${PERSON} } } } }`,
      `mutation { updateUser(input: { id: "${annaId}", nickName: "A" }) { user { manager ${PERSON} } } }`,
    ];
    for (const way of ways) {
      const found = await ask(anna.token, way);
      expect([way, typeof found]).toEqual([way, "object"]);
      expect(JSON.stringify(found)).not.toMatch(/Margit|Chief|"manager"\s*:\s*\{|"userName":"manager"/);
    }
    const connection = await tenant.connect();
    const input = { connectionId: connection.id, userId: annaId };
    const { token } = (await tenant.admin.createUserToken({ input })).createUserToken;
    const self = scimClient({ ...connection, token });
    const { body } = await self.request("GET", "/Me");
    expect(body["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"].manager).toMatchObject({
      value: managerId,
    });
    expect(JSON.stringify(body)).not.toContain("Margit");
    expect((await self.request("PUT", "/Me", body)).status).toBe(200);
    const byName = await self.request("GET", `/Users?filter=${encodeURIComponent('manager.displayName sw "M"')}`);
    expect(byName.body.totalResults).toBe(0);
  });

  test("nor is the manager's name guessed by looking for oneself (CASE-23)", async () => {
    for (const displayName of [
      { startsWith: "M" },
      { eq: "Margit Holm" },
      { in: ["Margit Holm"] },
      { present: true },
    ]) {
      const found = await ask(anna.token, USERS, { filter: { manager: { displayName } } });
      expect(found).toEqual({ users: { totalCount: 0, nodes: [] } });
    }
    const byId = await ask(anna.token, USERS, { filter: { manager: { id: { eq: managerId } } } });
    expect(byId).toMatchObject({ users: { totalCount: 1 } });
  });

  test("while who administers sees them (CASE-23)", async () => {
    const { client } = await newProgram(tenant, ["users:read"]);
    expect((await client.user({ id: annaId, withGroups: false })).user).toMatchObject({
      manager: { displayName: "Margit Holm" },
    });
  });
});

test("no list and no field shows a key again, be it weaker or stronger (CASE-16, CASE-15)", async () => {
  const own = await newTenant();
  const connection = await own.connect();
  const program = await newProgram(own, ["users:read"]);
  const person = await newPerson(own, "rut");
  const { clientId, secret, header } = await newSecretClient(own, { connectionId: connection.id });
  const access = String((await requestToken({}, header)).body.access_token);
  const tokens = [connection.token, program.token, person.token, access, secret];
  const secrets = [...tokens, ...tokens.map((token) => token.slice(-49, -6))];
  const schema = buildSchema(readFileSync(projectPath("schema", "schema.graphql"), "utf8"));
  const root = (name: string) => schema.getQueryType()?.getFields()[name];
  const paths = fieldPaths(schema).filter(
    ({ root: name }) => !root(name)?.args.some(({ type }) => String(type).endsWith("!")),
  );
  expect(paths.length).toBeGreaterThan(100);
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": own.slug };
  for (const { root: name, selection } of paths) {
    const { body } = await graphqlRequest({ query: `{ ${name} ${selection} }` }, { headers });
    const text = JSON.stringify(body).replaceAll(clientId, "");
    expect([selection, secrets.filter((one) => text.includes(one))]).toEqual([selection, []]);
  }
}, 120_000);

test("what is counted for operators has no label that a request can make up (CASE-40)", async () => {
  const { url } = testEnvironment();
  const connection = await tenant.connect();
  const scim = scimClient(connection);
  const metrics = async (): Promise<string> => {
    const response = await fetch(`${url}/metrics`);
    expect(response.status).toBe(200);
    return response.text();
  };
  const seriesOf = (text: string) =>
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.replace(/ \S+$/, ""));
  const provoke = async (word: string) => {
    for (let index = 0; index < 20; index++) {
      const made = `${word}${index}`;
      await scim.request("GET", `/${made}`, undefined, {
        "user-agent": made,
        "x-request-id": made,
        host: `${made}.example.com`,
      });
      await scim.request("GET", `/Users/${made}?filter=${made}&attributes=${made}`);
      await scim.request("PATCH", `/Users/${made}`, patch({ op: made, path: made }));
      await scim.request("POST", "/Users", { schemas: [USER], userName: made, externalId: made });
      await fetch(`${url}/${made}`, { headers: { "user-agent": made } });
      await fetch(`${url}/scim/${made}/v2/Users`);
      await ask(ADMIN_TOKEN, `query ${made} { ${made}: __typename }`);
    }
  };
  await provoke("warmup");
  await metrics(); // which is a request too
  const before = seriesOf(await metrics());
  await provoke("forged");
  const after = await metrics();
  expect(after).not.toMatch(/forged|warmup/);
  expect(seriesOf(after).filter((one) => !before.includes(one))).toEqual([]);
});
