import type { Server } from "node:http";
import type { Server as TlsServer } from "node:https";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pino, { type Logger } from "pino";
import { createApp } from "./app.js";
import { loadAuditKey } from "./audit/audit-key.js";
import { printBanner } from "./banner.js";
import { type Config, readConfig } from "./config.js";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres/index.js";
import { createHttpServer, isOpenInTheClear, stoppable } from "./http-server.js";
import { createLog } from "./log.js";
import { migrate } from "./migrate.js";

/** How long a stop may take: for requests to finish, and for what waits to be written. */
const STOP_TIMEOUT_MS = 25_000;
const CLOSE_TIMEOUT_MS = 5_000;
const EXIT_TIMEOUT_MS = 1_000;

const SIGNALS = ["SIGTERM", "SIGINT"] as const;

const IN_THE_CLEAR =
  "tokens travel in the clear: set TLS_CERTIFICATE_FILE and TLS_KEY_FILE, or PUBLIC_URL to the https URL of a proxy";

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`Roster cannot start: ${(error as Error).message.replace(/\s*\n\s*/g, " ")}\n`);
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel, pino.destination({ dest: 2, sync: false }));
  const server = createHttpServer(config.tls);
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ directory: join(config.dataDirectory, "postgres") });
  try {
    await serve(server, config, config.databaseUrl ?? (embedded as EmbeddedPostgres).url, log, embedded);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function serve(
  server: Server | TlsServer,
  config: Config,
  databaseUrl: string,
  log: Logger,
  embedded?: EmbeddedPostgres,
): Promise<void> {
  const applied = await migrate(databaseUrl, log);
  if (applied.length > 0) log.info({ migrations: applied }, "migrated the database");
  const auditKey = loadAuditKey(config);
  const { publicUrl, adminToken, secretKeys, smtpUrl, requiresTrustedDocuments, isProduction } = config;
  const settings = {
    publicUrl,
    adminToken,
    secretKeys,
    auditKey,
    smtpUrl,
    requiresTrustedDocuments,
    hasExplorer: !isProduction,
  };
  const app = await createApp({ databaseUrl, log, ...settings });
  const requests = stoppable(server);
  server.on("request", app.express);
  await listen(server, config);
  printBanner(config, app.installation);
  if (isOpenInTheClear(config)) log.warn({ host: config.host }, IN_THE_CLEAR);
  log.info({ host: config.host, port: config.port, publicUrl: config.publicUrl }, "Roster is listening");

  const stop = async (signal: string) => {
    for (const name of SIGNALS) process.removeListener(name, stop); // the next one ends the process as it would any
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    log.info({ signal }, "Roster is stopping");
    app.announceStop();
    requests.announceStop();
    await sleep(config.drainSeconds * 1_000);
    app.endStreams();
    await requests.stop(deadline - CLOSE_TIMEOUT_MS - Date.now());
    const isClosed = await Promise.race([app.close().then(() => true), sleep(CLOSE_TIMEOUT_MS, false, { ref: false })]);
    if (!isClosed) log.error("what was left to write could not be written in time");
    await embedded?.stop();
    log.info("Roster has stopped");
    setTimeout(() => process.exit(), EXIT_TIMEOUT_MS).unref(); // for what still holds a socket
  };
  for (const name of SIGNALS) process.on(name, stop);
}

function listen(server: Server | TlsServer, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}
