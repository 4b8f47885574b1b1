import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Express } from "express";
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import pino from "pino";
import { createClient, type UpdateUserInput } from "../../schema/client/index.js";
import { ROUTES } from "../../scim-facade/routes.js";
import { createApp } from "../../server/app.js";
import { guardFields } from "../../server/auth/permissions.js";
import { readConfig } from "../../server/config.js";
import { countingPool } from "../support/database.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { basic, newApiClient, newSecretClient, requestToken } from "../support/oauth-client.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { scimClient } from "../support/scim-client.js";
import { storedState } from "../support/stored-state.js";
import { newTenant, type TestTenant } from "../support/tenant.js";
import {
  bulk,
  ENTERPRISE_USER,
  GROUP,
  newPerson,
  newProgram,
  newUser,
  outcomeOf,
  patch,
  signIn,
  USER,
  work,
} from "./scene.js";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

const database = countingPool();
let tenant: TestTenant;
let server: OwnServer;
beforeAll(async () => {
  tenant = await newTenant();
  server = await startOwnServer({});
});
afterAll(async () => {
  await server.close();
  await database.end();
});

describe("no route is open that does not say so", () => {
  /** What is answered to who shows no key, and how; all else must be refused with 401. */
  const OPEN: Record<string, number> = {
    "GET /livez": 200,
    "GET /readyz": 200,
    "GET /metrics": 200, // for this machine, where Roster is for it alone
    "GET /.well-known/oauth-authorization-server": 200,
    "POST /oauth/token": 400, // who is meant is said in the form
    "GET /oauth/token": 405,
    "PUT /oauth/token": 405,
    "PATCH /oauth/token": 405,
    "DELETE /oauth/token": 405,
    "GET /scim/:connectionId/ServiceProviderConfig": 200, // RFC 7643 section 5
    "GET /scim/:connectionId/v2/ServiceProviderConfig": 200,
    "GET /console/icon.svg": 200, // the console's page has no data
    "GET /console/{*page}": 200,
  };

  test("as the tables of Express and of the facade have them, whatever there will be (CASE-11)", async () => {
    const { url, databaseUrl } = testEnvironment();
    const log = pino({ level: "silent" });
    const app = await createApp({ databaseUrl, publicUrl: url, adminToken: ADMIN_TOKEN, log, hasExplorer: true });
    const routes = routesOf(app.express);
    await app.close();
    const connection = await tenant.connect();
    const answers: Record<string, number> = {};
    for (const route of routes) {
      const [method = "", path = ""] = route.split(" ");
      const at = path.replace(":connectionId", connection.id).replace(":id", connection.id);
      const response = await fetch(`${server.url}${at}`, { method });
      answers[route] = response.status;
    }
    const open = Object.entries(answers).filter(([, status]) => status !== 401);
    expect(Object.fromEntries(open)).toEqual(OPEN);
    expect(routes.filter((route) => route.includes("/scim/")).length).toBeGreaterThan(100);
    expect(routes).toEqual(expect.arrayContaining(["POST /graphql", "POST /graphql/stream"]));
  });

  test("nor is a field of the API: a root field without a permission ends the start (CASE-11)", () => {
    const field = { type: GraphQLString, description: "Forgotten." };
    const withField = (name: string) =>
      new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields: { [name]: field } }) });
    expect(() => guardFields(withField("allTheUsers"))).toThrow("Query.allTheUsers has no permission in PERMISSIONS");
  });

  test("nor a path of SCIM to a key that may do nothing, but for what describes the service (CASE-11, CASE-12)", async () => {
    const connection = await tenant.connect();
    await database.databases
      .of(tenant.id)
      .query("update credentials set scopes = '{}' where tenant_id = $1 and connection_id = $2", [
        tenant.id,
        connection.id,
      ]);
    const before = await storedState(tenant.id);
    const scim = scimClient(connection);
    for (const [path, methods] of Object.entries(ROUTES)) {
      for (const method of Object.keys(methods)) {
        const body = method === "get" || method === "delete" ? undefined : {};
        const { status, body: told } = await scim.request(
          method.toUpperCase(),
          path.replace(":id", connection.id),
          body,
        );
        const isTold = DESCRIPTIONS.test(path) || ["/", "/.search"].includes(path);
        if (isTold)
          expect([path, told?.totalResults ?? 0, JSON.stringify(told).includes('userName":')]).toEqual([
            path,
            expect.any(Number),
            false,
          ]);
        else expect([path, method, status < 400]).toEqual([path, method, false]);
      }
    }
    expect(await storedState(tenant.id)).toEqual(before);
  });

  const DESCRIPTIONS = /^\/(ServiceProviderConfigs?|ResourceTypes|Schemas)/;

  /** A layer of Express' own table: a route, a router that is mounted, or something that all requests pass. */
  interface Layer {
    route?: { path: string | string[]; stack: { method?: string }[] };
    handle: { stack?: Layer[] };
    match(path: string): { path: string; pattern: string } | undefined;
  }

  /** Where routers are mounted; one that is nowhere of these is a fault. */
  const MOUNTS = ["", "/graphql/stream", "/graphql", "/console"];
  /** What answers without a route of Express' own: by any method, and of the facade what is in its table, with the version and without. */
  const WHOLE = [
    "/graphql",
    "/graphql/stream",
    ...Object.keys(ROUTES).flatMap((path) => [`/scim/:connectionId${path}`, `/scim/:connectionId/v2${path}`]),
  ];

  function routesOf({ router }: Express): string[] {
    const below = (stack: Layer[], prefix: string): string[] =>
      stack.flatMap((layer) => {
        if (layer.route) {
          const methods = layer.route.stack.map(({ method }) => method?.toUpperCase());
          const all = methods.includes(undefined) || methods.length === 0 ? METHODS : (methods as string[]);
          return [layer.route.path].flat().flatMap((path) => [...new Set(all)].map((one) => `${one} ${prefix}${path}`));
        }
        if (!layer.handle.stack) return [];
        const mount = MOUNTS.map((path) => layer.match(path || "/")).find(
          (match, index) => match?.path === MOUNTS[index],
        );
        if (!mount) throw new Error("a router is mounted where this test does not look: say so in MOUNTS");
        return below(layer.handle.stack, mount.pattern === "/" ? prefix : prefix + mount.pattern);
      });
    const whole = WHOLE.flatMap((path) => METHODS.map((method) => `${method} ${path}`));
    const found = below((router as unknown as { stack: Layer[] }).stack, "");
    return [...new Set([...found, ...whole])].filter((route) => !/^(HEAD|OPTIONS|TRACE|[A-Z]+-)/.test(route));
  }
});

