import { isUuid } from "../../../server/text/uuid.js";

const known: string[] = [];

/**
 * What no tenant has, in the form and the length of what a tenant has whose word is given: the same for the same value, and
 * two of each.
 */
export function neverLike(value: string, word: string): [never: string, before: string] {
  if (!known.includes(value)) known.push(value);
  return [2 * known.indexOf(value), 2 * known.indexOf(value) + 1].map((number) => {
    const digits = number.toString(16);
    if (isUuid(value)) return `01a208e1-0000-7000-8000-${digits.padStart(12, "0")}`;
    return value.replace(word, `w${digits.padStart(word.length - 1, "0")}`);
  }) as [string, string];
}
