import { rmSync } from "node:fs";

export default async function globalTeardown(): Promise<void> {
  const server = globalThis.testServer;
  if (!server) return;
  server.http.closeAllConnections();
  await new Promise((resolve) => server.http.close(resolve));
  await server.app.close();
  await server.database.stop();
  rmSync(server.directory, { recursive: true });
}