describe("keys are made by who may", () => {
  const WAYS = {
    createConnection: (client) => client.createConnection({ input: { name: "x", provider: "OKTA" } }),
    rotateConnectionToken: (client, ids) => client.rotateConnectionToken({ input: { id: ids.connection } }),
    createUserToken: (client, ids) =>
      client.createUserToken({ input: { connectionId: ids.connection, userId: ids.user } }),
    createApiClient: (client) => client.createApiClient({ input: { name: "x", scopes: ["users:read"] } }),
    createOAuthClient: (client, ids) => client.createOAuthClient({ input: { connectionId: ids.connection } }),
  } satisfies Record<
    string,
    (client: ReturnType<typeof createClient>, ids: { connection: string; user: string }) => Promise<unknown>
  >;

  test.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
    "not by members, nor by programs that may only look: %s (CASE-9)",
    async (way) => {
      const own = await newTenant();
      const connection = (await own.connect()).id;
      const member = await newPerson(own, "kai");
      const ids = { connection, user: member.id };
      const reader = await newProgram(own, [
        "connections:read",
        "api-clients:read",
        "users:read",
        "users:write",
        "groups:read",
      ]);
      expect(await outcomeOf(WAYS[way](member.client, ids))).toBe("FORBIDDEN");
      expect(await outcomeOf(WAYS[way](reader.client, ids))).toBe("FORBIDDEN");
      expect(await outcomeOf(WAYS[way](own.admin, ids))).toBe("done");
    },
  );

  test.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
    "nor by who administers with a session that was begun long ago: %s (CASE-15)",
    async (way) => {
      const own = await newTenant();
      const connection = (await own.connect()).id;
      const { role } = (await own.admin.createRole({ input: { value: "chief", permissions: ["roster:admin"] } }))
        .createRole;
      const chief = await newPerson(own, "lea");
      await own.admin.grantRole({ input: { roleId: role.id, userId: chief.id } });
      const ids = { connection, user: chief.id };
      expect(await outcomeOf(WAYS[way](chief.client, ids))).toBe("done");
      const age =
        "update credentials set created_at = created_at - interval '11 minutes' where tenant_id = $1 and user_id = $2";
      await database.databases.of(own.id).query(age, [own.id, chief.id]);
      await expect(WAYS[way](chief.client, ids)).rejects.toMatchObject({
        code: "FORBIDDEN",
        message: expect.stringMatching(/within 10 minutes of giving the password: give it again, by reauthenticate$/),
      });
      expect(await outcomeOf(chief.client.connections())).toBe("done");
      const again = createClient({ url: testEnvironment().url, token: await signIn(own, "lea") });
      expect(await outcomeOf(WAYS[way](again, ids))).toBe("done");
    },
  );

  test("what a wrong, an empty and a half key open is nothing (CASE-9, CASE-17)", async () => {
    const connection = await tenant.connect();
    const scimBaseUrl = server.scimBaseUrl(connection);
    const { token } = connection;
    const empty = ["", "Bearer", "Bearer ", "Bearer   ", "bearer\t", "Bearer null", "Bearer undefined", "Basic Og=="];
    const headers = [...empty, `Bearer ${token.slice(0, -1)}`, `Bearer ${token}x`, `Bearer ${token.toUpperCase()}`];
    for (const authorization of headers) {
      const scim = await scimClient({ scimBaseUrl, token }).request("GET", "/Users", undefined, { authorization });
      expect([authorization, [400, 401].includes(scim.status)]).toEqual([authorization, true]);
      const named = { authorization, "roster-tenant": tenant.slug };
      const api = await graphqlRequest({ query: "{ users { nodes { id } } }" }, { url: server.url, headers: named });
      expect([authorization, api.status, api.body.data]).toEqual([authorization, 401, undefined]);
    }
  });

  test("a server without a secret of its own is not one with an empty secret (CASE-17)", async () => {
    const { databaseUrl } = testEnvironment();
    for (const adminToken of [undefined, ""]) {
      const app = await createApp({ databaseUrl, publicUrl: server.url, adminToken, log: pino({ level: "silent" }) });
      const { installation } = app;
      expect(["", " ", "undefined", "null"].filter((text) => installation.isAdminToken(text))).toEqual([]);
      await app.close();
    }
    expect(() => readConfig({ ROSTER_ADMIN_TOKEN: "" })).toThrow(/ROSTER_ADMIN_TOKEN/);
    expect(() => readConfig({ ROSTER_ADMIN_TOKEN: "short" })).toThrow(/ROSTER_ADMIN_TOKEN/);
  });
});

