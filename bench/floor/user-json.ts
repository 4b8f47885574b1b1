import { BASE, type Row } from "./route.js";

export const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
export const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/** What a user is shown by, its groups and its manager's name among them. */
export const USER_COLUMNS = `
  u.id, u.user_name, u.document, u.manager_id, u.version, u.created_at, u.updated_at,
  (select m.document ->> 'displayName' from users m where m.tenant_id = u.tenant_id and m.id = u.manager_id) as manager_name,
  (select json_agg(json_build_object('value', g.id, 'display', g.display_name, 'type', 'direct') order by g.id)
   from memberships m join groups g on g.tenant_id = m.tenant_id and g.id = m.group_id
   where m.tenant_id = u.tenant_id and m.user_id = u.id) as groups`;

export function toUser(row: Row): object {
  const { id, user_name: userName, document, manager_id: value, manager_name: displayName, groups, version } = row;
  const enterprise = { ...document[ENTERPRISE], ...(value && { manager: { value, displayName } }) };
  return {
    schemas: [USER, ENTERPRISE],
    id,
    userName,
    ...document,
    [ENTERPRISE]: enterprise,
    ...(groups && { groups }),
    meta: {
      resourceType: "User",
      created: row.created_at,
      lastModified: row.updated_at,
      location: `${BASE}/Users/${id}`,
      version: `W/"${version}"`,
    },
  };
}
