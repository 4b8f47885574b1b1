import { afterAll, describe, expect, test } from "@jest/globals";
import { countingPool } from "../support/database.js";
import { PATCH_OP, person, providerClient, USER } from "../support/provider-clients.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const database = countingPool();
afterAll(() => database.end());

test("people of the provider and people made by hand are in one place, and all are managed by hand too (PROMISE-1)", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect({ provider: "ENTRA" });
  const pushed = await providerClient("ENTRA", connection).assign(person("ada"));
  const { id: made } = (await tenant.admin.createUser({ input: { userName: "bea" } })).createUser.user;
  expect((await tenant.admin.users({})).users.nodes).toMatchObject([
    { id: pushed, connectionId: connection.id },
    { id: made, connectionId: null },
  ]);
  const scim = scimClient(connection);
  for (const id of [pushed, made]) {
    await tenant.admin.updateUser({ input: { id, nickName: "Mate" } });
    await tenant.admin.deactivateUser({ input: { id } });
    expect((await scim.request("GET", `/Users/${id}`)).body).toMatchObject({ nickName: "Mate", active: false });
    await tenant.admin.reactivateUser({ input: { id } });
    expect((await scim.request("GET", `/Users/${id}`)).body).toMatchObject({ nickName: "Mate", active: true });
  }
});

test.each(["ENTRA", "OKTA", "JUMPCLOUD"] as const)(
  "what %s says of its people takes the place of what was changed beside it (PROMISE-9)",
  async (provider) => {
    const tenant = await newTenant();
    const directory = providerClient(provider, await tenant.connect({ provider }));
    const ada = person("ada");
    const beside = { title: "Drifter", name: { givenName: "Eda", familyName: "Holm" } };
    const { id } = (await tenant.admin.createUser({ input: { userName: ada.email, ...beside } })).createUser.user;
    expect(await directory.assign(ada)).toBe(id);
    const held = { title: "Cook", name: { givenName: "Ada" } };
    expect((await tenant.admin.user({ id })).user).toMatchObject(held);
    await expect(tenant.admin.updateUser({ input: { id, ...beside } })).rejects.toMatchObject({ code: "IMMUTABLE" });
    await directory.update(id, { ...ada, title: "Mate" });
    expect((await tenant.admin.user({ id })).user).toMatchObject({ ...held, title: "Mate" });
  },
);

/** Acts for the user. @returns how a request of its own is answered */
async function newActor({ admin }: TestTenant, connection: TestConnection, userId: string) {
  const { createUserToken } = await admin.createUserToken({ input: { connectionId: connection.id, userId } });
  const scim = scimClient({ ...connection, token: createUserToken.token });
  return async () => (await scim.request("GET", "/Me")).status;
}

const setActive = (scim: ScimClient, id: string, value: boolean) =>
  scim.request("PATCH", `/Users/${id}`, {
    schemas: [PATCH_OP],
    Operations: [{ op: "replace", path: "active", value }],
  });

describe("who is gone at the provider may act no more, and nothing of the person is lost", () => {
  test.each<[string, action: string, (scim: ScimClient, id: string) => Promise<unknown>]>([
    ["by DELETE", "user.deleted", (scim, id) => scim.request("DELETE", `/Users/${id}`)],
    ["by active: false", "user.deactivated", (scim, id) => setActive(scim, id, false)],
  ])("%s (PROMISE-14)", async (_, action, leave) => {
    const tenant = await newTenant();
    const connection = await tenant.connect();
    const scim = scimClient(connection);
    const { body } = await scim.request("POST", "/Users", { schemas: [USER], userName: "ada", title: "Cook" });
    const userId: string = body.id;
    const act = await newActor(tenant, connection, userId);
    expect(await act()).toBe(200);

    await leave(scim, userId);
    expect(await act()).toBe(401);
    await expect(newActor(tenant, connection, userId)).rejects.toMatchObject({
      code: expect.stringMatching(/^(INVALID_INPUT|NOT_FOUND)$/),
    });

    const { nodes } = (await tenant.admin.changes({ resource: userId })).changes;
    expect(nodes.map((change) => change.action)).toEqual(["user.created", "user.token-created", action]);
    expect(nodes[0]).toMatchObject({ resourceName: "ada", after: { userName: "ada", title: "Cook" } });
    const row = "select user_name, title from users where tenant_id = $1 and id = $2";
    expect(await database.databases.of(tenant.id).query(row, [tenant.id, userId])).toEqual([
      { user_name: "ada", title: "Cook" },
    ]);
  });
});

test("whom JumpCloud says is not active, suspended or with an expired password, may not act until it says otherwise (PROMISE-23)", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect({ provider: "JUMPCLOUD" });
  const { guide } = (await tenant.admin.connectionGuide({ id: connection.id })).connection ?? {};
  expect(guide?.attributes.find(({ path }) => path === "active")?.note).toMatch(/suspended.*password that has expired/);
  const directory = providerClient("JUMPCLOUD", connection);
  const id = await directory.assign(person("ada"));
  const act = await newActor(tenant, connection, id);
  await directory.setActive(id, person("ada"), false);
  expect(await act()).toBe(401);
  await directory.setActive(id, person("ada"), true);
  expect(await act()).toBe(200);
});
