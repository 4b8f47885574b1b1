import { hasCode, preconditionFailed } from "../scim-error.js";
import { printEtag } from "./meta.js";

/** What a request demands of the version that it changes; undefined: nothing. */
export type Precondition = IfMatch | undefined;

/** The header If-Match, whose tags are compared weakly, since ours are weak (RFC 7644 section 3.14). */
export interface IfMatch {
  isMet(version: number): boolean;
}

/** Reads If-Match or If-None-Match: `*`, or a list of entity tags. */
export function parseEtags(header: string | undefined): IfMatch | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === "*") return { isMet: () => true };
  const tags = header.split(",").map(opaque);
  return { isMet: (version) => tags.includes(opaque(printEtag(version))) };
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");

/** @throws ScimError 412 */
export function assertPrecondition(precondition: Precondition, version: number): void {
  if (precondition && !precondition.isMet(version)) {
    throw preconditionFailed(`the version is ${printEtag(version)}; read the resource again and repeat the change`);
  }
}

/**
 * Each conflict means that another change was made: of so many changes of one resource at the same time, each is made in the
 * end.
 */
const MAX_ATTEMPTS = 100;

/**
 * Runs a change that was worked out from a version that was read, again where another change got in between. A client that
 * said which version it means gets to know instead.
 */
export async function withRetries<T>(precondition: Precondition, change: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await change();
    } catch (error) {
      if (precondition || attempt === MAX_ATTEMPTS || !hasCode(error, "VERSION_CONFLICT")) throw error;
    }
  }
}
