import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startCluster } from "./cluster.js";
import { compare } from "./compare.js";
import { SIZES } from "./fixture.js";
import { startFloor } from "./floor/start.js";
import { addTo, loadNow, machineOf, printResults, type Results } from "./results.js";
import { startRoster } from "./roster.js";
import { heading, lineOf } from "./table.js";
import { suites } from "./workloads/index.js";

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

const running: { stop(): Promise<void> }[] = [];
try {
  await run();
} finally {
  for (const one of running.toReversed()) await one.stop();
}

async function run(): Promise<void> {
  const cluster = await startCluster();
  running.push(cluster);
  const profiling = options.profile ? ["--cpu-prof", `--cpu-prof-dir=${options.profile}`] : [];
  say(`planting ${size} users at both servers`);
  const { target: roster, fixture } = await startRoster(await cluster.newDatabase("roster_bench"), size, profiling);
  running.push(roster);
  const floor = await startFloor(await cluster.newDatabase("floor_bench"), fixture);
  running.push(floor);
  const results = resultsSoFar();
  say(heading());
  for (const suite of suites) {
    if (!suite(fixture).some(isWanted)) continue;
    const about = { measuredAt: new Date().toISOString(), load: loadNow() };
    const measured = await compare(suite, fixture, [floor, roster], cluster, { rounds, seconds, isWanted });
    for (const one of measured) {
      say(lineOf(one));
      addTo(results, { ...about, ...one });
    }
    if (options.profile)
      writeFileSync(join(options.profile, "statements.tsv"), await cluster.dearestOf(roster.databaseUrl));
    if (options.json) writeFileSync(options.json, printResults(results));
  }
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
