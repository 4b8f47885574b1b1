import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import pg from "pg";
import { findBinaries, type PostgresBinaries } from "./binaries.js";
import { type Cluster, ensureCluster } from "./cluster.js";
import { type Postmaster, readPostmaster, stopPostmaster, waitUntilReady } from "./postmaster.js";
import { type Unprivileged, unprivilegedFor } from "./unprivileged.js";

/** A running PostgreSQL that this process started and owns. */
export interface EmbeddedPostgres {
  /** Connection URL of the database `roster`, as the cluster's superuser, on a loopback port. */
  url: string;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Where the cluster lives; made where missing. */
  directory: string;
  /** False for throw-away clusters: nothing is synced to disk. Default true. */
  isDurable?: boolean;
  /** Default: the PostgreSQL that npm installed. */
  binaries?: PostgresBinaries;
}

const DATABASE = "roster";
/** Held by a session of the process that owns the cluster; PostgreSQL frees it when that process dies, however it dies. */
const OWNER_LOCK = 7_261_001;
/** Plans that were made while tables were small are given up so soon after these have grown; PostgreSQL would wait for a minute. */
const STATISTICS = "autovacuum_naptime=10s";
const NOT_DURABLE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/**
 * Starts the PostgreSQL that comes with Roster. A server that a killed Roster left behind on the same folder is stopped
 * first (nothing that it acknowledged is lost); one whose Roster still lives is left alone.
 *
 * @throws Error when another process owns the folder, or PostgreSQL cannot be started
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.directory);
  const isDurable = options.isDurable ?? true;
  mkdirSync(directory, { recursive: true });
  const binaries = options.binaries ?? findBinaries();
  const unprivileged = unprivilegedFor(directory);
  unprivileged.own(directory);
  const cluster = ensureCluster(directory, binaries, unprivileged, isDurable);

  await stopOrphan(cluster);
  const postmaster = await startServer(binaries.postgres, directory, cluster, unprivileged, isDurable);
  await ensureDatabase(cluster, postmaster.port);
  const owner = await becomeOwner(cluster, postmaster.port);
  return {
    url: urlOf(cluster, postmaster.port, DATABASE),
    stop: async () => {
      await owner.end();
      await stopPostmaster(postmaster.pid);
    },
  };
}

async function stopOrphan(cluster: Cluster): Promise<void> {
  const orphan = readPostmaster(cluster.dataDirectory);
  if (!orphan) return;
  if (orphan.isReady) await (await becomeOwner(cluster, orphan.port)).end();
  await stopPostmaster(orphan.pid);
}

async function startServer(
  program: string,
  directory: string,
  cluster: Cluster,
  unprivileged: Unprivileged,
  isDurable: boolean,
): Promise<Postmaster> {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `port=${await freePort()}`,
    "max_connections=100",
    "timezone=UTC",
    STATISTICS,
    ...(isDurable ? [] : NOT_DURABLE),
  ];
  const command = unprivileged.command(program, ["-D", cluster.dataDirectory, ...settings.flatMap((s) => ["-c", s])]);
  const log = openSync(join(directory, "postgres.log"), "a", 0o600);
  const child = spawn(command.program, command.args, { ...command.options, stdio: ["ignore", log, log] });
  closeSync(log);
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = error;
  });
  child.unref();
  try {
    return await waitUntilReady(cluster.dataDirectory, () => child.exitCode !== null || failure !== undefined);
  } catch (error) {
    throw new Error(`${(error as Error).message}; see ${join(directory, "postgres.log")}`, { cause: failure });
  }
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client(urlOf(cluster, port, "postgres"));
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** @returns the session that holds the cluster for this process, for as long as it is open */
async function becomeOwner(cluster: Cluster, port: number): Promise<pg.Client> {
  const client = new pg.Client(urlOf(cluster, port, "postgres"));
  client.on("error", () => {}); // the server going away is noticed, and reported, by the sessions that do work
  await client.connect();
  const { rows } = await client.query<{ isOwner: boolean }>('select pg_try_advisory_lock($1) as "isOwner"', [
    OWNER_LOCK,
  ]);
  if (rows[0]?.isOwner) return client;
  await client.end();
  throw new Error(`another Roster is running on ${cluster.dataDirectory}; stop it, or set ROSTER_DATA_DIR`);
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://${cluster.user}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolvePort(port));
    });
  });
}
