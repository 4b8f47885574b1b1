import { LockMode } from "@mikro-orm/postgresql";
import type { Scope } from "../../schema/scope.js";
import { ApiClient } from "../entities/api-client.entity.js";
import { Connection } from "../entities/connection.entity.js";
import { Credential } from "../entities/credential.entity.js";
import { isUuid } from "../text/uuid.js";
import { DomainError, notFound } from "./domain-error.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** What an OAuth client gets tokens for. */
export interface OAuthClientOwner {
  kind: "connectionId" | "apiClientId";
  id: string;
}

/** Who may make and revoke OAuth clients of each kind of owner. */
export const SCOPE_TO_WRITE: Record<OAuthClientOwner["kind"], Scope> = {
  connectionId: "connections:write",
  apiClientId: "api-clients:write",
};

/** @throws DomainError INVALID_INPUT where not exactly one of the two is named */
export function ownerOf(named: { connectionId?: string | null; apiClientId?: string | null }): OAuthClientOwner {
  const { connectionId, apiClientId } = named;
  if (connectionId && !apiClientId) return { kind: "connectionId", id: connectionId };
  if (apiClientId && !connectionId) return { kind: "apiClientId", id: apiClientId };
  throw new DomainError("INVALID_INPUT", "name either connectionId or apiClientId", "connectionId");
}

/** What has to be known of an owner: its name, and all that a token for it may do. */
export interface OwnersTerms {
  name: string;
  scopes: readonly Scope[];
}

/** Keeps the owner from being revoked or deleted meanwhile. @throws DomainError NOT_FOUND */
export const lockOwner = (unit: UnitOfWork, owner: OAuthClientOwner): Promise<OwnersTerms> =>
  LOCKS[owner.kind](unit, owner.id);

const LOCKS: Record<OAuthClientOwner["kind"], (unit: UnitOfWork, id: string) => Promise<OwnersTerms>> = {
  connectionId: async (unit, id) => {
    const where = { tenantId: unit.tenantId, id };
    const connection = isUuid(id) && (await unit.em.findOne(Connection, where, FOR_UPDATE));
    if (!connection) throw notFound("connection", id);
    return { name: connection.name, scopes: connection.scopes as Scope[] };
  },
  apiClientId: async (unit, id) => {
    const where = { tenantId: unit.tenantId, id, revokedAt: null };
    const apiClient = isUuid(id) && (await unit.em.findOne(ApiClient, where, FOR_UPDATE));
    if (!apiClient) throw notFound("API client", id);
    const ofClient = { tenantId: unit.tenantId, apiClientId: id, oauthClientId: null };
    const { scopes } = await unit.em.findOneOrFail(Credential, ofClient);
    return { name: apiClient.name, scopes: scopes as Scope[] };
  },
};

const FOR_UPDATE = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
