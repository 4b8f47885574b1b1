import { createServer, type Server } from "node:http";
import { join } from "node:path";
import pino, { type Logger } from "pino";
import { createApp } from "./app.js";
import { printBanner } from "./banner.js";
import { type Config, readConfig } from "./config.js";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres/index.js";
import { migrate } from "./migrate.js";

/** How long requests may take to finish once the server is told to stop. */
const STOP_TIMEOUT_MS = 25_000;

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`Roster cannot start: ${(error as Error).message.replace(/\s*\n\s*/g, " ")}\n`);
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ directory: join(config.dataDirectory, "postgres") });
  try {
    await serve(config, config.databaseUrl ?? (embedded as EmbeddedPostgres).url, log, embedded);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function serve(config: Config, databaseUrl: string, log: Logger, embedded?: EmbeddedPostgres): Promise<void> {
  const applied = await migrate(databaseUrl, log);
  if (applied.length > 0) log.info({ migrations: applied }, "migrated the database");
  const app = await createApp({ databaseUrl, publicUrl: config.publicUrl, adminToken: config.adminToken, log });
  const server = createServer(app.express);
  await listen(server, config);
  printBanner(config, app.installation);
  log.info({ host: config.host, port: config.port, publicUrl: config.publicUrl }, "Roster is listening");

  const stop = async (signal: string) => {
    log.info({ signal }, "Roster is stopping");
    await closeServer(server);
    await app.close();
    await embedded?.stop();
    log.info("Roster has stopped");
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

/** Lets requests finish, then closes what is still open. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timeout = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_MS);
    server.close(() => {
      clearTimeout(timeout);
      resolve();
    });
    server.closeIdleConnections();
  });
}
