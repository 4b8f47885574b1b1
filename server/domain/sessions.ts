import type { Scope } from "../../schema/scope.js";
import type { ReauthenticateInput, SignInInput } from "../../schema/sign-in.js";
import { listValue } from "../database/list-value.js";
import { Credential } from "../entities/credential.entity.js";
import type { User } from "../entities/user.entity.js";
import type { Actor } from "./actor.js";
import { type IssuedToken, issueToken } from "./credentials.js";
import { DomainError, notFound, WrongSecret } from "./domain-error.js";
import { execute, executeLater } from "./execute.js";
import { LIMITS } from "./limits.js";
import { isPassword, readHash } from "./passwords.js";
import { RECENT_PROOF_MS } from "./rules/assert-recent-proof.js";
import { readUserName } from "./rules/read-user-name.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { nameOf, recordUserChange, storedUsers } from "./user-changes.js";

/** A user who has signed in, and the token that acts for the user until it ends. */
export interface Session extends IssuedToken {
  user: User;
}

/** What those who act for themselves may do: see and change themselves, see their groups. */
export const USER_SCOPES = ["users:read", "users:write", "groups:read"] as const satisfies Scope[];

/** How long a session lasts, in milliseconds. */
const SESSION_LIFE_MS = 12 * 3_600_000;

/**
 * Gives a session to who knows a user's password.
 *
 * @throws DomainError UNAUTHENTICATED, the same and as late whatever is wrong: there is no such user, the user may not act or has
 *   no password, or it is another
 */
export async function signIn(unit: UnitOfWork, { userName, password }: SignInInput): Promise<Session> {
  const known = await findPassword(unit, readUserName(userName).userNameKey);
  const isRight = await isPassword(password, known?.hash);
  const user = known && isRight ? await lockUser(unit, known) : undefined;
  if (!user) throw wrong();
  unit.actor = selfOf(user);
  await removeOldSessions(unit, user.id);
  const expiresAt = new Date(unit.now.getTime() + SESSION_LIFE_MS);
  const issued = issueToken(unit, "session", { userId: user.id, scopes: [...USER_SCOPES], expiresAt });
  record(unit, "session.created", user, { credentialId: issued.credentialId, expiresAt });
  return { user, ...issued };
}

/** Refuses to sign anybody in, as late as where there was a password to compare. @throws DomainError UNAUTHENTICATED */
export async function refuseSignIn({ password }: SignInInput): Promise<never> {
  await isPassword(password, undefined);
  throw wrong();
}

/**
 * Proves again who it is that has signed in, so that the session may do what a recent proof is needed for.
 *
 * @returns until when
 * @throws DomainError FORBIDDEN for who has not signed in; INVALID_INPUT for another password
 */
export async function reauthenticate(unit: UnitOfWork, { password }: ReauthenticateInput): Promise<Date> {
  const user = await findSignedIn(unit);
  const { credentialId } = unit.actor;
  const isRight = await isPassword(password, await readHash(unit, user.id));
  if (!isRight) throw new WrongSecret("INVALID_INPUT", "the password is another", "password");
  const where = { tenantId: unit.tenantId, id: credentialId as string, userId: user.id };
  await unit.em.nativeUpdate(Credential, where, { authenticatedAt: unit.now });
  record(unit, "session.reauthenticated", user, { credentialId });
  return new Date(unit.now.getTime() + RECENT_PROOF_MS);
}

/** Ends the session that asks for it. @throws DomainError FORBIDDEN for who has not signed in */
export async function signOut(unit: UnitOfWork): Promise<User> {
  const user = await findSignedIn(unit);
  await unit.em.nativeDelete(Credential, { tenantId: unit.tenantId, id: unit.actor.credentialId as string });
  record(unit, "session.ended", user, {});
  return user;
}

/** The user whose session asks. @throws DomainError FORBIDDEN for who has not signed in */
export async function findSignedIn(unit: UnitOfWork): Promise<User> {
  const { kind, id } = unit.actor;
  if (kind !== "user" || !id) throw new DomainError("FORBIDDEN", "this is for users who have signed in");
  const user = await storedUsers.find(unit, "id = $2 and deleted_at is null", [id]);
  if (!user) throw notFound("user", id);
  return user;
}

/**
 * Ends the sessions of users, and the links by which they could set passwords. To be called when what gave them their right is
 * gone from the database, or is sent to be: a sign-in that comes in between waits for that, or is found here.
 */
export function endSignIns(
  unit: UnitOfWork,
  userIds: string[],
  { except = null }: { except?: string | null } = {},
): void {
  executeLater(
    unit,
    `with links as (delete from password_links where tenant_id = $1 and user_id = any(${listValue("$2")}))
     delete from credentials
     where tenant_id = $1 and user_id = any(${listValue("$2")}) and connection_id is null and id is distinct from $3::uuid`,
    [unit.tenantId, userIds, except],
  );
}

interface KnownPassword {
  id: string;
  hash: string;
}

async function findPassword(unit: UnitOfWork, userNameKey: string): Promise<KnownPassword | undefined> {
  const [known] = await execute<KnownPassword>(
    unit,
    `select u.id, p.hash from users u join passwords p on p.tenant_id = u.tenant_id and p.user_id = u.id
     where u.tenant_id = $1 and u.user_name_key = $2 and u.active and u.deleted_at is null`,
    [unit.tenantId, userNameKey],
  );
  return known;
}

/** Keeps the user from being deactivated and the password from being replaced until there is a session for that to end. */
async function lockUser(unit: UnitOfWork, { id, hash }: KnownPassword): Promise<User | undefined> {
  const locked = await execute(
    unit,
    `select 1 from users u join passwords p on p.tenant_id = u.tenant_id and p.user_id = u.id
     where u.tenant_id = $1 and u.id = $2 and u.active and u.deleted_at is null and p.hash = $3 for share`,
    [unit.tenantId, id, hash],
  );
  return locked.length > 0 ? storedUsers.find(unit, "id = $2", [id]) : undefined;
}

/** Sessions do not pile up: those that are over go, and the oldest of too many. */
async function removeOldSessions(unit: UnitOfWork, userId: string): Promise<void> {
  await execute(
    unit,
    `delete from credentials
     where tenant_id = $1 and user_id = $2 and connection_id is null and (expires_at <= $3 or id in (
       select id from credentials where tenant_id = $1 and user_id = $2 and connection_id is null
       order by created_at desc, id desc offset $4))`,
    [unit.tenantId, userId, unit.now, LIMITS.sessions - 1],
  );
}

/** A user who has proved who it is, and has no session for it. */
export const selfOf = (user: User): Actor => ({
  kind: "user",
  id: user.id,
  name: nameOf(user),
  credentialId: null,
  tenantId: user.tenantId,
  scopes: new Set(USER_SCOPES),
  extensionsVersion: null,
});

function record(
  unit: UnitOfWork,
  action: "session.created" | "session.reauthenticated" | "session.ended",
  user: User,
  after: Record<string, unknown>,
): void {
  recordUserChange(unit, action, user, { before: {}, after }, user.version);
}

const wrong = () => new WrongSecret("UNAUTHENTICATED", "the userName or the password is wrong");
