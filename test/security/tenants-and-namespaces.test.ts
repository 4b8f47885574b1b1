import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { parseToken, printToken, type TokenKind } from "../../server/domain/token.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { newApiClient, newSecretClient, requestToken } from "../support/oauth-client.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { scimClient } from "../support/scim-client.js";
import { storedState } from "../support/stored-state.js";
import { newTenant, type TestTenant } from "../support/tenant.js";
import { bulk, GROUP, NOBODY, newPerson, newProgram, newUser, outcomeOf, patch, signIn, USER, work } from "./scene.js";

let ours: TestTenant;
let theirs: TestTenant;
let server: OwnServer;
beforeAll(async () => {
  [ours, theirs] = [await newTenant(), await newTenant()];
  server = await startOwnServer({});
});
afterAll(() => server.close());

describe("the provider's id of a person is data, and names nobody here", () => {
  test("be it a number, a word, or the id of somebody else (CASE-1)", async () => {
    const victim = await newUser(ours, "victim");
    const stranger = await newUser(theirs, "stranger");
    const scim = scimClient(await ours.connect());
    const before = await scim.request("GET", `/Users/${victim}`);
    const ids = ["1", "0", "-1", "admin", victim, victim.toUpperCase(), stranger, NOBODY, "null", "true"];
    for (const [index, externalId] of ids.entries()) {
      const created = await scim.request("POST", "/Users", {
        schemas: [USER],
        userName: `u-${index}`,
        externalId,
      });
      expect({ externalId, status: created.status }).toEqual({ externalId, status: 201 });
      expect([victim, stranger, externalId]).not.toContain(created.body.id);
      const filter = encodeURIComponent(`externalId eq "${externalId}"`);
      const found = (await scim.request("GET", `/Users?filter=${filter}`)).body.Resources;
      expect(found.map(({ id }: { id: string }) => id)).toEqual([created.body.id]);
      const byExternalId = await scim.request("GET", `/Users/${encodeURIComponent(externalId)}`);
      if (externalId.toLowerCase() !== victim) expect([externalId, byExternalId.status]).toEqual([externalId, 404]);
    }
    expect((await scim.request("GET", `/Users/${victim}`)).body).toEqual(before.body);
  });

  test("nor by GraphQL, and two connections may have the same one (CASE-1)", async () => {
    const tenant = await newTenant();
    const victim = await newUser(tenant, "victim");
    const { createUser } = await tenant.admin.createUser({ input: { userName: "x", externalId: victim } });
    expect(createUser.user.id).not.toBe(victim);
    expect((await tenant.admin.user({ id: victim })).user).toMatchObject({ userName: "victim", version: 1 });
    for (const userName of ["one", "two"]) {
      const scim = scimClient(await tenant.connect());
      const { body } = await scim.request("POST", "/Users", { schemas: [USER], userName, externalId: "7" });
      const found = await scim.request("GET", `/Users?filter=${encodeURIComponent('externalId eq "7"')}`);
      expect(found.body.Resources.map(({ id }: { id: string }) => id)).toContain(body.id);
    }
  });
});

test("a program of one tenant with every scope reads, changes and deletes nobody of another (CASE-2)", async () => {
  const id = await newUser(theirs, "target");
  const groupId = (await theirs.admin.createGroup({ input: { displayName: "Target", memberIds: [id] } })).createGroup
    .group.id;
  const before = await storedState(theirs.id);
  const { client, token } = await newProgram(ours, ["users:read", "users:write", "groups:read", "groups:write"]);
  const calls = [
    client.updateUser({ input: { id, title: "x" } }),
    client.deactivateUser({ input: { id } }),
    client.deleteUser({ input: { id } }),
    client.updateGroup({ input: { id: groupId, members: { remove: [id] } } }),
    client.deleteGroup({ input: { id: groupId } }),
  ];
  expect(await Promise.all(calls.map(outcomeOf))).toEqual(calls.map(() => "NOT_FOUND"));
  expect([(await client.user({ id })).user, (await client.group({ id: groupId })).group]).toEqual([null, null]);
  const query = "{ users { totalCount nodes { userName } } groups { nodes { displayName } } }";
  const named = { authorization: `Bearer ${token}`, "roster-tenant": theirs.slug };
  expect(JSON.stringify((await graphqlRequest({ query }, { headers: named })).body)).not.toMatch(/target/i);
  const scim = scimClient(await ours.connect());
  const ofThem = [
    ["GET", `/Users/${id}`],
    ["PUT", `/Users/${id}`, { schemas: [USER], userName: "x" }],
    ["PATCH", `/Users/${id}`, patch({ op: "replace", path: "active", value: false })],
    ["DELETE", `/Users/${id}`],
    ["DELETE", `/Groups/${groupId}`],
  ] as const;
  for (const [method, path, body] of ofThem) expect((await scim.request(method, path, body)).status).toBe(404);
  const operations = ofThem.slice(1).map(([method, path, data]) => ({ method, path, data }));
  const { Operations } = (await scim.request("POST", "/Bulk", bulk(...operations))).body;
  expect(Operations.map(({ status }: { status: string }) => status)).toEqual(operations.map(() => "404"));
  expect(await storedState(theirs.id)).toEqual(before);
});

