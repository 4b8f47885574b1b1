/** What stands where a secret was. */
export const REDACTED = "[redacted]";

/** What is longer is not kept, in bytes. */
const MAX_BODY_BYTES = 16_384;

/** Names of attributes whose values are secrets, in any case and wherever they stand. */
const SECRET_NAME = /password|secret|token|credential|authorization|assertion/i;

/** Secrets that Roster has made itself. */
const OWN_SECRET = /\brst_\w+/g;

/**
 * Reads a body to be kept: without what may be a secret, and nothing of what is no JSON object or too long.
 *
 * @example redactBody(Buffer.from('{"userName":"ana","password":"Harbour"}')) // { userName: "ana", password: "[redacted]" }
 */
export function redactBody(body: Buffer | undefined): object | null {
  if (!body || body.length === 0 || body.length > MAX_BODY_BYTES) return null;
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (redact(value) as object) : null;
  } catch {
    return null;
  }
}

function redact(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "").replace(OWN_SECRET, REDACTED);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(redact);
  const isOfSecret = setsSecret(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const isSecret = SECRET_NAME.test(name) || (isOfSecret && /^value$/i.test(name));
      return [name.replaceAll("\0", ""), isSecret ? REDACTED : redact(one)];
    }),
  );
}

/** Whether it is an operation of a PATCH whose path is that of a secret. */
const setsSecret = (value: object): boolean =>
  Object.entries(value).some(([name, one]) => /^path$/i.test(name) && typeof one === "string" && SECRET_NAME.test(one));

/** The parameters of queries (RFC 7644 section 3.4.2, RFC 9865 section 2). Others may hold anything, and are not kept. */
const PARAMETERS = [
  "filter",
  "attributes",
  "excludedattributes",
  "sortby",
  "sortorder",
  "startindex",
  "count",
  "cursor",
];

const MAX_QUERY_LENGTH = 1_000;

/** Reads the query of a URL to be kept; null where there is none. */
export function redactQuery(url: string): string | null {
  const parameters = [...new URLSearchParams(url.split("?")[1] ?? "")];
  const kept = parameters.filter(([name]) => PARAMETERS.includes(name.toLowerCase()));
  const text = kept.map(([name, value]) => `${name}=${SECRET_NAME.test(value) ? REDACTED : value}`).join("&");
  return text.replaceAll("\0", "").replace(OWN_SECRET, REDACTED).slice(0, MAX_QUERY_LENGTH) || null;
}
