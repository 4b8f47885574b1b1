import { addSignedIn } from "./hangers-on.js";
import type { Requests } from "./scene.js";
import { first } from "./sized-tenant.js";

const WHOLE = { withTotalCount: true, withCursors: true } as const;

/** Every query asks for all that it can be asked for, in pages of `n`. */
export const queries: Requests = {
  apiClients: () => ({}),
  auditCheckpoints: ({ n }) => ({ first: n }),
  auditEntries: ({ n }) => ({ first: n }),
  auditHead: () => ({}),
  auditKeys: () => ({}),
  changes: ({ n }) => ({ first: n }),
  connection: ({ tenant }) => ({ id: tenant.connection.id }),
  connectionGuide: ({ tenant }) => ({ id: tenant.connection.id }),
  connections: () => ({}),
  effectiveRoles: ({ tenant }) => ({ userId: first(tenant.userIds) }),
  explain: ({ n }) => ({ document: `{ users(first: ${n}) { nodes { id emails { value } } } }` }),
  entitlement: ({ tenant }) => ({ id: first(tenant.entitlementIds), withAssignmentCount: true }),
  entitlements: ({ n }) => ({ first: n, withAssignmentCount: true, ...WHOLE }),
  extensionSchemas: () => ({}),
  group: ({ tenant, n }) => ({ id: first(tenant.teamIds), withMembers: true, membersFirst: n }),
  groupFieldOrigins: ({ tenant }) => ({ id: first(tenant.teamIds) }),
  groupMembers: ({ tenant, n }) => ({ id: first(tenant.teamIds), first: n }),
  groups: ({ n }) => ({ first: n, withMembers: true, membersFirst: n, ...WHOLE }),
  providers: () => ({}),
  provisioningHealth: ({ tenant }) => ({ connectionId: tenant.connection.id, hours: 168 }),
  role: ({ tenant }) => ({ id: first(tenant.slotRoleIds), withAssignmentCount: true }),
  roleCatalogue: () => ({}),
  roleMembers: ({ tenant, n }) => ({ id: first(tenant.roleIds), first: n }),
  roleWhatIf: ({ tenant }) => ({ id: first(tenant.slotRoleIds), permissions: ["a:new"], isAvailable: false }),
  roles: ({ n }) => ({ first: n, withAssignmentCount: true, ...WHOLE }),
  scimRequests: ({ n }) => ({ first: n }),
  tenant: () => ({}),
  toleranceUses: ({ tenant }) => ({ id: tenant.connection.id }),
  user: ({ tenant, n }) => ({ id: first(tenant.userIds), withGroups: true, withManager: true, groupsFirst: n }),
  userFieldOrigins: ({ tenant }) => ({ id: first(tenant.userIds) }),
  users: ({ n }) => ({ first: n, withGroups: true, withManager: true, groupsFirst: n, ...WHOLE }),
  usersWithEffectiveRoles: ({ n }) => ({ first: n }),
  viewer: async (scene) => {
    scene.token = (await addSignedIn(scene)).token;
    return {};
  },
};
