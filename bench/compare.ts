import type { BenchCluster } from "./cluster.js";
import type { Fixture } from "./fixture.js";
import { runWindow, type Session, senderTo, type Window } from "./measure.js";
import type { Target } from "./target.js";
import type { Suite, Workload } from "./workloads/workload.js";

const CONCURRENCY = 8;

/** Processes are slow at first: what they run often is compiled, and connections and caches are filled. What reads need for that. */
const WARM_UP_SECONDS = 4;

export interface CompareOptions {
  rounds: number;
  /** How long a window may last. */
  seconds: number;
  isWanted(workload: Workload): boolean;
}

/** A workload's windows at both servers, in the order of the rounds. */
export interface Compared {
  id: string;
  name: string;
  floor: Window[];
  roster: Window[];
}

/** One server, and how far it has come. */
interface Side {
  session: Session;
  next: Map<Workload, number>;
  windows: Map<Workload, Window[]>;
}

/**
 * Measures the workloads of a suite. Floor and Roster take turns, so that whatever else the machine does slows both; a first
 * round warms up and is forgotten.
 */
export async function compare(
  suite: Suite,
  fixture: Fixture,
  [floor, roster]: [Target, Target],
  cluster: BenchCluster,
  { rounds, seconds, isWanted }: CompareOptions,
): Promise<Compared[]> {
  const all = suite(fixture);
  const workloads = all.filter(isWanted);
  const sides = [sideOf(floor, fixture), sideOf(roster, fixture)] as const;
  for (const workload of workloads) for (const { session } of sides) await workload.prepare?.(session);
  for (let round = -1; round < rounds; round++) {
    for (const workload of workloads) {
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
        const warmUp = Math.max(seconds, workload.warmUpSeconds ?? WARM_UP_SECONDS);
        const window = await measure(workload, side, round < 0 ? warmUp : seconds, cluster);
        if (round >= 0) side.windows.get(workload)?.push(window) ?? side.windows.set(workload, [window]);
      }
    }
  }
  return workloads.map((workload) => ({
    id: workload.id,
    name: workload.name,
    floor: sides[0].windows.get(workload) ?? [],
    roster: sides[1].windows.get(workload) ?? [],
  }));
}

const sideOf = (target: Target, fixture: Fixture): Side => ({
  session: { fixture, target, send: senderTo(target), memory: new Map() },
  next: new Map(),
  windows: new Map(),
});

async function measure(workload: Workload, side: Side, seconds: number, cluster: BenchCluster): Promise<Window> {
  const { session } = side;
  let number = side.next.get(workload) ?? 0;
  const end = workload.units === undefined ? undefined : number + workload.units;
  const window = await runWindow(session, cluster, {
    concurrency: workload.concurrency ?? CONCURRENCY,
    seconds,
    next: () => {
      if (number === end || workload.hasMore?.(session) === false) return undefined;
      const own = number++;
      return (measured) => workload.run(measured, own);
    },
  });
  side.next.set(workload, number);
  await workload.after?.(session);
  return window;
}
