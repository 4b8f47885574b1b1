import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findBinaries, type PostgresBinaries } from "../../server/embedded-postgres/binaries.js";
import { ensureCluster } from "../../server/embedded-postgres/cluster.js";
import { readPostmaster } from "../../server/embedded-postgres/postmaster.js";
import { type Unprivileged, unprivilegedFor } from "../../server/embedded-postgres/unprivileged.js";
import { eventually } from "./eventually.js";
import { freePort } from "./roster-process.js";

/** A PostgreSQL of one test's own, which it may stop, kill and start again at the same port. */
export interface OwnPostgres {
  url: string;
  port: number;
  password: string;
  /** Where its files are. */
  dataDirectory: string;
  unprivileged: Unprivileged;
  start(): Promise<void>;
  /** Stops it and waits: `fast` ends sessions and writes everything, `immediate` is as if it were killed. */
  stop(mode: "fast" | "immediate"): Promise<void>;
  /** Runs SQL as the superuser. */
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Stops it, and removes its files. */
  end(): Promise<void>;
}

/** What has been acknowledged survives the death of the process, though not the machine's. */
const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200", "fsync=off"];

export interface OwnPostgresOptions {
  settings?: string[];
  /** Default: the PostgreSQL that npm installed. */
  binaries?: PostgresBinaries;
}

export async function startOwnPostgres({
  settings = [],
  binaries = findBinaries(),
}: OwnPostgresOptions = {}): Promise<OwnPostgres> {
  const directory = mkdtempSync(join(tmpdir(), "roster-fault-"));
  const unprivileged = unprivilegedFor(directory);
  unprivileged.own(directory);
  const { dataDirectory, user, password } = ensureCluster(directory, binaries, unprivileged, false);
  const postgres = serve(directory, dataDirectory, {
    binaries,
    settings,
    unprivileged,
    user,
    password,
    port: await freePort(),
  });
  await postgres.start();
  await queryAt(maintenanceUrl(postgres.url), "create database roster");
  return postgres;
}

interface Served {
  binaries: PostgresBinaries;
  settings: string[];
  unprivileged: Unprivileged;
  user: string;
  password: string;
  port: number;
}

/** Serves a cluster that there is, when it is started. */
export function serve(
  directory: string,
  dataDirectory: string,
  { binaries, settings, unprivileged, user, password, port }: Served,
): OwnPostgres {
  const url = `postgres://${user}:${password}@127.0.0.1:${port}/roster`;
  const isRunning = () => readPostmaster(dataDirectory) !== undefined;
  const stop = async (mode: "fast" | "immediate") => {
    const pid = readPostmaster(dataDirectory)?.pid;
    if (!pid) return;
    process.kill(pid, mode === "fast" ? "SIGINT" : "SIGQUIT");
    await eventually(async () => {
      if (isRunning()) throw new Error(`PostgreSQL ${pid} does not stop`);
    });
  };
  const query = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => queryAt<Row>(url, text, values);
  return {
    url,
    port,
    password,
    dataDirectory,
    unprivileged,
    start: async () => {
      const all = [...SETTINGS, `port=${port}`, ...settings].flatMap((setting) => ["-c", setting]);
      const command = unprivileged.command(binaries.postgres, ["-D", dataDirectory, ...all]);
      const log = openSync(join(directory, "postgres.log"), "a", 0o600);
      const child = spawn(command.program, command.args, { ...command.options, stdio: ["ignore", log, log] });
      closeSync(log);
      await eventually(async () => {
        if (child.exitCode !== null) return;
        await queryAt(maintenanceUrl(url), "select 1");
      });
      if (child.exitCode !== null) throw new Error(`PostgreSQL has ended; see ${directory}/postgres.log`);
    },
    stop,
    query,
    end: async () => {
      await stop("immediate");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const maintenanceUrl = (url: string): string => url.replace(/roster$/, "postgres");

async function queryAt<Row extends pg.QueryResultRow>(url: string, text: string, values?: unknown[]): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
