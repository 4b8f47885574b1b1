import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { UserFieldsFragment } from "../../schema/client/index.js";
import { type Attributes, COLUMNS, toAttributes } from "../users/columns.js";
import { parseCell } from "../users/formula-guard.js";
import { decodeText } from "./decode-text.js";
import { didYouMean } from "./nearest.js";
import { fileFault, MAX_ROW_LENGTH, type Row } from "./row.js";

const MAX_COLUMNS = 200;
const DELIMITERS = [",", ";", "\t"];

/**
 * Reads a CSV file (RFC 4180), or one that a spreadsheet has written with semicolons or tabs. Its first row names attributes as
 * an export does.
 *
 * @param passedOver names of columns that are to have no effect
 * @throws RosterError INVALID_INPUT for a file that is no such thing
 */
export async function* csvRows(file: string, passedOver: string[]): AsyncGenerator<Row> {
  let names: (string | undefined)[] | undefined;
  let number = 0;
  for await (const cells of readCells(file)) {
    number += 1;
    if (names) yield toRow(number, cells, names);
    else names = readHeader(file, cells, passedOver);
  }
  if (!names) throw fileFault(file, "is empty; its first row must name attributes, such as userName,displayName,email");
}

async function* readCells(file: string): AsyncGenerator<string[]> {
  const options = { relax_column_count: true, max_record_size: MAX_ROW_LENGTH, delimiter: await detectDelimiter(file) };
  const parser = pipeline(Readable.from(decodeText(file)), parse(options), () => {}); // a fault is thrown where it is read
  try {
    yield* parser as AsyncIterable<string[]>;
  } catch (error) {
    if (error instanceof CsvError) throw fileFault(file, describe(error));
    throw error;
  }
}

/** The sign that the first line has most of. */
async function detectDelimiter(file: string): Promise<string> {
  let start = "";
  for await (const text of decodeText(file)) {
    start += text;
    if (/[\r\n]/.test(start) || start.length > MAX_ROW_LENGTH) break;
  }
  const [line = ""] = start.split(/[\r\n]/, 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

const FAULTS: Partial<Record<CsvError["code"], string>> = {
  CSV_MAX_RECORD_SIZE: `is longer than ${MAX_ROW_LENGTH} characters; is there a quote that nothing closes?`,
  CSV_QUOTE_NOT_CLOSED: "has a quote that nothing closes",
  CSV_INVALID_CLOSING_QUOTE: "has something behind a quote that closes a cell; write a quote in a cell twice",
  INVALID_OPENING_QUOTE:
    "has a quote inside a cell that does not begin with one; quote the cell, and write the quote twice",
};

const describe = ({ code, message, records }: CsvError & { records?: number }): string =>
  `row ${(records ?? 0) + 1} ${FAULTS[code] ?? message}`;

/** The attributes that columns name; undefined where a column has no effect. @throws RosterError INVALID_INPUT */
function readHeader(file: string, cells: string[], passedOver: string[]): (string | undefined)[] {
  if (cells.length > MAX_COLUMNS) throw fileFault(file, `has more than ${MAX_COLUMNS} columns`);
  const names = cells.map((cell) => cell.trim());
  for (const [index, name] of names.entries()) {
    if (passedOver.includes(name)) continue;
    if (name === "") throw fileFault(file, `column ${index + 1} has no name`);
    if (!Object.hasOwn(COLUMNS, name)) {
      throw fileFault(
        file,
        `column ${index + 1} is called ${name}, which is no attribute${didYouMean(name, Object.keys(COLUMNS))}`,
      );
    }
    if (names.indexOf(name) < index) throw fileFault(file, `there are two columns called ${name}`);
  }
  if (!names.includes("userName")) throw fileFault(file, "there is no column called userName, which each user needs");
  return names.map((name) => (passedOver.includes(name) || !COLUMNS[name]?.write ? undefined : name));
}

function toRow(number: number, cells: string[], names: (string | undefined)[]): Row {
  if (cells.every((cell) => cell === "")) return { kind: "empty", number };
  const texts = Object.fromEntries(
    names.flatMap((name, index) => (name ? [[name, parseCell(cells[index] ?? "") || null]] : [])),
  );
  const userName = texts.userName?.trim();
  const fault = (reason: string, field?: string): Row => ({ kind: "fault", number, userName, field, reason });
  if (cells.length !== names.length) {
    return fault(`has ${cells.length} cells, and the header ${names.length}`);
  }
  if (!userName) return fault("userName is empty", "userName");
  const { active } = texts;
  if (active && !/^(true|false)$/i.test(active)) return fault(`active must be true or false, not ${active}`, "active");
  return { kind: "user", number, user: { userName, ...userOf(texts) } };
}

const userOf = (texts: Record<string, string | null>) => ({
  attributes: (current?: UserFieldsFragment): Attributes => toAttributes(current ? texts : withoutNull(texts), current),
  isSame: (current: UserFieldsFragment) =>
    Object.entries(texts).every(([name, text]) => (COLUMNS[name]?.read(current) ?? null) === text),
});

/** Of somebody new there is nothing to clear. */
const withoutNull = (texts: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null));
