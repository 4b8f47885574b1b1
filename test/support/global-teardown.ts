export default async function globalTeardown(): Promise<void> {
  await Promise.all((globalThis.testServers ?? []).map((server) => server.stop()));
}
