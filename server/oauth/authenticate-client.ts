import { decodeJwt } from "jose";
import type { UsedAssertion } from "../domain/access-tokens.js";
import { parseClientId, parseClientSecret } from "../domain/client-identifier.js";
import type { SecretDigests } from "../domain/secret-digests.js";
import type { DigestRenewal } from "../reads/credentials.js";
import { type ClientProofRow, findClientProof } from "../reads/oauth-clients.js";
import type { TenantDatabases } from "../reads/tenant-database.js";
import { invalidClient } from "./oauth-error.js";
import type { ClientProof } from "./token-request.js";
import { verifyAssertion } from "./verify-assertion.js";

/** An OAuth client that has proved who it is. */
export interface AuthenticatedClient {
  tenantId: string;
  client: ClientProofRow;
  /** What must not be used again; absent where there was a secret. */
  assertion?: UsedAssertion;
}

/** What a client is checked with. */
export interface ClientChecks {
  databases: TenantDatabases;
  digests: SecretDigests;
  /** Told of a secret that was digested with an older key. */
  onOldDigest: (renewal: DigestRenewal) => void;
  /** The names of this server, for which an assertion may be meant. */
  audiences: readonly string[];
}

/** Finds out which client asks, in the one way that was agreed with it. @throws OAuthError invalid_client */
export async function authenticateClient(proof: ClientProof, checks: ClientChecks): Promise<AuthenticatedClient> {
  switch (proof.method) {
    case "client_secret_basic":
      return bySecret(proof.clientId, proof.clientSecret, checks);
    case "private_key_jwt":
      return byAssertion(proof.assertion, proof.clientId, checks);
    case "unknown":
      throw invalidClient("neither Basic authentication nor an assertion");
  }
}

async function bySecret(clientId: string, secret: string, checks: ClientChecks): Promise<AuthenticatedClient> {
  const { tenantId, client } = await findClient(clientId, checks);
  const { digests, onOldDigest } = checks;
  const [from, told] = [client.secretDigest, parseClientSecret(secret) ?? ""];
  if (!from || !digests.isDigestOf(from, told)) throw invalidClient("wrong secret");
  if (!digests.isCurrent(from)) {
    onOldDigest({ kind: "oauth-client", tenantId, id: client.id, from, to: digests.digest(told) });
  }
  return { tenantId, client };
}

/** The client that an assertion names is looked up before anything of the assertion is believed. */
async function byAssertion(
  assertion: string,
  expectedId: string | undefined,
  checks: ClientChecks,
): Promise<AuthenticatedClient> {
  const clientId = subjectOf(assertion);
  if (expectedId !== undefined && expectedId !== clientId) throw invalidClient("client_id is not the assertion's");
  const { tenantId, client } = await findClient(clientId, checks);
  if (!client.publicKey) throw invalidClient("the client has a secret, no key");
  const terms = { clientId, publicKey: client.publicKey, audiences: checks.audiences };
  return { tenantId, client, assertion: await verifyAssertion(assertion, terms) };
}

function subjectOf(assertion: string): string {
  try {
    return String(decodeJwt(assertion).sub);
  } catch (error) {
    throw invalidClient((error as Error).message);
  }
}

async function findClient(clientId: string, { databases }: ClientChecks): Promise<AuthenticatedClient> {
  const name = parseClientId(clientId);
  const client = name && (await findClientProof(databases.of(name.tenantId), name.credentialId));
  if (!client) throw invalidClient("there is no such client, or no longer");
  return { tenantId: name.tenantId, client };
}
