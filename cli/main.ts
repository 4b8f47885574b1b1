import { CommanderError } from "commander";
import { RosterError } from "../schema/client/index.js";
import { endWhenInterrupted } from "./interruption.js";
import { buildProgram } from "./program.js";
import { TamperedError } from "./tampered-error.js";
import { UsageError } from "./usage-error.js";

/** Exit statuses: 1 for what the server refused or could not be asked, 2 for a command line that says nothing sensible. */
const FAILURE = 1;
const WRONG_USAGE = 2;

endWhenInterrupted();
try {
  await buildProgram(process.env).parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE; // it has said what is wrong
  const [status, text] = describe(error);
  process.stderr.write(`error: ${text.replace(/\s*\n\s*/g, " ")}\n`);
  return status;
}

function describe(error: unknown): [status: number, text: string] {
  if (error instanceof UsageError) return [WRONG_USAGE, error.message];
  if (error instanceof TamperedError) return [FAILURE, `TAMPERED ${error.message}`];
  if (error instanceof RosterError) return [FAILURE, `${error.code} ${error.message}`];
  return [FAILURE, `INTERNAL ${(error as Error).message}`];
}
