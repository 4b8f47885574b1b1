import { addFullGroup, addHeldRole, addSignedIn, addTokens, addWellKnown, PASSWORD } from "./hangers-on.js";
import { newIds, writeGroups, writeRoles, writeUsers } from "./rows.js";
import type { Requests, Scene } from "./scene.js";
import { EXTENSION, first, UNIQUE } from "./sized-tenant.js";

const NEW_PASSWORD = "Budget-in-May-55";

const WITH_COUNT = { withAssignmentCount: true } as const;

/** Every mutation writes `n` of what it can write several of, or changes what `n` others hang on. */
export const mutations: Requests = {
  changePassword: async (scene) => {
    scene.token = (await addSignedIn(scene)).token;
    return { input: { currentPassword: PASSWORD, newPassword: NEW_PASSWORD } };
  },
  createApiClient: (scene) => ({ input: { name: scene.name("client"), scopes: ["users:read"] } }),
  createConnection: (scene) => ({ input: { name: scene.name("connection"), provider: "ENTRA" } }),
  createEntitlement: (scene) => ({ input: { value: scene.name("entitlement") }, ...WITH_COUNT }),
  createGroup: ({ tenant, n }) => ({
    input: { displayName: "Group", memberIds: tenant.userIds.slice(0, n) },
    withMembers: true,
    membersFirst: n,
  }),
  createOAuthClient: async (scene) => ({ input: { apiClientId: await addApiClient(scene) } }),
  createRole: (scene) => ({ input: { value: scene.name("role"), slot: "primary", ...roleOf(scene) }, ...WITH_COUNT }),
  createTenant: (scene) => ({ input: { name: scene.name("Tenant") } }),
  createUser: (scene) => ({ input: { userName: scene.name("person"), ...personOf(scene) }, withGroups: true }),
  createUserToken: async (scene) => ({ input: { ...(await addTokens(scene)), name: "Another" } }),
  deactivateUser: async (scene) => ({ input: { id: (await addSignedIn(scene)).id } }),
  deleteConnection: async (scene) => {
    const { id } = await scene.tenant.connect();
    await writeUsers(scene.tenant.id, newIds(scene.n), scene.name("left"), id);
    return { input: { id, leftOverUsers: "DEACTIVATE" } };
  },
  deleteEntitlement: async (scene) => {
    const { createEntitlement } = await scene.admin.createEntitlement({ input: { value: scene.name("gone") } });
    return { input: { id: createEntitlement.entitlement.id } };
  },
  deleteGroup: async (scene) => ({ input: { id: await addFullGroup(scene) } }),
  deleteRole: async (scene) => ({ input: { id: await addHeldRole(scene) } }),
  deleteUser: async (scene) => ({ input: { id: await addWellKnown(scene) } }),
  grantRole: async (scene) => ({
    input: { roleId: first(scene.tenant.roleIds), userId: await scene.addUser() },
    ...WITH_COUNT,
  }),
  inviteAdministrator: (scene) => ({
    input: { userName: scene.name("administrator"), email: "administrator@corp.test", displayName: "Administrator" },
  }),
  pauseConnection: async (scene) => ({ input: { id: (await scene.tenant.connect()).id } }),
  reactivateUser: async (scene) => ({ input: { id: await scene.addUser(undefined, { active: false }) } }),
  reauthenticate: async (scene) => {
    scene.token = (await addSignedIn(scene)).token;
    return { input: { password: PASSWORD } };
  },
  registerExtensionSchema: (scene) => ({ input: extensionOf(scene, scene.n) }),
  requestPasswordReset: async (scene) => {
    const userName = scene.name("person");
    await scene.addUser(userName);
    scene.token = undefined;
    scene.settled = () => scene.mailedToken(userName);
    return { input: { tenant: scene.tenant.slug, userName } };
  },
  resetPassword: async (scene) => {
    const { userName } = await addSignedIn(scene);
    await scene.counted.requestPasswordReset({ input: { tenant: scene.tenant.slug, userName } });
    scene.token = undefined;
    return { input: { token: await scene.mailedToken(userName), password: NEW_PASSWORD } };
  },
  resumeConnection: async (scene) => {
    const { id } = await scene.tenant.connect();
    await scene.admin.pauseConnection({ input: { id } });
    return { input: { id } };
  },
  revokeApiClient: async (scene) => ({ input: { id: await addApiClient(scene) } }),
  revokeOAuthClient: async (scene) => {
    const input = { apiClientId: await addApiClient(scene) };
    return { input: { clientId: (await scene.admin.createOAuthClient({ input })).createOAuthClient.clientId } };
  },
  revokeRole: async (scene) => {
    const input = { roleId: first(scene.tenant.roleIds), userId: await addWellKnown(scene) };
    return { input, ...WITH_COUNT };
  },
  revokeUserTokens: async (scene) => ({ input: await addTokens(scene) }),
  rotateConnectionToken: async (scene) => ({ input: { id: (await scene.tenant.connect()).id, overlap: "1h" } }),
  signIn: async (scene) => {
    const { userName } = await addSignedIn(scene);
    scene.token = undefined;
    return { input: { tenant: scene.tenant.slug, userName, password: PASSWORD } };
  },
  signOut: async (scene) => {
    scene.token = (await addSignedIn(scene)).token;
    return {};
  },
  updateConnection: async (scene) => {
    const { id } = await scene.tenant.connect();
    await writeGroups(scene.tenant.id, newIds(scene.n), "Pushed", id);
    return { input: { id, groupsAs: "ROLES" } };
  },
  updateEntitlement: (scene) => ({
    input: { id: first(scene.tenant.entitlementIds), description: scene.name("Seat") },
    ...WITH_COUNT,
  }),
  updateExtensionSchema: async (scene) => ({
    input: { id: await addExtension(scene), addAttributes: attributes("further", Math.min(scene.n, 90)) },
  }),
  updateGroup: async (scene) => {
    const members = { replace: scene.tenant.teamIds.slice(0, scene.n) };
    const input = { id: await addFullGroup(scene), displayName: scene.name("Renamed"), members };
    return { input, withMembers: true, membersFirst: scene.n };
  },
  updateRole: async (scene) => {
    const ids = newIds(1);
    await writeRoles(scene.tenant.id, ids, scene.name("role"), "primary");
    return { input: { id: first(ids), ...roleOf(scene) }, ...WITH_COUNT };
  },
  importNewUser: (scene) => ({ input: { userName: scene.name("imported"), ...personOf(scene) } }),
  importUserChange: async (scene) => ({ input: { id: await addWellKnown(scene), ...personOf(scene) } }),
  updateUser: async (scene) => {
    const input = { id: await addWellKnown(scene), ...personOf(scene) };
    return { input, withGroups: true, groupsFirst: scene.n };
  },
  withdrawExtensionSchema: async (scene) => ({ input: { id: await addExtension(scene) } }),
};

