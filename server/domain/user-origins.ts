import { isDeepStrictEqual } from "node:util";
import { OptimisticLockError } from "@mikro-orm/postgresql";
import type { ExtensionValuesInput } from "../../schema/extension.js";
import type { User } from "../entities/user.entity.js";
import type { Extensions, MultiValue, Origins } from "../entities/values.js";
import type { Actor } from "./actor.js";
import { changedPaths, isRolePath, pathsOf, rolePath } from "./attribute-paths.js";
import type { Difference } from "./changes.js";
import { execute } from "./execute.js";
import { extensionsOf } from "./extension-values.js";
import { assertNotOfDirectory, originsOf, storeOrigins, withWritten } from "./origins.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { assignedOf, type UserColumns } from "./user-attributes.js";

/** What an input says of a user. */
export interface Said {
  /** As it was asked for, before it was judged by what there is. */
  columns: UserColumns;
  extensions?: readonly ExtensionValuesInput[] | null;
}

/** By whom a user's attributes were last written. */
export const originsOfUser = (user: User): Origins =>
  originsOf(user, () => ({ ...assignedOf(user), ...extensionsOf(user) }));

/** @throws DomainError IMMUTABLE for what comes from the directory of the connection that owns the user */
export async function assertNotOfUsersDirectory(
  unit: UnitOfWork,
  user: User,
  origins: Origins,
  difference: Difference,
): Promise<void> {
  const isEnd = difference.after.active === false;
  const changed = changedPaths(difference).filter((path) => !(isEnd && path === "active"));
  if (unit.actor.kind !== "connection" && user.connectionId && changed.length > 0) await lockOrigins(unit, user);
  await assertNotOfDirectory(unit, user, origins, changed);
}

/** What the connection says in this moment, which changes no version, counts: it waits, or the mutation is run again. */
async function lockOrigins(unit: UnitOfWork, user: User): Promise<void> {
  const text = "select origins from users where tenant_id = $1 and id = $2 for no key update";
  const [locked] = await execute<{ origins: Origins | null }>(unit, text, [unit.tenantId, user.id]);
  if (!isDeepStrictEqual(locked?.origins ?? null, user.origins ?? null)) throw OptimisticLockError.lockFailed(user);
}

/** Notes what of a user the actor has written, with a change of the user or, where nothing is changed, beside it. */
export async function noteOriginsOfUser(
  unit: UnitOfWork,
  user: User,
  origins: Origins,
  said: Said,
  difference: Difference,
): Promise<void> {
  const roles = new Set(user.roles.map(({ value }) => rolePath(String(value))));
  const isGone = (path: string) => isRolePath(path) && !roles.has(path);
  const next = withWritten(unit.actor, user, origins, writtenBy(unit.actor, user, said, difference), isGone);
  if (isDeepStrictEqual(next, user.origins ?? {})) return;
  if (Object.keys(difference.after).length > 0) user.origins = next;
  else if (unit.actor.kind === "connection") await storeOrigins(unit, "users", user, next);
}

/**
 * What an actor writes is what it changes. A connection besides stands by what it repeats, but for roles: providers send back
 * those that somebody has granted here.
 */
export function writtenBy(actor: Actor, user: User, said: Said, difference: Difference): string[] {
  const changed = changedPaths(difference);
  if (actor.kind !== "connection") return changed;
  const { roles = [], ...columns } = said.columns;
  const asked = new Set((roles as MultiValue[]).map(({ value }) => rolePath(String(value)).toLowerCase()));
  const own = changed.filter((path) => !isRolePath(path) || asked.has(path.toLowerCase()));
  return [...new Set([...pathsOf(columns), ...repeated(user.extensions, said.extensions), ...own])];
}

function repeated(extensions: Extensions, input: Said["extensions"]): string[] {
  const said = (input ?? []).flatMap(({ schema, values }) =>
    Object.keys(values ?? {}).map((name) => `${schema}:${name}`.toLowerCase()),
  );
  return pathsOf({ extensions }).filter((path) => said.includes(path.toLowerCase()));
}
