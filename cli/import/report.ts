import { closeSync, openSync, writeSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { printable } from "../output.js";
import { printCell } from "../users/formula-guard.js";
import type { Entry } from "./journal.js";
import type { Outcome } from "./write-user.js";

export type Counts = Record<Outcome["result"], number> & { rows: number };

/** Counts what has become of rows, and tells of those that were refused: on stderr, and in a CSV file where one is named. */
export class ImportReport {
  readonly counts: Counts = { rows: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, refused: 0 };
  readonly #errors: number | undefined;

  constructor(errorsFile: string | undefined) {
    this.#errors = errorsFile ? openSync(errorsFile, "w") : undefined;
    if (this.#errors) this.#writeRow(["row", "userName", "code", "field", "reason"]);
  }

  /** @returns the line that tells of a refused row */
  add(entry: Entry): string | undefined {
    this.counts.rows += 1;
    this.counts[entry.result] += 1;
    if (entry.result !== "refused") return undefined;
    const { row, userName = "", code, field = "", reason } = entry;
    if (this.#errors) this.#writeRow([String(row), userName, code, field, reason]);
    return printable(`row ${row}${userName && ` (${userName})`}: ${code} ${reason}`);
  }

  close(): void {
    if (this.#errors) closeSync(this.#errors);
  }

  #writeRow(cells: string[]): void {
    writeSync(this.#errors as number, stringify([cells.map(printCell)], { record_delimiter: "windows" }));
  }
}

/** @example printCounts({ rows: 3, created: 2, refused: 1, … }) // "3 rows: 2 created, 1 refused" */
export function printCounts({ rows, ...results }: Counts): string {
  const told = Object.entries(results).filter(([, count]) => count > 0);
  return `${rows} rows: ${told.map(([result, count]) => `${count} ${result}`).join(", ") || "nothing to do"}`;
}
