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

/** The value of each digit, by its code. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))));

/** Eight digits, and six, are numbers that are exact without a BigInt, whose sums cost each request more. */
const [EIGHT_DIGITS, SIX_DIGITS] = [62n ** 8n, 62n ** 6n];

function toUuid(digits: string): string | undefined {
  const [high, middle, low] = [numberIn(digits, 0, 8), numberIn(digits, 8, 16), numberIn(digits, 16, UUID_LENGTH)];
  const number = (BigInt(high) * EIGHT_DIGITS + BigInt(middle)) * SIX_DIGITS + BigInt(low);
  const hex = number.toString(16).padStart(32, "0");
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return isUuid(id) ? id : undefined; // there are more numbers than UUIDs
}

function numberIn(digits: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * ALPHABET.length + (VALUES[digits.charCodeAt(at)] ?? 0);
  return number;
}
