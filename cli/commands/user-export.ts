import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import type { Client, UserFieldsFragment, UserFilter } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { FORMATS, type Format } from "../export/formats.js";
import { Part } from "../export/part.js";
import { interruptible } from "../interruption.js";
import { parseJsonObject } from "../json-argument.js";
import { print } from "../output.js";
import { showProgress } from "../progress.js";
import { addVerb } from "../verb.js";
import { allOf } from "./page.js";

export function addUserExport(user: Command, connector: Connector): void {
  addVerb(user, "export", {
    description: "write users to a file, or to stdout where none is named",
    examples: [
      "user export people.csv --tenant example",
      "user export people.jsonl --format jsonl --tenant example --resume",
      "user export import.csv --not-of 01a2091a-510d-771c-832a-80a784553662 --tenant example",
    ],
  })
    .argument("[file]")
    .addOption(new Option("--format <format>", "how to write them").choices(Object.keys(FORMATS)).default("csv"))
    .option("--not-of <connection>", "only those whom this connection does not own: whom its provider can import")
    .option("--filter <json>", "only what this filter of the API selects, as JSON or @FILE", parseJsonObject)
    .option("--resume", "go on where an export to the file has stopped")
    .action(async (file: string | undefined, { tenant, format, notOf, filter: given, resume, json }) => {
      const client = connector.connect(tenant);
      const filter = allOf<UserFilter>(given, notOf && { connectionId: { ne: notOf } });
      if (!file) return writeOut(client, filter, FORMATS[json ? "json" : (format as keyof typeof FORMATS)]);
      const choices = JSON.stringify({ tenant, format, filter });
      await interruptible(async (signal) => {
        const part = await Part.open(file, choices, resume === true);
        const isWhole = await writeFile(part, client, filter, FORMATS[format as keyof typeof FORMATS], signal);
        const said = isWhole
          ? `wrote ${part.done} users to ${file}`
          : `stopped after ${part.done} users; go on with --resume`;
        print({ file, users: part.done, ...(!isWhole && { isComplete: false }) }, { json }, () => said);
      });
    });
}

interface Page {
  users: UserFieldsFragment[];
  end: string | null;
}

/** Users a page at a time, so that memory does not grow with their number. */
async function* pages(client: Client, filter: UserFilter | undefined, from?: string | null): AsyncGenerator<Page> {
  let after = from;
  do {
    const { nodes, pageInfo } = (await client.users({ filter, first: 100, after })).users;
    yield { users: nodes, end: pageInfo.endCursor ?? null };
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after);
}

function writeOut(client: Client, filter: UserFilter | undefined, format: Format): Promise<void> {
  async function* pieces(): AsyncGenerator<string> {
    let isFirst = true;
    yield format.begin;
    for await (const { users } of pages(client, filter)) {
      yield format.page(users, isFirst);
      isFirst &&= users.length === 0;
    }
    yield format.end(isFirst);
  }
  return pipeline(Readable.from(pieces()), process.stdout as Writable, { end: false });
}

/** @returns whether it is whole */
async function writeFile(
  part: Part,
  client: Client,
  filter: UserFilter | undefined,
  format: Format,
  signal: AbortSignal,
): Promise<boolean> {
  let isWhole = false;
  const total = (await client.users({ filter, first: 1, withTotalCount: true })).users.totalCount ?? 0;
  const progress = showProgress("users", total, part.done);
  try {
    if (part.isEmpty) await part.write(format.begin);
    for await (const { users, end } of pages(client, filter, part.after)) {
      if (signal.aborted) return false;
      await part.write(format.page(users, part.done === 0), users.length, end ?? part.after);
      progress.at(part.done);
    }
    await part.finish(format.end(part.done === 0));
    isWhole = true;
  } finally {
    progress.end();
    if (!isWhole) await part.stop();
  }
  return isWhole;
}
