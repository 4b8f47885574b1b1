/** What a spreadsheet takes for a formula, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Writes a text so that no spreadsheet takes it for a formula: behind an apostrophe, which `parseCell` takes off again. */
export const printCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** @example parseCell("'=1+1") // "=1+1" */
export const parseCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