/** What can be written of a user, `n` of what there may be several of. */
const personOf = (scene: Scene) => ({
  displayName: scene.name("Person"),
  password: PASSWORD,
  managerId: first(scene.tenant.userIds),
  emails: listOf(scene.n, "e-mail"),
  phoneNumbers: listOf(scene.n, "phone"),
  entitlements: listOf(scene.n, "seat"),
  roles: listOf(scene.n, "slot-role"),
  extensions: [{ schema: EXTENSION, values: uniqueValues(scene) }],
});

/** By the names that a sized tenant has, whose numbers begin at 1. */
const listOf = (count: number, stem: string) =>
  Array.from({ length: count }, (_, i) => ({ value: `${stem}-${i + 1}` }));

const uniqueValues = (scene: Scene) =>
  Object.fromEntries(UNIQUE.slice(0, scene.n).map((attribute) => [attribute, scene.name("value")]));

const roleOf = ({ tenant, n }: Scene) => ({
  permissions: Array.from({ length: n }, (_, i) => `do:${i}`),
  clears: tenant.slotRoleIds.slice(0, n),
});

async function addApiClient(scene: Scene): Promise<string> {
  const input = { name: scene.name("client"), scopes: ["users:read"] };
  return (await scene.admin.createApiClient({ input })).createApiClient.apiClient.id;
}

async function addExtension(scene: Scene): Promise<string> {
  const { registerExtensionSchema } = await scene.admin.registerExtensionSchema({ input: extensionOf(scene, 1) });
  return registerExtensionSchema.extensionSchema.id;
}

const extensionOf = (scene: Scene, count: number) => ({
  id: `urn:example:budget:${scene.name("extension")}:User`,
  resourceType: "USER" as const,
  name: "Extension",
  attributes: attributes("attribute", count),
});

const attributes = (stem: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `${stem}${i}`, type: "string" }));
