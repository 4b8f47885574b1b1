import pg from "pg";
import { startCluster } from "./cluster.js";
import { SIZES } from "./fixture.js";
import { median, runWindow, type Session, senderTo, type Window } from "./measure.js";
import { startRoster } from "./roster.js";
import { userReads } from "./workloads/users.js";

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

const cluster = await startCluster();
const { target, fixture } = await startRoster(await cluster.newDatabase("row_security"), SIZES[0], []);
const owner = new pg.Client(target.databaseUrl);
await owner.connect();
try {
  const { rows } = await owner.query<{ name: string }>(
    "select format('%I', relname) as name from pg_class where relrowsecurity and relkind in ('r', 'p')",
  );
  const session: Session = { fixture, target, send: senderTo(target), memory: new Map() };
  const [workload] = userReads(fixture);
  let number = 0;
  const run = (seconds: number): Promise<Window> =>
    runWindow(session, cluster, {
      concurrency: CONCURRENCY,
      seconds,
      next: () => (measured) => workload?.run(measured, number++) ?? Promise.resolve(),
    });
  const measure = async (isOn: boolean): Promise<Window> => {
    for (const { name } of rows) {
      await owner.query(`alter table ${name} ${isOn ? "enable" : "disable"} row level security`);
    }
    await run(WARM_UP_SECONDS);
    return run(SECONDS);
  };

  await run(FIRST_WARM_UP_SECONDS);
  const on = [await measure(true)];
  const off: Window[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    off.push(await measure(false));
    on.push(await measure(true));
  }
  const says = [`row-level security of ${rows.length} tables, W2 at ${SIZES[0]} users, medians of ${ROUNDS}:`];
  const figures: [name: string, (window: Window) => number][] = [
    ["the server's processor time", ({ cpu }) => cpu],
    ["PostgreSQL's", ({ databaseCpu }) => databaseCpu],
    ["both", ({ cpu, databaseCpu }) => cpu + databaseCpu],
  ];
  for (const [name, of] of figures) {
    const ratios = off.map((window, at) => (2 * of(window)) / (of(on[at] as Window) + of(on[at + 1] as Window)));
    const same = off.map((_, at) => of(on[at + 1] as Window) / of(on[at] as Window));
    const spent = `${median(on.map(of)).toFixed(0)} µs with it, ${median(off.map(of)).toFixed(0)} without`;
    says.push(
      `${name}: ${spent}; without it ${median(ratios).toFixed(3)} × (the same twice: ${median(same).toFixed(3)} ×)`,
    );
  }
  process.stdout.write(`${says.join("\n")}\n`);
} finally {
  await owner.end();
  await target.stop();
  await cluster.stop();
}
