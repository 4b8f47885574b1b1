import pg from "pg";

const { builtins } = pg.types;

/** Object identifiers of the array types that we read. */
const TEXT_ARRAY: number = 1009;
const UUID_ARRAY: number = 2951;

const parseArray = pg.types.getTypeParser(TEXT_ARRAY) as (text: string) => unknown;

const PARSERS: Record<number, (text: string) => unknown> = {
  [builtins.BOOL]: (text) => text === "t",
  [builtins.BYTEA]: pg.types.getTypeParser(builtins.BYTEA),
  [builtins.INT2]: Number,
  [builtins.INT4]: Number,
  [builtins.INT8]: Number,
  [builtins.FLOAT8]: Number,
  [builtins.NUMERIC]: Number, // what numbers are added up to
  [builtins.JSON]: parseJson,
  [builtins.JSONB]: parseJson,
  [builtins.TIMESTAMPTZ]: toInstant,
  [TEXT_ARRAY]: parseArray,
  [UUID_ARRAY]: parseArray,
};

/** Most lists of most users are empty. */
function parseJson(text: string): unknown {
  return text === "[]" ? [] : text === "{}" ? {} : JSON.parse(text);
}

const asText = (text: string): string => text;

/** How columns become values in the read model: JSON parsed, instants as RFC 3339 text, what is not named here as text. */
export const rowTypes = {
  getTypeParser: (oid: number) => PARSERS[oid] ?? asText,
};

/** @example toInstant("2026-03-01 09:30:00.5+00") // "2026-03-01T09:30:00.500Z" (the session's time zone is UTC) */
export function toInstant(text: string): string {
  const fraction = text.slice(20, -3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, "0")}Z`;
}
