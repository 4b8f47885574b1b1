import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Client, createClient } from "../../schema/client/index.js";
import { countingPool } from "../support/database.js";
import { testEnvironment } from "../support/environment.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const PASSWORD = "Harbour-Lights-7";
const { url } = testEnvironment();

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
let chief: Client;
let token: string;
let otherId: string;
let connectionId: string;
beforeAll(async () => {
  tenant = await newTenant();
  const { admin } = tenant;
  const { role } = (await admin.createRole({ input: { value: "chief", permissions: ["roster:admin"] } })).createRole;
  const { user } = (await admin.createUser({ input: { userName: "chief", password: PASSWORD } })).createUser;
  await admin.grantRole({ input: { roleId: role.id, userId: user.id } });
  otherId = (await admin.createUser({ input: { userName: "other" } })).createUser.user.id;
  connectionId = (await tenant.connect()).id;
  const input = { tenant: tenant.slug, userName: "chief", password: PASSWORD };
  ({ token } = (await createClient({ url }).signIn({ input })).signIn);
  chief = createClient({ url, token });
});

/** Lets it be so long ago that the password was given. */
const age = (minutes: number) =>
  database.databases.of(tenant.id).query(
    `update credentials set created_at = now() - make_interval(mins => $2), authenticated_at = null
     where tenant_id = $1 and user_id is not null and connection_id is null`,
    [tenant.id, minutes],
  );

/** All that makes, replaces or ends a credential. */
let made = 0;
const CHANGES: [name: string, change: (client: Client) => Promise<unknown>][] = [
  ["createConnection", (client) => client.createConnection({ input: { name: "New", provider: "OKTA" } })],
  ["rotateConnectionToken", (client) => client.rotateConnectionToken({ input: { id: connectionId } })],
  [
    "deleteConnection",
    async (client) => client.deleteConnection({ input: { id: (await tenant.connect()).id, leftOverUsers: "KEEP" } }),
  ],
  ["createApiClient", (client) => client.createApiClient({ input: { name: "New", scopes: ["users:read"] } })],
  [
    "revokeApiClient",
    async (client) => {
      const input = { name: "Old", scopes: ["users:read"] };
      const { id } = (await tenant.admin.createApiClient({ input })).createApiClient.apiClient;
      return client.revokeApiClient({ input: { id } });
    },
  ],
  ["createOAuthClient", (client) => client.createOAuthClient({ input: { connectionId } })],
  [
    "revokeOAuthClient",
    async (client) => {
      const { clientId } = (await tenant.admin.createOAuthClient({ input: { connectionId } })).createOAuthClient;
      return client.revokeOAuthClient({ input: { clientId } });
    },
  ],
  ["createUserToken", (client) => client.createUserToken({ input: { connectionId, userId: otherId } })],
  ["revokeUserTokens", (client) => client.revokeUserTokens({ input: { connectionId, userId: otherId } })],
  ["inviteAdministrator", (client) => client.inviteAdministrator({ input: { userName: "invited" } })],
  [
    "create somebody with a password",
    (client) => client.createUser({ input: { userName: `new-${made++}`, password: PASSWORD } }),
  ],
  ["another's password", (client) => client.updateUser({ input: { id: otherId, password: PASSWORD } })],
];

describe.each(CHANGES)("a session's right to %s", (_name, change) => {
  test("ends ten minutes after the password was given, and comes back with it", async () => {
    await age(9);
    await change(chief);
    await age(10);
    await expect(change(chief)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: "credentials are changed within 10 minutes of giving the password: give it again, by reauthenticate",
    });
    const { recentUntil } = (await chief.reauthenticate({ input: { password: PASSWORD } })).reauthenticate;
    expect(Date.parse(recentUntil)).toBeGreaterThan(Date.now() + 9 * 60_000);
    await change(chief);
  });

  test("is no matter of those who come by a token", async () => {
    await age(60);
    await change(tenant.admin);
  });
});

describe("who has to give the password again", () => {
  test("is told by a reason that a program can read, and may do everything else", async () => {
    await age(60);
    const query = `mutation { createApiClient(input: { name: "x", scopes: ["users:read"] }) { token } }`;
    const { body } = await graphqlRequest({ query }, { url, headers: { authorization: `Bearer ${token}` } });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN", reason: "REAUTHENTICATION_REQUIRED" });
    await chief.updateUser({ input: { id: otherId, title: "Pilot" } });
    await chief.pauseConnection({ input: { id: connectionId } });
    await chief.resumeConnection({ input: { id: connectionId } });
  });

  test("is refused with a wrong one, and gains nothing by it", async () => {
    await age(60);
    await expect(chief.reauthenticate({ input: { password: "Harbour-Lights-8" } })).rejects.toMatchObject({
      code: "INVALID_INPUT",
      field: "password",
      message: "the password is another",
    });
    await expect(chief.rotateConnectionToken({ input: { id: connectionId } })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("has signed in: no token proves anything so", async () => {
    await expect(tenant.admin.reauthenticate({ input: { password: PASSWORD } })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("leaves a record of it", async () => {
    await chief.reauthenticate({ input: { password: PASSWORD } });
    const { nodes } = (await tenant.admin.changes({ resource: "User" })).changes;
    expect(nodes.map(({ action }) => action)).toContain("session.reauthenticated");
  });
});
