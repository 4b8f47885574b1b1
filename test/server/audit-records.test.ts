import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { exportLines } from "../../cli/audit/export-lines.js";
import { type Client, createClient } from "../../schema/client/index.js";
import { projectPath } from "../../server/project-path.js";
import { countingPool } from "../support/database.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { basic, requestToken } from "../support/oauth-client.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PASSWORD = "Canary-in-the-mine-1";

const database = countingPool();
let mail: MailServer;
let server: OwnServer;
beforeAll(async () => {
  mail = await startMailServer();
  server = await startOwnServer({ smtpUrl: mail.url });
});
afterAll(async () => {
  await server.close();
  await mail.close();
  await database.end();
});

describe("a record says who acted, by which key, and from where", () => {
  const AGENT = "test-agent/1.0 (invented)";
  let tenant: TestTenant;
  let userId: string;
  let connection: { id: string; scimBaseUrl: string; token: string };
  beforeAll(async () => {
    tenant = await newTenant();
    const input = { userName: "ana", displayName: "Ana Berg", password: PASSWORD };
    userId = (await tenant.admin.createUser({ input })).createUser.user.id;
    connection = await tenant.connect({ name: "Directory" });
  });

  const CREATE = 'mutation { createGroup(input: { displayName: "Made" }) { group { id } } }';
  const byApi = async (token: string, query = CREATE) => {
    const headers = { authorization: `Bearer ${token}`, "user-agent": AGENT, "roster-tenant": tenant.slug };
    return (await graphqlRequest({ query }, { headers })).headers.get("x-request-id");
  };
  const byScim = async (token: string, path = "/Users", method = "POST", body: object = {}) => {
    const scim = scimClient({ ...connection, token });
    const headers = { "user-agent": AGENT };
    const sent = { schemas: [USER], userName: `u-${token.slice(-9)}`, ...body };
    return (await scim.request(method, path, sent, headers)).headers.get("x-request-id");
  };

  const oauthToken = async (owner: object): Promise<{ token: string; clientId: string }> => {
    const { createOAuthClient } = await tenant.admin.createOAuthClient({ input: { name: "nightly", ...owner } });
    const { body } = await requestToken(
      {},
      basic(createOAuthClient.clientId, createOAuthClient.clientSecret as string),
    );
    return { token: String(body.access_token), clientId: createOAuthClient.clientId };
  };
  const apiClient = async () =>
    (await tenant.admin.createApiClient({ input: { name: "dashboard", scopes: ["groups:write"] } })).createApiClient;

  const NO_CONNECTION = { connectionId: null, connectionName: null };
  const DIRECTORY = () => ({ connectionId: connection.id, connectionName: "Directory" });
  const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/);

  test.each<[name: string, act: () => Promise<string | null>, actor: () => object]>([
    [
      "the administrator",
      () => byApi(ADMIN_TOKEN),
      () => ({ kind: "ADMIN", id: null, name: null, credentialId: null, credentialName: null, ...NO_CONNECTION }),
    ],
    [
      "an API client",
      async () => byApi((await apiClient()).token),
      () => ({
        kind: "API_CLIENT",
        name: "dashboard",
        credentialId: UUID,
        credentialName: "dashboard",
        ...NO_CONNECTION,
      }),
    ],
    [
      "an API client by OAuth",
      async () => byApi((await oauthToken({ apiClientId: (await apiClient()).apiClient.id })).token),
      () => ({
        kind: "API_CLIENT",
        name: "dashboard",
        credentialId: UUID,
        credentialName: "nightly",
        ...NO_CONNECTION,
      }),
    ],
    [
      "a connection",
      () => byScim(connection.token),
      () => ({
        kind: "CONNECTION",
        name: "Directory",
        credentialId: UUID,
        credentialName: "Directory",
        ...DIRECTORY(),
      }),
    ],
    [
      "a connection by OAuth",
      async () => byScim((await oauthToken({ connectionId: connection.id })).token),
      () => ({ kind: "CONNECTION", name: "Directory", credentialId: UUID, credentialName: "nightly", ...DIRECTORY() }),
    ],
    [
      "a user by a token of a connection",
      async () => {
        const input = { connectionId: connection.id, userId, name: "phone" };
        const { token } = (await tenant.admin.createUserToken({ input })).createUserToken;
        return byScim(token, "/Me", "PUT", { userName: "ana", displayName: "Ana Berg", nickName: "A" });
      },
      () => ({
        kind: "USER",
        id: userId,
        name: "Ana Berg",
        credentialId: UUID,
        credentialName: "phone",
        ...DIRECTORY(),
      }),
    ],
    [
      "a user who has signed in",
      async () => {
        const input = { tenant: tenant.slug, userName: "ana", password: PASSWORD };
        const { token } = (await createClient(testEnvironment()).signIn({ input })).signIn;
        return byApi(token, `mutation { updateUser(input: { id: "${userId}", nickName: "B" }) { user { id } } }`);
      },
      () => ({
        kind: "USER",
        id: userId,
        name: "Ana Berg",
        credentialId: UUID,
        credentialName: null,
        ...NO_CONNECTION,
      }),
    ],
  ])("%s", async (_, act, actor) => {
    const requestId = await act();
    let nodes: object[] = [];
    await eventually(async () => {
      nodes = (await tenant.admin.changes({ filter: { requestId: { eq: requestId } } })).changes.nodes;
      expect(nodes).toHaveLength(1);
    });
    expect(nodes).toEqual([
      expect.objectContaining({
        actor: expect.objectContaining(actor()),
        requestId,
        address: "127.0.0.1",
        userAgent: AGENT,
      }),
    ]);
  });
});

