import { type Command, InvalidArgumentError, Option } from "commander";
import { RosterError } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { type ImportOptions, importRows, type RowOutcome } from "../import/import-rows.js";
import { type Entry, type ImportIdentity, Journal } from "../import/journal.js";
import { ImportReport, printCounts } from "../import/report.js";
import type { Row } from "../import/row.js";
import { openUserFile, type UserFile } from "../import/user-file.js";
import { interruptible } from "../interruption.js";
import { parseList } from "../json-argument.js";
import { print } from "../output.js";
import { showProgress } from "../progress.js";
import { addVerb } from "../verb.js";

const MAX_CONCURRENCY = 32;

/** Adds the verb that creates and changes users from a file. */
export function addUserImport(user: Command, connector: Connector): void {
  addVerb(user, "import", {
    description:
      "create users from a file: CSV with the columns of `user export`, or JSON with a user a line. A user who is there already is found by the user name; an empty cell clears",
    examples: [
      "user import people.csv --tenant example --dry-run",
      "user import people.csv --tenant example --on-existing update --errors refused.csv",
      "user import people.jsonl --tenant example --skip-columns managerId --resume --json",
    ],
  })
    .argument("<file>", "a file whose name ends in .csv or .jsonl")
    .addOption(
      new Option("--on-existing <choice>", "what becomes of a row whose user is there already")
        .choices(["fail", "skip", "update"])
        .default("fail"),
    )
    .option("--dry-run", "tell what would become of the rows, as far as can be seen without writing")
    .option("--skip-columns <list>", "columns that are to have no effect", parseList, [])
    .option("--concurrency <count>", "how many rows are written at the same time", parseConcurrency, 8)
    .option("--errors <file>", "write refused rows to this CSV file too: row, user name, code, field, reason")
    .option("--resume", "go on behind the last row whose result is known, where an import of the file has stopped")
    .action((file: string, { tenant, json, ...options }) =>
      interruptible(async (signal) => {
        const client = connector.connect(tenant);
        const source = await openUserFile(file, options.skipColumns);
        const report = new ImportReport(options.errors);
        const identity = { digest: source.digest, passedOver: options.skipColumns, onExisting: options.onExisting };
        const journal = await openJournal(file, { ...identity, tenant: tenant ?? null }, options, report);
        const lastRow = journal?.lastRow ?? 0;
        const rows = importRows(client, rowsBehind(source, lastRow, signal), importOptions(options, journal));
        const isComplete = await keep(rows, { source, lastRow, journal, report, signal });
        print(
          { file, ...(options.dryRun && { dryRun: true }), isComplete, ...report.counts },
          { json },
          () =>
            `${options.dryRun ? "would be: " : ""}${printCounts(report.counts)}${isComplete ? "" : "; go on with --resume"}`,
        );
        if (report.counts.refused > 0) process.exitCode ??= 1;
      }),
    );
}

function parseConcurrency(text: string): number {
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_CONCURRENCY) return Number(text);
  throw new InvalidArgumentError(`It must be a number from 1 to ${MAX_CONCURRENCY}.`);
}

interface Options {
  onExisting: ImportOptions["onExisting"];
  dryRun?: true;
  concurrency: number;
  resume?: true;
}

const importOptions = ({ onExisting, concurrency, dryRun }: Options, journal: Journal | undefined): ImportOptions => ({
  onExisting,
  concurrency,
  isDryRun: dryRun === true,
  inDoubtUntil: journal?.inDoubtUntil ?? 0,
});

/** What was known before counts as known now. A dry run has nothing to remember. */
async function openJournal(
  file: string,
  identity: ImportIdentity,
  { dryRun, resume, concurrency }: Options,
  report: ImportReport,
): Promise<Journal | undefined> {
  if (dryRun) return undefined;
  if (!resume) return Journal.begin(file, identity, concurrency);
  return Journal.resume(file, identity, concurrency, (entry) => report.add(entry));
}

async function* rowsBehind({ rows }: UserFile, lastRow: number, signal: AbortSignal): AsyncGenerator<Row> {
  for await (const row of rows()) {
    if (signal.aborted) return;
    if (row.number > lastRow) yield row;
  }
}

interface Keeping {
  source: UserFile;
  lastRow: number;
  journal: Journal | undefined;
  report: ImportReport;
  signal: AbortSignal;
}

/** Writes down what becomes of the rows. @returns whether it has come to the end of the file */
async function keep(rows: AsyncIterable<RowOutcome>, keeping: Keeping): Promise<boolean> {
  const { source, journal, report, signal } = keeping;
  const progress = showProgress("rows", source.rowCount, keeping.lastRow);
  let [isComplete, lastRow] = [false, keeping.lastRow];
  try {
    for await (const { row, outcome } of rows) {
      lastRow = row.number;
      progress.at(row.number);
      if (!outcome) continue;
      const entry: Entry = { row: row.number, userName: userNameOf(row), ...outcome };
      journal?.add(entry);
      const line = report.add(entry);
      if (line) progress.say(line);
    }
    isComplete = !signal.aborted || lastRow >= source.rowCount;
    return isComplete;
  } catch (error) {
    throw journal && error instanceof RosterError ? stoppedAt(error, lastRow) : error;
  } finally {
    progress.end();
    report.close();
    journal?.close(isComplete);
  }
}

const userNameOf = (row: Row): string | undefined =>
  row.kind === "user" ? row.user.userName : row.kind === "fault" ? row.userName : undefined;

const stoppedAt = ({ code, message, field }: RosterError, row: number): RosterError =>
  new RosterError(code, `${message}; stopped behind row ${row}: go on with --resume`, { field });
