import { randomUUID } from "node:crypto";
import { exportJWK, exportSPKI, type GenerateKeyPairResult, generateKeyPair, SignJWT } from "jose";
import type { CreateOAuthClientInput } from "../../schema/client/index.js";
import { testEnvironment } from "./environment.js";
import type { TestTenant } from "./tenant.js";

/** The answer of the token endpoint. */
export interface TokenAnswer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

export const tokenEndpoint = (): string => `${testEnvironment().url}/oauth/token`;

/** Sends a form to the token endpoint; `grant_type` is what it should be where nothing else is given. */
export async function requestToken(
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const body = new URLSearchParams({ grant_type: "client_credentials", ...form });
  const response = await fetch(tokenEndpoint(), { method: "POST", headers, body });
  return { status: response.status, headers: response.headers, body: (await response.json()) as TokenAnswer["body"] };
}

export const basic = (clientId: string, secret: string): { authorization: string } => ({
  authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`,
});

/** A pair of keys, the public one in both forms that Roster reads. */
export interface ClientKey extends GenerateKeyPairResult {
  alg: string;
  pem: string;
  jwk: string;
}

export async function newKey(alg: string): Promise<ClientKey> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const jwk = JSON.stringify(await exportJWK(pair.publicKey));
  return { ...pair, alg, pem: await exportSPKI(pair.publicKey), jwk };
}

/** Claims of a client's assertion that is as it should be. */
export const claimsOf = (clientId: string): Record<string, unknown> => ({
  iss: clientId,
  sub: clientId,
  aud: tokenEndpoint(),
  exp: Math.floor(Date.now() / 1000) + 60,
  jti: randomUUID(),
});

export const sign = ({ alg, privateKey }: ClientKey, claims: Record<string, unknown>): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg }).sign(privateKey);

export const assertionForm = (assertion: string): Record<string, string> => ({
  client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
  client_assertion: assertion,
});

export type OAuthClientOwner = { connectionId: string } | { apiClientId: string };

/** An OAuth client that authenticates by a header. */
export interface SecretClient {
  clientId: string;
  secret: string;
  header: { authorization: string };
}

export async function newSecretClient({ admin }: TestTenant, input: CreateOAuthClientInput): Promise<SecretClient> {
  const { clientId, clientSecret } = (await admin.createOAuthClient({ input })).createOAuthClient;
  const secret = clientSecret ?? "none";
  return { clientId, secret, header: basic(clientId, secret) };
}

/** @returns the id of an OAuth client that has a key */
export async function newKeyClient({ admin }: TestTenant, input: CreateOAuthClientInput): Promise<string> {
  return (await admin.createOAuthClient({ input })).createOAuthClient.clientId;
}

export async function newApiClient({ admin }: TestTenant, scopes: string[]): Promise<{ apiClientId: string }> {
  const { createApiClient } = await admin.createApiClient({ input: { name: "program", scopes } });
  return { apiClientId: createApiClient.apiClient.id };
}
