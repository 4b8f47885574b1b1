import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import pino from "pino";
import { startEmbeddedPostgres } from "../../server/embedded-postgres/index.js";
import { migrate } from "../../server/migrate.js";
import type { TestEnvironment } from "./environment.js";
import type { OwnServer } from "./own-server.js";
import { startServerHere } from "./server-here.js";

/**
 * The process of one worker's servers: a PostgreSQL, a Roster that serves the whole run, and those that tests start for themselves.
 * The database is a cluster of its own, since a transaction that is open anywhere in a cluster holds back the change feed.
 * It tells its parent where they are, and ends when the parent lets go of it, or ends itself: Ctrl-C, which reaches both, is the
 * parent's.
 */
process.on("SIGINT", () => {});
const released = new Promise((resolve) => process.once("disconnect", resolve));
const directory = mkdtempSync(join(tmpdir(), "roster-test-"));
const database = await startEmbeddedPostgres({ directory, isDurable: false });
await migrate(database.url, pino({ level: "silent" }));
const roster = await startServerHere({ databaseUrl: database.url });
const ofTests = new Map<string, OwnServer>();

/** POST with options answers the URL of a server with them, DELETE with a URL closes it. */
const host = createServer(async (request, response) => {
  try {
    const body = (await json(request)) as { url: string };
    response.end(request.method === "POST" ? await start(body) : await close(body));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

async function start(options: object): Promise<string> {
  const server = await startServerHere({ databaseUrl: database.url, ...options });
  ofTests.set(server.url, server);
  return server.url;
}

async function close({ url }: { url: string }): Promise<string> {
  const server = ofTests.get(url);
  ofTests.delete(url);
  await server?.close();
  return url;
}

await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
const hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
const environment: TestEnvironment = { url: roster.url, databaseUrl: database.url, hostUrl };
if (process.connected) process.send?.(environment);

await released;
host.close();
host.closeAllConnections();
for (const server of [...ofTests.values(), roster]) await server.close();
await database.stop();
rmSync(directory, { recursive: true });
