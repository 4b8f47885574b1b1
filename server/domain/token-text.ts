import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { parse as parseUuid, stringify as printUuid } from "uuid";

/** Whose credential a text names: its tenant and its id there. */
export interface CredentialName {
  tenantId: string;
  credentialId: string;
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const UUID_LENGTH = 22;
const SECRET_LENGTH = 43;
const CHECKSUM_LENGTH = 6;

/** @returns a new secret of 256 random bits, 43 characters */
export const newSecret = (): string => toBase62(randomBytes(32), SECRET_LENGTH);

/** Writes tenant and credential in 44 letters and digits. */
export const printName = ({ tenantId, credentialId }: CredentialName): string =>
  [tenantId, credentialId].map((id) => toBase62(Buffer.from(parseUuid(id)), UUID_LENGTH)).join("");

export function parseName(text: string): CredentialName | undefined {
  const [tenantId, credentialId] = [toUuid(text.slice(0, UUID_LENGTH)), toUuid(text.slice(UUID_LENGTH))];
  return tenantId && credentialId ? { tenantId, credentialId } : undefined;
}

/** Adds a checksum, so that a mistyped text is refused without a look into the database. */
export const withChecksum = (text: string): string => text + checksumOf(text);

/** @returns whether the text ends in its checksum */
export const hasChecksum = (text: string): boolean => withChecksum(text.slice(0, -CHECKSUM_LENGTH)) === text;

function checksumOf(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return toBase62(bytes, CHECKSUM_LENGTH);
}

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
