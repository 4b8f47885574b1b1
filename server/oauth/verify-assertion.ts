import { createHash } from "node:crypto";
import { importJWK, type JWTPayload, jwtVerify } from "jose";
import type { UsedAssertion } from "../domain/access-tokens.js";
import type { PublicKey } from "../entities/values.js";
import { invalidClient } from "./oauth-error.js";

/** What an assertion has to say of its client and of whom it is for. */
export interface AssertionTerms {
  clientId: string;
  publicKey: PublicKey;
  /** The names of this server, each of which will do. */
  audiences: readonly string[];
}

/** How far ahead an assertion may end, so that what must be remembered of it is little. */
const MAX_LIFE_SECONDS = 600;
/** How far the client's clock may be off. */
const CLOCK_TOLERANCE_SECONDS = 30;
/** How much longer an assertion is remembered than it is accepted: more than clocks of replicas differ. */
const MARGIN_SECONDS = 300;

/** The algorithms of each kind of key. Those of shared secrets and `none` are none of them (RFC 8725 section 3.1). */
const ALGORITHMS: Record<PublicKey["kty"], readonly string[]> = {
  EC: ["ES256"],
  OKP: ["EdDSA"],
  RSA: ["PS256", "RS256"],
};

export const SUPPORTED_ALGORITHMS: readonly string[] = Object.values(ALGORITHMS).flat().sort();

/**
 * Verifies the assertion by which a client proves who it is (RFC 7523 section 3).
 *
 * @returns what has to be remembered, lest it be used again
 * @throws OAuthError invalid_client
 */
export async function verifyAssertion(assertion: string, terms: AssertionTerms): Promise<UsedAssertion> {
  const { exp, jti, aud } = await verifiedClaims(assertion, terms);
  if (![aud].flat().every((one) => terms.audiences.includes(String(one)))) throw invalidClient("another audience too");
  if (typeof jti !== "string" || jti === "") throw invalidClient("jti is no text");
  const now = Date.now() / 1000;
  if (exp === undefined || exp > now + MAX_LIFE_SECONDS + CLOCK_TOLERANCE_SECONDS)
    throw invalidClient("exp is absent or too far");
  return {
    digest: createHash("sha256").update(jti).digest(),
    expiresAt: new Date((exp + CLOCK_TOLERANCE_SECONDS + MARGIN_SECONDS) * 1000),
  };
}

async function verifiedClaims(
  assertion: string,
  { clientId, publicKey, audiences }: AssertionTerms,
): Promise<JWTPayload> {
  const algorithms = [...ALGORITHMS[publicKey.kty]];
  try {
    const { payload } = await jwtVerify(assertion, (header) => importJWK(publicKey, header.alg), {
      algorithms,
      issuer: clientId,
      subject: clientId,
      audience: [...audiences],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    return payload;
  } catch (error) {
    throw invalidClient((error as Error).message);
  }
}
