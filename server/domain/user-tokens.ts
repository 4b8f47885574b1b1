import type { CreateUserTokenInput, RevokeUserTokensInput } from "../../schema/user-token.js";
import { Credential } from "../entities/credential.entity.js";
import type { User } from "../entities/user.entity.js";
import { assertMayTouch } from "./administration.js";
import { findConnection } from "./connections.js";
import { type IssuedToken, issueToken } from "./credentials.js";
import { DomainError } from "./domain-error.js";
import { LIMITS } from "./limits.js";
import { assertRecentProof } from "./rules/assert-recent-proof.js";
import { assertText } from "./rules/assert-text.js";
import { expiryAfter } from "./rules/expiry.js";
import { parseDuration } from "./rules/parse-duration.js";
import { USER_SCOPES } from "./sessions.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { recordUserChange } from "./user-changes.js";
import { findUser } from "./users.js";

/** A user with a token that acts for it. */
export interface UserWithToken extends IssuedToken {
  user: User;
}

const DEFAULT_LIFETIME = "90d";
const MOST_MONTHS = 12;

/**
 * Issues a token that acts for one user at a connection's SCIM URL. It is refused as soon as the user may not act, and ends
 * with the connection.
 *
 * @throws DomainError NOT_FOUND; INVALID_INPUT for a user who may not act, and for a lifetime that is no duration or too long
 */
export async function createUserToken(unit: UnitOfWork, input: CreateUserTokenInput): Promise<UserWithToken> {
  assertRecentProof(unit);
  const expiresAt = expiryOf(unit, input.lifetime ?? DEFAULT_LIFETIME);
  if (input.name) assertText(input.name, "name", LIMITS.indexedText);
  const connection = await findConnection(unit, input.connectionId);
  const user = await findUser(unit, input.userId);
  await assertMayTouch(unit, user);
  if (!user.active) throw new DomainError("INVALID_INPUT", "the user may not act", "userId");
  const scopes = USER_SCOPES.filter((scope) => connection.scopes.includes(scope));
  const connectionId = connection.id;
  const name = input.name ?? null;
  const issued = issueToken(unit, "scim", { connectionId, userId: user.id, name, scopes, expiresAt });
  const { credentialId } = issued;
  record(unit, "user.token-created", user, {
    connectionId,
    connectionName: connection.name,
    credentialId,
    name,
    scopes,
    expiresAt,
  });
  return { user, ...issued };
}

/** Ends at once all tokens that act for a user at a connection. @throws DomainError NOT_FOUND */
export async function revokeUserTokens(unit: UnitOfWork, input: RevokeUserTokensInput): Promise<User> {
  assertRecentProof(unit);
  const { id: connectionId, name: connectionName } = await findConnection(unit, input.connectionId);
  const user = await findUser(unit, input.userId);
  const where = { tenantId: unit.tenantId, connectionId, userId: user.id, revokedAt: null };
  const revoked = await unit.em.nativeUpdate(Credential, where, { revokedAt: unit.now });
  if (revoked > 0) record(unit, "user.tokens-revoked", user, { connectionId, connectionName, revoked });
  return user;
}

function expiryOf(unit: UnitOfWork, lifetime: string): Date {
  const expiresAt = new Date(unit.now.getTime() + parseDuration(lifetime, "lifetime"));
  if (expiresAt <= expiryAfter(unit.now, MOST_MONTHS)) return expiresAt;
  throw new DomainError("INVALID_INPUT", "lifetime is a year at most", "lifetime");
}

function record(
  unit: UnitOfWork,
  action: "user.token-created" | "user.tokens-revoked",
  user: User,
  after: Record<string, unknown>,
): void {
  recordUserChange(unit, action, user, { before: {}, after }, user.version);
}
