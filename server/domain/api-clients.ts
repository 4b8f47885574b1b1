import { LockMode } from "@mikro-orm/postgresql";
import { v7 as uuid } from "uuid";
import type { CreateApiClientInput, RevokeApiClientInput } from "../../schema/api-client.js";
import { ApiClient } from "../entities/api-client.entity.js";
import { Credential } from "../entities/credential.entity.js";
import { isUuid } from "../text/uuid.js";
import { recordChange } from "./changes.js";
import { type IssuedToken, issueApiClientToken } from "./credentials.js";
import { notFound } from "./domain-error.js";
import { revokeOAuthClientsOf } from "./oauth-clients.js";
import { assertRecentProof } from "./rules/assert-recent-proof.js";
import { assertVersion } from "./rules/assert-version.js";
import { grantableScopes } from "./rules/grantable-scopes.js";
import { requiredText } from "./rules/required-text.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** An API client with the token that it shall use. */
export interface ApiClientWithToken extends IssuedToken {
  apiClient: ApiClient;
}

/**
 * Creates an API client and its token.
 *
 * @throws DomainError INVALID_INPUT for scopes that there are none or not; FORBIDDEN for scopes that the caller lacks
 */
export async function createApiClient(unit: UnitOfWork, input: CreateApiClientInput): Promise<ApiClientWithToken> {
  assertRecentProof(unit);
  const scopes = grantableScopes(unit.actor, input.scopes);
  const name = requiredText(input.name, "name");
  const times = { createdAt: unit.now, updatedAt: unit.now };
  const apiClient = unit.em.create(ApiClient, { tenantId: unit.tenantId, id: uuid(), name, version: 1, ...times });
  await unit.em.persist(apiClient).flush();
  const issued = issueApiClientToken(unit, apiClient.id, scopes, input);
  recordChange(unit, {
    action: "api-client.created",
    resourceType: "ApiClient",
    resourceId: apiClient.id,
    resourceName: name,
    version: 1,
    before: {},
    after: { name, scopes, credentialId: issued.credentialId, expiresAt: issued.expiresAt },
  });
  return { apiClient, ...issued };
}

/** Ends an API client's token at once, and all that it gets tokens by. @throws DomainError NOT_FOUND, VERSION_CONFLICT */
export async function revokeApiClient(unit: UnitOfWork, input: RevokeApiClientInput): Promise<ApiClient> {
  assertRecentProof(unit);
  const where = { tenantId: unit.tenantId, id: input.id };
  const apiClient =
    isUuid(input.id) && (await unit.em.findOne(ApiClient, where, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!apiClient) throw notFound("API client", input.id);
  assertVersion(apiClient, input.expectedVersion);
  if (apiClient.revokedAt) return apiClient;
  apiClient.revokedAt = unit.now;
  await revokeOAuthClientsOf(unit, apiClient.id);
  await unit.em.nativeUpdate(Credential, { tenantId: unit.tenantId, apiClientId: input.id }, { revokedAt: unit.now });
  recordChange(unit, {
    action: "api-client.revoked",
    resourceType: "ApiClient",
    resourceId: apiClient.id,
    resourceName: apiClient.name,
    version: apiClient.version + 1,
    before: { revokedAt: null },
    after: { revokedAt: unit.now },
  });
  return apiClient;
}
