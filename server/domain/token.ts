import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { crc32 } from "node:zlib";
import { parse as parseUuid, stringify as printUuid } from "uuid";

/** What a token is for; each kind opens one door and no other. */
export type TokenKind = "scim" | "api";

/** A token taken apart: whose it claims to be, and the secret that has to prove it. */
export interface Token {
  kind: TokenKind;
  tenantId: string;
  credentialId: string;
  secret: string;
}

/** Digests a token's secret for storing and comparing. */
export type DigestSecret = (secret: string) => Buffer;

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const UUID_LENGTH = 22;
const SECRET_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
const FORM = /^rst_(scim|api)_([0-9A-Za-z]{22})([0-9A-Za-z]{22})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;

/** @returns a new secret of 256 random bits */
export const newSecret = (): string => toBase62(randomBytes(32), SECRET_LENGTH);

/**
 * Writes a token: a prefix that tells what it is, tenant and credential (so that it is looked up by key, in its own
 * tenant), the secret, and a checksum (so that a mistyped token is refused without a look into the database).
 *
 * @example "rst_scim_02aGk…7Qp_k3J9…Zb" (103 or 102 characters)
 */
export function printToken({ kind, tenantId, credentialId, secret }: Token): string {
  const ids = [tenantId, credentialId].map((id) => toBase62(Buffer.from(parseUuid(id)), UUID_LENGTH)).join("");
  const text = `rst_${kind}_${ids}_${secret}`;
  return text + checksumOf(text);
}

/** Takes a token apart; undefined for a text that cannot be one. Says nothing of whether the token is any good. */
export function parseToken(text: string): Token | undefined {
  const [, kind, tenant, credential, secret, checksum] = FORM.exec(text) ?? [];
  if (!kind || !tenant || !credential || !secret) return undefined;
  if (checksumOf(text.slice(0, -CHECKSUM_LENGTH)) !== checksum) return undefined;
  const [tenantId, credentialId] = [toUuid(tenant), toUuid(credential)];
  return tenantId && credentialId ? { kind: kind as TokenKind, tenantId, credentialId, secret } : undefined;
}

/** Digests with a keyed hash; the first byte names the key, so that keys can be replaced. */
export function digestWith(key: Buffer, keyVersion: number): DigestSecret {
  return (secret) => Buffer.concat([Buffer.of(keyVersion), createHmac("sha256", key).update(secret).digest()]);
}

/** Compares digests in constant time. */
export const isSameDigest = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

const checksumOf = (text: string): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return toBase62(bytes, CHECKSUM_LENGTH);
};

function toBase62(bytes: Buffer, length: number): string {
  let number = BigInt(`0x${bytes.toString("hex")}`);
  let digits = "";
  for (let i = 0; i < length; i++) {
    digits = ALPHABET[Number(number % 62n)] + digits;
    number /= 62n;
  }
  return digits;
}

function toUuid(digits: string): string | undefined {
  const number = [...digits].reduce((sum, digit) => sum * 62n + BigInt(ALPHABET.indexOf(digit)), 0n);
  if (number >= 1n << 128n) return undefined;
  try {
    return printUuid(Buffer.from(number.toString(16).padStart(32, "0"), "hex"));
  } catch {
    return undefined; // 128 bits that are no UUID
  }
}
