import { isObject } from "../schemas/read-value.js";

/**
 * The id that a reference names, by `$ref` or by `value`. A `$ref` may be absolute, relative to the base URL, or of
 * another version of the protocol (RFC 7643 sections 2.3.7 and 2.4): what counts is the last part of its path.
 */
export function referencedId(reference: unknown): string | null {
  if (!isObject(reference)) return null;
  const { value, $ref } = reference;
  const fromUrl = typeof $ref === "string" ? lastPart($ref.split(/[?#]/, 1)[0] ?? "") : "";
  if (fromUrl) return fromUrl;
  return typeof value === "string" ? value : null;
}

/** The last part of a path; empty where it has none. */
function lastPart(path: string): string {
  let end = path.length;
  while (path.charAt(end - 1) === "/") end--;
  return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}