test("who acts is said by the key, and by nothing in the request (CASE-10)", async () => {
  const own = await newTenant();
  const [mona, boss] = [await newPerson(own, "mona"), await newPerson(own, "boss")];
  const forged = ["userId", "actorId", "actor", "id", "tenantId", "connectionId"];
  for (const name of forged) {
    const input = { currentPassword: "Harbour-Lights-7", newPassword: "Another-Harbour-8", [name]: boss.id };
    const query = "mutation($input: ChangePasswordInput!) { changePassword(input: $input) { user { id } } }";
    const headers = { authorization: `Bearer ${mona.token}`, "x-user-id": boss.id, "x-forwarded-user": "boss" };
    expect((await graphqlRequest({ query, variables: { input } }, { headers })).code).toBe("INVALID_INPUT");
  }
  expect(await outcomeOf(signIn(own, "boss"))).toBe("done");
  const scim = scimClient(await own.connect());
  const user = { schemas: [USER], userName: "new", id: boss.id, userId: boss.id, actorId: boss.id, tenantId: boss.id };
  const { body } = await scim.request(
    "POST",
    "/Users",
    { ...user, meta: { createdBy: boss.id } },
    { "x-user-id": boss.id },
  );
  expect(body.id).not.toBe(boss.id);
  const [created] = (await own.admin.changes({ resource: body.id })).changes.nodes;
  expect(created?.actor).toMatchObject({ kind: "CONNECTION" });
  await mona.client.updateUser({ input: { id: mona.id, nickName: "M" } });
  const changes = (await own.admin.changes({ resource: mona.id, last: 1 })).changes.nodes;
  expect(changes[0]?.actor).toMatchObject({ kind: "USER", id: mona.id });
});

