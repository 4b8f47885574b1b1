import { createPublicKey, type JsonWebKeyInput, type KeyObject } from "node:crypto";
import type { PublicKey } from "../../entities/values.js";
import { DomainError } from "../domain-error.js";
import { LIMITS } from "../limits.js";
import { assertText } from "./assert-text.js";

/**
 * Reads the public key of a client, PEM or a JSON Web Key (RFC 7517), into the form that it is stored in: its kind and its
 * public numbers, nothing else.
 *
 * @example readPublicKey("-----BEGIN PUBLIC KEY-----…") // { kty: "OKP", crv: "Ed25519", x: "11qYAY…" }
 * @throws DomainError INVALID_INPUT for a text that is no such key, for a private key, and for a key that is too weak
 */
export function readPublicKey(text: string): PublicKey {
  assertText(text, FIELD, LIMITS.text);
  const jwk = parseJwk(text);
  if (jwk ? "d" in jwk || "k" in jwk : text.includes("PRIVATE KEY")) {
    throw invalid("is a private key, which nobody else should ever see: make a new pair and give its public key");
  }
  return toPublicKey(parseKey(jwk ? { key: jwk, format: "jwk" } : text));
}

const FIELD = "publicKey";
const MIN_RSA_BITS = 2048;
const MAX_RSA_BITS = 8192;

function parseJwk(text: string): JsonWebKeyInput["key"] | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("is not JSON");
  }
}

function parseKey(input: string | JsonWebKeyInput): KeyObject {
  try {
    return createPublicKey(input);
  } catch {
    throw invalid("must be a public key, as PEM or as a JSON Web Key");
  }
}

function toPublicKey(key: KeyObject): PublicKey {
  const { kty, crv, n, e, x, y } = key.export({ format: "jwk" });
  if (kty === "EC" && crv === "P-256" && x && y) return { kty, crv, x, y };
  if (kty === "OKP" && crv === "Ed25519" && x) return { kty, crv, x };
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (kty === "RSA" && n && e && bits >= MIN_RSA_BITS && bits <= MAX_RSA_BITS) return { kty, n, e };
  throw invalid(`must be of elliptic curve P-256, of Ed25519, or of RSA with ${MIN_RSA_BITS} to ${MAX_RSA_BITS} bits`);
}

const invalid = (fault: string) => new DomainError("INVALID_INPUT", `${FIELD} ${fault}`, FIELD);
