import { GROUP_ORDER_PATHS, orderFieldOf } from "../../schema/order-paths.js";
import { listValue } from "../database/list-value.js";
import type { Extensions } from "../entities/values.js";
import { groupFields, groupFieldsFor } from "../filters/filter-fields.js";
import type { ListSource } from "./list.js";
import { orderKeyOf } from "./order.js";
import type { TenantDatabase } from "./tenant-database.js";

/** A group as read. Instants are RFC 3339 text. */
export interface GroupRow {
  id: string;
  connectionId: string | null;
  externalId: string | null;
  displayName: string;
  extensions: Extensions;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export const GROUP_COLUMNS =
  'g.id, g.connection_id as "connectionId", g.external_id as "externalId", g.display_name as "displayName", g.extensions, g.version, ' +
  'g.created_at as "createdAt", g.updated_at as "updatedAt"';

const FROM = "groups g where g.tenant_id = $1 and g.deleted_at is null";

const isGroupOf = (user: string): string => `g.id in (select group_id from groups_of_user($1, ${user}))`;

/** Groups as they are listed. */
export const groupList: ListSource = {
  name: "groups",
  type: "Group",
  from: FROM,
  columns: GROUP_COLUMNS,
  id: "g.id",
  extensions: "g.extensions",
  countedAs: "Group",
  fields: groupFields,
  ofUser: (user) => ({ condition: isGroupOf(user), fields: groupFieldsFor(user) }),
  orders: new Map(GROUP_ORDER_PATHS.map((path) => [orderFieldOf(path), orderKeyOf(path, groupFields)])),
};

/** One after the other, each by the index: PostgreSQL takes them for ten, for which it would rather read a few thousand groups. */
const BY_IDS = `
  select ${GROUP_COLUMNS} from unnest(${listValue("$2")}) as wanted (id)
    cross join lateral (select g.* from ${FROM} and g.id = wanted.id offset 0) g`;

const BY_IDS_OF_USER = `${BY_IDS} where ${isGroupOf("$3::uuid")}`;

/** The group with this id; where one user asks who sees but its own, one that it is in. */
export const findGroup = async (
  db: TenantDatabase,
  id: string,
  onlyUser: string | null,
): Promise<GroupRow | undefined> => (onlyUser ? (await findGroups(db, [id], onlyUser))[0] : db.byId(BY_IDS, id));

/** The groups with these ids, or those of them that one user is in; unknown ids are passed over. */
export const findGroups = (db: TenantDatabase, ids: readonly string[], onlyUser: string | null): Promise<GroupRow[]> =>
  onlyUser ? db.query(BY_IDS_OF_USER, [db.tenantId, ids, onlyUser]) : db.query(BY_IDS, [db.tenantId, ids]);
