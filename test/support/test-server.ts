import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { createApp } from "../../server/app.js";
import { startEmbeddedPostgres } from "../../server/embedded-postgres/index.js";
import { migrate } from "../../server/migrate.js";
import { ADMIN_TOKEN, type TestEnvironment } from "./environment.js";

/** A Roster with a database of its own. */
export interface TestServer {
  environment: TestEnvironment;
  stop(): Promise<void>;
}

/** Longer than a run: a worker that is busy must not send by a connection that is being closed. */
const KEPT_ALIVE_MS = 3_600_000;

/** The database is a cluster of its own, since a transaction that is open anywhere in a cluster holds back the change feed. */
export async function startTestServer(): Promise<TestServer> {
  const directory = mkdtempSync(join(tmpdir(), "roster-test-"));
  const database = await startEmbeddedPostgres({ directory, isDurable: false });
  const log = pino({ level: "silent" });
  await migrate(database.url, log);
  const http = createServer({ keepAliveTimeout: KEPT_ALIVE_MS });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const app = await createApp({ databaseUrl: database.url, publicUrl: url, adminToken: ADMIN_TOKEN, log });
  http.on("request", app.express);
  const stop = async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    await app.close();
    await database.stop();
    rmSync(directory, { recursive: true });
  };
  return { environment: { url, databaseUrl: database.url }, stop };
}
