import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { UsageError } from "../usage-error.js";

/** The lines of a text file, one at a time. @throws UsageError for a file that cannot be read */
export async function* readLines(file: string): AsyncGenerator<string> {
  const input = createReadStream(file);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
}
