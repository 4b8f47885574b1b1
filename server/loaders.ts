import DataLoader from "dataloader";
import { type ChangeRow, changesOfRequests } from "./reads/changes.js";
import { type ConnectionCredentialRow, findCredentialsOf } from "./reads/connection-credentials.js";
import { countDirectReports, directReportsOf } from "./reads/direct-reports.js";
import { effectiveRolesOf, type HeldRole } from "./reads/effective-roles.js";
import { countEntitled, type EntitlementRow, findEntitlements } from "./reads/entitlements.js";
import { type ExtensionSchemaRow, findExtensionSchemas } from "./reads/extension-schemas.js";
import { findGroups, type GroupRow } from "./reads/groups.js";
import type { PageRequest } from "./reads/list.js";
import {
  countGroups,
  countMembers,
  groupsOfUsers,
  type MemberRow,
  membersOfGroups,
  type UserGroupRow,
} from "./reads/memberships.js";
import { findNodeTypes, type NodeTypeName } from "./reads/node-types.js";
import { findOAuthClientsOf, type OAuthClientRow } from "./reads/oauth-clients.js";
import { findOriginsOfGroups, findOriginsOfUsers, type OriginsRow } from "./reads/origins.js";
import { countRoleMembers, countUsersWithRoles, membersOfRoles, type RoleMemberRow } from "./reads/role-members.js";
import {
  type ClearedRoleRow,
  findRoleSlots,
  findRoles,
  findRolesClearedBy,
  type RoleRow,
  type RoleSlotRow,
} from "./reads/roles.js";
import type { TenantDatabase } from "./reads/tenant-database.js";
import { findToleranceUses, type ToleranceUseRow } from "./reads/tolerance-uses.js";
import { findUsers, type UserRow } from "./reads/users.js";
import { isUuid } from "./text/uuid.js";

/** Batches what the fields of one request ask for one by one, so that a page costs one statement per kind of thing. */
export interface Loaders {
  nodeType: DataLoader<string, { type: NodeTypeName } | undefined>;
  user: DataLoader<string, UserRow | undefined>;
  group: DataLoader<string, GroupRow | undefined>;
  groupsOfUser(page: PageRequest): DataLoader<string, UserGroupRow[]>;
  membersOfGroup(page: PageRequest): DataLoader<string, MemberRow[]>;
  directReports(page: PageRequest): DataLoader<string, UserRow[]>;
  directReportCount: DataLoader<string, number>;
  groupCount: DataLoader<string, number>;
  memberCount: DataLoader<string, number>;
  changesOfRequest: DataLoader<string, ChangeRow[]>;
  toleranceUses: DataLoader<string, ToleranceUseRow[]>;
  extensionSchemas(): Promise<ExtensionSchemaRow[]>;
  /** By the connection or API client that they are of. */
  oauthClientsOf: DataLoader<string, OAuthClientRow[]>;
  /** By the connection whose own they are. */
  credentialsOf: DataLoader<string, ConnectionCredentialRow[]>;
  originsOfUser: DataLoader<string, OriginsRow | undefined>;
  originsOfGroup: DataLoader<string, OriginsRow | undefined>;
  role: DataLoader<string, RoleRow | undefined>;
  roleSlots(): Promise<RoleSlotRow[]>;
  rolesClearedBy: DataLoader<string, ClearedRoleRow[]>;
  membersOfRole(page: PageRequest): DataLoader<string, RoleMemberRow[]>;
  roleMemberCount: DataLoader<string, number>;
  roleUserCount: DataLoader<string, number>;
  effectiveRoles: DataLoader<string, HeldRole[]>;
  entitlement: DataLoader<string, EntitlementRow | undefined>;
  entitledCount: DataLoader<string, number>;
}

/** @param onlyUser the user who, of all users, groups and their members, sees but itself and its own */
export function createLoaders(db: TenantDatabase, onlyUser: string | null): Loaders {
  return {
    nodeType: byId((ids) => findNodeTypes(db, ids)),
    user: byId((ids) => findUsers(db, ids, onlyUser)),
    group: byId((ids) => findGroups(db, ids, onlyUser)),
    groupsOfUser: perPage((ids, page) => groupsOfUsers(db, ids, page)),
    membersOfGroup: perPage((ids, page) => membersOfGroups(db, ids, page, onlyUser)),
    directReports: perPage((ids, page) => directReportsOf(db, ids, page, onlyUser)),
    directReportCount: counts((ids) => countDirectReports(db, ids, onlyUser)),
    groupCount: counts((ids) => countGroups(db, ids)),
    memberCount: counts((ids) => countMembers(db, ids, onlyUser)),
    changesOfRequest: new DataLoader(async (ids) => grouped(ids, await changesOfRequests(db, ids), "requestId")),
    toleranceUses: new DataLoader(async (ids) => grouped(ids, await findToleranceUses(db, ids), "connectionId")),
    extensionSchemas: once(() => findExtensionSchemas(db)),
    oauthClientsOf: new DataLoader(async (ids) => grouped(ids, await findOAuthClientsOf(db, ids), "ownerId")),
    credentialsOf: new DataLoader(async (ids) => grouped(ids, await findCredentialsOf(db, ids), "connectionId")),
    originsOfUser: byId((ids) => findOriginsOfUsers(db, ids)),
    originsOfGroup: byId((ids) => findOriginsOfGroups(db, ids)),
    role: byId((ids) => findRoles(db, ids)),
    roleSlots: once(() => findRoleSlots(db)),
    rolesClearedBy: lists((ids) => findRolesClearedBy(db, ids), "clearedBy"),
    membersOfRole: perPage((ids, page) => membersOfRoles(db, ids, page)),
    roleMemberCount: counts((ids) => countRoleMembers(db, ids)),
    roleUserCount: counts((ids) => countUsersWithRoles(db, ids)),
    effectiveRoles: lists((ids) => effectiveRolesOf(db, ids), "userId"),
    entitlement: byId((ids) => findEntitlements(db, ids)),
    entitledCount: counts((ids) => countEntitled(db, ids)),
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= read();
    return result;
  };
}

function byId<Row extends { id: string }>(find: (ids: string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row | undefined>(async (ids) => {
    const rows = new Map((await find(ids.filter(isUuid))).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id));
  });
}

function counts(count: (ids: readonly string[]) => Promise<{ id: string; total: number }[]>) {
  return new DataLoader<string, number>(async (ids) => {
    const totals = new Map((await count(ids)).map(({ id, total }) => [id, total]));
    return ids.map((id) => totals.get(id) ?? 0);
  });
}

function lists<Key extends string, Row extends Record<Key, string>>(
  read: (ids: readonly string[]) => Promise<Row[]>,
  owner: Key,
) {
  return new DataLoader<string, Row[]>(async (ids) => grouped(ids, await read(ids), owner));
}

/** Lists of one request that ask for the same page share a loader. */
function perPage<Row>(read: (ids: readonly string[], page: PageRequest) => Promise<Row[][]>) {
  const loaders = new Map<string, DataLoader<string, Row[]>>();
  return (page: PageRequest) => {
    const key = JSON.stringify(page);
    const loader = loaders.get(key) ?? new DataLoader((ids) => read(ids, page));
    loaders.set(key, loader);
    return loader;
  };
}

function grouped<Key extends string, Row extends Record<Key, string>>(
  ids: readonly string[],
  rows: Row[],
  owner: Key,
): Row[][] {
  const lists = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(row[owner])?.push(row);
  return ids.map((id) => lists.get(id) ?? []);
}