test("a deletion keeps what was removed, by id and by name (CASE-26)", async () => {
  const { admin, id: tenantId } = await newTenant();
  const manager = (await admin.createUser({ input: { userName: "max", title: "Chief" } })).createUser.user;
  const ana = { userName: "ana", displayName: "Ana Berg", managerId: manager.id, emails: [{ value: "a@corp.test" }] };
  const user = (await admin.createUser({ input: ana })).createUser.user;
  const inner = { displayName: "Inner", externalId: "x", memberIds: [manager.id] };
  const group = (await admin.createGroup({ input: inner })).createGroup.group;
  const outer = (await admin.createGroup({ input: { displayName: "Outer", memberIds: [group.id] } })).createGroup.group;
  const role = (await admin.createRole({ input: { value: "pilot", permissions: ["fly"] } })).createRole.role;
  await admin.grantRole({ input: { roleId: role.id, userId: manager.id } });
  await admin.deleteUser({ input: { id: manager.id } });
  await admin.deleteGroup({ input: { id: group.id } });
  await admin.grantRole({ input: { roleId: role.id, userId: user.id } });
  await admin.deleteRole({ input: { id: role.id } });
  const rows = await database.databases.of(tenantId).query(
    `select resource_name as name, before from changes
     where tenant_id = $1 and action like '%.deleted' order by transaction_id`,
    [tenantId],
  );
  expect(rows).toEqual([
    {
      name: "max",
      before: {
        userName: "max",
        active: true,
        title: "Chief",
        groups: [{ id: group.id, name: "Inner" }],
        managerOf: [{ id: user.id, name: "Ana Berg" }],
        rolesGranted: [{ id: role.id, name: "pilot" }],
      },
    },
    {
      name: "Inner",
      before: { displayName: "Inner", externalId: "x", members: [], groups: [{ id: outer.id, name: "Outer" }] },
    },
    {
      name: "pilot",
      before: {
        value: "pilot",
        displayName: "pilot",
        permissions: ["fly"],
        isAvailable: true,
        members: [{ id: user.id, name: "Ana Berg" }],
      },
    },
  ]);
});

test("a group that is renamed is recorded under both names, and its members by theirs (CASE-26)", async () => {
  const { admin } = await newTenant();
  const user = (await admin.createUser({ input: { userName: "ana" } })).createUser.user;
  const input = { displayName: "Old", memberIds: [user.id] };
  const { id } = (await admin.createGroup({ input })).createGroup.group;
  await admin.updateGroup({ input: { id, displayName: "New", members: { remove: [user.id] } } });
  await eventually(async () => {
    const { changes } = await admin.changes({ resource: id });
    expect(changes.nodes).toMatchObject([
      { resourceName: "Old", after: { members: [{ id: user.id, name: "ana" }] } },
      {
        resourceName: "New",
        before: { displayName: "Old", removedMembers: [{ id: user.id, name: "ana" }] },
        after: { displayName: "New", addedMembers: [] },
      },
    ]);
  });
});

