import { describe, expect, test } from "@jest/globals";
import { type Client, createClient } from "../../schema/client/index.js";
import { SCOPES } from "../../schema/scope.js";
import { testEnvironment } from "../support/environment.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const PASSWORD = "Harbour-Lights-7";
const { url } = testEnvironment();

/** A tenant that one user administers, by a role, and in which there is a group and somebody else. */
interface Scene {
  tenant: TestTenant;
  admin: Client;
  roleId: string;
  chiefId: string;
  otherId: string;
  groupId: string;
  /** May write users, groups and roles, and nothing else. */
  helper: Client;
  connection: TestConnection;
  scim: ScimClient;
}

const createUser = async ({ admin }: { admin: Client }, userName: string) =>
  (await admin.createUser({ input: { userName, password: PASSWORD } })).createUser.user.id;

async function newScene(): Promise<Scene> {
  const tenant = await newTenant();
  const { admin } = tenant;
  const role = (await admin.createRole({ input: { value: "chief", permissions: ["roster:admin", "invoices:write"] } }))
    .createRole.role;
  const [chiefId, otherId] = [await createUser(tenant, "chief"), await createUser(tenant, "other")];
  await admin.grantRole({ input: { roleId: role.id, userId: chiefId } });
  const group = (await admin.createGroup({ input: { displayName: "Office" } })).createGroup.group;
  const scopes = ["users:read", "users:write", "groups:read", "groups:write", "roles:read", "roles:write"];
  const { token } = (await admin.createApiClient({ input: { name: "Helper", scopes } })).createApiClient;
  const connection = await tenant.connect();
  const scim = scimClient(connection);
  const helper = createClient({ url, token });
  return { tenant, admin, roleId: role.id, chiefId, otherId, groupId: group.id, helper, connection, scim };
}

const signIn = async ({ tenant }: Scene, userName: string) => {
  const input = { tenant: tenant.slug, userName, password: PASSWORD };
  return createClient({ url, token: (await createClient({ url }).signIn({ input })).signIn.token });
};

describe("who has a role that permits something of Roster", () => {
  test("does it when signed in, with all users in sight, until the role is gone", async () => {
    const scene = await newScene();
    const { admin, roleId, otherId } = scene;
    const other = await signIn(scene, "other");
    const seen = async () => (await other.users({ withTotalCount: true })).users.totalCount;
    expect(await seen()).toBe(1);
    await admin.grantRole({ input: { roleId, userId: otherId } });
    expect(await seen()).toBe(2);
    expect((await other.viewer()).viewer.scopes).toEqual(
      Object.keys(SCOPES).filter((scope) => scope !== "tenants:write"),
    );
    await expect(other.createConnection({ input: { name: "Theirs", provider: "OKTA" } })).resolves.toBeDefined();
    await admin.revokeRole({ input: { roleId, userId: otherId } });
    expect(await seen()).toBe(1);
    await expect(other.connections()).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("does what it permits, and no more", async () => {
    const scene = await newScene();
    const { admin, otherId } = scene;
    const permissions = ["roster:users:read", "roster:connections:read", "reports:read"];
    const { role } = (await admin.createRole({ input: { value: "reader", permissions } })).createRole;
    await admin.grantRole({ input: { roleId: role.id, userId: otherId } });
    const other = await signIn(scene, "other");
    expect((await other.viewer()).viewer.scopes.sort()).toEqual(["connections:read", "users:read"]);
    await expect(other.connections()).resolves.toBeDefined();
    await expect(other.updateUser({ input: { id: scene.chiefId, title: "x" } })).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: "this needs the scope users:write",
    });
  });

  test("is told from who acts for itself by the same scopes", async () => {
    const scene = await newScene();
    const { admin, otherId } = scene;
    const other = await signIn(scene, "other");
    const { viewer: alone } = await other.viewer();
    const permissions = alone.scopes.map((scope) => `roster:${scope}`);
    const { role } = (await admin.createRole({ input: { value: "helper", permissions } })).createRole;
    await admin.grantRole({ input: { roleId: role.id, userId: otherId } });
    const { viewer } = await other.viewer();
    expect(viewer.scopes.sort()).toEqual(alone.scopes.sort());
    expect([alone.administers, viewer.administers]).toEqual([false, true]);
  });

  test.each([["roster:everything"], ["roster:"], ["roster:tenants:write"]])(
    "%s is no permission of Roster",
    async (permission) => {
      const { admin } = await newTenant();
      await expect(admin.createRole({ input: { value: "x", permissions: [permission] } })).rejects.toMatchObject({
        code: "INVALID_INPUT",
        field: "permissions",
        message: expect.stringContaining("those of Roster are roster:admin, roster:users:read"),
      });
    },
  );
});

