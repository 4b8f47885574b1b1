import { orderFieldOf, ROLE_ORDER_PATHS } from "../../schema/order-paths.js";
import { listValue } from "../database/list-value.js";
import { roleFields } from "../filters/role-fields.js";
import type { ListSource } from "./list.js";
import { orderKeyOf } from "./order.js";
import type { TenantDatabase } from "./tenant-database.js";

/** A role as read. Instants are RFC 3339 text. */
export interface RoleRow {
  id: string;
  value: string;
  displayName: string;
  description: string | null;
  type: string | null;
  slotId: string | null;
  isDefault: boolean;
  permissions: string[];
  isAvailable: boolean;
  groupId: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export const ROLE_COLUMNS =
  'r.id, r.value, r.display_name as "displayName", r.description, r.type, r.slot_id as "slotId", ' +
  'r.is_default as "isDefault", r.permissions, r.is_available as "isAvailable", r.group_id as "groupId", r.version, ' +
  'r.created_at as "createdAt", r.updated_at as "updatedAt"';

const FROM = "roles r where r.tenant_id = $1 and r.deleted_at is null";

/** Roles as they are listed. */
export const roleList: ListSource = {
  name: "roles",
  type: "Role",
  from: FROM,
  columns: ROLE_COLUMNS,
  id: "r.id",
  fields: roleFields,
  orders: new Map(ROLE_ORDER_PATHS.map((path) => [orderFieldOf(path), orderKeyOf(path, roleFields)])),
};

const BY_IDS = `select ${ROLE_COLUMNS} from ${FROM} and r.id = any(${listValue("$2")})`;

/** The roles with these ids; unknown ids are passed over. */
export const findRoles = (db: TenantDatabase, ids: readonly string[]): Promise<RoleRow[]> =>
  db.query(BY_IDS, [db.tenantId, ids]);

/** A slot of the role catalogue as read. */
export interface RoleSlotRow {
  id: string;
  name: string;
  minimum: number;
  maximum: number;
}

/** The slots of the role catalogue, in its order. */
export const findRoleSlots = (db: TenantDatabase): Promise<RoleSlotRow[]> =>
  db.query("select id, name, minimum, maximum from role_slots where tenant_id = $1 order by position", [db.tenantId]);

/** A role that another one clears. */
export interface ClearedRoleRow extends RoleRow {
  clearedBy: string;
}

const CLEARED_BY = `
  select c.role_id as "clearedBy", ${ROLE_COLUMNS}
  from role_conflicts c join roles r on r.tenant_id = $1 and r.id = c.cleared_role_id and r.deleted_at is null
  where c.tenant_id = $1 and c.role_id = any(${listValue("$2")})
  order by r.position, r.id`;

/** The roles that a user loses who gets one of these. */
export const findRolesClearedBy = (db: TenantDatabase, ids: readonly string[]): Promise<ClearedRoleRow[]> =>
  db.query(CLEARED_BY, [db.tenantId, ids]);
