import { beforeAll, describe, expect, test } from "@jest/globals";
import { newTenant, type TestTenant } from "../support/tenant.js";

let tenant: TestTenant;
let roles: Record<string, string>;

/** People who have roles in every way that there is, some of them twice. */
beforeAll(async () => {
  tenant = await newTenant();
  const { admin } = tenant;
  await tenant.connect({ roleCatalogue: "PRIMARY_PLUS_PERMISSION" });
  const ofCatalogue = (await admin.roles({})).roles.nodes;
  roles = Object.fromEntries(ofCatalogue.map(({ value, id }) => [value, id]));
  for (const [value, permissions] of [
    ["clerk", ["invoices:read"]],
    ["auditor", ["invoices:read", "ledger:read"]],
    ["retired", ["invoices:read"]],
  ] as const) {
    roles[value] = (await admin.createRole({ input: { value, permissions: [...permissions] } })).createRole.role.id;
  }
  await admin.updateRole({ input: { id: roles.retired as string, isAvailable: false } });
  await admin.updateRole({ input: { id: roles.analyst as string, permissions: ["reports:read"] } });
  await admin.updateRole({ input: { id: roles.recorder as string, permissions: ["calls:record"] } });
  const ids: string[] = [];
  for (let i = 0; i < 12; i++) {
    const attribute = i % 4 === 0 ? [{ value: "recorder" }] : i % 5 === 0 ? [{ value: "clerk" }] : [];
    const input = { userName: `u${i}`, active: i !== 11, roles: attribute };
    ids.push((await admin.createUser({ input })).createUser.user.id);
  }
  const group = async (displayName: string, memberIds: string[]) =>
    (await admin.createGroup({ input: { displayName, memberIds } })).createGroup.group.id;
  const inner = await group("Inner", ids.slice(6, 9));
  const outer = await group("Outer", [inner, ...ids.slice(8, 12)]);
  await admin.grantRole({ input: { roleId: roles.clerk as string, groupId: outer } });
  await admin.grantRole({ input: { roleId: roles.clerk as string, userId: ids[0] } });
  await admin.grantRole({ input: { roleId: roles.auditor as string, userId: ids[7] } });
  await admin.grantRole({ input: { roleId: roles.retired as string, userId: ids[1] } });
});

/** Who may what, by what each user is told. */
async function permissions(): Promise<Map<string, Set<string>>> {
  const { users } = await tenant.admin.usersWithEffectiveRoles({ first: 100 });
  return new Map(users.nodes.map((user) => [user.id, new Set(user.effectivePermissions.map((one) => one.permission))]));
}

const without = (one: Set<string> | undefined, other: Set<string> | undefined) =>
  [...(one ?? [])].filter((permission) => !other?.has(permission));

/** What the change has done, by what each user was told before and is told after it. */
function differenceOf(before: Map<string, Set<string>>, after: Map<string, Set<string>>) {
  const counts = new Map<string, { permission: string; gaining: number; losing: number }>();
  const countOf = (permission: string) => counts.get(permission) ?? { permission, gaining: 0, losing: 0 };
  let people = 0;
  for (const id of before.keys()) {
    const [gained, lost] = [without(after.get(id), before.get(id)), without(before.get(id), after.get(id))];
    if (gained.length + lost.length > 0) people++;
    for (const one of gained) counts.set(one, { ...countOf(one), gaining: countOf(one).gaining + 1 });
    for (const one of lost) counts.set(one, { ...countOf(one), losing: countOf(one).losing + 1 });
  }
  return { people, differences: [...counts.values()].sort((a, b) => (a.permission < b.permission ? -1 : 1)) };
}

describe("what if a role", () => {
  test.each<[string, role: string, change: { permissions?: string[]; isAvailable?: boolean }]>([
    ["permitted more", "clerk", { permissions: ["invoices:read", "invoices:write"] }],
    ["permitted nothing", "clerk", { permissions: [] }],
    ["permitted something else", "clerk", { permissions: ["ledger:read"] }],
    ["which two give the same permitted it no more", "auditor", { permissions: ["ledger:read", "ledger:write"] }],
    ["which is a slot's default permitted more", "analyst", { permissions: ["reports:read", "reports:write"] }],
    ["of a slot was no more available, so that its default counts", "recorder", { isAvailable: false }],
    [
      "of a slot was available again, and permitted more",
      "recorder",
      { isAvailable: true, permissions: ["calls:hear"] },
    ],
    ["that is not available permitted more", "retired", { permissions: ["vault:open"] }],
    ["that is not available was available", "retired", { isAvailable: true }],
    ["stayed as it is", "clerk", {}],
  ])("%s: it is what the change then does", async (_, role, change) => {
    const id = roles[role] as string;
    const { roleWhatIf } = await tenant.admin.roleWhatIf({ id, ...change });
    const before = await permissions();
    await tenant.admin.updateRole({ input: { id, ...change } });
    expect(roleWhatIf).toEqual(differenceOf(before, await permissions()));
  });

  test("is about a role that there is", async () => {
    await expect(tenant.admin.roleWhatIf({ id: "no-role" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
