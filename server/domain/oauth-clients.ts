import { LockMode } from "@mikro-orm/postgresql";
import { v7 as uuid } from "uuid";
import type { ChangeKindOf } from "../../schema/change-kind.js";
import type { CreateOAuthClientInput, RevokeOAuthClientInput } from "../../schema/oauth-client.js";
import { Credential } from "../entities/credential.entity.js";
import { OAuthClient } from "../entities/oauth-client.entity.js";
import { recordChange } from "./changes.js";
import { newClientSecret, parseClientId, printClientId } from "./client-identifier.js";
import { DomainError, notFound } from "./domain-error.js";
import { LIMITS } from "./limits.js";
import { lockOwner, type OAuthClientOwner, ownerOf, SCOPE_TO_WRITE } from "./oauth-client-owner.js";
import { assertRecentProof } from "./rules/assert-recent-proof.js";
import { assertScope } from "./rules/assert-scope.js";
import { expiryAfter } from "./rules/expiry.js";
import { grantableScopes } from "./rules/grantable-scopes.js";
import { readPublicKey } from "./rules/read-public-key.js";
import { requiredText } from "./rules/required-text.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** An OAuth client with the secret that it shall use; without one where it has a key. */
export interface OAuthClientWithSecret {
  oauthClient: OAuthClient;
  clientId: string;
  clientSecret: string | null;
}

/**
 * Makes an OAuth client for a connection or an API client: with the public key that is given, or else with a secret.
 *
 * @throws DomainError INVALID_INPUT, NOT_FOUND for the owner, TOO_MANY; FORBIDDEN for scopes that the caller or the owner lacks
 */
export async function createOAuthClient(
  unit: UnitOfWork,
  input: CreateOAuthClientInput,
): Promise<OAuthClientWithSecret> {
  assertRecentProof(unit);
  const owner = ownerOf(input);
  assertScope(unit.actor, SCOPE_TO_WRITE[owner.kind]);
  const { name: ownersName, scopes: ownersScopes } = await lockOwner(unit, owner);
  const scopes = grantableScopes(unit.actor, input.scopes ?? ownersScopes);
  assertWithin(scopes, ownersScopes);
  await assertRoom(unit, owner);
  const { clientSecret, ...proof } = newProof(unit, input.publicKey);
  const oauthClient = unit.em.create(OAuthClient, {
    tenantId: unit.tenantId,
    id: uuid(),
    ...columnsOf(owner),
    name: requiredText(input.name ?? `OAuth client of ${ownersName}`, "name"),
    scopes,
    ...proof,
    createdAt: unit.now,
    expiresAt: expiryAfter(unit.now, input.expiresInMonths),
  });
  unit.em.persist(oauthClient);
  const { id: credentialId, name, publicKey } = oauthClient;
  record(unit, "oauth-client.created", oauthClient, {}, { ...columnsOf(owner), name, scopes, publicKey });
  return { oauthClient, clientId: printClientId({ tenantId: unit.tenantId, credentialId }), clientSecret };
}

/** What a client shall prove itself by: the key that is given, or else a secret, of which the digest alone is kept. */
function newProof(unit: UnitOfWork, publicKey: string | null | undefined) {
  if (typeof publicKey === "string")
    return { clientSecret: null, secretDigest: null, publicKey: readPublicKey(publicKey) };
  const { text, secret } = newClientSecret();
  return { clientSecret: text, secretDigest: unit.digests.digest(secret), publicKey: null };
}

/** Ends an OAuth client and its access tokens at once. @throws DomainError NOT_FOUND, FORBIDDEN */
export async function revokeOAuthClient(unit: UnitOfWork, input: RevokeOAuthClientInput): Promise<OAuthClient> {
  assertRecentProof(unit);
  const name = parseClientId(input.clientId);
  const where = { tenantId: unit.tenantId, id: name?.credentialId };
  const oauthClient =
    name?.tenantId === unit.tenantId &&
    (await unit.em.findOne(OAuthClient, where, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!oauthClient) throw notFound("OAuth client", input.clientId);
  assertScope(unit.actor, SCOPE_TO_WRITE[ownerOf(oauthClient).kind]);
  if (!oauthClient.revokedAt) await revoke(unit, oauthClient);
  return oauthClient;
}

/** Ends all OAuth clients of an API client at once; their access tokens end with its other tokens. */
export async function revokeOAuthClientsOf(unit: UnitOfWork, apiClientId: string): Promise<void> {
  const where = { tenantId: unit.tenantId, apiClientId, revokedAt: null };
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } } as const;
  for (const oauthClient of await unit.em.find(OAuthClient, where, options)) await revoke(unit, oauthClient);
}

/** Whoever issues a token holds the client's row as well: it waits, or what it has issued is found here. */
async function revoke(unit: UnitOfWork, oauthClient: OAuthClient): Promise<void> {
  oauthClient.revokedAt = unit.now;
  await unit.em.nativeDelete(Credential, { tenantId: unit.tenantId, oauthClientId: oauthClient.id });
  record(unit, "oauth-client.revoked", oauthClient, { revokedAt: null }, { revokedAt: unit.now });
}

function assertWithin(scopes: readonly string[], limit: readonly string[]): void {
  const beyond = scopes.find((scope) => !limit.includes(scope));
  if (!beyond) return;
  const message = `the client cannot have ${beyond}: what it is for may do ${limit.join(", ")}`;
  throw new DomainError("FORBIDDEN", message, "scopes");
}

async function assertRoom(unit: UnitOfWork, owner: OAuthClientOwner): Promise<void> {
  const where = { tenantId: unit.tenantId, ...columnsOf(owner), revokedAt: null, expiresAt: { $gt: unit.now } };
  if ((await unit.em.count(OAuthClient, where)) < LIMITS.oauthClients) return;
  throw new DomainError("TOO_MANY", `there are ${LIMITS.oauthClients} OAuth clients already: revoke one first`);
}

const columnsOf = ({ kind, id }: OAuthClientOwner) => ({ [kind]: id });

function record(
  unit: UnitOfWork,
  action: ChangeKindOf<"oauth-client">,
  { id, name }: OAuthClient,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): void {
  const resource = { resourceType: "OAuthClient", resourceId: id, resourceName: name, version: null } as const;
  recordChange(unit, { action, ...resource, before, after });
}
