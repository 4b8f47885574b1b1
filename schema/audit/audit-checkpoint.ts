import { createHash, type KeyObject, sign, verify } from "node:crypto";
import { AUDIT_VERSION } from "./audit-entry.js";
import { canonicalBytes } from "./canonical-bytes.js";

/** The newest entry that a tenant has at a time; sequence 0 where it has none. */
export interface ChainHead {
  tenantId: string;
  sequence: number;
  hash: string;
}

/** Says, with a signature under it, which entry was a tenant's newest at a time. */
export interface AuditCheckpoint extends ChainHead {
  kind: "checkpoint";
  version: number;
  /** RFC 3339. */
  createdAt: string;
  keyId: string;
  /** Ed25519 (RFC 8032), in base64. */
  signature: string;
}

/** Signs a head of a chain by an Ed25519 private key. */
export function signHead({ tenantId, sequence, hash }: ChainHead, key: SigningKey, now: Date): AuditCheckpoint {
  const createdAt = now.toISOString();
  const unsigned = {
    kind: "checkpoint",
    version: AUDIT_VERSION,
    tenantId,
    sequence,
    hash,
    createdAt,
    keyId: key.id,
  } as const;
  return { ...unsigned, signature: sign(null, canonicalBytes(unsigned), key.privateKey).toString("base64") };
}

export interface SigningKey {
  id: string;
  privateKey: KeyObject;
}

/** Whether a checkpoint was signed, as it stands, by the private key that belongs to a public one. */
export function isSignedBy({ signature, ...rest }: AuditCheckpoint, publicKey: KeyObject): boolean {
  const bytes = Buffer.from(String(signature), "base64");
  const isAsWritten = bytes.toString("base64") === signature; // more than one text would be read as the same bytes
  return isAsWritten && verify(null, canonicalBytes(rest), publicKey, bytes);
}

/** Names an Ed25519 key by its thumbprint (RFC 7638, RFC 8037 appendix A.3), which nobody has to give out. */
export function keyIdOf(publicKey: KeyObject): string {
  const { crv, kty, x } = publicKey.export({ format: "jwk" });
  return createHash("sha256").update(canonicalBytes({ crv, kty, x })).digest("base64url");
}
