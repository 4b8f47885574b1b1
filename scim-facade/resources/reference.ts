import { isObject } from "../schemas/read-value.js";

/**
 * The id that a reference names, by `$ref` or by `value`. A `$ref` may be absolute, relative to the base URL, or of
 * another version of the protocol (RFC 7643 sections 2.3.7 and 2.4): what counts is the last part of its path.
 */
export function referencedId(reference: unknown): string | null {
  if (!isObject(reference)) return null;
  const { value, $ref } = reference;
  const fromUrl = typeof $ref === "string" ? $ref.split(/[?#]/, 1)[0]?.split("/").filter(Boolean).at(-1) : undefined;
  if (fromUrl) return fromUrl;
  return typeof value === "string" ? value : null;
}
