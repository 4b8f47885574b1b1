import { tellWorkers } from "./environment.js";
import { startTestServer, type TestServer } from "./test-server.js";

declare global {
  var testServers: TestServer[] | undefined;
}

/** Starts a PostgreSQL and a Roster for each worker; each test makes tenants of its own in its worker's. */
export default async function globalSetup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const servers = await Promise.all(Array.from({ length: maxWorkers }, startTestServer));
  tellWorkers(servers.map(({ environment }) => environment));
  globalThis.testServers = servers;
}
