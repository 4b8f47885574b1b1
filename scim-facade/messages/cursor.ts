import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from "node:crypto";
import { ScimError } from "../scim-error.js";

/** How long a cursor can be used, in seconds. */
export const CURSOR_TIMEOUT_SECONDS = 3_600;

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Where a page begins or ends, and of which query: what a cursor says to whoever made it. */
export interface Cursor {
  /** What must be the same in each request that continues a query. */
  query: string;
  /** The size of the pages. */
  count: number;
  /** How many there were in all when the first page was read. */
  totalResults: number;
  /** The contract's cursors, by the name of the resource type; null where a type has no more. */
  after?: Record<string, string | null>;
  /** As `after`, for the page that ends there. */
  before?: Record<string, string>;
}

/**
 * Makes and reads cursors (RFC 9865 section 2): encrypted and signed, so that nobody but Roster learns or changes what they
 * say, and bound to the caller they were made for. No state is kept for them.
 */
export class CursorSeal {
  /**
   * @param keys of 32 bytes each: new cursors are sealed with the first, older ones opened with any of them
   * @param now in milliseconds, as `Date.now`
   */
  constructor(
    private readonly keys: readonly [KeyObject, ...KeyObject[]],
    private readonly now: () => number = Date.now,
  ) {}

  /** @returns letters, digits, `-` and `_` */
  seal(cursor: Cursor, subject: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.keys[0], iv).setAAD(Buffer.from(subject));
    const expiresAt = Math.floor(this.now() / 1_000) + CURSOR_TIMEOUT_SECONDS;
    const sealed = Buffer.concat([cipher.update(JSON.stringify({ ...cursor, expiresAt })), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
  }

  /** @throws ScimError invalidCursor for what was not made here for this caller; expiredCursor */
  open(text: string, subject: string): Cursor {
    const { expiresAt, ...cursor } = this.#decrypt(bytesOf(text), subject);
    if (expiresAt * 1_000 < this.now()) {
      throw new ScimError(400, "expiredCursor", `a cursor works for ${CURSOR_TIMEOUT_SECONDS} seconds; begin again`);
    }
    return cursor;
  }

  #decrypt(bytes: Buffer, subject: string): Cursor & { expiresAt: number } {
    for (const key of this.keys) {
      const opened = decrypt(bytes, subject, key);
      if (opened) return opened;
    }
    throw notOfThisQuery();
  }
}

/** @returns undefined for what was sealed with another key, for somebody else, or by somebody else */
function decrypt(bytes: Buffer, subject: string, key: KeyObject): (Cursor & { expiresAt: number }) | undefined {
  try {
    const iv = bytes.subarray(0, IV_BYTES);
    const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(subject))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const sealed = bytes.subarray(IV_BYTES + TAG_BYTES);
    return JSON.parse(Buffer.concat([decipher.update(sealed), decipher.final()]).toString());
  } catch {
    return undefined;
  }
}

/** Reads base64url, of which each value has one form alone; the decoder passes over what is none. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.toString("base64url") !== text) throw notOfThisQuery();
  return bytes;
}

/** Whose it is, or what is wrong with it, is told to nobody (RFC 9865 section 5.2). */
export const notOfThisQuery = (): ScimError =>
  new ScimError(400, "invalidCursor", "this is not a cursor of this query");
