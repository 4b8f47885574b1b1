import type { InviteAdministratorInput } from "../../schema/administrator.js";
import { Role } from "../entities/role.entity.js";
import type { User } from "../entities/user.entity.js";
import { DomainError } from "./domain-error.js";
import { storeLink } from "./password-links.js";
import { grantRole } from "./role-holders.js";
import { createRole } from "./roles.js";
import { assertRecentProof } from "./rules/assert-recent-proof.js";
import { assertScope } from "./rules/assert-scope.js";
import { readUserName } from "./rules/read-user-name.js";
import { ADMIN, lackedBy } from "./rules/roster-permissions.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { recordUserChange, storedUsers } from "./user-changes.js";
import { createUser, findUser } from "./users.js";

/** Somebody who may administer, and the secret by which a password can be set. */
export interface Invitation {
  user: User;
  token: string;
  expiresAt: Date;
}

/** How long the link works that somebody is invited by, in milliseconds: over a weekend. */
const INVITATION_LIFE_MS = 3 * 24 * 3_600_000;

const ROLE = { value: "roster-administrator", displayName: "Roster administrator", permissions: [ADMIN] };

/**
 * Lets a user administer the tenant, by a role that is made where there is none, and makes a link by which the user sets a
 * password. Who is invited again gets another link, and the last one works no longer.
 *
 * @throws DomainError FORBIDDEN for who has not `roster:admin` itself, also where the user has it already: the link would be a way to
 *   be that user; INVALID_INPUT for a user who may not act
 */
export async function inviteAdministrator(unit: UnitOfWork, input: InviteAdministratorInput): Promise<Invitation> {
  assertScope(unit.actor, "users:write");
  const lacked = lackedBy(unit.actor, [ADMIN]);
  if (lacked) throw new DomainError("FORBIDDEN", `you cannot grant ${lacked}, which you do not have`);
  assertRecentProof(unit);
  const { id } = await findOrCreateUser(unit, input);
  const role = await findOrCreateRole(unit);
  await grantRole(unit, { roleId: role.id, userId: id });
  const user = await findUser(unit, id);
  const expiresAt = new Date(unit.now.getTime() + INVITATION_LIFE_MS);
  const token = await storeLink(unit, user.id, expiresAt);
  recordUserChange(unit, "user.invited", user, { before: {}, after: { expiresAt } }, user.version);
  return { user, token, expiresAt };
}

async function findOrCreateUser(unit: UnitOfWork, input: InviteAdministratorInput): Promise<User> {
  const { userNameKey } = readUserName(input.userName);
  const known = await storedUsers.find(unit, "user_name_key = $2 and deleted_at is null", [userNameKey]);
  if (!known) return createUser(unit, toUser(input));
  if (known.active) return known;
  throw new DomainError("INVALID_INPUT", `${known.userName} may not act: reactivate the user first`, "userName");
}

const toUser = ({ userName, email, displayName }: InviteAdministratorInput) => ({
  userName,
  ...(displayName && { displayName }),
  ...(email && { emails: [{ value: email, type: "work", primary: true }] }),
});

/** A role of this value that permits anything else is not taken for it. @throws DomainError INVALID_INPUT */
async function findOrCreateRole(unit: UnitOfWork): Promise<Role> {
  const where = { tenantId: unit.tenantId, value: ROLE.value, deletedAt: null };
  const known = await unit.em.findOne(Role, where);
  if (!known) return createRole(unit, ROLE);
  if (known.isAvailable && known.permissions.includes(ADMIN)) return known;
  throw new DomainError("INVALID_INPUT", `the role ${ROLE.value} must be available and permit ${ADMIN}`);
}