const isAdmin = async ({ admin }: Scene, userId: string) => {
  const { user } = await admin.effectiveRoles({ userId });
  return user?.effectivePermissions.some(({ permission }) => permission === "roster:admin") ?? false;
};

describe("nobody grants what it has not itself", () => {
  const WAYS: Record<string, (scene: Scene, by: Client) => Promise<unknown>> = {
    "a role, to a user": ({ roleId, otherId }, by) => by.grantRole({ input: { roleId, userId: otherId } }),
    "a role, to a user's group": async ({ admin, roleId, otherId, groupId }, by) => {
      await admin.updateGroup({ input: { id: groupId, members: { add: [otherId] } } });
      return by.grantRole({ input: { roleId, groupId } });
    },
    "a role, by the attribute of a user": ({ otherId }, by) =>
      by.updateUser({ input: { id: otherId, roles: [{ value: "CHIEF" }] } }),
    "a role, by the attribute of a new user": (_scene, by) =>
      by.createUser({ input: { userName: "third", roles: [{ value: "chief" }] } }),
    "membership of a group that has a role": async ({ admin, roleId, otherId, groupId }, by) => {
      await admin.grantRole({ input: { roleId, groupId } });
      return by.updateGroup({ input: { id: groupId, members: { add: [otherId] } } });
    },
    "membership of a group in such a group": async ({ admin, roleId, otherId, groupId }, by) => {
      await admin.grantRole({ input: { roleId, groupId } });
      const inner = (await admin.createGroup({ input: { displayName: "Inner", memberIds: [otherId] } })).createGroup;
      return by.updateGroup({ input: { id: groupId, members: { add: [inner.group.id] } } });
    },
    "a new group in such a group": async ({ admin, roleId, otherId, groupId }, by) => {
      await admin.grantRole({ input: { roleId, groupId } });
      const inner = (await by.createGroup({ input: { displayName: "Inner", memberIds: [otherId] } })).createGroup;
      return by.updateGroup({ input: { id: groupId, members: { replace: [inner.group.id] } } });
    },
    "a permission, to a role that somebody has": async ({ admin, otherId }, by) => {
      const { role } = (await admin.createRole({ input: { value: "clerk" } })).createRole;
      await admin.grantRole({ input: { roleId: role.id, userId: otherId } });
      return by.updateRole({ input: { id: role.id, permissions: ["roster:admin"] } });
    },
    "a permission, to a new role whose value somebody has": async ({ admin, otherId }, by) => {
      await admin.updateUser({ input: { id: otherId, roles: [{ value: "boss" }] } });
      return by.createRole({ input: { value: "boss", permissions: ["roster:admin"] } });
    },
    "what somebody who may not act would have": async ({ admin, roleId, otherId }, by) => {
      await admin.deactivateUser({ input: { id: otherId } });
      await admin.grantRole({ input: { roleId, userId: otherId } });
      return by.reactivateUser({ input: { id: otherId } });
    },
  };

  test.each(Object.keys(WAYS))("%s (CASE-22)", async (name) => {
    const [way, scene] = [WAYS[name] as (typeof WAYS)[string], await newScene()];
    await expect(way(scene, scene.helper)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringMatching(/which you do not have$/),
    });
    expect(await isAdmin(scene, scene.otherId)).toBe(false);
    const again = await newScene();
    await expect(way(again, again.admin)).resolves.toBeDefined();
  });

  test("a connection grants by the members of its groups, to which somebody has given a role", async () => {
    const scene = await newScene();
    const { admin, roleId, scim } = scene;
    const user = await scim.request("POST", "/Users", { schemas: [USER], userName: "pushed" });
    const group = await scim.request("POST", "/Groups", { schemas: [GROUP], displayName: "Chiefs" });
    await admin.grantRole({ input: { roleId, groupId: group.body.id } });
    const Operations = [{ op: "add", path: "members", value: [{ value: user.body.id }] }];
    const { status } = await scim.request("PATCH", `/Groups/${group.body.id}`, { schemas: [PATCH_OP], Operations });
    expect([status, await isAdmin(scene, user.body.id)]).toEqual([204, true]);
  });

  test.each<[string, (scene: Scene) => Promise<unknown>]>([
    [
      "by the attribute of a user",
      ({ scim, otherId }) => scim.request("PUT", `/Users/${otherId}`, { ...OTHER, roles: [{ value: "chief" }] }),
    ],
    [
      "by taking over a group that has a role",
      async ({ admin, scim, roleId, otherId, groupId }) => {
        await admin.grantRole({ input: { roleId, groupId } });
        const body = { schemas: [GROUP], displayName: "Office", members: [{ value: otherId }] };
        return scim.request("PUT", `/Groups/${groupId}`, body);
      },
    ],
  ])("a connection does not grant %s", async (_name, request) => {
    const scene = await newScene();
    expect(await request(scene)).toMatchObject({ status: 403, body: { schemas: [expect.stringContaining("Error")] } });
    expect(await isAdmin(scene, scene.otherId)).toBe(false);
  });

  test("a connection and its key can do no more than who makes them", async () => {
    const { tenant, connection } = await newScene();
    const scopes = ["connections:read", "connections:write", "users:read"];
    const { token } = (await tenant.admin.createApiClient({ input: { name: "x", scopes } })).createApiClient;
    const by = createClient({ url, token });
    const refusal = { code: "FORBIDDEN", field: "scopes" };
    await expect(by.createConnection({ input: { name: "x", provider: "OKTA" } })).rejects.toMatchObject(refusal);
    await expect(by.rotateConnectionToken({ input: { id: connection.id } })).rejects.toMatchObject(refusal);
    const input = { name: "x", provider: "OKTA" as const, scopes: ["users:read"] };
    await expect(by.createConnection({ input })).resolves.toBeDefined();
  });
});

