import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { type App, createApp } from "../../server/app.js";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../server/embedded-postgres/index.js";
import { migrate } from "../../server/migrate.js";
import { ADMIN_TOKEN, type TestEnvironment, tellWorkers } from "./environment.js";

/** What the test run has started; stopped by the global teardown. */
export interface TestServer {
  database: EmbeddedPostgres;
  directory: string;
  app: App;
  http: Server;
}

declare global {
  var testServer: TestServer | undefined;
}

/** Starts one PostgreSQL and one Roster for the whole run; each test makes tenants of its own in it. */
export default async function globalSetup(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "roster-test-"));
  const database = await startEmbeddedPostgres({ directory, isDurable: false });
  const log = pino({ level: "silent" });
  await migrate(database.url, log);
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const app = await createApp({ databaseUrl: database.url, publicUrl: url, adminToken: ADMIN_TOKEN, log });
  http.on("request", app.express);
  const environment: TestEnvironment = { url, databaseUrl: database.url };
  tellWorkers(environment);
  globalThis.testServer = { database, directory, app, http };
}
