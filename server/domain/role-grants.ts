import { execute } from "./execute.js";
import type { Named } from "./memberships.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** Who gets a role or loses it. */
export interface RoleHolder {
  kind: "user" | "group";
  id: string;
}

/** Grants a role where the user or group exists: one statement. */
const ADD_GRANT = {
  user: addGrantText("users", "user_id", "coalesce(display_name, user_name)"),
  group: addGrantText("groups", "group_id", "display_name"),
};

function addGrantText(table: string, column: string, name: string): string {
  return `
    with holder as (select id, ${name} as name from ${table} where tenant_id = $1 and id = $3 and deleted_at is null),
    added as (
      insert into role_grants (tenant_id, role_id, ${column}) select $1, $2, id from holder
      on conflict do nothing returning holder_id
    )
    select id, name, exists (select from added) as "isNew" from holder`;
}

/** A user or a group that is granted a role, and whether it had not had the role. */
export type Granted = Named & { isNew: boolean };

/** Gives a role to a user or a group. @returns undefined where there is no such user or group */
export async function addGrant(unit: UnitOfWork, roleId: string, holder: RoleHolder): Promise<Granted | undefined> {
  const [granted] = await execute<Granted>(unit, ADD_GRANT[holder.kind], [unit.tenantId, roleId, holder.id]);
  return granted;
}

const NAME_THE_GONE = `
  select gone.holder_id as id, coalesce(u.display_name, u.user_name, g.display_name) as name
  from gone
    left join users u on u.tenant_id = $1 and u.id = gone.holder_id
    left join groups g on g.tenant_id = $1 and g.id = gone.holder_id`;

const REMOVE_GRANT = `
  with gone as (
    delete from role_grants where tenant_id = $1 and role_id = $2 and holder_id = $3 returning holder_id
  )${NAME_THE_GONE}`;

/** Takes a role from a user or a group. @returns undefined where it had it not */
export async function removeGrant(unit: UnitOfWork, roleId: string, { id }: RoleHolder): Promise<Named | undefined> {
  const [gone] = await execute<Named>(unit, REMOVE_GRANT, [unit.tenantId, roleId, id]);
  return gone;
}

const REMOVE_GRANTS_OF = `
  with gone as (delete from role_grants where tenant_id = $1 and role_id = $2 returning holder_id)${NAME_THE_GONE}`;

/** Takes a role from all to whom it was granted. @returns who they are */
export const removeGrantsOf = (unit: UnitOfWork, roleId: string): Promise<Named[]> =>
  execute(unit, REMOVE_GRANTS_OF, [unit.tenantId, roleId]);

/** Takes all roles from a user or a group that goes; each gets a new version. @returns those roles */
export const removeGrantsTo = (unit: UnitOfWork, holderId: string): Promise<Named[]> =>
  execute(
    unit,
    `with gone as (delete from role_grants where tenant_id = $1 and holder_id = $2 returning role_id)
     update roles r set version = version + 1, updated_at = $3 from gone
     where r.tenant_id = $1 and r.id = gone.role_id returning r.id, r.display_name as name`,
    [unit.tenantId, holderId, unit.now],
  );
