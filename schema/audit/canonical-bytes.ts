import canonicalize from "canonicalize";

/**
 * Writes a JSON value in the one form that it has by the JSON Canonicalization Scheme (RFC 8785), as UTF-8.
 *
 * @example canonicalBytes({ b: 1.0, a: "é" }).toString() // '{"a":"é","b":1}'
 */
export const canonicalBytes = (value: object): Buffer => Buffer.from(canonicalize(value) as string);
