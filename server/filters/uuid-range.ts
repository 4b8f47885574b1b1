import { isUuid } from "../text/uuid.js";

/** UUIDs, from the first to the last. */
export interface UuidRange {
  first: string;
  last: string;
}

/**
 * The UUIDs whose written form begins with a text; undefined where none does. Written in lower case, UUIDs follow one another as
 * their texts do, so that an index on UUIDs serves for their prefixes.
 *
 * @example uuidsBeginningWith("0199") // { first: "01990000-0000-0000-0000-000000000000", last: "0199ffff-ffff-ffff-ffff-ffffffffffff" }
 */
export function uuidsBeginningWith(prefix: string): UuidRange | undefined {
  const complete = (digit: string) => prefix + allOf(digit).slice(prefix.length);
  const range = { first: complete("0"), last: complete("f") };
  return isUuid(range.first) ? range : undefined;
}

const allOf = (digit: string): string => [8, 4, 4, 4, 12].map((length) => digit.repeat(length)).join("-");
