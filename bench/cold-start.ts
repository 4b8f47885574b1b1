import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { median } from "./measure.js";
import { residentOf } from "./processes.js";
import { startServer } from "./target.js";

/** How long Roster takes from its start until it is ready, built and with its embedded database there, and its memory when idle. */
const STARTS = 5;
const IDLE_AFTER_MS = 5_000;

const directory = mkdtempSync(join(tmpdir(), "roster-start-"));
const env = { ROSTER_DATA_DIR: directory, ROSTER_ADMIN_TOKEN: "the-admin-token-of-the-benchmark-0123456789" };
try {
  const seconds: number[] = [];
  let idle = 0;
  for (let start = 0; start <= STARTS; start++) {
    const before = performance.now();
    const server = await startServer(env);
    const ready = await fetch(`${server.origin}/readyz`);
    if (ready.status !== 200) throw new Error(`/readyz answered ${ready.status}`);
    if (start > 0) seconds.push((performance.now() - before) / 1_000); // the first makes the database
    if (start === STARTS) {
      await setTimeout(IDLE_AFTER_MS);
      idle = residentOf(server.pid);
    }
    await server.stop();
  }
  process.stdout.write(
    `from start to ready: ${median(seconds).toFixed(2)} s\nresident when idle: ${idle.toFixed(0)} MiB\n`,
  );
} finally {
  rmSync(directory, { recursive: true });
}
