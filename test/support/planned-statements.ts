import pg from "pg";

/** A prepared statement of a session: how often PostgreSQL has planned it for its values alone, and run it by its plan for any. */
export interface PlannedStatement {
  /** Of the session's process, and its name there. */
  id: string;
  statement: string;
  custom: number;
  generic: number;
}

export interface PlannedStatements {
  /** The statements that are prepared by now. */
  all(): Promise<PlannedStatement[]>;
  end(): void;
}

const PLANNED = `
  select pg_backend_pid() || '/' || name as id, regexp_replace(statement, '\\s+', ' ', 'g') as statement,
         custom_plans::int as custom, generic_plans::int as generic
  from pg_prepared_statements`;

/** Follows what is prepared in the sessions that this process begins from now on. */
export function followPlannedStatements(): PlannedStatements {
  const clients = new Set<pg.Client>();
  const { connect } = pg.Client.prototype;
  pg.Client.prototype.connect = function (this: pg.Client, ...args: unknown[]) {
    clients.add(this);
    this.once("end", () => clients.delete(this));
    return (connect as (...args: unknown[]) => unknown).apply(this, args);
  } as typeof connect;
  return {
    all: async () => {
      const planned = await Promise.all([...clients].map((client) => client.query<PlannedStatement>(PLANNED)));
      return planned.flatMap(({ rows }) => rows);
    },
    end: () => {
      pg.Client.prototype.connect = connect;
    },
  };
}
