import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { validate as isUuid, parse as parseUuid } from "uuid";

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
  let number = crc32(text);
  let digits = "";
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    digits = ALPHABET[number % 62] + digits;
    number = Math.floor(number / 62);
  }
  return digits;
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

const DIGITS = new Map([...ALPHABET].map((digit, value) => [digit, value]));

/** So many digits are a number that is exact without a BigInt, whose sums cost each request more. */
const CHUNK_LENGTH = 8;

function toUuid(digits: string): string | undefined {
  let number = 0n;
  for (let at = 0; at < digits.length; at += CHUNK_LENGTH) {
    const chunk = digits.slice(at, at + CHUNK_LENGTH);
    number = number * BigInt(ALPHABET.length ** chunk.length) + BigInt(toNumber(chunk));
  }
  const hex = number.toString(16).padStart(32, "0");
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return isUuid(id) ? id : undefined; // there are more numbers than UUIDs
}

function toNumber(digits: string): number {
  let number = 0;
  for (const digit of digits) number = number * ALPHABET.length + (DIGITS.get(digit) ?? 0);
  return number;
}
