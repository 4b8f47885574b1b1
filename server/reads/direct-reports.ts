import { listValue } from "../database/list-value.js";
import type { PageRequest } from "./list.js";
import { PAGE, readPages } from "./pages.js";
import type { TenantDatabase } from "./tenant-database.js";
import { USER_COLUMNS, type UserRow } from "./users.js";

/** `$7` is the user who sees but itself, null for everybody else. */
const directReportsText = (page: (id: string) => string) => `
  select m.owner, r.*
  from unnest(${listValue("$2")}) with ordinality as m (id, owner)
    cross join lateral (
      select ${USER_COLUMNS} from users u
      where u.tenant_id = $1 and u.deleted_at is null and u.manager_id = m.id and ($7::uuid is null or u.id = $7)
        and ${page("u.id")}
    ) r`;

const DIRECT_REPORTS = {
  forward: directReportsText(PAGE.forward),
  backward: directReportsText(PAGE.backward),
};

/** The users whom each manager has, ordered by id. */
export const directReportsOf = (
  db: TenantDatabase,
  managerIds: readonly string[],
  page: PageRequest,
  onlyUser: string | null,
): Promise<UserRow[][]> => readPages(db, DIRECT_REPORTS, managerIds, page, onlyUser);

const COUNT = `
  select manager_id as id, count(*) as total from users
  where tenant_id = $1 and manager_id = any(${listValue("$2")}) and deleted_at is null and ($3::uuid is null or id = $3)
  group by manager_id`;

/** How many users each manages; those who manage nobody are absent. */
export const countDirectReports = (
  db: TenantDatabase,
  managerIds: readonly string[],
  onlyUser: string | null,
): Promise<{ id: string; total: number }[]> => db.query(COUNT, [db.tenantId, managerIds, onlyUser]);
