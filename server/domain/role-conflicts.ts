import type { Role } from "../entities/role.entity.js";
import { isUuid } from "../text/uuid.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import { LIMITS } from "./limits.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** Ids of roles that a role clears now, and of those that it clears no longer. */
export interface ConflictChange {
  added: string[];
  removed: string[];
}

/** Changes what a role clears to these roles, and finds out which ids are no role of a slot: one statement. */
const REPLACE_CLEARED = `
  with wanted as (
    select r.id from roles r
    where r.tenant_id = $1 and r.id = any($3::uuid[]) and r.deleted_at is null and r.slot_id is not null and r.id <> $2
  ), removed as (
    delete from role_conflicts
    where tenant_id = $1 and role_id = $2 and cleared_role_id not in (select id from wanted)
    returning cleared_role_id
  ), added as (
    insert into role_conflicts (tenant_id, role_id, cleared_role_id) select $1, $2, id from wanted
    on conflict do nothing returning cleared_role_id
  )
  select array(select id from wanted)::text[] as found,
         array(select cleared_role_id from added)::text[] as added,
         array(select cleared_role_id from removed)::text[] as removed`;

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
  const [change] = await execute<ConflictChange & { found: string[] }>(unit, REPLACE_CLEARED, values);
  const { found = [], added = [], removed = [] } = change ?? {};
  const unknown = clearedIds.find((id) => !found.includes(id));
  if (unknown) throw invalid(`no other role of a slot has the id ${unknown}`);
  return { added, removed };
}

/** Forgets what a role clears, and what clears it. */
export async function removeConflictsOf(unit: UnitOfWork, roleId: string): Promise<void> {
  const text = "delete from role_conflicts where tenant_id = $1 and (role_id = $2 or cleared_role_id = $2)";
  await execute(unit, text, [unit.tenantId, roleId]);
}

const invalid = (message: string) => new DomainError("INVALID_INPUT", message, "clears");
