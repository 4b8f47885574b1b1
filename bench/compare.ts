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
export interface Compared extends Windows {
  id: string;
  name: string;
  /** The same at two servers with few users, in the same rounds. */
  beside?: Windows;
}

interface Windows {
  floor: Window[];
  roster: Window[];
}

/** Two servers, and what they both hold. */
export interface Servers {
  floor: Target;
  roster: Target;
  fixture: Fixture;
}

/** One server, how far it has come, and what it cost. */
interface Side {
  session: Session;
  workloads: Workload[];
  next: number[];
  windows: Window[][];
}

/**
 * Measures the workloads of a suite. Floor and Roster take turns, and so do those with few users where there are such, so that
 * whatever else the machine does slows all; a first round warms up and is forgotten.
 */
export async function compare(
  suite: Suite,
  servers: Servers,
  beside: Servers | undefined,
  cluster: BenchCluster,
  { rounds, seconds, isWanted }: CompareOptions,
): Promise<Compared[]> {
  const own = sidesOf(servers, suite, isWanted);
  const few = beside && sidesOf(beside, suite, isWanted);
  const sides = [own, few].flatMap((pair) => (pair ? [pair.floor, pair.roster] : []));
  for (const { workloads, session } of sides) for (const { prepare } of workloads) await prepare?.(session);
  const { workloads } = own.roster;
  for (let round = -1; round < rounds; round++) {
    for (const [index, workload] of workloads.entries()) {
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
        const warmUp = Math.max(seconds, workload.warmUpSeconds ?? WARM_UP_SECONDS);
        const window = await measure(side, index, round < 0 ? warmUp : seconds, cluster);
        if (round >= 0) side.windows[index]?.push(window);
      }
    }
  }
  return workloads.map(({ id, name }, index) => ({
    id,
    name,
    ...windowsOf(own, index),
    ...(few && { beside: windowsOf(few, index) }),
  }));
}

/** The two sides of a comparison. */
interface Sides {
  floor: Side;
  roster: Side;
}

function sidesOf({ floor, roster, fixture }: Servers, suite: Suite, isWanted: CompareOptions["isWanted"]): Sides {
  const sideOf = (target: Target): Side => {
    const workloads = suite(fixture).filter(isWanted);
    return {
      session: { fixture, target, send: senderTo(target), memory: new Map() },
      workloads,
      next: workloads.map(() => 0),
      windows: workloads.map(() => []),
    };
  };
  return { floor: sideOf(floor), roster: sideOf(roster) };
}

const windowsOf = ({ floor, roster }: Sides, index: number): Windows => ({
  floor: floor.windows[index] ?? [],
  roster: roster.windows[index] ?? [],
});

async function measure(side: Side, index: number, seconds: number, cluster: BenchCluster): Promise<Window> {
  const { session, next } = side;
  const workload = side.workloads[index] as Workload;
  let number = next[index] ?? 0;
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
  next[index] = number;
  await workload.after?.(session);
  return window;
}
