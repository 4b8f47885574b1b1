/** What stands where a secret was. */
const REDACTED = "[redacted]";

/** What is longer is not kept, in bytes. */
const MAX_BODY_BYTES = 16_384;

/** Names of attributes whose values are secrets, in any case and wherever they stand. */
const SECRET_NAME = /password|secret|token|credential|authorization|assertion/i;

/** Names of attributes that a resource type never returns, in lower case: their values are kept nowhere else either. */
export type NeverReturned = ReadonlySet<string>;

/** Words of a path or a filter, and of names such as `urn:example:badge:pin`. */
const WORDS = /[\w$-]+/g;

const namesSecret = (text: string, neverReturned: NeverReturned): boolean =>
  SECRET_NAME.test(text) ||
  (neverReturned.size > 0 && (text.match(WORDS) ?? []).some((word) => neverReturned.has(word.toLowerCase())));

/** Secrets that Roster has made itself. */
const OWN_SECRET = /\brst_\w+/g;

/**
 * Reads a body to be kept, as JSON: without what may be a secret, and nothing of what is no JSON object or too long.
 *
 * @example redactBody(Buffer.from('{"userName":"ana","password":"Harbour"}'), new Set()) // '{"userName":"ana","password":"[redacted]"}'
 */
export function redactBody(body: Buffer | string | undefined, neverReturned: NeverReturned): string | null {
  if (!body || body.length === 0 || Buffer.byteLength(body) > MAX_BODY_BYTES) return null;
  try {
    const json = body.toString();
    const value: unknown = JSON.parse(json);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return isHarmless(json, neverReturned) ? json : JSON.stringify(redact(value, neverReturned));
  } catch {
    return null;
  }
}

/** Whether there is nothing in it to take out, as in most: it need not be looked through then. */
const isHarmless = (json: string, neverReturned: NeverReturned): boolean =>
  !SPELLING_ESCAPE.test(json) && !json.includes("rst_") && !namesSecret(json, neverReturned);

/** Escapes can spell anything, but for that of a quotation mark, which stands in each version twice. */
const SPELLING_ESCAPE = /\\[^"]/;

function redact(value: unknown, neverReturned: NeverReturned): unknown {
  if (typeof value === "string") return redactText(value, neverReturned);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => redact(one, neverReturned));
  const entries = Object.entries(value);
  const isOfSecret = entries.some(
    ([name, one]) => /^path$/i.test(name) && typeof one === "string" && namesSecret(one, neverReturned),
  );
  const isSecret = ([name, one]: [string, unknown]) =>
    namesSecret(name, neverReturned) ||
    (isOfSecret && /^value$/i.test(name)) ||
    (/^(path|filter)$/i.test(name) && typeof one === "string" && comparesSecret(one, neverReturned));
  return Object.fromEntries(
    entries.map((entry) => [storable(entry[0]), isSecret(entry) ? REDACTED : redact(entry[1], neverReturned)]),
  );
}

/** A text may be JSON itself, or nearly. */
function redactText(text: string, neverReturned: NeverReturned): string {
  if (/["{]/.test(text) && namesSecret(text, neverReturned)) return REDACTED;
  return storable(text).replace(OWN_SECRET, REDACTED);
}

/** What PostgreSQL cannot store stands in no text: U+0000, and halves of a character. */
const storable = (text: string): string => text.toWellFormed().replaceAll("\0", "");

/** Whether an expression has more in it than the name of a secret: what it is compared with. */
const comparesSecret = (expression: string, neverReturned: NeverReturned): boolean =>
  /[\s[]/.test(expression) && namesSecret(expression, neverReturned);

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
export function redactQuery(url: string, neverReturned: NeverReturned): string | null {
  const query = url.split("?")[1];
  if (!query) return null;
  const parameters = [...new URLSearchParams(query)];
  const kept = parameters.filter(([name]) => PARAMETERS.includes(name.toLowerCase()));
  const text = kept.map(([name, value]) => `${name}=${namesSecret(value, neverReturned) ? REDACTED : value}`).join("&");
  return storable(text).replace(OWN_SECRET, REDACTED).slice(0, MAX_QUERY_LENGTH).toWellFormed() || null;
}
