import type { Request } from "express";

/** What a request says of who it is from (RFC 6750 section 2). */
export type Bearer = { kind: "token"; text: string } | { kind: "no-token" } | { kind: "malformed" };

/**
 * Reads the header Authorization. Administrators paste a token with and without the scheme, and providers prepend it either
 * way: all of it is taken off.
 *
 * A token in the URL ends in logs (RFC 9700 section 4.3.2): alone it is none, and beside the header it is one too many.
 */
export function readBearer({ headers, originalUrl }: Request): Bearer {
  const header = headers.authorization?.trim();
  if (!header || /^bearer$/i.test(header)) return { kind: "no-token" };
  if (IN_URL.test(originalUrl)) return { kind: "malformed" };
  const text = header.replace(/^(bearer +)+/i, "");
  if (B64_TOKEN.test(text)) return { kind: "token", text };
  return isOtherScheme(header) ? { kind: "no-token" } : { kind: "malformed" };
}

const B64_TOKEN = /^[\w.~+/-]+=*$/;

const IN_URL = /[?&]access_token=/;

const isOtherScheme = (header: string): boolean => /^[a-z][\w-]* +\S/i.test(header) && !/^bearer /i.test(header);
