import { listValue } from "../database/list-value.js";
import type { Role } from "../entities/role.entity.js";
import { isUuid } from "../text/uuid.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import { LIMITS } from "./limits.js";
import type { Named } from "./memberships.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** The roles that a role has cleared, and those that it clears now. */
export interface ConflictChange {
  before: Named[];
  after: Named[];
}

/** Changes what a role clears to these roles, and finds out which ids are no role of a slot: one statement. */
const REPLACE_CLEARED = `
  with had as (
    select cleared_role_id as id from role_conflicts where tenant_id = $1 and role_id = $2
  ), wanted as (
    select r.id from roles r
    where r.tenant_id = $1 and r.id = any(${listValue("$3")}) and r.deleted_at is null and r.slot_id is not null and r.id <> $2
  ), removed as (
    delete from role_conflicts
    where tenant_id = $1 and role_id = $2 and cleared_role_id not in (select id from wanted)
  ), added as (
    insert into role_conflicts (tenant_id, role_id, cleared_role_id) select $1, $2, id from wanted on conflict do nothing
  )
  select r.id, r.display_name as name, r.id in (select id from had) as "isBefore", r.id in (select id from wanted) as "isAfter"
  from roles r where r.tenant_id = $1 and r.id in (select id from had union select id from wanted)
  order by r.id`;

/**
 * Says which roles a user loses who gets this one.
 *
 * @throws DomainError INVALID_INPUT where one of them is not a role of a slot, as only those are held one beside another; TOO_MANY
 */
export async function replaceCleared(unit: UnitOfWork, role: Role, clearedIds: string[]): Promise<ConflictChange> {
  if (clearedIds.length > LIMITS.conflicts) {
    throw new DomainError("TOO_MANY", `a role clears at most ${LIMITS.conflicts} others`, "clears");
  }
  if (clearedIds.length > 0 && !role.slotId) throw invalid("a role that is of no slot clears no other");
  const values = [unit.tenantId, role.id, clearedIds.filter(isUuid)];
  const rows = await execute<Named & { isBefore: boolean; isAfter: boolean }>(unit, REPLACE_CLEARED, values);
  const namesOf = (some: typeof rows): Named[] => some.map(({ id, name }) => ({ id, name }));
  const [before, after] = [rows.filter((row) => row.isBefore), rows.filter((row) => row.isAfter)].map(namesOf);
  const unknown = clearedIds.find((id) => !after?.some((role) => role.id === id));
  if (unknown) throw invalid(`no other role of a slot has the id ${unknown}`);
  return { before: before ?? [], after: after ?? [] };
}

/** Forgets what a role clears, and what clears it. */
export async function removeConflictsOf(unit: UnitOfWork, roleId: string): Promise<void> {
  const text = "delete from role_conflicts where tenant_id = $1 and (role_id = $2 or cleared_role_id = $2)";
  await execute(unit, text, [unit.tenantId, roleId]);
}

const invalid = (message: string) => new DomainError("INVALID_INPUT", message, "clears");
