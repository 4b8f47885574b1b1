import { listValue } from "../database/list-value.js";
import type { User } from "../entities/user.entity.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import { ADMIN, isAdministrative, lackedBy } from "./rules/roster-permissions.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { nameOf } from "./user-changes.js";

/** What is about to change of who may do what. */
export interface Touched {
  /** Users whose right to act or whose roles change, or who come back to the groups that they were in. */
  users?: readonly string[];
  /** Groups whose members change. */
  groups?: readonly string[];
  /** Roles that are granted, revoked, changed or deleted. */
  roles?: readonly string[];
  /** What users' attribute `roles` is given. */
  values?: readonly string[];
  /** What a role shall permit. */
  permissions?: readonly string[];
  /**
   * Whether it is the directory's to say who is in a group, which somebody who administers has given a role: then it gives
   * what it does not have itself.
   */
  isDelegated?: boolean;
}

/**
 * Holds two rules by their effect, whichever way a mutation takes: nobody gives anybody a permission of Roster's that it has not
 * itself, and somebody keeps `roster:admin` wherever somebody has it. To be called before anything of it is written.
 *
 * Only what concerns people who administer is judged, one such mutation after another in a tenant; others pay one statement,
 * and none in a tenant in which no role permits anything of Roster.
 *
 * @throws DomainError FORBIDDEN, at the end of the mutation
 */
export async function guardAdministration(unit: UnitOfWork, touched: Touched): Promise<void> {
  const isCertain = isAdministrative(touched.permissions ?? []);
  if (!isCertain && (unit.actor.hasAdministrators === false || !(await isConcerned(unit, touched)))) return;
  await execute(unit, "select pg_advisory_xact_lock(hashtextextended($1, 0))", [`administration ${unit.tenantId}`]);
  const before = await holdingsIn(unit);
  const isDelegated = touched.isDelegated ?? false;
  unit.atEnd.push(async () => judge(unit, before, await holdingsIn(unit), isDelegated));
}

/**
 * Lets nobody change a user who administers with more than it has itself: a password or an e-mail address would be a way to that.
 * Oneself may, and so may the connection that owns the user.
 *
 * @throws DomainError FORBIDDEN, naming what is lacked
 */
export async function assertMayTouch(unit: UnitOfWork, user: User): Promise<void> {
  const { actor } = unit;
  if (actor.hasAdministrators === false || actor.id === user.id) return;
  if (actor.kind === "connection" && actor.id === user.connectionId) return;
  const lacked = lackedBy(actor, await permissionsOf(unit, user.id));
  if (lacked) throw new DomainError("FORBIDDEN", `${nameOf(user)} has ${lacked}, which you do not have`);
}

/** @throws DomainError FORBIDDEN for a group by which its members administer, which no connection takes over */
export async function assertMayAdoptGroup(unit: UnitOfWork, groupId: string): Promise<void> {
  if (unit.actor.hasAdministrators === false || !(await isConcerned(unit, { groups: [groupId] }))) return;
  throw new DomainError("FORBIDDEN", "who is in this group administers Roster; no connection takes it over");
}

/** Those whom a connection owns and who administer. */
export async function administratorsOf(unit: UnitOfWork, connectionId: string): Promise<string[]> {
  const text = `
    select distinct u.id from administrators($1) a join users u on u.tenant_id = $1 and u.id = a.user_id
    where u.connection_id = $2`;
  return (await execute<{ id: string }>(unit, text, [unit.tenantId, connectionId])).map(({ id }) => id);
}

interface Holding {
  userId: string;
  permission: string;
  isByGroup: boolean;
}

async function isConcerned(unit: UnitOfWork, { users = [], groups = [], roles = [], values = [] }: Touched) {
  const [row] = await execute<{ isConcerned: boolean }>(
    unit,
    `select exists (select from unnest(${listValue("$2")}) as u, roster_permissions_of_user($1, u))
            or are_administrative_groups($1, $3::uuid[] || array(
                 select unnest(former_group_ids) from users where tenant_id = $1 and id = any(${listValue("$2")})))
            or exists (select from roles where tenant_id = $1 and is_administrative and deleted_at is null
                       and (id = any(${listValue("$4")}) or value_key = any(select fold(v) from unnest(${listValue("$5", "text")}) v)))
            as "isConcerned"`,
    [unit.tenantId, users, groups, roles, values],
  );
  return row?.isConcerned ?? false;
}

const holdingsIn = (unit: UnitOfWork): Promise<Holding[]> =>
  execute(unit, `select user_id as "userId", permission, is_by_group as "isByGroup" from administrators($1)`, [
    unit.tenantId,
  ]);

async function permissionsOf(unit: UnitOfWork, userId: string): Promise<string[]> {
  const text = "select roster_permissions_of_user($1, $2) as permission";
  return (await execute<{ permission: string }>(unit, text, [unit.tenantId, userId])).map((row) => row.permission);
}

function judge({ actor }: UnitOfWork, before: Holding[], after: Holding[], isDelegated: boolean): void {
  const had = new Set(before.map(keyOf));
  const given = after.filter((one) => !had.has(keyOf(one)) && !(isDelegated && one.isByGroup));
  const lacked = lackedBy(
    actor,
    given.map(({ permission }) => permission),
  );
  if (lacked) throw new DomainError("FORBIDDEN", `you cannot grant ${lacked}, which you do not have`);
  const isHeld = (holdings: Holding[]) => holdings.some(({ permission }) => permission === ADMIN);
  if (isHeld(before) && !isHeld(after))
    throw new DomainError("FORBIDDEN", `nobody would have ${ADMIN} any more; give it to somebody else first`);
}

const keyOf = ({ userId, permission }: Holding) => `${userId} ${permission}`;