describe("a token opens the one door that it was made for", () => {
  test("also when it is written anew as one of another kind, of another tenant or for another key (CASE-7, CASE-41)", async () => {
    const person = await newPerson(ours, "dora");
    const program = await newProgram(ours, ["users:read"]);
    const connection = await ours.connect();
    const doors = async (token: string) => ({
      graphql: (
        await graphqlRequest(
          { query: "{ __typename }" },
          { url: server.url, headers: { authorization: `Bearer ${token}` } },
        )
      ).status,
      scim: (await scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token }).request("GET", "/Users")).status,
    });
    const NEITHER = { graphql: 401, scim: 401 };
    const opened = { session: person.token, api: program.token, scim: connection.token };
    for (const [kind, token] of Object.entries(opened)) {
      const isScim = kind === "scim";
      expect([kind, await doors(token)]).toEqual([kind, { graphql: isScim ? 401 : 200, scim: isScim ? 200 : 401 }]);
      const parsed = parseToken(token);
      if (!parsed) throw new Error("a token is none");
      for (const other of ["scim", "api", "session", "reset"] satisfies TokenKind[]) {
        if (other !== kind) expect(await doors(printToken({ ...parsed, kind: other }))).toEqual(NEITHER);
      }
      expect(await doors(printToken({ ...parsed, tenantId: theirs.id }))).toEqual(NEITHER);
      expect(await doors(printToken({ ...parsed, credentialId: NOBODY }))).toEqual(NEITHER);
    }
  });

  test("and signed texts of others are none, nor is another connection's token (CASE-41)", async () => {
    const [connection, other] = [await ours.connect(), await ours.connect()];
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const claims = part({ sub: "admin", tenant: ours.id, aud: server.url, scope: "users:write" });
    const forged = [`${part({ alg: "none" })}.${claims}.`, `${part({ alg: "HS256" })}.${claims}.c2ln`, other.token];
    for (const token of forged) {
      const scim = scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token });
      expect((await scim.request("GET", "/Users")).status).toBe(401);
      const asApi = { url: server.url, headers: { authorization: `Bearer ${token}`, "roster-tenant": ours.slug } };
      expect((await graphqlRequest({ query: "{ __typename }" }, asApi)).status).toBe(401);
    }
  });
});

test("of the id in the URL and the one in the body, the URL's is meant (CASE-21)", async () => {
  const tenant = await newTenant();
  const [mine, victim] = [await newUser(tenant, "mine"), await newUser(tenant, "victim")];
  const group = async (displayName: string) =>
    (await tenant.admin.createGroup({ input: { displayName } })).createGroup.group.id;
  const [myGroup, othersGroup] = [await group("Mine"), await group("Others")];
  const scim = scimClient(await tenant.connect());
  const put = { schemas: [USER], id: victim, userName: "mine", title: "Chief", meta: { location: `/Users/${victim}` } };
  expect((await scim.request("PUT", `/Users/${mine}`, put)).body).toMatchObject({ id: mine, title: "Chief" });
  const inJob = bulk({ method: "PUT", path: `/Users/${mine}`, data: { ...put, title: "Guide" } });
  expect((await scim.request("POST", "/Bulk", inJob)).body.Operations).toMatchObject([{ status: "200" }]);
  const putGroup = { schemas: [GROUP], id: othersGroup, displayName: "Mine", members: [{ value: mine }] };
  expect((await scim.request("PUT", `/Groups/${myGroup}`, putGroup)).body.id).toBe(myGroup);
  const created = await scim.request("POST", "/Users", { ...put, userName: "third" });
  expect([mine, victim]).not.toContain(created.body.id);
  expect((await tenant.admin.user({ id: mine })).user).toMatchObject({ title: "Guide" });
  expect((await tenant.admin.user({ id: victim })).user).toMatchObject({ userName: "victim", version: 1 });
  expect((await tenant.admin.group({ id: othersGroup })).group).toMatchObject({ displayName: "Others", version: 1 });
});