test("the secret of a program opens its tenant by its own way in, for what it may, and nothing beside (CASE-12)", async () => {
  const other = await newTenant();
  const connection = await tenant.connect();
  const { apiClientId } = await newApiClient(tenant, ["users:read"]);
  const { clientId, secret, header } = await newSecretClient(tenant, { apiClientId });
  const access = String((await requestToken({}, header)).body.access_token);
  const widened = ["users:write", "tenants:write", "users:read users:write"];
  for (const scope of widened) expect((await requestToken({ scope }, header)).body.error).toBe("invalid_scope");
  const ask = async (headers: Record<string, string>, query = "{ users { nodes { id } } }") => {
    const { status, code, body } = await graphqlRequest({ query }, { url: server.url, headers });
    return code ?? (body.data ? status : "none");
  };
  for (const authorization of [
    header.authorization,
    `Bearer ${secret}`,
    `Bearer ${clientId}`,
    basic("admin", secret).authorization,
  ]) {
    expect(await ask({ authorization, "roster-tenant": tenant.slug })).toBe("UNAUTHENTICATED");
    const scim = scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token: "" });
    expect((await scim.request("GET", "/Users", undefined, { authorization })).status).toBeGreaterThanOrEqual(400);
  }
  const authorization = `Bearer ${access}`;
  expect(await ask({ authorization })).toBe(200);
  for (const query of [
    "{ connections { id } }",
    "{ apiClients { id } }",
    "{ changes { nodes { id } } }",
    'mutation { createTenant(input: { name: "x" }) { tenant { id } } }',
    'mutation { createUser(input: { userName: "x" }) { user { id } } }',
  ]) {
    expect([query, await ask({ authorization, "roster-tenant": other.slug }, query)]).toEqual([query, "FORBIDDEN"]);
  }
});

test("sessions of people, be they administrators, are no keys of SCIM, and a provider's key is none of the API (CASE-14)", async () => {
  const own = await newTenant();
  const { role } = (await own.admin.createRole({ input: { value: "chief", permissions: ["roster:admin"] } }))
    .createRole;
  const chief = await newPerson(own, "nils");
  await own.admin.grantRole({ input: { roleId: role.id, userId: chief.id } });
  const connection = await own.connect();
  for (const token of [chief.token, ADMIN_TOKEN, (await newProgram(own, ["users:read", "users:write"])).token]) {
    const scim = scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token });
    for (const [method, path] of [
      ["GET", "/Users"],
      ["GET", "/Me"],
      ["DELETE", `/Users/${chief.id}`],
      ["POST", "/Bulk"],
    ] as const) {
      expect([method, path, (await scim.request(method, path, method === "POST" ? {} : undefined)).status]).toEqual([
        method,
        path,
        401,
      ]);
    }
  }
});

