import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type CreateConnectionInput, createClient } from "../../schema/client/index.js";
import { projectPath } from "../../server/project-path.js";
import { countingPool } from "../support/database.js";
import { testEnvironment } from "../support/environment.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
});

const createRole = async (value: string, more: object = {}) =>
  (await tenant.admin.createRole({ input: { value, ...more } })).createRole.role;

const createUser = async (userName: string, more: object = {}) =>
  (await tenant.admin.createUser({ input: { userName, ...more } })).createUser.user;

const createGroup = async (displayName: string, memberIds: string[] = []) =>
  (await tenant.admin.createGroup({ input: { displayName, memberIds } })).createGroup.group;

const holderOf = async (roleId: string) =>
  (await tenant.admin.roleMembers({ id: roleId })).role?.members.nodes.map(({ id, type }) => [type, id]);

const whyOf = async (userId: string) => {
  const { user } = await tenant.admin.effectiveRoles({ userId });
  return user?.effectiveRoles.map(({ role, sources }) => [
    role.value,
    sources.map(({ kind, group, membership }) => [kind, group?.displayName, membership]),
  ]);
};

describe("a role", () => {
  test("has a value that no other role of the tenant has, in any case", async () => {
    const role = await createRole("Keeper");
    expect(role).toMatchObject({
      value: "Keeper",
      displayName: "Keeper",
      isAvailable: true,
      permissions: [],
      version: 1,
    });
    await expect(createRole("KEEPER")).rejects.toMatchObject({ code: "ALREADY_EXISTS", field: "value" });
    await tenant.admin.deleteRole({ input: { id: role.id } });
    await expect(createRole("keeper")).resolves.toMatchObject({ value: "keeper" });
  });

  test("changes its version with each change, and with no call that changes nothing", async () => {
    const { id } = await createRole("warden", { permissions: ["keys:read"] });
    const update = async (input: object) =>
      (await tenant.admin.updateRole({ input: { id, ...input } })).updateRole.role;
    expect(await update({ permissions: ["keys:read", "keys:turn", "keys:read"] })).toMatchObject({
      permissions: ["keys:read", "keys:turn"],
      version: 2,
    });
    expect(await update({ permissions: ["keys:read", "keys:turn"] })).toMatchObject({ version: 2 });
    await expect(update({ expectedVersion: 1, description: "x" })).rejects.toMatchObject({ code: "VERSION_CONFLICT" });
  });

  test("is found by filters, in an order, page by page", async () => {
    for (const value of ["crew-b", "crew-a", "crew-c"]) await createRole(value, { type: "crew" });
    const query = { filter: { type: { eq: "CREW" } }, orderBy: { field: "VALUE", direction: "DESC" } } as const;
    const first = (await tenant.admin.roles({ ...query, first: 2, withTotalCount: true })).roles;
    expect([first.totalCount, first.nodes.map(({ value }) => value)]).toEqual([3, ["crew-c", "crew-b"]]);
    const rest = (await tenant.admin.roles({ ...query, first: 2, after: first.pageInfo.endCursor })).roles;
    expect([rest.pageInfo.hasNextPage, rest.nodes.map(({ value }) => value)]).toEqual([false, ["crew-a"]]);
  });

  test("is granted to users and groups, and taken away", async () => {
    const role = await createRole("lamp", { permissions: ["lamp:light"] });
    const [user, group] = [await createUser("lia"), await createGroup("Lamps")];
    const { grantRole } = await tenant.admin.grantRole({ input: { roleId: role.id, userId: user.id } });
    expect(grantRole).toMatchObject({ role: { version: 2 }, user: { id: user.id }, group: null });
    await tenant.admin.grantRole({ input: { roleId: role.id, groupId: group.id } });
    const again = await tenant.admin.grantRole({ input: { roleId: role.id, groupId: group.id } });
    expect(again.grantRole.role.version).toBe(3);
    expect(await holderOf(role.id)).toEqual([
      ["USER", user.id],
      ["GROUP", group.id],
    ]);
    await tenant.admin.revokeRole({ input: { roleId: role.id, userId: user.id } });
    await tenant.admin.deleteGroup({ input: { id: group.id } });
    expect(await holderOf(role.id)).toEqual([]);
  });

  test("is granted to nobody who is not there, and needs a user or a group", async () => {
    const { id: roleId } = await createRole("ghost");
    const nobody = "01a208e1-0000-7000-8000-000000000000";
    const grant = (input: object) => tenant.admin.grantRole({ input: { roleId, ...input } });
    await expect(grant({ userId: nobody })).rejects.toMatchObject({ code: "INVALID_INPUT", field: "userId" });
    await expect(grant({})).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(grant({ userId: nobody, groupId: nobody })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
});

describe("the roles that a user has in the end", () => {
  test("say why: by the attribute, by a grant, and by groups at any depth, circles included", async () => {
    const user = await createUser("ada", { roles: [{ value: "WRITER" }, { value: "no such role" }] });
    const inner = await createGroup("Inner", [user.id]);
    const outer = await createGroup("Outer", [inner.id]);
    await tenant.admin.updateGroup({ input: { id: inner.id, members: { add: [outer.id] } } });
    await createRole("writer", { permissions: ["books:write"] });
    const reader = await createRole("reader", { permissions: ["books:read"] });
    for (const holder of [{ userId: user.id }, { groupId: outer.id }, { groupId: inner.id }]) {
      await tenant.admin.grantRole({ input: { roleId: reader.id, ...holder } });
    }
    expect(await whyOf(user.id)).toEqual([
      ["writer", [["ATTRIBUTE", undefined, null]]],
      [
        "reader",
        [
          ["GRANT", undefined, null],
          ["GROUP", "Inner", "DIRECT"],
          ["GROUP", "Outer", "INDIRECT"],
        ],
      ],
    ]);
  });

  test("give permissions, but none to a user who is not active, and none by a role that is not available", async () => {
    const user = await createUser("per");
    const [one, other] = [
      await createRole("one", { permissions: ["a", "b"] }),
      await createRole("other", { permissions: ["b", "c"] }),
    ];
    for (const { id } of [one, other]) await tenant.admin.grantRole({ input: { roleId: id, userId: user.id } });
    const permissions = async () =>
      (await tenant.admin.effectiveRoles({ userId: user.id })).user?.effectivePermissions.map(
        ({ permission, roles }) => [permission, roles.map(({ role }) => role.value)],
      );
    expect(await permissions()).toEqual([
      ["a", ["one"]],
      ["b", ["one", "other"]],
      ["c", ["other"]],
    ]);
    await tenant.admin.updateRole({ input: { id: other.id, isAvailable: false } });
    expect(await permissions()).toEqual([
      ["a", ["one"]],
      ["b", ["one"]],
    ]);
    await tenant.admin.deactivateUser({ input: { id: user.id } });
    expect(await permissions()).toEqual([]);
  });
});

test("an entitlement is created, changed and deleted, and says how many users have it", async () => {
  const { createEntitlement } = await tenant.admin.createEntitlement({ input: { value: "desk", type: "place" } });
  const { id } = createEntitlement.entitlement;
  await createUser("dina", { entitlements: [{ value: "Desk" }] });
  expect((await tenant.admin.entitlement({ id, withAssignmentCount: true })).entitlement).toMatchObject({
    value: "desk",
    displayName: "desk",
    assignmentCount: 1,
  });
  const input = { id, displayName: "A desk", expectedVersion: 1 };
  expect((await tenant.admin.updateEntitlement({ input })).updateEntitlement.entitlement.version).toBe(2);
  await tenant.admin.deleteEntitlement({ input: { id } });
  expect((await tenant.admin.entitlements({})).entitlements.nodes).toEqual([]);
});

test("another tenant's role does not exist", async () => {
  const { id } = await createRole("ours");
  const theirs = await newTenant();
  expect((await theirs.admin.role({ id })).role).toBeNull();
  const user = (await theirs.admin.createUser({ input: { userName: "x" } })).createUser.user;
  const grant = { roleId: id, userId: user.id };
  await expect(theirs.admin.grantRole({ input: grant })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const ours = await createRole("mine");
  await expect(tenant.admin.grantRole({ input: { roleId: ours.id, userId: user.id } })).rejects.toMatchObject({
    code: "INVALID_INPUT",
  });
});

test("who may read roles may not write them", async () => {
  const input = { name: "reader", scopes: ["roles:read"] };
  const { token } = (await tenant.admin.createApiClient({ input })).createApiClient;
  const client = createClient({ url: testEnvironment().url, token });
  await expect(client.roles({})).resolves.toBeDefined();
  await expect(client.createRole({ input: { value: "x" } })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

describe("a role catalogue", () => {
  let ours: TestTenant;
  let scim: ScimClient;
  let strict: ScimClient;
  beforeAll(async () => {
    ours = await newTenant();
    scim = scimClient(await ours.connect({ roleCatalogue: "PRIMARY_PLUS_PERMISSION" }));
    strict = scimClient(await ours.connect({ dialect: "RFC", roleCatalogue: "PRIMARY_PLUS_PERMISSION" }));
  });

  const create = async (userName: string, values: string[]) => {
    const input = { userName, roles: values.map((value) => ({ value })) };
    const { user, ignored } = (await ours.admin.createUser({ input })).createUser;
    return { id: user.id, roles: valuesOf(user), ignored };
  };

  const update = async (id: string, input: object) => {
    const { user, ignored } = (await ours.admin.updateUser({ input: { id, ...input } })).updateUser;
    return { roles: valuesOf(user), version: user.version, ignored };
  };

  const valuesOf = ({ roles }: { roles: { value?: string | null }[] }) => roles.map(({ value }) => value);

  const roleNamed = async (value: string) => {
    const [role] = (await ours.admin.roles({ filter: { value: { eq: value } } })).roles.nodes;
    if (!role) throw new Error(`there is no role ${value}`);
    return role;
  };

  test("is installed with a connection, once: one primary role, at most one permission (PROMISE-43, PROMISE-44, PROMISE-45)", async () => {
    const { roleSlots, roles } = await ours.admin.roleCatalogue();
    expect(roleSlots).toMatchObject([
      { name: "primary", minimum: 1, maximum: 1 },
      { name: "permission", minimum: 0, maximum: 1 },
    ]);
    const rows = roles.nodes.map(({ value, slot, isDefault, clears }) => [
      value,
      slot?.name,
      isDefault,
      clears.map((cleared) => cleared.value),
    ]);
    expect(rows).toEqual([
      ["listener", "primary", false, ["manager", "admin"]],
      ["analyst", "primary", true, []],
      ["recorder", "primary", false, []],
      ["recorder_and_voice", "primary", false, []],
      ["user", "permission", true, []],
      ["manager", "permission", false, []],
      ["admin", "permission", false, []],
    ]);
  });

  test("resolves what GraphQL writes, and tells what was passed over, and why (PROMISE-41, PROMISE-50, PROMISE-51)", async () => {
    const user = await create("mia", ["recorder", "admin", "skipper"]);
    expect(user).toMatchObject({
      roles: ["recorder", "admin"],
      ignored: [{ path: "roles", value: "skipper", reason: "UNKNOWN" }],
    });
    expect(await update(user.id, { roles: [{ value: "listener" }, { value: "manager" }] })).toMatchObject({
      roles: ["listener"],
      ignored: [{ path: "roles", value: "manager", reason: "CLEARED" }],
    });
    expect(await update(user.id, { roles: [{ value: "skipper" }] })).toMatchObject({ roles: ["listener"], version: 2 });
    expect(await update(user.id, { roles: null })).toEqual({ roles: ["listener"], version: 2, ignored: [] });
    expect(await update(user.id, { removeRoles: ["LISTENER"] })).toMatchObject({ roles: ["analyst"], version: 3 });
    const changes = await database.databases
      .of(ours.id)
      .query<{ after: object }>(
        "select after from changes where tenant_id = $1 and resource_id = $2 order by transaction_id, id",
        [ours.id, user.id],
      );
    expect(changes.map(({ after }) => after)).toMatchObject([
      { ignored: [{ path: "roles", value: "skipper", reason: "UNKNOWN" }] },
      { roles: [{ value: "listener" }], ignored: [{ path: "roles", value: "manager", reason: "CLEARED" }] },
      { roles: [{ value: "analyst" }] },
    ]);
  });

  test("refuses unknown roles where that is asked for, and keeps the user as it was", async () => {
    const { id } = await create("nora", ["recorder"]);
    const refused = update(id, {
      title: "x",
      roles: [{ value: "admin" }, { value: "skipper" }],
      unknownRoles: "REFUSE",
    });
    await expect(refused).rejects.toMatchObject({ code: "INVALID_INPUT", field: "roles" });
    expect((await ours.admin.user({ id })).user).toMatchObject({
      title: null,
      version: 1,
      roles: [{ value: "recorder" }],
    });
  });

  test("fits the plan: a role that is not available counts as unknown, and gives nothing to who has it (PROMISE-54)", async () => {
    const [{ id: roleId }, user] = [await roleNamed("recorder_and_voice"), await create("ola", ["recorder_and_voice"])];
    expect(user.roles).toEqual(["recorder_and_voice"]);
    await ours.admin.updateRole({ input: { id: roleId, isAvailable: false } });
    const body = { schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"], roles: [{ value: "recorder_and_voice" }] };
    const tolerant = await scim.request("POST", "/Users", { ...body, userName: "pia" });
    expect([tolerant.status, valuesOf(tolerant.body)]).toEqual([201, ["analyst"]]);
    const refusing = await strict.request("POST", "/Users", { ...body, userName: "per" });
    expect([refusing.status, refusing.body.scimType]).toEqual([400, "invalidValue"]);
    const { effectiveRoles } = (await ours.admin.effectiveRoles({ userId: user.id })).user ?? {};
    expect(effectiveRoles).toMatchObject([
      { role: { value: "analyst" }, sources: [{ kind: "DEFAULT" }] },
      { role: { value: "user" }, sources: [{ kind: "DEFAULT" }] },
    ]);
    const listed = await scim.request("GET", "/Roles?filter=supported%20eq%20false");
    expect(listed.body.Resources.map(({ value }: { value: string }) => value)).toEqual(["recorder_and_voice"]);
    await ours.admin.updateRole({ input: { id: roleId, isAvailable: true } });
    expect((await create("pal", ["recorder_and_voice"])).roles).toEqual(["recorder_and_voice"]);
  });

  test("is installed once by connections that are created at the same time, and leaves the users who were there before (PROMISE-46)", async () => {
    const { admin, connect } = await newTenant();
    const { user } = (await admin.createUser({ input: { userName: "before", roles: [{ value: "admin" }] } }))
      .createUser;
    await Promise.all([1, 2, 3].map(() => connect({ roleCatalogue: "PRIMARY_PLUS_PERMISSION" })));
    expect((await admin.roles({ withTotalCount: true })).roles.totalCount).toBe(7);
    expect((await admin.user({ id: user.id })).user).toMatchObject({ version: 1, roles: [{ value: "admin" }] });
    const { effectiveRoles } = (await admin.effectiveRoles({ userId: user.id })).user ?? {};
    expect(effectiveRoles).toMatchObject([
      { role: { value: "analyst" }, sources: [{ kind: "DEFAULT" }] },
      { role: { value: "admin" }, sources: [{ kind: "ATTRIBUTE" }] },
    ]);
  });

  test("is not installed where roles of the tenant have its values already", async () => {
    const { admin, connect } = await newTenant();
    await admin.createRole({ input: { value: "Admin" } });
    const refused = connect({ roleCatalogue: "PRIMARY_PLUS_PERMISSION" });
    await expect(refused).rejects.toMatchObject({ code: "ALREADY_EXISTS", field: "roleCatalogue" });
    expect((await admin.connections()).connections).toEqual([]);
  });

  test("has a default that every slot can fall back to", async () => {
    const { id } = await roleNamed("analyst");
    const off = ours.admin.updateRole({ input: { id, isAvailable: false } });
    await expect(off).rejects.toMatchObject({ code: "IMMUTABLE", field: "isAvailable" });
    await expect(ours.admin.deleteRole({ input: { id } })).rejects.toMatchObject({ code: "IMMUTABLE" });
  });

  test("lets a role of a slot be granted to users, where it takes its place, and not to groups", async () => {
    const [admin, user] = [await roleNamed("admin"), await create("rut", ["recorder", "manager"])];
    const input = { roleId: admin.id, userId: user.id };
    await ours.admin.grantRole({ input });
    expect((await ours.admin.user({ id: user.id })).user).toMatchObject({
      roles: [{ value: "recorder" }, { value: "admin" }],
    });
    await ours.admin.revokeRole({ input });
    expect((await ours.admin.user({ id: user.id })).user?.roles).toMatchObject([{ value: "recorder" }]);
    await update(user.id, { roles: [{ value: "listener" }] });
    await expect(ours.admin.grantRole({ input })).rejects.toMatchObject({ code: "INVALID_INPUT", field: "roleId" });
    const group = (await ours.admin.createGroup({ input: { displayName: "Crew" } })).createGroup.group;
    const toGroup = ours.admin.grantRole({ input: { roleId: admin.id, groupId: group.id } });
    await expect(toGroup).rejects.toMatchObject({ code: "INVALID_INPUT", field: "groupId" });
  });

  test("takes further roles, last in their slot, with what they clear", async () => {
    const [recorder, admin] = [await roleNamed("recorder"), await roleNamed("admin")];
    const input = { value: "owner", slot: "permission", clears: [recorder.id], permissions: ["all"] };
    const { role } = (await ours.admin.createRole({ input })).createRole;
    expect((await create("sol", ["recorder", "owner"])).roles).toEqual(["analyst", "owner"]);
    expect((await create("siv", ["owner", "admin"])).roles).toEqual(["analyst", "admin"]);
    const clears = ours.admin.updateRole({ input: { id: role.id, clears: [role.id] } });
    await expect(clears).rejects.toMatchObject({ code: "INVALID_INPUT", field: "clears" });
    await ours.admin.updateRole({ input: { id: role.id, clears: [admin.id] } });
    await ours.admin.deleteRole({ input: { id: role.id } });
    expect((await create("tor", ["owner"])).ignored).toMatchObject([{ value: "owner", reason: "UNKNOWN" }]);
  });

  test("is not imposed on a tenant that has none: roles are whatever they are called", async () => {
    const free = scimClient(await tenant.connect({ dialect: "RFC" }));
    const roles = [{ value: "Skipper" }, { value: "skipper's mate" }];
    const schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
    const { body } = await free.request("POST", "/Users", { schemas, userName: "una", roles: roles.slice(1) });
    await tenant.admin.updateUser({ input: { id: body.id, roles } });
    expect((await free.request("GET", `/Users/${body.id}`)).body.roles).toEqual(roles);
    const { updateUser } = await tenant.admin.updateUser({ input: { id: body.id, removeRoles: ["SKIPPER"] } });
    expect([valuesOf(updateUser.user), updateUser.ignored]).toEqual([["skipper's mate"], []]);
    const patched = await free.request("PATCH", `/Users/${body.id}`, {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "remove", path: "roles" }],
    });
    expect([patched.status, patched.body.roles]).toEqual([200, undefined]);
  });
});

test("the guide warns that roles may be missing from the provider's default mapping (PROMISE-42)", () => {
  const guide = readFileSync(projectPath("docs", "roles.md"), "utf8");
  expect(guide).toMatch(/`roles` may be missing from the provider's default mapping: add it there first/);
  for (const provider of ["Entra ID", "Okta", "JumpCloud"])
    expect(guide).toContain(`- ${provider.replace("Entra", "Microsoft Entra")}`);
});

describe("a group that a connection makes a role of", () => {
  const push = async (more: Partial<CreateConnectionInput>, displayName: string, members: string[] = []) => {
    const connection = await tenant.connect(more);
    const scim = scimClient(connection);
    const schemas = ["urn:ietf:params:scim:schemas:core:2.0:Group"];
    const body = { schemas, displayName, members: members.map((value) => ({ value })) };
    const group = (await scim.request("POST", "/Groups", body)).body;
    return { connection, scim, groupId: group.id as string };
  };

  const roleOf = async (groupId: string) =>
    (await tenant.admin.roles({ filter: { groupId: { eq: groupId } } })).roles.nodes[0];

  const rename = (scim: ScimClient, groupId: string, value: string) =>
    scim.request("PATCH", `/Groups/${groupId}`, {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "replace", path: "displayName", value }],
    });

  test("is a role without permissions, keeps those that it is given when it is renamed, and goes (PROMISE-37, PROMISE-38)", async () => {
    const user = await createUser("vera");
    const { scim, groupId } = await push({ groupsAs: "ROLES" }, "Harbour", [user.id]);
    const role = await roleOf(groupId);
    expect(role).toMatchObject({ displayName: "Harbour", permissions: [], groupId, isAvailable: true });
    await tenant.admin.updateRole({ input: { id: role?.id ?? "", permissions: ["harbour:open"] } });
    await rename(scim, groupId, "Port");
    expect(await roleOf(groupId)).toMatchObject({ id: role?.id, displayName: "Port", permissions: ["harbour:open"] });
    const { user: shown } = await tenant.admin.effectiveRoles({ userId: user.id });
    expect(shown?.effectivePermissions).toMatchObject([
      {
        permission: "harbour:open",
        roles: [{ role: { id: role?.id }, sources: [{ kind: "GROUP", group: { id: groupId }, membership: "DIRECT" }] }],
      },
    ]);
    await scim.request("DELETE", `/Groups/${groupId}`);
    expect(await roleOf(groupId)).toBeUndefined();
    expect((await tenant.admin.effectiveRoles({ userId: user.id })).user?.effectivePermissions).toEqual([]);
  });

  test("has its name and its members from the group alone", async () => {
    const { groupId } = await push({ groupsAs: "ROLES" }, "Pier");
    const id = (await roleOf(groupId))?.id ?? "";
    const { admin } = tenant;
    await expect(admin.updateRole({ input: { id, displayName: "x" } })).rejects.toMatchObject({ code: "IMMUTABLE" });
    await expect(admin.deleteRole({ input: { id } })).rejects.toMatchObject({ code: "IMMUTABLE" });
    await expect(admin.revokeRole({ input: { roleId: id, groupId } })).rejects.toMatchObject({ code: "IMMUTABLE" });
  });

  test("is none where the connection pushes groups as groups, until that is changed", async () => {
    const { connection, scim, groupId } = await push({}, "Quay");
    expect(await roleOf(groupId)).toBeUndefined();
    await tenant.admin.updateConnection({ input: { id: connection.id, groupsAs: "ROLES" } });
    expect(await roleOf(groupId)).toMatchObject({ displayName: "Quay", version: 1 });
    await rename(scim, groupId, "Dock");
    expect(await roleOf(groupId)).toMatchObject({ displayName: "Dock", version: 2 });
  });

  test("is one as soon as the connection changes a group that was there before", async () => {
    const { scim } = await push({ groupsAs: "ROLES" }, "Slip");
    const { id } = await createGroup("Yard");
    expect(await roleOf(id)).toBeUndefined();
    await rename(scim, id, "Shipyard");
    expect(await roleOf(id)).toMatchObject({ displayName: "Shipyard" });
    expect((await tenant.admin.group({ id })).group).toMatchObject({ displayName: "Shipyard", version: 2 });
  });
});
