import { parseArgs } from "node:util";
import { type BenchCluster, startCluster } from "./cluster.js";
import { startFloor } from "./floor/start.js";
import { runWindow, type Session, senderTo, type Window } from "./measure.js";
import { startRoster } from "./roster.js";
import { stoppingAfter } from "./stopping.js";
import type { Target } from "./target.js";
import { syncGroup, syncUser } from "./workloads/sync.js";
import { someUser } from "./workloads/workload.js";

/**
 * A first synchronization from its beginning to its end, 8 requests at a time: all users, then all groups with members, half of them
 * as Entra ID sends them and half as Okta does. Both servers have just started, and have no users but a thousand who are in no group.
 * They take turns by tenths, so that whatever else the machine does slows both; what counts is the sum.
 */
const { values: options } = parseArgs({
  options: { users: { type: "string", default: "100000" }, groups: { type: "string", default: "1000" } },
});
const [users, groups] = [Number(options.users), Number(options.groups)];
const TURNS = 10;
const CONCURRENCY = 8;
if (!(users >= 1_000 && users % TURNS === 0)) throw new Error("--users is a multiple of 10, and at least 1000");
if (!(groups >= TURNS && groups % TURNS === 0)) throw new Error("--groups is a multiple of 10, and at least 10");

/** One server, and the ids of the users that it has created. */
interface Side {
  session: Session;
  ids: string[];
}

type Unit = (side: Side, session: Session, number: number) => Promise<void>;

const createUser: Unit = async ({ ids }, session, number) => {
  ids[number] = await syncUser(session, `first-${number}`);
};

const createGroup: Unit = ({ ids }, session, number) => {
  const sync = number % 2 === 0 ? syncGroup.entra : syncGroup.okta;
  const chosen = (place: number) => ids[someUser(place, { ...session.fixture, size: ids.length })] as string;
  return sync(session, `First ${number}`, (count) =>
    Array.from({ length: count }, (_, i) => chosen(number * count + i)),
  );
};

await stoppingAfter(async (keep) => {
  const cluster = keep(await startCluster());
  const { target: roster, fixture } = await startRoster(await cluster.newDatabase("roster_first"), 0, []);
  keep(roster);
  const floor = keep(await startFloor(await cluster.newDatabase("floor_first"), fixture));
  const sideOf = (target: Target): Side => ({
    session: { fixture, target, send: senderTo(target), memory: new Map() },
    ids: [],
  });
  const sides: [floor: Side, roster: Side] = [sideOf(floor), sideOf(roster)];
  const ofUsers = await inTurns(cluster, sides, createUser, users);
  const ofGroups = await inTurns(cluster, sides, createGroup, groups);
  say(`${users} users`, ofUsers);
  say(`${groups} groups`, ofGroups);
  say("all of it", [
    [...ofUsers[0], ...ofGroups[0]],
    [...ofUsers[1], ...ofGroups[1]],
  ]);
});

type Windows = [floor: Window[], roster: Window[]];

async function inTurns(cluster: BenchCluster, sides: [Side, Side], unit: Unit, count: number): Promise<Windows> {
  const windows: Windows = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    for (const which of turn % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const side = sides[which];
      let number = (turn * count) / TURNS;
      const end = number + count / TURNS;
      const next = () => {
        if (number === end) return undefined;
        const own = number++;
        return (session: Session) => unit(side, session, own);
      };
      const plan = { concurrency: CONCURRENCY, seconds: Number.POSITIVE_INFINITY, next };
      windows[which].push(await runWindow(side.session, cluster, plan));
    }
  }
  return windows;
}

function say(what: string, windows: Windows): void {
  const [floor, roster] = windows.map(totalOf) as [Total, Total];
  const line = (name: string, { requests, seconds, cpu, databaseCpu, mebibytes }: Total) =>
    `  ${name}: ${requests} requests in ${seconds.toFixed(1)} s, ${cpu.toFixed(0)} µs of its processor time and ` +
    `${databaseCpu.toFixed(0)} of PostgreSQL's a request, at most ${mebibytes.toFixed(0)} MiB\n`;
  const rate = floor.seconds / roster.seconds;
  process.stdout.write(
    `${what}: ${rate.toFixed(2)} of the floor's requests a second\n${line("floor", floor)}${line("Roster", roster)}`,
  );
}

interface Total {
  requests: number;
  seconds: number;
  cpu: number;
  databaseCpu: number;
  mebibytes: number;
}

function totalOf(windows: Window[]): Total {
  const requests = sum(windows, (window) => window.requests);
  return {
    requests,
    seconds: sum(windows, (window) => window.requests / window.requestsPerSecond),
    cpu: sum(windows, (window) => window.cpu * window.requests) / requests,
    databaseCpu: sum(windows, (window) => window.databaseCpu * window.requests) / requests,
    mebibytes: Math.max(...windows.map((window) => window.peakMebibytes)),
  };
}

function sum(windows: Window[], of: (window: Window) => number): number {
  return windows.reduce((total, window) => total + of(window), 0);
}