describe("no record holds a secret, whatever the mutation", () => {
  const secrets: string[] = [];
  const keep = (secret: string | null | undefined): string => {
    secrets.push(String(secret));
    return String(secret);
  };
  const password = (text: string): string => keep(`${text}-of-the-Canary-7`);

  let tenant: TestTenant;
  let admin: Client;
  const anybody = () => createClient({ url: server.url });
  /** What one step has made, for those after it. */
  const made: Record<string, string> = {};
  const id = (name: string): string => made[name] as string;

  /** Each mutation once and with each secret that it can be given, in an order in which they can be done. */
  const STEPS: Record<string, () => Promise<unknown>> = {
    createTenant: () =>
      createClient({ url: server.url, token: ADMIN_TOKEN }).createTenant({ input: { name: "Canary" } }),
    createUser: async () => {
      const emails = [{ value: `${tenant.slug}@corp.test`, type: "work" }];
      const input = { userName: "ana", password: password("First"), emails };
      made.user = (await admin.createUser({ input })).createUser.user.id;
    },
    updateUser: () => admin.updateUser({ input: { id: id("user"), title: "x", password: password("Second") } }),
    createConnection: async () => {
      const { createConnection } = await admin.createConnection({ input: { name: "C", provider: "OKTA" } });
      Object.assign(made, { connection: createConnection.connection.id, token: keep(createConnection.token) });
      const scimBaseUrl = server.scimBaseUrl({ id: id("connection") });
      const scim = scimClient({ scimBaseUrl, token: id("token") });
      await scim.request("POST", "/Users", { schemas: [USER], userName: "scim", password: password("Pushed") });
    },
    rotateConnectionToken: async () => {
      const { rotateConnectionToken } = await admin.rotateConnectionToken({ input: { id: id("connection") } });
      keep(rotateConnectionToken.token);
    },
    updateConnection: () => admin.updateConnection({ input: { id: id("connection"), name: "D" } }),
    pauseConnection: () => admin.pauseConnection({ input: { id: id("connection") } }),
    resumeConnection: () => admin.resumeConnection({ input: { id: id("connection") } }),
    createUserToken: async () => {
      const input = { connectionId: id("connection"), userId: id("user") };
      keep((await admin.createUserToken({ input })).createUserToken.token);
    },
    revokeUserTokens: () => admin.revokeUserTokens({ input: { connectionId: id("connection"), userId: id("user") } }),
    createApiClient: async () => {
      const { createApiClient } = await admin.createApiClient({ input: { name: "A", scopes: ["users:read"] } });
      made.apiClient = createApiClient.apiClient.id;
      keep(createApiClient.token);
    },
    createOAuthClient: async () => {
      const { createOAuthClient } = await admin.createOAuthClient({ input: { apiClientId: id("apiClient") } });
      made.clientId = createOAuthClient.clientId;
      const secret = keep(createOAuthClient.clientSecret);
      keep(String((await requestToken({}, basic(id("clientId"), secret))).body.access_token));
    },
    revokeOAuthClient: () => admin.revokeOAuthClient({ input: { clientId: id("clientId") } }),
    revokeApiClient: () => admin.revokeApiClient({ input: { id: id("apiClient") } }),
    requestPasswordReset: async () => {
      await anybody().requestPasswordReset({ input: { tenant: tenant.slug, userName: "ana" } });
      const received = () => mail.received.find(({ to }) => to.includes(`${tenant.slug}@corp.test`));
      await eventually(async () => expect(received()).toBeDefined());
      made.link = keep(/token=(\w+)/.exec(received()?.text ?? "")?.[1]);
    },
    inviteAdministrator: async () => {
      const { inviteAdministrator } = await admin.inviteAdministrator({ input: { userName: "chief" } });
      keep(/token=(\w+)/.exec(inviteAdministrator.link)?.[1]);
    },
    resetPassword: () => {
      made.password = password("Third");
      return anybody().resetPassword({ input: { token: id("link"), password: id("password") } });
    },
    signIn: async () => {
      const input = { tenant: tenant.slug, userName: "ana", password: id("password") };
      made.session = keep((await anybody().signIn({ input })).signIn.token);
    },
    reauthenticate: () =>
      createClient({ url: server.url, token: id("session") }).reauthenticate({ input: { password: id("password") } }),
    changePassword: () => {
      const input = { currentPassword: id("password"), newPassword: password("Fourth") };
      return createClient({ url: server.url, token: id("session") }).changePassword({ input });
    },
    signOut: () => createClient({ url: server.url, token: id("session") }).signOut(),
    deactivateUser: () => admin.deactivateUser({ input: { id: id("user") } }),
    reactivateUser: () => admin.reactivateUser({ input: { id: id("user") } }),
    createGroup: async () => {
      const input = { displayName: "G", memberIds: [id("user")] };
      made.group = (await admin.createGroup({ input })).createGroup.group.id;
    },
    updateGroup: () => admin.updateGroup({ input: { id: id("group"), displayName: "H" } }),
    createRole: async () => {
      made.role = (await admin.createRole({ input: { value: "r" } })).createRole.role.id;
    },
    updateRole: () => admin.updateRole({ input: { id: id("role"), displayName: "R" } }),
    grantRole: () => admin.grantRole({ input: { roleId: id("role"), userId: id("user") } }),
    revokeRole: () => admin.revokeRole({ input: { roleId: id("role"), userId: id("user") } }),
    deleteRole: () => admin.deleteRole({ input: { id: id("role") } }),
    createEntitlement: async () => {
      made.entitlement = (await admin.createEntitlement({ input: { value: "e" } })).createEntitlement.entitlement.id;
    },
    updateEntitlement: () => admin.updateEntitlement({ input: { id: id("entitlement"), displayName: "E" } }),
    deleteEntitlement: () => admin.deleteEntitlement({ input: { id: id("entitlement") } }),
    registerExtensionSchema: async () => {
      const attributes = [{ name: "seat", type: "string", description: "d" }];
      const input = { id: "urn:example:canary:2.0:User", resourceType: "USER" as const, name: "Canary", attributes };
      await admin.registerExtensionSchema({ input });
    },
    updateExtensionSchema: () =>
      admin.updateExtensionSchema({ input: { id: "urn:example:canary:2.0:User", name: "Canaries" } }),
    withdrawExtensionSchema: () => admin.withdrawExtensionSchema({ input: { id: "urn:example:canary:2.0:User" } }),
    deleteGroup: () => admin.deleteGroup({ input: { id: id("group") } }),
    deleteUser: () => admin.deleteUser({ input: { id: id("user") } }),
    deleteConnection: () => admin.deleteConnection({ input: { id: id("connection"), leftOverUsers: "DEACTIVATE" } }),
  };

  /** What the database keeps of secrets, from which they could be guessed. */
  async function digests(): Promise<string[]> {
    const rows = await database.databases.of(tenant.id).query<{ digest: string }>(
      `select encode(digest, 'hex') as digest from credentials where tenant_id = $1
       union all select encode(secret_digest, 'hex') from oauth_clients where tenant_id = $1 and secret_digest is not null
       union all select hash from passwords where tenant_id = $1
       union all select encode(digest, 'hex') from password_links where tenant_id = $1`,
      [tenant.id],
    );
    return rows.map(({ digest }) => digest);
  }

  test("each mutation leaves a record, and none of what must not be known is in any of them", async () => {
    tenant = await newTenant();
    admin = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
    const mutations = buildSchema(readFileSync(projectPath("schema/schema.graphql"), "utf8")).getMutationType();
    expect(Object.keys(STEPS).sort()).toEqual(Object.keys(mutations?.getFields() ?? {}).sort());
    const count = async () =>
      (await database.databases.of(tenant.id).query("select from changes where tenant_id = $1", [tenant.id])).length;
    for (const [name, step] of Object.entries(STEPS)) {
      const before = await count();
      await step();
      if (name !== "createTenant") expect([name, (await count()) > before]).toEqual([name, true]);
      secrets.push(...(await digests()));
    }
    const texts: string[] = [];
    const all = await count();
    await eventually(async () => {
      texts.length = 0;
      for await (const line of exportLines(admin, 0)) texts.push(JSON.stringify(line));
      expect(texts.filter((text) => text.includes('"kind":"entry"'))).toHaveLength(all);
    });
    const rows = await database.databases
      .of(tenant.id)
      .query<{ row: string }>("select c::text as row from changes c where tenant_id = $1", [tenant.id]);
    const written = [...texts, ...rows.map(({ row }) => row)].join("\n");
    expect(secrets.length).toBeGreaterThan(20);
    expect(new Set(secrets)).not.toContain("undefined");
    const parts = secrets.flatMap((secret) => [secret, secret.split("_").at(-1) as string]);
    expect(parts.filter((part) => written.includes(part))).toEqual([]);
    expect(written).not.toContain("$argon2");
  });
});
