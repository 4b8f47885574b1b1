import type { Connection, Submittable } from "pg";
import { prepareValue } from "pg/lib/utils.js";

/** A statement as it is sent. */
export interface Statement {
  /** Undefined for one that is not kept by the session. */
  name?: string | undefined;
  text: string;
  values?: readonly unknown[];
  /** What its error means, where that is known. */
  meaningOf?: (error: Error) => Error;
}

/** What a statement has answered. */
export interface Answered<Row> {
  rows: Row[];
  /** How many rows it has written, or read. */
  count: number;
}

/** How a column becomes a value. */
export type ParserOf = (typeId: number) => (text: string) => unknown;

interface Column {
  name: string;
  parse(text: string): unknown;
}

/** How the rows of a statement are made. */
interface RowShape {
  columns: readonly Column[];
  /** A row whose values are all null. Copies of it are made and read several times as fast as rows that grow by a field at a time. */
  blank: Readonly<Record<string, unknown>>;
}

/** The shapes of rows of statements that were run before, by the statements' names. */
export type KnownShapes = Map<string, RowShape>;

function shapeOf(columns: readonly Column[]): RowShape {
  const blank = JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, null])));
  return { columns, blank: JSON.parse(blank) };
}

interface Itinerary {
  /** In the order in which they are run. Where one fails, those after it are not. The answer of the last is wanted. */
  statements: readonly Statement[];
  parserOf: ParserOf;
  known: KnownShapes;
  /** Told of the statement that was being answered when there was an error. */
  onFailure?(failed: Statement | undefined, error: Error): void;
}

/** Sends statements to the database in one trip. @returns what the last one has answered. @throws what the error of the first that fails means */
export const send = <Row>(
  client: { query(query: Submittable): unknown },
  itinerary: Itinerary,
): Promise<Answered<Row>> =>
  new Promise((resolve, reject) => {
    const trip = new Trip<Row>(itinerary, (error, answered) => {
      if (!error) return resolve(answered);
      itinerary.onFailure?.(trip.current, error);
      reject(trip.current?.meaningOf?.(error) ?? error);
    });
    client.query(trip);
  });

/**
 * Statements that are sent together, and answered together: node-postgres sends one, and waits. Each is prepared once for a session.
 * What its columns are is asked but once, and rows are made of them at once: node-postgres asks each time and describes them anew,
 * which costs more than the rows of most reads.
 */
class Trip<Row> implements Submittable {
  /** For whoever follows them; of one that fails, `text` tells. */
  readonly statements: readonly Statement[];
  readonly #values: readonly unknown[][];
  readonly #last: number;
  readonly #parserOf: ParserOf;
  readonly #known: KnownShapes;
  readonly #answered: Answered<Row> = { rows: [], count: 0 };
  #shape: RowShape | undefined;
  #at: number;

  constructor(
    { statements, parserOf, known }: Itinerary,
    /** Whoever follows statements puts its own around it. */
    public callback: (error: Error | null, answered: Answered<Row>) => void,
  ) {
    this.statements = statements;
    this.#values = statements.map(({ values = [] }) => values.map(prepareValue)); // what cannot be a value throws before anything is sent
    this.#last = this.#at = statements.length - 1;
    this.#parserOf = parserOf;
    this.#known = known;
    this.#shape = known.get(this.name ?? "");
  }

  /** The statement that is being answered, or that has failed; before it is sent, the last one. */
  get current(): Statement | undefined {
    return this.statements[this.#at];
  }

  /** By which node-postgres notes what a session has prepared. */
  get name(): string | undefined {
    return this.current?.name;
  }

  get text(): string | undefined {
    return this.current?.text;
  }

  submit(connection: Connection): void {
    const { stream, parsedStatements } = connection as Internals;
    const isDescribed = this.#shape !== undefined;
    this.#at = 0;
    const parsed = new Set<string>(); // by this trip: one of them may come twice
    stream.cork();
    for (const [place, { name = "", text }] of this.statements.entries()) {
      if (!parsedStatements[name] && !parsed.has(name)) connection.parse({ name, text, types: [] }, true);
      if (name) parsed.add(name);
      connection.bind({ portal: "", statement: name, values: this.#values[place] } as never, true);
      if (place === this.#last && !isDescribed) connection.describe({ type: "P", name: "" }, true);
      connection.execute({ portal: "" }, true);
    }
    connection.sync();
    stream.uncork();
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.#shape = shapeOf(fields.map(({ name, dataTypeID }) => ({ name, parse: this.#parserOf(dataTypeID) })));
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    if (this.#at !== this.#last) return;
    const { columns, blank } = this.#shape ?? NO_ROWS;
    const row: Record<string, unknown> = { ...blank };
    for (let at = 0; at < columns.length; at++) {
      const text = fields[at] as string | null;
      if (text === null) continue;
      const { name, parse } = columns[at] as Column;
      row[name] = parse(text);
    }
    this.#answered.rows.push(row as Row);
  }

  handleCommandComplete({ text }: { text: string }): void {
    if (this.#at === this.#last) {
      this.#answered.count = Number(/\d+$/.exec(text)?.[0] ?? 0);
      this.#shape ??= NO_ROWS;
      if (this.name) this.#known.set(this.name, this.#shape);
    }
    this.#at++;
  }

  handleError(error: Error): void {
    this.callback(error, this.#answered);
  }

  handleReadyForQuery(): void {
    this.callback(null, this.#answered);
  }

  handleEmptyQuery(): void {
    this.#at++;
  }
}

/** Of a statement that answers none. */
const NO_ROWS = shapeOf([]);

/** What node-postgres' connections keep of the statements that their sessions know. */
type Internals = Connection & { parsedStatements: Record<string, string> };