describe("the tenant that a key has been given for stays the tenant", () => {
  test("in whatever way what it asks is run: in jobs, explained, repeated, by known documents (CASE-29)", async () => {
    const id = await newUser(theirs, "scripted");
    const before = await storedState(theirs.id);
    const { client, token } = await newProgram(ours, ["users:read", "users:write"]);
    const asked = { authorization: `Bearer ${token}`, "roster-tenant": theirs.slug };
    const ask = async (query: string, variables: object = {}) =>
      (await graphqlRequest({ query, variables }, { headers: asked })).body;
    const document = "query($id: ID!) { user(id: $id) { id } }";
    const explain = async (variables: Record<string, unknown>) =>
      (await client.explain({ document, variables })).explain;
    expect(await explain({ id })).toEqual(await explain({ id: NOBODY }));
    const read = "query($id: ID!) { user(id: $id) { id } node(id: $id) { id } }";
    expect((await ask(read, { id })).data).toEqual({ user: null, node: null });
    const key = "the-same-key";
    const input = { userName: "repeated", idempotencyKey: key };
    const first = (await theirs.admin.createUser({ input })).createUser.user.id;
    expect((await client.createUser({ input })).createUser.user.id).not.toBe(first);
    await theirs.admin.deleteUser({ input: { id: first } });
    const scim = scimClient(await ours.connect());
    const job = bulk(
      { method: "POST", path: "/Users", bulkId: "a", data: { schemas: [USER], userName: "a" } },
      { method: "PATCH", path: `/Users/${id}`, data: patch({ op: "add", path: "title", value: "x" }) },
    );
    const { Operations } = (await scim.request("POST", "/Bulk", job)).body;
    expect(Operations.map(({ status }: { status: string }) => status)).toEqual(["201", "404"]);
    expect((await theirs.admin.user({ id })).user).toMatchObject({ version: 1, title: null });
    expect(Object.keys(await storedState(theirs.id))).toEqual(Object.keys(before));
  });

  test("for each kind of caller, whatever tenant the request names beside (CASE-30)", async () => {
    await newPerson(ours, "erin");
    const { apiClientId } = await newApiClient(ours, ["users:read"]);
    const { header } = await newSecretClient(ours, { apiClientId });
    const tokens = {
      session: await signIn(ours, "erin"),
      program: (await newProgram(ours, ["users:read"])).token,
      oauth: String((await requestToken({ tenant: theirs.slug }, header)).body.access_token),
    };
    for (const [kind, token] of Object.entries(tokens)) {
      const headers = {
        authorization: `Bearer ${token}`,
        "roster-tenant": theirs.slug,
        "x-tenant-id": theirs.id,
        cookie: `tenant=${theirs.slug}`,
        host: `${theirs.slug}.example.com`,
      };
      const { body } = await graphqlRequest({ query: "{ viewer { tenant { id } } }" }, { headers });
      expect([kind, body.data]).toEqual([kind, { viewer: { tenant: { id: ours.id } } }]);
    }
  });
});

test("somebody who is created with the name, e-mail and id of a person elsewhere is somebody else (CASE-31, CASE-13)", async () => {
  const external = { externalId: "e-1", emails: work("fay@corp.test") };
  const id = await newUser(theirs, "fay", { ...external, displayName: "Fay" });
  const before = await storedState(theirs.id);
  for (const matching of ["USER_NAME", "PRIMARY_WORK_EMAIL", "USER_NAME_AND_EMAIL"] as const) {
    const tenant = await newTenant();
    const scim = scimClient(await tenant.connect({ matching }));
    const user = { schemas: [USER], userName: "fay", ...external, displayName: "Somebody", active: false };
    const { status, body } = await scim.request("POST", "/Users", user);
    expect([status, body.id === id]).toEqual([201, false]);
  }
  expect(await storedState(theirs.id)).toEqual(before);
  await expect(createClient({ url: server.url, token: await signIn(theirs, "fay") }).viewer()).resolves.toBeDefined();
});