describe("what is not allowed one way is not allowed another", () => {
  test("who may write users makes nobody a member of a group by writing users (CASE-22)", async () => {
    const own = await newTenant();
    const id = await newUser(own, "olga");
    const { group } = (await own.admin.createGroup({ input: { displayName: "Chiefs" } })).createGroup;
    const scim = scimClient(await own.connect({ scopes: ["users:read", "users:write"] }));
    const groups = [{ value: group.id }];
    const requests = [
      ["POST", "/Users", { schemas: [USER], userName: "new", groups }],
      ["PUT", `/Users/${id}`, { schemas: [USER], userName: "olga", groups }],
      ["PATCH", `/Users/${id}`, patch({ op: "add", path: "groups", value: groups })],
      ["PATCH", `/Users/${id}`, patch({ op: "add", value: { groups } })],
      ["PATCH", `/Groups/${group.id}`, patch({ op: "add", path: "members", value: [{ value: id }] })],
      [
        "POST",
        "/Bulk",
        bulk({
          method: "PATCH",
          path: `/Groups/${group.id}`,
          data: patch({ op: "add", path: "members", value: [{ value: id }] }),
        }),
      ],
    ] as const;
    for (const [method, path, body] of requests) await scim.request(method, path, body);
    const { client } = await newProgram(own, ["users:read", "users:write"]);
    expect(await outcomeOf(client.updateGroup({ input: { id: group.id, members: { add: [id] } } }))).toBe("FORBIDDEN");
    const query = "mutation($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }";
    const headers = { authorization: `Bearer ${(await newProgram(own, ["users:read", "users:write"])).token}` };
    for (const name of ["groups", "groupIds", "memberOf"]) {
      const variables = { input: { id, [name]: [group.id] } };
      expect((await graphqlRequest({ query, variables }, { headers })).code).toBe("INVALID_INPUT");
    }
    const { group: after } = await own.admin.group({ id: group.id, withMembers: true });
    expect(after).toMatchObject({ version: 1, members: { nodes: [] } });
  });

  /** What is not a person's own to change, in the words of both protocols. */
  const NOT_OWN: [graphql: keyof UpdateUserInput, graphqlValue: unknown, scim: string, scimValue: unknown][] = [
    ["userName", "chief", "userName", "chief"],
    ["externalId", "1", "externalId", "1"],
    ["title", "Chief", "title", "Chief"],
    ["userType", "admin", "userType", "admin"],
    ["active", false, "active", false],
    ["emails", work("x@example.com"), "emails", work("x@example.com")],
    ["roles", [{ value: "chief" }], "roles", [{ value: "chief" }]],
    ["entitlements", [{ value: "all" }], "entitlements", [{ value: "all" }]],
    ["employeeNumber", "1", `${ENTERPRISE_USER}:employeeNumber`, "1"],
    ["costCenter", "1", `${ENTERPRISE_USER}:costCenter`, "1"],
    ["organization", "Board", `${ENTERPRISE_USER}:organization`, "Board"],
    ["division", "Board", `${ENTERPRISE_USER}:division`, "Board"],
    ["department", "Board", `${ENTERPRISE_USER}:department`, "Board"],
    ["managerId", "{{own}}", `${ENTERPRISE_USER}:manager`, { value: "{{own}}" }],
  ];

  test("what of themselves people may not write, they write neither by GraphQL nor by SCIM nor in a job (CASE-24, CASE-34, CASE-36)", async () => {
    const own = await newTenant();
    const { role } = (await own.admin.createRole({ input: { value: "chief", permissions: ["roster:admin"] } }))
      .createRole;
    const connection = await own.connect();
    const { body } = await scimClient(connection).request("POST", "/Users", {
      schemas: [USER],
      userName: "pia",
      password: "Harbour-Lights-7",
    });
    const id = body.id as string;
    const session = createClient({ url: testEnvironment().url, token: await signIn(own, "pia") });
    const { token } = (await own.admin.createUserToken({ input: { connectionId: connection.id, userId: id } }))
      .createUserToken;
    const self = scimClient({ ...connection, token });
    const before = await storedState(own.id);
    const filled = (value: unknown) => JSON.parse(JSON.stringify(value).replace("{{own}}", id));
    for (const [name, value, path, scimValue] of NOT_OWN) {
      const operation = patch({ op: "replace", path, value: filled(scimValue) });
      const job = bulk({ method: "PATCH", path: `/Users/${id}`, data: operation });
      expect({
        name,
        graphql: await outcomeOf(session.updateUser({ input: { id, [name]: filled(value) } })),
        scim: (await self.request("PATCH", "/Me", operation)).status,
        job: (await self.request("POST", "/Bulk", job)).body.Operations[0].status,
      }).toEqual({ name, graphql: "FORBIDDEN", scim: 403, job: "403" });
    }
    expect(await outcomeOf(session.grantRole({ input: { roleId: role.id, userId: id } }))).toBe("FORBIDDEN");
    expect(await outcomeOf(session.deleteUser({ input: { id } }))).toBe("FORBIDDEN");
    expect(await storedState(own.id)).toEqual(before);
    const judged = NOT_OWN.map(([name]) => name);
    expect(judged).toEqual(expect.arrayContaining(["roles", "active", "emails", "userName"]));
  });

  test("what a connection has pushed, another one writes by no method (CASE-36)", async () => {
    const own = await newTenant();
    const first = scimClient(await own.connect());
    const { id } = (await first.request("POST", "/Users", { schemas: [USER], userName: "quin" })).body;
    const pushedGroup = (await first.request("POST", "/Groups", { schemas: [GROUP], displayName: "Crew" })).body.id;
    const second = scimClient(await own.connect());
    const before = await storedState(own.id);
    const set = patch({ op: "replace", path: "displayName", value: "x" });
    const requests = [
      ["PUT", `/Users/${id}`, { schemas: [USER], userName: "quin", title: "x" }],
      ["PATCH", `/Users/${id}`, set],
      ["DELETE", `/Users/${id}`],
      ["PUT", `/Groups/${pushedGroup}`, { schemas: [GROUP], displayName: "x" }],
      ["PATCH", `/Groups/${pushedGroup}`, set],
      ["PATCH", `/Groups/${pushedGroup}`, patch({ op: "add", path: "members", value: [{ value: id }] })],
      ["DELETE", `/Groups/${pushedGroup}`],
    ] as const;
    for (const [method, path, body] of requests) {
      expect([method, path, (await second.request(method, path, body)).status]).toEqual([method, path, 403]);
      const { Operations } = (await second.request("POST", "/Bulk", bulk({ method, path, data: body }))).body;
      expect([method, path, Operations[0].status]).toEqual([method, path, "403"]);
    }
    expect(await storedState(own.id)).toEqual(before);
  });
});

