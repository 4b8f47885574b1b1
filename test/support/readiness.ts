import { setTimeout as sleep } from "node:timers/promises";

const POLL_MS = 50;
const PATIENCE_MS = 30_000;

/** Why it is not ready; undefined where it is. */
export async function unreadinessOf({ url }: { url: string }): Promise<string | undefined> {
  const response = await fetch(`${url}/readyz`);
  const { reason } = (await response.json()) as { reason?: string };
  return response.status === 200 ? undefined : (reason ?? String(response.status));
}

export const isReady = async (replica: { url: string }): Promise<boolean> =>
  (await unreadinessOf(replica)) === undefined;

/** Waits until it is ready. @returns how long that took, in milliseconds */
export async function readyAfter(replica: { url: string }): Promise<number> {
  const start = performance.now();
  while (!(await isReady(replica))) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`${replica.url} does not become ready`);
    await sleep(POLL_MS);
  }
  return Math.round(performance.now() - start);
}
