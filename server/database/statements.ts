import { AsyncResource } from "node:async_hooks";
import type { ClientBase, Pool } from "pg";

/** What statements do, as far as metrics tell them apart. */
export const VERBS = ["select", "insert", "update", "delete", "begin", "commit", "rollback", "set"] as const;

/** A statement by what it does and to which table. Nothing of it comes from what was sent to Roster. */
export interface Statement {
  /** One of VERBS, or `other`. */
  verb: string;
  table: string | undefined;
}

/** Told of each statement as it is sent, by which process of the database's. @returns to be told of its end */
export type ObserveStatement = (statement: Statement, processId: number | undefined) => (error?: unknown) => void;

/** Lets somebody follow the statements that are sent by a pool's connections. The statements stay what they are. */
export function observeStatements(pool: Pool, observe: ObserveStatement): void {
  const statements = new KnownStatements();
  pool.on("connect", (client) => observeClient(client, (text) => statements.of(text), observe));
  const connect = pool.connect.bind(pool) as (callback?: (...args: unknown[]) => void) => unknown;
  // Who waits for a connection by a callback would be called by whoever gives one back, as if it were for them.
  pool.connect = ((callback?: (...args: unknown[]) => void) =>
    connect(callback && AsyncResource.bind(callback))) as typeof pool.connect;
}

type Callback = (error: unknown, result: unknown) => void;

/** As the connections of node-postgres have it; whoever has no values to give may give the callback in their place. */
export type Query = (
  statement: string | { text?: string },
  values?: unknown[] | Callback,
  callback?: Callback,
) => unknown;

function observeClient(client: ClientBase, nameOf: (text: string) => Statement, observe: ObserveStatement): void {
  const query = client.query.bind(client) as Query;
  const processId = (client as { processID?: number }).processID;
  const observed: Query = (statement, values, callback) => {
    const text = typeof statement === "string" ? statement : statement?.text;
    if (text === undefined) return query(statement, values, callback);
    if (isSubmittable(statement)) {
      const { callback, statements = [{ text }] } = statement;
      const told = toldOf(statements.map(({ text }) => text)).map((text) => ({
        text,
        ended: observe(nameOf(text), processId),
      }));
      statement.callback = (error, result) => {
        const failed = error ? (told.find(({ text }) => text === statement.text) ?? told.at(-1)) : undefined;
        for (const one of told) one.ended(one === failed ? error : undefined);
        callback(error, result);
      };
      return query(statement);
    }
    const ended = observe(nameOf(text), processId);
    const called = typeof values === "function" ? (values as Callback) : callback;
    if (called) {
      const tell: Callback = (error, result) => {
        ended(error ?? undefined);
        called(error, result);
      };
      return called === values ? query(statement, tell) : query(statement, values, tell);
    }
    const result = query(statement, values) as Promise<unknown>;
    result.then(() => ended(), ended);
    return result;
  };
  Object.assign(client, { query: observed });
}

/** A statement that sends itself, as those of the read model do. */
interface Submittable {
  callback: Callback;
  /** Of several that are sent together: of the one that is being answered, or has failed. */
  text?: string;
  statements?: readonly { text: string }[];
}

/** What begins and ends a transaction is not told of, where it is sent with others. */
function toldOf(texts: string[]): string[] {
  const told = texts.filter((text) => !OF_TRANSACTIONS.test(text));
  return told.length > 0 ? told : texts.slice(-1);
}

const OF_TRANSACTIONS = /^(begin|commit|set local |select set_config)/;

const isSubmittable = (statement: object | string): statement is Submittable =>
  typeof statement === "object" && "submit" in statement;

/** Texts are without end in principle, by the shapes of filters: past this many, each is read anew. */
const MAX_KNOWN = 1_000;

class KnownStatements {
  readonly #statements = new Map<string, Statement>();

  of(text: string): Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = describeStatement(text);
    if (this.#statements.size < MAX_KNOWN) this.#statements.set(text, statement);
    return statement;
  }
}

const VERB = /^\s*(?:\/\*[^*]*\*\/\s*)?([a-z]+)/i;
const TENANT = /^\s*select set_config\('roster\.tenant_id'/;
const WITH_TABLES = ["with", "select", "insert", "update", "delete"];

/**
 * Tells what a statement does. One that begins with others (`with`) does what it ends with, but where that reads what one of
 * those has written, it does that.
 *
 * `with old as (update users …) select * from old` is `{ verb: "update", table: "users" }`
 */
export function describeStatement(text: string): Statement {
  if (TENANT.test(text)) return { verb: "set", table: undefined };
  const verb = (VERB.exec(text)?.[1] ?? "").toLowerCase();
  if (!WITH_TABLES.includes(verb))
    return { verb: (VERBS as readonly string[]).includes(verb) ? verb : "other", table: undefined };
  const steps = stepsOf(text);
  const least = Math.min(...steps.map(({ depth }) => depth));
  const outermost = steps.filter(({ depth }) => depth === least);
  const read = outermost.at(least === 0 ? 0 : -1); // values stand before what they are selected from
  const step = outermost.find(isWrite) ?? steps.find(isWrite) ?? read;
  return { verb: step?.verb ?? "select", table: step?.table };
}

interface Step extends Statement {
  /** In how many brackets it stands. */
  depth: number;
}

const isWrite = ({ verb }: Step): boolean => verb !== "select";

const STEP =
  /[()]|\b(insert into|(?<!\b(?:for|key|do) )update|delete from|from(?!\s+[a-z_]+\())\s+(?:"?public"?\.)?"?([a-z_]+)"?/gi;

/**
 * Where a statement reads and writes; what selects from a function does so nowhere. Those in brackets give a value, a condition, or
 * what the rest begins with.
 */
function stepsOf(text: string): Step[] {
  const steps: Step[] = [];
  let depth = 0;
  for (const [token, words, table] of text.matchAll(STEP)) {
    if (words) steps.push({ verb: words.toLowerCase().replace(/ .*|^from$/g, "") || "select", table, depth });
    else depth += token === "(" ? 1 : -1;
  }
  return steps;
}
