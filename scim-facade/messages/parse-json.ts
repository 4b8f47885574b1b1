/**
 * A whole number that is written with a fraction or an exponent, as 1.0 or 1e3. It is a decimal and no integer of SCIM
 * (RFC 7643 section 2.3.4), which JSON's numbers do not tell apart.
 */
export class WholeDecimal {
  constructor(readonly value: number) {}
}

/** A number stands before a comma or a bracket, unlike the version in a schema's URN. */
const DECIMAL = /[:,[]\s*-?\d+[.eE][\d.eE+-]*\s*[,}\]]/;

/** Parses JSON, with a `WholeDecimal` where one is written. Texts without decimals, nearly all, are parsed as fast as ever. */
export const parseJson = (text: string): unknown =>
  DECIMAL.test(text) ? JSON.parse(text, keepWholeDecimals) : JSON.parse(text);

function keepWholeDecimals(_name: string, value: unknown, context?: { source?: string }): unknown {
  const isWholeDecimal = Number.isInteger(value) && /[.eE]/.test(context?.source ?? "");
  return isWholeDecimal ? new WholeDecimal(value as number) : value;
}