describe("what is switched off is off whole", () => {
  const OFF = Object.keys(ROUTES).filter((path) => /^\/(Roles|Entitlements)\b/.test(path));

  test("a tenant without roles has no path of theirs, by no method, and does not announce them (CASE-27)", async () => {
    const own = await newTenant();
    const connection = await own.connect({ scopes: ["users:read", "groups:read", "roles:read"] });
    const scim = scimClient(connection);
    expect(OFF.length).toBeGreaterThanOrEqual(6);
    const statuses = async () => {
      const found: number[] = [];
      for (const path of OFF) {
        for (const method of Object.keys(ROUTES[path] ?? {})) {
          const body =
            method === "post" ? { schemas: ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"] } : undefined;
          found.push((await scim.request(method.toUpperCase(), path.replace(":id", connection.id), body)).status);
        }
      }
      return found;
    };
    expect(new Set(await statuses())).toEqual(new Set([404]));
    const announced = async () => JSON.stringify((await scim.request("GET", "/ResourceTypes")).body);
    expect(await announced()).not.toMatch(/\/Roles|\/Entitlements/);
    await own.admin.createRole({ input: { value: "crew" } });
    expect(await statuses()).toContain(200);
    expect(await announced()).toMatch(/\/Roles/);
  });

  test("where there is no page to try the API, nothing of it is there (CASE-27)", async () => {
    const withPage = await startOwnServer({ hasExplorer: true });
    const accept = { accept: "text/html" };
    const html = await (await fetch(`${withPage.url}/graphql`, { headers: accept })).text();
    const paths = ["/graphql", ...[...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path as string)];
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) {
      const on = await fetch(`${withPage.url}${path}`, { headers: accept });
      const off = await fetch(`${server.url}${path}`, { headers: accept });
      expect([path, on.status, off.status]).toEqual([path, 200, 404]);
    }
    await withPage.close();
  });
});
