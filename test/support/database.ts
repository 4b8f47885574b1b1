import pg from "pg";
import { TenantDatabases } from "../../server/reads/tenant-database.js";
import { testEnvironment } from "./environment.js";

/** Every statement that a pool has sent, in order. */
export interface CountingPool {
  pool: pg.Pool;
  databases: TenantDatabases;
  statements: string[];
  end(): Promise<void>;
}

/** Connects to the tests' database as Roster does, and writes down every statement. */
export function countingPool(): CountingPool {
  const statements: string[] = [];
  const pool = new pg.Pool({
    connectionString: testEnvironment().databaseUrl,
    max: 2,
    onConnect: (client: pg.ClientBase) => client.query("set role roster_app; set timezone to 'UTC'"),
  } as pg.PoolConfig);
  pool.on("connect", (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        const [statement] = args as [string | { text: string }];
        statements.push(typeof statement === "string" ? statement : statement.text);
        return query(...args);
      },
    });
  });
  return { pool, databases: new TenantDatabases(pool), statements, end: () => pool.end() };
}
