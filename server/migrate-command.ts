import { join } from "node:path";
import pino from "pino";
import { readConfig } from "./config.js";
import { startEmbeddedPostgres } from "./embedded-postgres/index.js";
import { createLog } from "./log.js";
import { migrate } from "./migrate.js";

/** `npm run migrate`: brings the database up to date without starting Roster. */
const config = readConfig(process.env);
const log = createLog(config.logLevel, pino.destination({ dest: 2, sync: true }));
const embedded = config.databaseUrl
  ? undefined
  : await startEmbeddedPostgres({ directory: join(config.dataDirectory, "postgres") });
try {
  const applied = await migrate(config.databaseUrl ?? embedded?.url ?? "", log);
  process.stdout.write(applied.length > 0 ? `applied ${applied.join(", ")}\n` : "the database is up to date\n");
} finally {
  await embedded?.stop();
}
