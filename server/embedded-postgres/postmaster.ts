import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The server process of a cluster, as its lock file names it. */
export interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

const FAST_STOP_MS = 20_000;
const POLL_MS = 20;

/** Reads `postmaster.pid` of a data directory; undefined where no living process is behind it. */
export function readPostmaster(dataDirectory: string): Postmaster | undefined {
  const file = join(dataDirectory, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, directory, , port, , , , status] = readFileSync(file, "utf8").split("\n");
  if (directory !== dataDirectory || !isAlive(Number(pid))) return undefined;
  return { pid: Number(pid), port: Number(port), isReady: status?.trim() === "ready" };
}

/** Waits until the cluster accepts connections. @throws Error when `hasExited` says that it never will */
export async function waitUntilReady(dataDirectory: string, hasExited: () => boolean): Promise<Postmaster> {
  for (;;) {
    const postmaster = readPostmaster(dataDirectory);
    if (postmaster?.isReady) return postmaster;
    if (hasExited()) throw new Error("the embedded PostgreSQL ended before it was ready");
    await sleep(POLL_MS);
  }
}

/**
 * Stops a cluster: sessions are ended and everything is written ("fast"); after 20 s without recovery files being
 * completed ("immediate"), which the next start repairs from the write-ahead log.
 */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, "SIGINT");
  const deadline = Date.now() + FAST_STOP_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) signal(pid, "SIGQUIT");
    await sleep(POLL_MS);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
