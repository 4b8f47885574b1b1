import { stringify } from "csv-stringify/browser/esm/sync";

/**
 * Rows of comma-separated values (RFC 4180). What a spreadsheet would run is told to be text by an apostrophe before it.
 *
 * @example csv([["Ana", "=1+1"]]) // Ana,'=1+1
 */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(rows as (string | number | null)[][], { record_delimiter: "windows", escape_formulas: true });
