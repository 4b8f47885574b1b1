import pg, { type Pool, type PoolClient } from "pg";
import { APPLICATION_ROLE, type Sessions } from "./session.js";
import { StatementNames } from "./statement-names.js";
import { type Answered, type KnownShapes, type ParserOf, type Statement, send } from "./trip.js";

interface Settings {
  /** Whose the sessions behind the connections are. Default: the connections' own. */
  sessions?: Sessions;
  /** How long a statement may take where sessions are shared. Default: as long as it takes. */
  statementSeconds?: number;
}

/**
 * Begins transactions in which row-level security shows one tenant's rows and no others. A transaction is begun with its first
 * statement, and can be committed with its last: neither is waited for apart.
 */
export class Transactions {
  readonly #names = new StatementNames({ prefix: "transaction", limit: 300, worthAfter: 3 });
  readonly #known: KnownShapes = new Map();
  readonly #sessions: Sessions;
  readonly #statementSeconds: number;

  constructor(
    private readonly pool: Pool,
    { sessions = "own", statementSeconds = 0 }: Settings = {},
  ) {
    this.#sessions = sessions;
    this.#statementSeconds = statementSeconds;
  }

  /** Nothing is sent yet. */
  async open(tenantId: string): Promise<Transaction> {
    const client = await this.pool.connect();
    const isOwn = this.#sessions === "own";
    const beginning = isOwn ? beginOwn(tenantId) : beginShared(tenantId, this.#statementSeconds);
    return new Transaction(client, beginning, isOwn ? this.#names : undefined, this.#known);
  }
}

/** One transaction, on a connection that it gives back at its end. */
export class Transaction {
  /** What is sent with the next statement, before it. */
  #waiting: Statement[];
  #isBegun = false;
  #isToBeCommitted = false;
  #isInDoubt = false;
  readonly #parserOf: ParserOf;

  constructor(
    private readonly client: PoolClient,
    beginning: readonly Statement[],
    /** Undefined where the session that knew the names would be another's next. */
    private readonly names: StatementNames | undefined,
    private readonly known: KnownShapes,
  ) {
    this.#waiting = [...beginning];
    this.#parserOf = (typeId) => client.getTypeParser(typeId, "text") as (text: string) => unknown;
  }

  /** Runs a statement with placeholders (`$1`, …). @throws its error, or that of one before it that was not waited for */
  query<Row>(text: string, values: readonly unknown[]): Promise<Answered<Row>> {
    return this.#send<Row>(this.#named({ text, values }));
  }

  /** Runs a statement whose answer nobody needs: it is sent with the next one. What fails by it is that one, or the commit. */
  later(statement: Statement): void {
    this.#isToBeCommitted = true;
    this.#waiting.push(this.#named(statement));
  }

  /** @throws the error of a statement that was not waited for, and what is judged at the end */
  async commit(): Promise<void> {
    if (this.#isToBeCommitted) await this.#send(COMMIT);
    this.client.release();
  }

  /** Whether it may have been committed, though that was not answered. */
  get isInDoubt(): boolean {
    return this.#isInDoubt;
  }

  /** Undoes all that was done. A connection on which that is not possible is used no more. */
  async rollback(): Promise<void> {
    const isWhole = !this.#isBegun || (await this.#isRolledBack());
    this.client.release(!isWhole);
  }

  #named(statement: Statement): Statement {
    return { ...statement, name: this.names?.nameOf(statement.text) };
  }

  #send<Row>(statement: Statement): Promise<Answered<Row>> {
    const statements = [...this.#waiting, statement];
    this.#waiting = [];
    this.#isBegun = this.#isToBeCommitted = true;
    const onFailure = (failed: Statement | undefined, error: Error) => {
      const isTold = error instanceof pg.DatabaseError; // in its order among the answers: what comes after it was not done
      this.#isInDoubt = statement === COMMIT && !(isTold && failed !== COMMIT);
    };
    return send(this.client, { statements, parserOf: this.#parserOf, known: this.known, onFailure });
  }

  #isRolledBack(): Promise<boolean> {
    return this.client.query("rollback").then(
      () => true,
      () => false,
    );
  }
}

const COMMIT: Statement = { text: "commit" };

const beginOwn = (tenantId: string): Statement[] => [
  { name: "begin", text: "begin" },
  { name: "enter", text: "select set_config('roster.tenant_id', $1, true)", values: [tenantId] },
];

const beginShared = (tenantId: string, statementSeconds: number): Statement[] =>
  [
    "begin",
    `set local role ${APPLICATION_ROLE}`,
    "set local timezone = 'UTC'",
    `set local statement_timeout = ${statementSeconds * 1_000}`,
    `set local roster.tenant_id = ${pg.escapeLiteral(tenantId)}`,
  ].map((text) => ({ text }));
