/**
 * Reads the header `Retry-After` (RFC 9110 section 10.2.3).
 *
 * @returns seconds from now, never less than 0; undefined where it says nothing that is understood
 * @example parseRetryAfter("120") // 120
 */
export function parseRetryAfter(value: string | null, now = Date.now()): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value);
  const date = HTTP_DATE.test(value.trim()) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

/** `Wed, 21 Oct 2026 07:28:00 GMT`: the one form that is to be written. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
