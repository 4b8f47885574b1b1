import { USER } from "../provider-clients.js";
import { scimClient } from "../scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../tenant.js";
import { copyRows, newIds, write, writeGrants, writeGroups, writeMemberships, writeRoles, writeUsers } from "./rows.js";

/** A tenant with `size`, at least two, of each thing that comes in pages, and some of each that does not. */
export interface SizedTenant extends TestTenant {
  size: number;
  connection: TestConnection;
  /** Users of the connection, each with a manager and values of an extension. */
  userIds: string[];
  /** Groups of all users. */
  teamIds: string[];
  /** Roles of no slot: teams have some of them, and all divisions the first. */
  roleIds: string[];
  /** Roles of a slot, the first of which clears all others. */
  slotRoleIds: string[];
  entitlementIds: string[];
}

/** So many there are at most of what no list has pages of. */
const SOME = 5;

export const EXTENSION = "urn:example:budget:0:User";

/** Attributes of the extension whose values no two users share. */
export const UNIQUE = Array.from({ length: 50 }, (_, i) => `unique${i}`);

/** Makes the tenant. What stands last in it is what pages from the end show: roles that are made of groups, groups of groups. */
export async function newSizedTenant(size: number): Promise<SizedTenant> {
  const tenant = await newTenant();
  const connection = await tenant.connect({ roleCatalogue: "PRIMARY_PLUS_PERMISSION" });
  for (let i = 0; i < Math.min(size, SOME); i++) await addThingsWithoutPages(tenant, i);
  const [userIds, teamIds, pushedIds, divisionIds] = [newIds(size), newIds(size), newIds(size), newIds(size)];
  const [roleIds, slotRoleIds, entitlementIds] = [newIds(size), newIds(size), newIds(size)];

  await writeUsers(tenant.id, userIds, "user", connection.id);
  await addToUsers(tenant.id, userIds);
  await writeEntitlements(tenant.id, entitlementIds);
  await writeGroups(tenant.id, teamIds, "Team");
  await writeMemberships(tenant.id, teamIds, "user", userIds);
  await writeRoles(tenant.id, roleIds, "role");
  await writeGrants(tenant.id, roleIds.slice(0, SOME), "group", teamIds.slice(0, 1));
  await writeRoles(tenant.id, slotRoleIds, "slot-role", "primary");
  await writeConflicts(tenant.id, slotRoleIds);
  await addRolesOfGroups(tenant, pushedIds, userIds);
  await writeGroups(tenant.id, divisionIds, "Division");
  await writeMemberships(tenant.id, divisionIds, "member_group", divisionIds);
  await writeGrants(tenant.id, roleIds.slice(0, 1), "group", divisionIds);
  await addScimRequests(tenant.id, connection, size);
  await writeCheckpoints(tenant.id, newIds(size + 1));
  return { ...tenant, size, connection, userIds, teamIds, roleIds, slotRoleIds, entitlementIds };
}

/** The first of what there is for sure. */
export const first = (ids: readonly string[]): string => ids[0] as string;

/** A connection whose client has needed a tolerance, an API client, an OAuth client of either, and an extension. */
async function addThingsWithoutPages({ admin, connect }: TestTenant, number: number): Promise<void> {
  const { id: connectionId } = await connect();
  await write(
    `insert into tolerance_uses (tenant_id, connection_id, tolerance, uses, last_used_at)
     select tenant_id, id, 'text-boolean', 3, now() from connections where id = $1`,
    connectionId,
  );
  await admin.createOAuthClient({ input: { connectionId } });
  const client = await admin.createApiClient({ input: { name: `Client ${number}`, scopes: ["users:read"] } });
  await admin.createOAuthClient({ input: { apiClientId: client.createApiClient.apiClient.id } });
  const extension = { id: EXTENSION.replace("0", String(number)), resourceType: "USER", name: "Extension" } as const;
  const attributes = UNIQUE.map((name) => ({ name, type: "string", uniqueness: "server" }));
  const badge = { name: "badge", type: "string" };
  await admin.registerExtensionSchema({ input: { ...extension, attributes: [badge, ...attributes] } });
}

/** Everybody is managed by the next one, and has a value of the extension. */
const addToUsers = (tenantId: string, ids: string[]): Promise<void> =>
  write(
    `update users u set extensions = $4, manager_id = other.manager_id
     from unnest($2::uuid[], $3::uuid[]) as other (id, manager_id) where u.tenant_id = $1 and u.id = other.id`,
    tenantId,
    ids,
    [...ids.slice(1), ...ids.slice(0, 1)],
    { [EXTENSION]: { badge: "7" } },
  );

const writeEntitlements = (tenantId: string, ids: string[]): Promise<void> =>
  write(
    `insert into entitlements (tenant_id, id, value, display_name, created_at, updated_at)
     select $1, id, 'seat-' || i, 'Seat ' || i, now(), now() from unnest($2::uuid[]) with ordinality as item (id, i)`,
    tenantId,
    ids,
  );

const writeConflicts = (tenantId: string, [role, ...cleared]: string[]): Promise<void> =>
  write(
    "insert into role_conflicts (tenant_id, role_id, cleared_role_id) select $1, $2, unnest($3::uuid[])",
    tenantId,
    role,
    cleared,
  );

/** Signatures under the audit trail: one more than a page has, since Roster adds one a minute, and a page is all or it is not. */
const writeCheckpoints = (tenantId: string, ids: string[]): Promise<void> =>
  write(
    `insert into audit_checkpoints (tenant_id, sequence, id, transaction_id, change_id, version, hash, created_at, key_id, signature)
     select $1, i, id, '0', id, 1, sha256(''), now(), 'none', 'none' from unnest($2::uuid[]) with ordinality as item (id, i)`,
    tenantId,
    ids,
  );

/** Groups that a provider has pushed, the first of them of all users, which become roles: a change each, in the feed. */
async function addRolesOfGroups({ id, admin, connect }: TestTenant, groupIds: string[], userIds: string[]) {
  const connection = await connect();
  await writeGroups(id, groupIds, "Pushed", connection.id);
  await writeMemberships(id, groupIds.slice(0, 1), "user", userIds);
  await writeMemberships(id, groupIds.slice(-1), "user", userIds.slice(0, 1));
  await admin.updateConnection({ input: { id: connection.id, groupsAs: "ROLES" } });
}

/** A request in earnest, and others like it; what it has made is gone again. */
async function addScimRequests(tenantId: string, connection: TestConnection, count: number): Promise<void> {
  const scim = scimClient(connection);
  const { body } = await scim.request("POST", "/Users", { schemas: [USER], userName: "of-a-provider" });
  await scim.request("DELETE", `/Users/${body.id}`);
  await copyRows("scim_requests", "row.tenant_id = $1 and row.method = 'POST'", [tenantId], newIds(count));
}