const OTHER = { schemas: [USER], userName: "other" };

describe("who administers is changed by nobody who has less", () => {
  const WAYS: Record<string, (scene: Scene, id: string) => Promise<unknown>> = {
    "given a password": ({ helper }, id) => helper.updateUser({ input: { id, password: "Another-Harbour-8" } }),
    "given an e-mail address": ({ helper }, id) =>
      helper.updateUser({ input: { id, emails: [{ value: "x@example.com", type: "work" }] } }),
    renamed: ({ helper }, id) => helper.updateUser({ input: { id, userName: "nobody" } }),
    deactivated: ({ helper }, id) => helper.deactivateUser({ input: { id } }),
    deleted: ({ helper }, id) => helper.deleteUser({ input: { id } }),
  };
  test.each(Object.keys(WAYS))("not %s", async (name) => {
    const scene = await newScene();
    const way = WAYS[name] as (typeof WAYS)[string];
    await expect(way(scene, scene.chiefId)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: "chief has roster:admin, which you do not have",
    });
    await expect(way(scene, scene.otherId)).resolves.toBeDefined();
  });

  test("nor given a token that acts for it", async () => {
    const { tenant, connection, chiefId, otherId } = await newScene();
    const scopes = ["connections:read", "connections:write", "users:read", "users:write"];
    const { token } = (await tenant.admin.createApiClient({ input: { name: "x", scopes } })).createApiClient;
    const ask = (userId: string) =>
      createClient({ url, token }).createUserToken({ input: { connectionId: connection.id, userId } });
    await expect(ask(chiefId)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ask(otherId)).resolves.toBeDefined();
  });

  test.each([
    ["PUT", { schemas: [USER], userName: "chief", title: "x" }],
    ["PATCH", { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "title", value: "x" }] }],
    ["DELETE", undefined],
  ])("nor taken over by a connection: %s", async (method, body) => {
    const { scim, chiefId } = await newScene();
    expect(await scim.request(method, `/Users/${chiefId}`, body)).toMatchObject({ status: 403 });
  });

  test("but by itself, and by the connection that owns it", async () => {
    const scene = await newScene();
    const { admin, scim, roleId, chiefId } = scene;
    await (await signIn(scene, "chief")).updateUser({ input: { id: chiefId, title: "Chief" } });
    const { body } = await scim.request("POST", "/Users", { schemas: [USER], userName: "pushed" });
    await admin.grantRole({ input: { roleId, userId: body.id } });
    expect(await scim.request("DELETE", `/Users/${body.id}`)).toMatchObject({ status: 204 });
  });
});

