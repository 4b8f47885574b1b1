import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "../server/embedded-postgres/index.js";

/** PostgreSQL for one run, that counts its statements. */
export interface BenchCluster {
  /** Of the process that all sessions are children of. */
  pid: number;
  newDatabase(name: string): Promise<string>;
  /** How many statements the requests of a database have led to so far; what Roster does behind them is apart. */
  statementsOf(databaseUrl: string): Promise<number>;
  /** The statements that have cost a database most, a line each: calls, milliseconds in all, microseconds a call, text. */
  dearestOf(databaseUrl: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startCluster(): Promise<BenchCluster> {
  const directory = mkdtempSync(join(tmpdir(), "roster-bench-"));
  const first = await startEmbeddedPostgres({ directory });
  await asOwner(first.url, "alter system set shared_preload_libraries = 'pg_stat_statements'");
  await first.stop();
  const database = await startEmbeddedPostgres({ directory });
  await asOwner(database.url, "create extension pg_stat_statements");
  const counter = new pg.Client(database.url);
  await counter.connect();
  return {
    pid: Number(readFileSync(join(directory, "data", "postmaster.pid"), "utf8").split("\n")[0]),
    newDatabase: async (name) => {
      await asOwner(database.url, `create database ${name}`);
      return urlOf(database.url, name);
    },
    statementsOf: async (databaseUrl) => {
      const { rows } = await counter.query(COUNT, [new URL(databaseUrl).pathname.slice(1)]);
      return Number(rows[0]?.calls);
    },
    dearestOf: async (databaseUrl) => {
      const { rows } = await counter.query(DEAREST, [new URL(databaseUrl).pathname.slice(1)]);
      return rows.map(({ line }) => `${line}\n`).join("");
    },
    stop: async () => {
      await counter.end();
      await database.stop();
      rmSync(directory, { recursive: true });
    },
  };
}

/** Not counted: what is written down behind the requests, and what a connection needs once. */
const BEHIND =
  "^\\s*with answered as|^delete from scim_requests|tolerance_uses|/[*] audit [*]/|audit_entries|audit_checkpoints|limit_counts|pg_backend_pid|^set ";

const COUNT = `
  select coalesce(sum(s.calls), 0) as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
  where d.datname = $1 and s.query !~* '${BEHIND}'`;

const DEAREST = `
  select concat_ws(E'\\t', calls, total_exec_time::int, (1000 * mean_exec_time)::int,
                   left(regexp_replace(query, '\\s+', ' ', 'g'), 400)) as line
  from pg_stat_statements s join pg_database d on d.oid = s.dbid
  where d.datname = $1 and calls > 10 order by total_exec_time desc limit 40`;

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}

function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
