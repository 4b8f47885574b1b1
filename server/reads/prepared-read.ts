import type { Connection, Submittable } from "pg";
import { prepareValue } from "pg/lib/utils.js";
import { rowTypes } from "./row-types.js";

/** What the rows of a statement are made of: the names of its columns, and how each is parsed. */
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

interface Statement {
  /** Undefined for one that is not kept by the session. */
  name: string | undefined;
  text: string;
  values: readonly unknown[];
}

/**
 * A statement that is read by, on node-postgres' own connections. It asks what its columns are but once, and makes rows of them
 * at once: node-postgres asks each time and describes them anew, which costs more than the rows of most reads.
 */
class PreparedRead<Row> implements Submittable {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly #rows: Row[] = [];
  #shape: RowShape | undefined;

  constructor(
    { name = "", text, values }: Statement,
    private readonly known: KnownShapes,
    /** Whoever follows statements puts its own around it. */
    public callback: (error: Error | null, rows: Row[]) => void,
  ) {
    this.name = name;
    this.text = text;
    this.values = values.map(prepareValue); // before anything is sent: what cannot be a value throws
    this.#shape = known.get(name);
  }

  /** Sends all messages in one piece: Parse where the session does not know it, Bind, Describe where nobody does, Execute, Sync. */
  submit(connection: Connection): void {
    const { stream, parsedStatements, submittedNamedStatements } = connection as Internals;
    stream.cork();
    if (!this.name || !parsedStatements[this.name]) {
      connection.parse({ name: this.name, text: this.text, types: [] }, true);
      if (this.name) submittedNamedStatements[this.name] = this.text;
    }
    connection.bind({ portal: "", statement: this.name, values: this.values } as never, true);
    if (!this.#shape) connection.describe({ type: "P", name: "" }, true);
    connection.execute({ portal: "" }, true);
    connection.sync();
    stream.uncork();
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.#shape = shapeOf(fields.map(({ name, dataTypeID }) => ({ name, parse: rowTypes.getTypeParser(dataTypeID) })));
    if (this.name) this.known.set(this.name, this.#shape);
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const { columns, blank } = this.#shape as RowShape;
    const row: Record<string, unknown> = { ...blank };
    for (let at = 0; at < columns.length; at++) {
      const text = fields[at] as string | null;
      if (text === null) continue;
      const { name, parse } = columns[at] as Column;
      row[name] = parse(text);
    }
    this.#rows.push(row as Row);
  }

  handleError(error: Error): void {
    this.callback(error, []);
  }

  handleReadyForQuery(): void {
    this.callback(null, this.#rows);
  }

  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
}

/** What node-postgres' connections keep of the statements that their sessions know. */
type Internals = Connection & {
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
};

/** Runs a prepared statement. @returns its rows, their values as `rowTypes` says */
export const readPrepared = <Row>(
  client: { query(query: Submittable): unknown },
  statement: Statement,
  known: KnownShapes,
): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    client.query(new PreparedRead<Row>(statement, known, (error, rows) => (error ? reject(error) : resolve(rows))));
  });
