import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { extname } from "node:path";
import { pipeline } from "node:stream/promises";
import { UsageError } from "../usage-error.js";
import { csvRows } from "./csv-rows.js";
import { jsonlRows } from "./jsonl-rows.js";
import type { Row } from "./row.js";

/** A file of users, which has been read once to its end: whatever is wrong with all of it is known. */
export interface UserFile {
  digest: string;
  /** How many rows it has, the header among them. */
  rowCount: number;
  rows(): AsyncGenerator<Row>;
}

const READERS: Record<string, typeof csvRows> = { ".csv": csvRows, ".jsonl": jsonlRows, ".ndjson": jsonlRows };

/** @throws UsageError, RosterError INVALID_INPUT */
export async function openUserFile(file: string, passedOver: string[]): Promise<UserFile> {
  const read = READERS[extname(file).toLowerCase()];
  if (!read)
    throw new UsageError(`cannot tell what ${file} is: its name must end in .csv, or in .jsonl with a user a line`);
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  let rowCount = 0;
  for await (const row of read(file, passedOver)) rowCount = row.number;
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { digest: hash.digest("hex"), rowCount, rows: () => read(file, passedOver) };
}
