import { beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { testEnvironment } from "../support/environment.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

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
