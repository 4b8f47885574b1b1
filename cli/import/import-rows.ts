import type { Client, UserFieldsFragment } from "../../schema/client/index.js";
import { mapInOrder } from "./map-in-order.js";
import type { Row } from "./row.js";
import { meet, type OnExisting, type Outcome, writeUser } from "./write-user.js";

export interface ImportOptions {
  onExisting: OnExisting;
  /** How many rows are at work at the same time. */
  concurrency: number;
  /** Looks what would become of the rows, and writes nothing. */
  isDryRun: boolean;
  /** The last row that may have been written before without an answer that came through. */
  inDoubtUntil: number;
}

/** A row, and what has become of it; nothing, of an empty one. */
export interface RowOutcome {
  row: Row;
  outcome: Outcome | undefined;
}

/** Imports rows, several at the same time, and gives what has become of them in the order of the rows. */
export function importRows(
  client: Client,
  rows: AsyncIterable<Row>,
  options: ImportOptions,
): AsyncGenerator<RowOutcome> {
  const { onExisting, concurrency, isDryRun, inDoubtUntil } = options;
  const looksAhead = isDryRun || onExisting !== "fail";
  const byName = new Turns();
  return mapInOrder(looksAhead ? lookAhead(client, rows) : withoutLook(rows), concurrency, async ({ row, current }) => {
    if (row.kind === "empty") return { row, outcome: undefined };
    if (row.kind === "fault") {
      const { field, reason } = row;
      return { row, outcome: { result: "refused", code: "INVALID_INPUT", field, reason } };
    }
    const { user, number } = row;
    if (isDryRun) {
      const outcome: Outcome = current
        ? await meet(undefined, onExisting, user, current)
        : { result: "created", id: "" };
      return { row, outcome };
    }
    const write = { user, current, isInDoubt: number <= inDoubtUntil };
    const outcome = await byName.take(user.userName.toLowerCase(), () => writeUser(client, onExisting, write));
    return { row, outcome };
  });
}

interface Looked {
  row: Row;
  current: UserFieldsFragment | undefined;
}

async function* withoutLook(rows: AsyncIterable<Row>): AsyncGenerator<Looked> {
  for await (const row of rows) yield { row, current: undefined };
}

const LOOKED_AT_ONCE = 100;

/** Sees who is there already, many rows by one request. */
async function* lookAhead(client: Client, rows: AsyncIterable<Row>): AsyncGenerator<Looked> {
  let waiting: Row[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < LOOKED_AT_ONCE) continue;
    yield* await look(client, waiting);
    waiting = [];
  }
  yield* await look(client, waiting);
}

async function look(client: Client, rows: Row[]): Promise<Looked[]> {
  const names = rows.flatMap((row) => (row.kind === "user" ? [row.user.userName] : []));
  if (names.length === 0) return rows.map((row) => ({ row, current: undefined }));
  const filter = { userName: { in: names } };
  const { users } = await client.users({ filter, first: LOOKED_AT_ONCE, withManager: false });
  const found = new Map(users.nodes.map((user) => [user.userName.toLowerCase(), user]));
  return rows.map((row) => ({
    row,
    current: row.kind === "user" ? found.get(row.user.userName.toLowerCase()) : undefined,
  }));
}

/** Lets rows of the same user name do their work one after another, in their order. */
class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name);
    const turn = before ? before.then(work, work) : work();
    this.#last.set(name, turn);
    const leave = () => {
      if (this.#last.get(name) === turn) this.#last.delete(name);
    };
    turn.then(leave, leave);
    return turn;
  }
}
