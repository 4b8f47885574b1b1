import { v7 as uuid } from "uuid";
import type { Scope } from "../../schema/scope.js";
import { Credential } from "../entities/credential.entity.js";
import { expiryAfter } from "./rules/expiry.js";
import { printToken, type TokenKind } from "./token.js";
import { newSecret } from "./token-text.js";
import type { UnitOfWork } from "./unit-of-work.js";

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

/** How long a token shall work that is given to a provider or a program to keep. */
export interface LifeInput {
  expiresInMonths?: number | null;
}

/** @throws DomainError INVALID_INPUT for a life that is too short or too long */
export const issueConnectionToken = (
  unit: UnitOfWork,
  connectionId: string,
  scopes: Scope[],
  { expiresInMonths }: LifeInput,
): IssuedToken => issueToken(unit, "scim", { connectionId, scopes, expiresAt: expiryAfter(unit.now, expiresInMonths) });

/** @throws DomainError INVALID_INPUT for a life that is too short or too long */
export const issueApiClientToken = (
  unit: UnitOfWork,
  apiClientId: string,
  scopes: Scope[],
  { expiresInMonths }: LifeInput,
): IssuedToken => issueToken(unit, "api", { apiClientId, scopes, expiresAt: expiryAfter(unit.now, expiresInMonths) });

export function issueToken(unit: UnitOfWork, kind: TokenKind, grant: TokenGrant): IssuedToken {
  const [id, secret] = [uuid(), newSecret()];
  const digest = unit.digests.digest(secret);
  unit.em.persist(unit.em.create(Credential, { tenantId: unit.tenantId, id, digest, createdAt: unit.now, ...grant }));
  const token = printToken({ kind, tenantId: unit.tenantId, credentialId: id, secret });
  return { credentialId: id, token, expiresAt: grant.expiresAt };
}
