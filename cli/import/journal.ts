import { closeSync, existsSync, ftruncateSync, openSync, rmSync, writeSync } from "node:fs";
import { UsageError } from "../usage-error.js";
import { readWholeLines } from "./whole-lines.js";
import type { Outcome } from "./write-user.js";

/** What has become of a row, as the journal keeps it. */
export type Entry = { row: number; userName?: string } & Outcome;

/** What an import is: one with another file or other choices cannot go on where it stopped. */
export interface ImportIdentity {
  digest: string;
  onExisting: string;
  passedOver: string[];
  tenant: string | null;
}

/**
 * Keeps, beside the file that is imported, what has become of its rows, in their order: whatever ends the import, the next one
 * goes on behind the last row whose result is known. What may have been written behind it is less than `concurrency` rows.
 */
export class Journal {
  #file: number;

  private constructor(
    readonly path: string,
    /** The last row whose result is known; 0 where there is none. */
    readonly lastRow: number,
    /** The last row that may have been written without an answer that came through. */
    readonly inDoubtUntil: number,
    file: number,
  ) {
    this.#file = file;
  }

  static pathOf = (file: string): string => `${file}.import-journal`;

  /** Begins a journal. @throws UsageError where there is one of an import that has not come to its end */
  static begin(file: string, identity: ImportIdentity, concurrency: number): Journal {
    const path = Journal.pathOf(file);
    if (existsSync(path)) {
      throw new UsageError(`an import of ${file} has stopped on its way: go on with --resume, or delete ${path}`);
    }
    const journal = new Journal(path, 0, 0, openSync(path, "wx"));
    journal.#write({ import: identity, concurrency });
    return journal;
  }

  /**
   * Opens the journal of an import that has stopped; begins one where there is none.
   *
   * @param known is told what has become of each row so far
   * @throws UsageError where it is of another import
   */
  static async resume(
    file: string,
    identity: ImportIdentity,
    concurrency: number,
    known: (entry: Entry) => void,
  ): Promise<Journal> {
    const path = Journal.pathOf(file);
    if (!existsSync(path)) return Journal.begin(file, identity, concurrency);
    let [lastRow, inDoubtUntil, length] = [0, 0, 0];
    let atWork = 0; // of the run that is read
    const endRun = () => {
      inDoubtUntil = Math.max(inDoubtUntil, Math.max(lastRow, 1) + atWork);
    };
    for await (const { line, end } of readWholeLines(path)) {
      const record = JSON.parse(line) as Entry | { import: ImportIdentity; concurrency: number };
      length = end;
      if ("row" in record) {
        known(record);
        lastRow = record.row;
      } else {
        assertSame(file, path, record.import, identity);
        endRun();
        atWork = record.concurrency;
      }
    }
    endRun();
    const opened = openSync(path, "r+");
    ftruncateSync(opened, length);
    closeSync(opened);
    const journal = new Journal(path, lastRow, inDoubtUntil, openSync(path, "a"));
    journal.#write({ import: identity, concurrency });
    return journal;
  }

  add(entry: Entry): void {
    this.#write(entry);
  }

  /** Closes it, and deletes it where the import has come to its end. */
  close(isComplete: boolean): void {
    closeSync(this.#file);
    if (isComplete) rmSync(this.path);
  }

  #write(record: object): void {
    writeSync(this.#file, `${JSON.stringify(record)}\n`);
  }
}

function assertSame(file: string, path: string, then: ImportIdentity, now: ImportIdentity): void {
  if (then.digest !== now.digest) {
    throw new UsageError(
      `${file} has changed since its import stopped: delete ${path} to import it from the beginning`,
    );
  }
  const options = { onExisting: "--on-existing", passedOver: "--skip-columns", tenant: "--tenant" } as const;
  for (const [name, option] of Object.entries(options) as [keyof typeof options, string][]) {
    if (JSON.stringify(then[name]) !== JSON.stringify(now[name])) {
      throw new UsageError(`the import that has stopped had another ${option}: ${JSON.stringify(then[name])}`);
    }
  }
}
