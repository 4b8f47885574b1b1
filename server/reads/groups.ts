import { GROUP_ORDER_PATHS, orderFieldOf } from "../../schema/order-paths.js";
import type { Extensions } from "../entities/values.js";
import { groupFields } from "../filters/filter-fields.js";
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

/** Groups as they are listed. */
export const groupList: ListSource = {
  from: FROM,
  columns: GROUP_COLUMNS,
  id: "g.id",
  extensions: "g.extensions",
  fields: groupFields,
  orders: new Map(GROUP_ORDER_PATHS.map((path) => [orderFieldOf(path), orderKeyOf(path, groupFields)])),
};

const BY_IDS = `select ${GROUP_COLUMNS} from ${FROM} and g.id = any($2::uuid[])`;

/** The groups with these ids; unknown ids are passed over. */
export const findGroups = (db: TenantDatabase, ids: readonly string[]): Promise<GroupRow[]> =>
  db.query(BY_IDS, [db.tenantId, ids]);
