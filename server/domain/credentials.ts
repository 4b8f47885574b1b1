import { v7 as uuid } from "uuid";
import type { Scope } from "../../schema/scope.js";
import { Credential } from "../entities/credential.entity.js";
import { newSecret, printToken, type TokenKind } from "./token.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** How long a token works. */
const TOKEN_LIFE_MONTHS = 12;

/** A token as it is shown this once, and when it stops working. */
export interface IssuedToken {
  token: string;
  expiresAt: Date;
}

/** What a connection's token may do. */
const CONNECTION_SCOPES: Scope[] = ["users:read", "users:write", "groups:read", "groups:write"];

export const issueConnectionToken = (unit: UnitOfWork, connectionId: string): IssuedToken =>
  issue(unit, "scim", { connectionId, scopes: CONNECTION_SCOPES });

export const issueApiClientToken = (unit: UnitOfWork, apiClientId: string, scopes: Scope[]): IssuedToken =>
  issue(unit, "api", { apiClientId, scopes });

function issue(
  unit: UnitOfWork,
  kind: TokenKind,
  owner: { connectionId?: string; apiClientId?: string; scopes: Scope[] },
): IssuedToken {
  const [id, secret] = [uuid(), newSecret()];
  const expiresAt = new Date(unit.now);
  expiresAt.setMonth(expiresAt.getMonth() + TOKEN_LIFE_MONTHS);
  unit.em.persist(
    unit.em.create(Credential, {
      tenantId: unit.tenantId,
      id,
      digest: unit.digestSecret(secret),
      createdAt: unit.now,
      expiresAt,
      ...owner,
    }),
  );
  return { token: printToken({ kind, tenantId: unit.tenantId, credentialId: id, secret }), expiresAt };
}
