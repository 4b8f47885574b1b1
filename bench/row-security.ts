import pg from "pg";
import { startCluster } from "./cluster.js";
import { SIZES } from "./fixture.js";
import { median, runWindow, type Session, senderTo, type Window } from "./measure.js";
import { startRoster } from "./roster.js";
import { type Keep, stoppingAfter } from "./stopping.js";
import { userReads } from "./workloads/users.js";
import type { Workload } from "./workloads/workload.js";

/**
 * What row-level security costs a W2: windows with it and without it, in turns, at the same server. Statements name the tenant
 * themselves, so that answers are right without it, too; each window is compared with both beside it.
 */
const ROUNDS = 12;
const SECONDS = 2;
/** Each session plans its statements anew when row-level security changes. */
const WARM_UP_SECONDS = 1;
const FIRST_WARM_UP_SECONDS = 8;
const CONCURRENCY = 8;

const FIGURES: [name: string, of: (window: Window) => number][] = [
  ["the server's processor time", ({ cpu }) => cpu],
  ["PostgreSQL's", ({ databaseCpu }) => databaseCpu],
  ["both", ({ cpu, databaseCpu }) => cpu + databaseCpu],
];

/** The windows in which it was on, and those between them in which it was off. */
interface Measured {
  on: Window[];
  off: Window[];
}

await stoppingAfter(async (keep) => {
  const measured = await measure(keep);
  say(`row-level security in W2 at ${SIZES[0]} users, medians of ${ROUNDS}:`);
  for (const [name, of] of FIGURES) say(`${name}: ${compared({ on: measured.on.map(of), off: measured.off.map(of) })}`);
});

async function measure(keep: Keep): Promise<Measured> {
  const cluster = keep(await startCluster());
  const { target, fixture } = await startRoster(await cluster.newDatabase("row_security"), SIZES[0], []);
  keep(target);
  const owner = new pg.Client(target.databaseUrl);
  await owner.connect();
  keep({ stop: () => owner.end() });
  const { rows: tables } = await owner.query<{ name: string }>(
    "select format('%I', relname) as name from pg_class where relrowsecurity and relkind in ('r', 'p')",
  );
  const session: Session = { fixture, target, send: senderTo(target), memory: new Map() };
  const [workload] = userReads(fixture) as [Workload];
  let number = 0;
  const next = () => (measured: Session) => workload.run(measured, number++);
  const run = (seconds: number) => runWindow(session, cluster, { concurrency: CONCURRENCY, seconds, next });
  const runWith = async (setting: "enable" | "disable"): Promise<Window> => {
    for (const { name } of tables) await owner.query(`alter table ${name} ${setting} row level security`);
    await run(WARM_UP_SECONDS);
    return run(SECONDS);
  };

  await run(FIRST_WARM_UP_SECONDS);
  const measured: Measured = { on: [await runWith("enable")], off: [] };
  for (let round = 0; round < ROUNDS; round++) {
    measured.off.push(await runWith("disable"));
    measured.on.push(await runWith("enable"));
  }
  return measured;
}

function compared({ on, off }: { on: number[]; off: number[] }): string {
  const around = off.map((_, round) => on.slice(round, round + 2) as [before: number, after: number]);
  const without = off.map((one, round) => one / mean(around[round] as [number, number]));
  const twice = around.map(([before, after]) => after / before);
  const [spent, saved] = [median(on).toFixed(0), median(off).toFixed(0)];
  return `${spent} µs with it, ${saved} without; without it ${ratio(without)} (the same twice: ${ratio(twice)})`;
}

function mean([one, other]: [number, number]): number {
  return (one + other) / 2;
}

function ratio(values: number[]): string {
  return `${median(values).toFixed(3)} ×`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
