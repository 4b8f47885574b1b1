import { v7 as uuid } from "uuid";
import type { Scope } from "../../schema/scope.js";
import { Credential } from "../entities/credential.entity.js";
import { assertSignedInLately } from "./rules/assert-signed-in-lately.js";
import { printToken, type TokenKind } from "./token.js";
import { newSecret } from "./token-text.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** How long a token works that is given to a provider or a program to keep, and a client that gets tokens for itself. */
const LIFE_MONTHS = 12;

/** A token as it is shown this once, and when it stops working. */
export interface IssuedToken {
  /** Names the token where it must not be told. */
  credentialId: string;
  token: string;
  expiresAt: Date;
}

/** Whose token it is, what it may do, and until when. */
export interface TokenGrant {
  connectionId?: string | null;
  apiClientId?: string | null;
  /** The user whom a connection's token acts for; absent where it is the connection's own. */
  userId?: string;
  /** What it is called. */
  name?: string | null;
  /** The OAuth client that has asked for it; absent for a token that was given to be kept. */
  oauthClientId?: string;
  scopes: Scope[];
  expiresAt: Date;
}

export const issueConnectionToken = (unit: UnitOfWork, connectionId: string, scopes: Scope[]): IssuedToken =>
  issueToken(unit, "scim", { connectionId, scopes, expiresAt: endOfLife(unit) });

export const issueApiClientToken = (unit: UnitOfWork, apiClientId: string, scopes: Scope[]): IssuedToken =>
  issueToken(unit, "api", { apiClientId, scopes, expiresAt: endOfLife(unit) });

/** @throws DomainError FORBIDDEN for a key that a person makes with an old session */
export function issueToken(unit: UnitOfWork, kind: TokenKind, grant: TokenGrant): IssuedToken {
  if (kind !== "session") assertSignedInLately(unit);
  const [id, secret] = [uuid(), newSecret()];
  const digest = unit.digestSecret(secret);
  unit.em.persist(unit.em.create(Credential, { tenantId: unit.tenantId, id, digest, createdAt: unit.now, ...grant }));
  const token = printToken({ kind, tenantId: unit.tenantId, credentialId: id, secret });
  return { credentialId: id, token, expiresAt: grant.expiresAt };
}

/** @returns when something ends that begins now */
export function endOfLife(unit: UnitOfWork): Date {
  const end = new Date(unit.now);
  end.setMonth(end.getMonth() + LIFE_MONTHS);
  return end;
}
