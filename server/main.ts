import type { Server } from "node:http";
import type { Server as TlsServer } from "node:https";
import { join } from "node:path";
import pino, { type Logger } from "pino";
import { createApp } from "./app.js";
import { printBanner } from "./banner.js";
import { type Config, readConfig } from "./config.js";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres/index.js";
import { createHttpServer, isOpenInTheClear } from "./http-server.js";
import { createLog } from "./log.js";
import { migrate } from "./migrate.js";

/** How long requests may take to finish once the server is told to stop. */
const STOP_TIMEOUT_MS = 25_000;

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
  const { publicUrl, adminToken, smtpUrl, requiresTrustedDocuments, isProduction } = config;
  const settings = { publicUrl, adminToken, smtpUrl, requiresTrustedDocuments, hasExplorer: !isProduction };
  const app = await createApp({ databaseUrl, log, ...settings });
  server.on("request", app.express);
  await listen(server, config);
  printBanner(config, app.installation);
  if (isOpenInTheClear(config)) log.warn({ host: config.host }, IN_THE_CLEAR);
  log.info({ host: config.host, port: config.port, publicUrl: config.publicUrl }, "Roster is listening");

  const stop = async (signal: string) => {
    log.info({ signal }, "Roster is stopping");
    app.endStreams();
    await closeServer(server);
    await app.close();
    await embedded?.stop();
    log.info("Roster has stopped");
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function listen(server: Server | TlsServer, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

/** Lets requests finish, then closes what is still open. */
function closeServer(server: Server | TlsServer): Promise<void> {
  return new Promise((resolve) => {
    const timeout = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_MS);
    server.close(() => {
      clearTimeout(timeout);
      resolve();
    });
    server.closeIdleConnections();
  });
}
