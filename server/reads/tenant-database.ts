import pg, { type Pool, type PoolClient, type QueryResultRow } from "pg";
import { isCut, retryingCuts } from "../database/faults.js";
import { APPLICATION_ROLE, type Sessions } from "../database/session.js";
import { StatementNames } from "../database/statement-names.js";
import { TenantSlots } from "../database/tenant-slots.js";
import { type KnownShapes, send } from "../database/trip.js";
import { OneTurn } from "./one-turn.js";
import { rowTypes } from "./row-types.js";

/** The read model's way to the rows of one tenant. */
export interface TenantDatabase {
  readonly tenantId: string;
  /** Runs SQL with placeholders as a prepared statement; again by another connection, where one is cut before it has answered. */
  query<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]>;
  /**
   * The row with an id, by SQL that reads those of which `$2` has the ids, each with its `id`; `$3` and on are the numbers. What
   * requests ask for in one turn of the event loop by the same SQL is read by one statement, which begins after they have asked.
   */
  byId<Row extends { id: string }>(text: string, id: string, ...more: number[]): Promise<Row | undefined>;
  /** The rows for a value, as `byId`: by SQL that reads those for each of the texts in `$2`, with its `place` among them, from 1. */
  byValue<Row extends { place: number }>(text: string, value: string, ...more: number[]): Promise<Row[]>;
  /** As `query`, for SQL that changes something, which may have been done though the answer is lost: it is not sent again. */
  write(text: string, values: unknown[]): Promise<void>;
}

interface Settings {
  /** Whose the sessions behind the connections are. Default: the connections' own. */
  sessions?: Sessions;
  /** How long a statement may take where sessions are shared. Default: as long as it takes. */
  statementSeconds?: number;
  slots?: TenantSlots;
}

/** The same, with something that is asserted before each statement. */
export const guardedDatabase = (database: TenantDatabase, assert: () => void): TenantDatabase => ({
  ...database,
  query: async (text, values) => {
    assert();
    return database.query(text, values);
  },
  byId: async (text, id, ...more) => {
    assert();
    return database.byId(text, id, ...more);
  },
  byValue: async (text, value, ...more) => {
    assert();
    return database.byValue(text, value, ...more);
  },
});

/**
 * Gives each tenant's reads a session in which row-level security shows that tenant's rows and no others. A pooled
 * connection remembers which tenant it last served; only a change costs a statement. Where sessions are shared with others,
 * it is said in each transaction, and ends with it.
 */
export class TenantDatabases {
  readonly #names = new StatementNames({ prefix: "read" });
  readonly #shapes: KnownShapes = new Map();
  readonly #turn = new OneTurn();
  readonly #lastTenant = new WeakMap<PoolClient, string>();
  readonly #sessions: Sessions;
  readonly #timeout: string;
  readonly #slots: TenantSlots;

  constructor(
    private readonly pool: Pool,
    { sessions = "own", statementSeconds = 0, slots = new TenantSlots() }: Settings = {},
  ) {
    this.#sessions = sessions;
    this.#timeout = `set local statement_timeout = ${statementSeconds * 1_000}`;
    this.#slots = slots;
  }

  of(tenantId: string): TenantDatabase {
    const query = <Row extends QueryResultRow>(text: string, values: unknown[], askers = 1) =>
      retryingCuts(() => this.#run<Row>(tenantId, text, values, askers));
    return {
      tenantId,
      query: (text, values) => query(text, values),
      byId: <Row extends { id: string }>(text: string, id: string, ...more: number[]) =>
        this.#turn.load(this.#what(tenantId, text, more), id, async (ids, askers) => {
          const rows = await query<Row>(text, [tenantId, ids, ...more], askers);
          const found = new Map(rows.map((row) => [row.id, row]));
          return ids.map((id) => found.get(id));
        }),
      byValue: <Row extends { place: number }>(text: string, value: string, ...more: number[]) =>
        this.#turn.load(this.#what(tenantId, text, more), value, async (values, askers) => {
          const found = values.map((): Row[] => []);
          const rows = await query<Row>(text, [tenantId, values, ...more], askers);
          for (const row of rows) found[row.place - 1]?.push(row);
          return found;
        }),
      write: async (text, values) => {
        await this.#run(tenantId, text, values, 1);
      },
    };
  }

  /** Names what a statement reads but for the keys that it is asked for. */
  #what(tenantId: string, text: string, more: readonly number[]): string {
    return [tenantId, this.#names.nameOf(text) ?? text, ...more].join();
  }

  async #run<Row extends QueryResultRow>(
    tenantId: string,
    text: string,
    values: unknown[],
    askers: number,
  ): Promise<Row[]> {
    const turn = this.#slots.enter(tenantId, askers);
    if (turn) await turn;
    let client: PoolClient | undefined;
    let failure: unknown;
    try {
      client = await this.pool.connect();
      if (this.#sessions === "shared") return await this.#queryInTransaction<Row>(client, tenantId, text, values);
      if (this.#lastTenant.get(client) !== tenantId) await this.#enter(client, tenantId);
      const statements = [{ name: this.#names.nameOf(text), text, values }];
      const { rows } = await send<Row>(client, { statements, parserOf: rowTypes.getTypeParser, known: this.#shapes });
      return rows;
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      client?.release(failure !== undefined && isBroken(failure));
      this.#slots.leave(tenantId);
    }
  }

  async #enter(client: PoolClient, tenantId: string): Promise<void> {
    this.#lastTenant.delete(client);
    await client.query("select set_config('roster.tenant_id', $1, false)", [tenantId]);
    this.#lastTenant.set(client, tenantId);
  }

  /** Without a name: the session that knows it would be another's next. */
  async #queryInTransaction<Row extends QueryResultRow>(
    client: PoolClient,
    tenantId: string,
    text: string,
    values: unknown[],
  ): Promise<Row[]> {
    const settings = `role = ${APPLICATION_ROLE}; set local timezone = 'UTC'; ${this.#timeout}`;
    await client.query(`begin; set local ${settings}; set local roster.tenant_id = ${pg.escapeLiteral(tenantId)}`);
    try {
      const { rows } = await client.query<Row>({ text, values, types: rowTypes });
      await client.query("commit");
      return rows;
    } catch (error) {
      if (!isCut(error)) await client.query("rollback");
      throw error;
    }
  }
}

/** A statement that PostgreSQL refuses leaves the connection whole; anything else says that it is gone. */
const isBroken = (error: unknown): boolean => !(error instanceof pg.DatabaseError) || error.severity === "FATAL";
