import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BenchCluster, startCluster } from "./cluster.js";
import { compare, type Servers } from "./compare.js";
import { SIZES } from "./fixture.js";
import { startFloor } from "./floor/start.js";
import { addTo, loadNow, machineOf, printResults, type Results } from "./results.js";
import { startRoster } from "./roster.js";
import { type Keep, stoppingAfter } from "./stopping.js";
import { heading, lineOf } from "./table.js";
import { begunAfresh, growing, suites } from "./workloads/index.js";
import type { Suite } from "./workloads/workload.js";

const { values: options } = parseArgs({
  options: {
    size: { type: "string", default: "10000" },
    only: { type: "string" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "1" },
    json: { type: "string" },
    profile: { type: "string" },
  },
});
const [size, rounds, seconds] = [Number(options.size), Number(options.rounds), Number(options.seconds)];
if (!SIZES.some((one) => one === size)) throw new Error(`--size is one of ${SIZES.join(", ")}`);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds is a number of rounds");
if (!(seconds > 0)) throw new Error("--seconds is how long a window may last");
const only = options.only?.split(",");
const isWanted = ({ id }: { id: string }): boolean => !only || only.includes(id);

if (options.profile) mkdirSync(options.profile, { recursive: true });

await stoppingAfter(async (keep) => {
  const cluster = keep(await startCluster());
  const profiling = options.profile ? ["--cpu-prof", `--cpu-prof-dir=${options.profile}`] : [];
  const servers = await startServers(keep, cluster, size, profiling);
  const smallest = SIZES[0];
  const hasGrowth = size > smallest && [...growing].some((suite) => isAbout(suite, servers));
  const beside = hasGrowth ? await startServers(keep, cluster, smallest) : undefined;
  const results = resultsSoFar();
  say(heading());
  for (const suite of suites) {
    if (!isAbout(suite, servers)) continue;
    if (begunAfresh.has(suite)) await Promise.all([servers.floor.restart(), servers.roster.restart()]);
    const about = { measuredAt: new Date().toISOString(), load: loadNow() };
    const grown = growing.has(suite) ? beside : undefined;
    const measured = await compare(suite, servers, grown, cluster, { rounds, seconds, isWanted });
    for (const one of measured) {
      say(lineOf(one));
      addTo(results, { ...about, ...one });
    }
    if (options.profile)
      writeFileSync(join(options.profile, "statements.tsv"), await cluster.dearestOf(servers.roster.databaseUrl));
    if (options.json) writeFileSync(options.json, printResults(results));
  }
});

function isAbout(suite: Suite, { fixture }: Servers): boolean {
  return suite(fixture).some(isWanted);
}

async function startServers(
  keep: Keep,
  cluster: BenchCluster,
  users: number,
  nodeOptions: string[] = [],
): Promise<Servers> {
  say(`planting ${users} users at both servers`);
  const database = (name: string) => cluster.newDatabase(`${name}_${users}`);
  const { target, fixture } = await startRoster(await database("roster"), users, nodeOptions);
  const roster = keep(target);
  const floor = keep(await startFloor(await database("floor"), fixture));
  return { floor, roster, fixture };
}

/** Where the file has results of the same size, those of other workloads stay. */
function resultsSoFar(): Results {
  const machine = machineOf("18");
  if (!options.json || !existsSync(options.json)) return { size, machine, workloads: [] };
  const kept: Results = JSON.parse(readFileSync(options.json, "utf8"));
  return kept.size === size ? { ...kept, machine } : { size, machine, workloads: [] };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
