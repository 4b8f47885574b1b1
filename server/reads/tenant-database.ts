import pg, { type Pool, type PoolClient, type QueryResultRow } from "pg";
import { rowTypes } from "./row-types.js";
import { StatementNames } from "./statement-names.js";

/** The read model's way to the rows of one tenant. */
export interface TenantDatabase {
  readonly tenantId: string;
  /** Runs SQL with placeholders as a prepared statement. */
  query<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]>;
}

/** The same, with something that is asserted before each statement. */
export const guardedDatabase = ({ tenantId, query }: TenantDatabase, assert: () => void): TenantDatabase => ({
  tenantId,
  query: async (text, values) => {
    assert();
    return query(text, values);
  },
});

/**
 * Gives each tenant's reads a session in which row-level security shows that tenant's rows and no others. A pooled
 * connection remembers which tenant it last served; only a change costs a statement.
 */
export class TenantDatabases {
  readonly #names = new StatementNames();
  readonly #lastTenant = new WeakMap<PoolClient, string>();

  constructor(private readonly pool: Pool) {}

  of(tenantId: string): TenantDatabase {
    return { tenantId, query: (text, values) => this.#query(tenantId, text, values) };
  }

  async #query<Row extends QueryResultRow>(tenantId: string, text: string, values: unknown[]): Promise<Row[]> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      await this.#enter(client, tenantId);
      const { rows } = await client.query<Row>({ name: this.#names.nameOf(text), text, values, types: rowTypes });
      return rows;
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      client.release(failure && isBroken(failure));
    }
  }

  async #enter(client: PoolClient, tenantId: string): Promise<void> {
    if (this.#lastTenant.get(client) === tenantId) return;
    this.#lastTenant.delete(client);
    await client.query("select set_config('roster.tenant_id', $1, false)", [tenantId]);
    this.#lastTenant.set(client, tenantId);
  }
}

/** A statement that PostgreSQL refuses leaves the connection whole; anything else says that it is gone. */
const isBroken = (error: Error): boolean => !(error instanceof pg.DatabaseError) || error.severity === "FATAL";
