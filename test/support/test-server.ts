import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { startEmbeddedPostgres } from "../../server/embedded-postgres/index.js";
import { migrate } from "../../server/migrate.js";
import type { TestEnvironment } from "./environment.js";
import { startOwnServer } from "./own-server.js";

/** A Roster with a database of its own. */
export interface TestServer {
  environment: TestEnvironment;
  stop(): Promise<void>;
}

/** The database is a cluster of its own, since a transaction that is open anywhere in a cluster holds back the change feed. */
export async function startTestServer(): Promise<TestServer> {
  const directory = mkdtempSync(join(tmpdir(), "roster-test-"));
  const database = await startEmbeddedPostgres({ directory, isDurable: false });
  await migrate(database.url, pino({ level: "silent" }));
  const { url, close } = await startOwnServer({ databaseUrl: database.url });
  const stop = async () => {
    await close();
    await database.stop();
    rmSync(directory, { recursive: true });
  };
  return { environment: { url, databaseUrl: database.url }, stop };
}
