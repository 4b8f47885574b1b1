import type { Router } from "express";
import { guarded, pool, rows, send } from "./route.js";

/** Users with e-mails, groups, and the roles that they have by themselves, by a grant or by a group: what W14 asks GraphQL for. */
export function peopleRoutes(app: Router): void {
  app.get(
    "/people",
    guarded(async (tenant, { query }, response) => {
      const nodes = await rows(pool, "people", PEOPLE, [tenant, Number(query.first)]);
      send(response, 200, { users: { nodes } });
    }),
  );
}

const PEOPLE = `
  with page as (
    select u.tenant_id, u.id, u.user_name, u.document from users u where u.tenant_id = $1 order by u.id limit $2
  ), has (user_id, role_id) as (
    select v.user_id, r.id
    from page p join user_values v on v.tenant_id = p.tenant_id and v.user_id = p.id and v.attribute = 'roles'
      join roles r on r.tenant_id = p.tenant_id and lower(r.value) = v.value
    union
    select g.holder_id, g.role_id from page p join role_grants g on g.tenant_id = p.tenant_id and g.holder_id = p.id
    union
    select m.user_id, g.role_id
    from page p join memberships m on m.tenant_id = p.tenant_id and m.user_id = p.id
      join role_grants g on g.tenant_id = p.tenant_id and g.holder_id = m.group_id
  )
  select p.id, p.user_name as "userName", p.document ->> 'displayName' as "displayName", p.document -> 'emails' as emails,
         (select coalesce(json_agg(json_build_object('id', g.id, 'displayName', g.display_name) order by g.id), '[]')
          from memberships m join groups g on g.tenant_id = p.tenant_id and g.id = m.group_id
          where m.tenant_id = p.tenant_id and m.user_id = p.id) as groups,
         (select coalesce(json_agg(json_build_object('value', r.value, 'displayName', r.display_name) order by r.id), '[]')
          from has h join roles r on r.tenant_id = p.tenant_id and r.id = h.role_id where h.user_id = p.id) as "effectiveRoles"
  from page p order by p.id`;
