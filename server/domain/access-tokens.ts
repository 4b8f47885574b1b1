import { LockMode } from "@mikro-orm/postgresql";
import type { Scope } from "../../schema/scope.js";
import { OAuthClient } from "../entities/oauth-client.entity.js";
import { type IssuedToken, issueToken } from "./credentials.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import { LIMITS } from "./limits.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** How long an access token works, in milliseconds. */
const ACCESS_TOKEN_LIFE_MS = 3_600_000;

/** What an OAuth client that has proved who it is asks for. */
export interface AccessTokenRequest {
  oauthClientId: string;
  scopes: Scope[];
  /** The assertion by which it has; absent where it was its secret. */
  assertion?: UsedAssertion;
}

/** An assertion that must not be used again. */
export interface UsedAssertion {
  /** Of its `jti`. */
  digest: Buffer;
  /** From when on it is refused for its age. */
  expiresAt: Date;
}

/**
 * Issues an access token.
 *
 * @throws DomainError UNAUTHENTICATED for a client that is revoked meanwhile, and for an assertion that was used before
 */
export async function issueAccessToken(unit: UnitOfWork, request: AccessTokenRequest): Promise<IssuedToken> {
  const { oauthClientId, scopes, assertion } = request;
  const where = { tenantId: unit.tenantId, id: oauthClientId, revokedAt: null, expiresAt: { $gt: unit.now } };
  const client = await unit.em.findOne(OAuthClient, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!client) throw new DomainError("UNAUTHENTICATED", "the client was revoked meanwhile");
  if (assertion) await useAssertion(unit, oauthClientId, assertion);
  await removeOldTokens(unit, oauthClientId);
  const { address = null, userAgent = null } = unit.origin ?? {};
  Object.assign(client, { lastUsedAt: unit.now, lastUsedAddress: address, lastUsedAgent: userAgent });
  const { connectionId, apiClientId } = client;
  const end = Math.min(unit.now.getTime() + ACCESS_TOKEN_LIFE_MS, client.expiresAt.getTime());
  const grant = { connectionId, apiClientId, oauthClientId, scopes, expiresAt: new Date(end) };
  return issueToken(unit, connectionId ? "scim" : "api", grant);
}

/** The table's key decides whether an assertion is new, so that it works once however often it is sent (RFC 7523 section 3). */
async function useAssertion(unit: UnitOfWork, oauthClientId: string, assertion: UsedAssertion): Promise<void> {
  const client = [unit.tenantId, oauthClientId];
  const isOver = "delete from used_assertions where tenant_id = $1 and oauth_client_id = $2 and expires_at <= $3";
  await execute(unit, isOver, [...client, unit.now]);
  const inserted = await execute(
    unit,
    `insert into used_assertions (tenant_id, oauth_client_id, jti_digest, expires_at) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [...client, assertion.digest, assertion.expiresAt],
  );
  if (inserted.length === 0) throw new DomainError("UNAUTHENTICATED", "the assertion was used before");
}

/** Access tokens do not pile up: those that are over go, and the oldest of too many. */
async function removeOldTokens(unit: UnitOfWork, oauthClientId: string): Promise<void> {
  await execute(
    unit,
    `delete from credentials
     where tenant_id = $1 and oauth_client_id = $2 and (expires_at <= $3 or id in (
       select id from credentials where tenant_id = $1 and oauth_client_id = $2
       order by created_at desc, id desc offset $4))`,
    [unit.tenantId, oauthClientId, unit.now, LIMITS.accessTokens - 1],
  );
}