describe("somebody always administers where somebody has: the last one is not", () => {
  const WAYS: Record<string, (scene: Scene) => Promise<unknown>> = {
    deactivated: ({ admin, chiefId }) => admin.deactivateUser({ input: { id: chiefId } }),
    deleted: ({ admin, chiefId }) => admin.deleteUser({ input: { id: chiefId } }),
    "deprived of the role": ({ admin, roleId, chiefId }) => admin.revokeRole({ input: { roleId, userId: chiefId } }),
    "deprived of the permission": ({ admin, roleId }) =>
      admin.updateRole({ input: { id: roleId, permissions: ["invoices:write"] } }),
    "left with a role that is not available": ({ admin, roleId }) =>
      admin.updateRole({ input: { id: roleId, isAvailable: false } }),
    "left without the role being there": ({ admin, roleId }) => admin.deleteRole({ input: { id: roleId } }),
    "deactivated by itself": async (scene) => {
      const chief = await signIn(scene, "chief");
      return chief.deactivateUser({ input: { id: scene.chiefId } });
    },
  };
  test.each(Object.keys(WAYS))("%s", async (name) => {
    const scene = await newScene();
    const way = WAYS[name] as (typeof WAYS)[string];
    const refusal = {
      code: "FORBIDDEN",
      message: "nobody would have roster:admin any more; give it to somebody else first",
    };
    await expect(way(scene)).rejects.toMatchObject(refusal);
    expect(await isAdmin(scene, scene.chiefId)).toBe(true);
    const { role } = (await scene.admin.createRole({ input: { value: "deputy", permissions: ["roster:admin"] } }))
      .createRole;
    await scene.admin.grantRole({ input: { roleId: role.id, userId: scene.otherId } });
    await expect(way(scene)).resolves.toBeDefined();
  });

  /** The chief is the directory's, by a group of the directory's. */
  async function newPushedScene(): Promise<Scene & { pushedId: string; pushedGroupId: string }> {
    const scene = await newScene();
    const { admin, scim, roleId, chiefId } = scene;
    const user = await scim.request("POST", "/Users", { schemas: [USER], userName: "pushed" });
    const members = [{ value: user.body.id }];
    const group = await scim.request("POST", "/Groups", { schemas: [GROUP], displayName: "Chiefs", members });
    await admin.grantRole({ input: { roleId, groupId: group.body.id } });
    await admin.revokeRole({ input: { roleId, userId: chiefId } });
    return { ...scene, pushedId: user.body.id, pushedGroupId: group.body.id };
  }

  const patch = (...Operations: object[]) => ({ schemas: [PATCH_OP], Operations });
  type Pushed = Awaited<ReturnType<typeof newPushedScene>>;
  test.each<[string, (scene: Pushed) => [string, string, object?]]>([
    [
      "deactivated",
      ({ pushedId }) => ["PATCH", `/Users/${pushedId}`, patch({ op: "replace", path: "active", value: false })],
    ],
    ["deleted", ({ pushedId }) => ["DELETE", `/Users/${pushedId}`]],
    [
      "taken out of the group",
      ({ pushedGroupId }) => ["PATCH", `/Groups/${pushedGroupId}`, patch({ op: "remove", path: "members" })],
    ],
    ["left without the group", ({ pushedGroupId }) => ["DELETE", `/Groups/${pushedGroupId}`]],
  ])("%s over SCIM", async (_name, requestOf) => {
    const scene = await newPushedScene();
    const { status, body } = await scene.scim.request(...requestOf(scene));
    expect([status, body.detail]).toEqual([403, expect.stringContaining("nobody would have roster:admin any more")]);
    await scene.admin.grantRole({ input: { roleId: scene.roleId, userId: scene.chiefId } });
    expect((await scene.scim.request(...requestOf(scene))).status).toBeLessThan(300);
  });

  test("deactivated with its connection", async () => {
    const { admin, connection } = await newPushedScene();
    const input = { id: connection.id, leftOverUsers: "DEACTIVATE" as const };
    await expect(admin.deleteConnection({ input })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(admin.deleteConnection({ input: { ...input, leftOverUsers: "KEEP" } })).resolves.toBeDefined();
  });

  test("gone where the last two end one another at the same time", async () => {
    for (let round = 0; round < 5; round++) {
      const scene = await newScene();
      const { admin, roleId, chiefId, otherId } = scene;
      await admin.grantRole({ input: { roleId, userId: otherId } });
      const ends = [chiefId, otherId].map((id) => admin.deactivateUser({ input: { id } }));
      const outcomes = (await Promise.allSettled(ends)).map(({ status }) => status);
      expect(outcomes.sort()).toEqual(["fulfilled", "rejected"]);
    }
  });
});
