import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import { stringify } from "csv-stringify/sync";
import type { Client, UserFieldsFragment, UserFilter } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { print, withJson, withTenant } from "../output.js";
import { type Progress, showProgress } from "../progress.js";

export function addUserExport(user: Command, connector: Connector): void {
  withJson(withTenant(user.command("export")))
    .description("write users to a file, or to stdout where none is named")
    .argument("[file]")
    .addOption(new Option("--format <format>", "how to write them").choices(Object.keys(FORMATS)).default("csv"))
    .option("--not-of <connection>", "only those whom this connection does not own: whom its provider can import")
    .action(async (file: string | undefined, { tenant, format, notOf, json }) => {
      const client = connector.connect(tenant);
      const filter = notOf ? { connectionId: { ne: notOf } } : undefined;
      const pieces = (progress?: Progress) =>
        FORMATS[json && !file ? "json" : (format as Format)](pages(client, filter, progress));
      if (!file) return pipeline(Readable.from(pieces()), process.stdout as Writable, { end: false });
      const users = await count(client, filter);
      const progress = showProgress("users", users);
      await writeWhole(file, pieces(progress));
      progress.end();
      print({ file, users }, { json }, () => `wrote ${users} users to ${file}`);
    });
}

async function count(client: Client, filter: UserFilter | undefined): Promise<number> {
  return (await client.users({ filter, first: 1, withTotalCount: true })).users.totalCount ?? 0;
}

/** All users, a page at a time, so that memory does not grow with their number. */
async function* pages(client: Client, filter: UserFilter | undefined, progress?: Progress) {
  let after: string | null | undefined;
  let done = 0;
  do {
    const { users } = await client.users({ filter, first: 100, after });
    yield users.nodes;
    done += users.nodes.length;
    progress?.at(done);
    after = users.pageInfo.hasNextPage ? users.pageInfo.endCursor : undefined;
  } while (after);
}

/** A file is there whole or not at all. */
async function writeWhole(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const part = `${file}.part`;
  await pipeline(Readable.from(pieces), createWriteStream(part));
  await rename(part, file);
}

type Format = keyof typeof FORMATS;
type Pages = AsyncIterable<UserFieldsFragment[]>;

const FORMATS = {
  /** RFC 4180. A text that a spreadsheet would take for a formula is written behind an apostrophe. */
  async *csv(users: Pages): AsyncGenerator<string> {
    yield `${Object.keys(COLUMNS).join(",")}\r\n`;
    for await (const page of users) {
      const rows = page.map((user) => Object.values(COLUMNS).map((column) => column(user) ?? ""));
      yield stringify(rows, { escape_formulas: true, record_delimiter: "windows" });
    }
  },
  async *json(users: Pages): AsyncGenerator<string> {
    let separator = "[\n";
    for await (const page of users) {
      for (const user of page) {
        yield separator + JSON.stringify(user);
        separator = ",\n";
      }
    }
    yield separator === "[\n" ? "[]\n" : "\n]\n";
  },
};

const workEmail = ({ emails }: UserFieldsFragment) =>
  (emails.find(({ type }) => type === "work") ?? emails.find(({ primary }) => primary) ?? emails[0])?.value;

/** The columns of a CSV file. */
const COLUMNS: Record<string, (user: UserFieldsFragment) => string | null | undefined> = {
  id: ({ id }) => id,
  userName: ({ userName }) => userName,
  externalId: ({ externalId }) => externalId,
  active: ({ active }) => String(active),
  displayName: ({ displayName }) => displayName,
  givenName: ({ name }) => name?.givenName,
  familyName: ({ name }) => name?.familyName,
  email: workEmail,
  title: ({ title }) => title,
  department: ({ department }) => department,
  employeeNumber: ({ employeeNumber }) => employeeNumber,
  managerId: ({ managerId }) => managerId,
  createdAt: ({ createdAt }) => createdAt,
};
