import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { startEmbeddedPostgres } from "../server/embedded-postgres/index.js";
import { type Fixture, groupId } from "./fixture.js";
import { startFloor } from "./floor/start.js";
import { median, runWindow, type Window } from "./measure.js";
import { startRoster } from "./roster.js";
import type { Target } from "./target.js";
import { type Workload, workloads } from "./workloads.js";

/** Floor and Roster take turns, so that whatever else the machine does slows both; figures are medians over the rounds. */
async function compare(): Promise<void> {
  const makeFixture = (tenantId: string): Fixture => ({
    tenantId,
    size,
    groups: { 10: groupId(10), 10000: groupId(10_000) },
  });
  const { target: roster, fixture } = await startRoster(await createDatabase("roster_bench"), makeFixture);
  const floor = await startFloor(await createDatabase("floor_bench"), fixture);
  process.stdout.write(`${size} users; medians of ${rounds} rounds; CPU is the server process's, in µs a request\n\n`);
  process.stdout.write(`${row(["", "floor", "Roster", "ratio", "floor ms", "Roster ms"])}\n`);
  const cpu = new Map<string, number>();
  for (const workload of workloads) {
    const windows = await measure(workload, [floor, roster], fixture);
    const [floors = [], rosters = []] = windows;
    const ratios = rosters.map((window, round) => window.cpuMicroseconds / (floors[round]?.cpuMicroseconds ?? 1));
    cpu.set(workload.name, of(rosters, "cpuMicroseconds"));
    process.stdout.write(
      `${row([
        workload.name,
        of(floors, "cpuMicroseconds").toFixed(0),
        of(rosters, "cpuMicroseconds").toFixed(0),
        `× ${median(ratios).toFixed(2)}`,
        of(floors, "latencyMilliseconds").toFixed(2),
        of(rosters, "latencyMilliseconds").toFixed(2),
      ])}\n`,
    );
  }
  const growth = (cpu.get("add 1 member to a group of 10000") ?? 0) / (cpu.get("add 1 member to a group of 10") ?? 1);
  process.stdout.write(`\nadd 1 member: a group of 10,000 against a group of 10: × ${growth.toFixed(2)}\n`);
  await roster.stop();
  await floor.stop();
}

async function measure(workload: Workload, targets: Target[], fixture: Fixture): Promise<Window[][]> {
  const windows: Window[][] = targets.map(() => []);
  for (let round = -1; round < rounds; round++) {
    const numbers = Array.from({ length: workload.requests }, (_, index) => (round + 1) * workload.requests + index);
    for (const [index, target] of targets.entries()) {
      const window = await runWindow(
        target,
        numbers.map((number) => workload.next(number, fixture)),
      );
      if (round >= 0) windows[index]?.push(window); // the first round warms up
    }
  }
  return windows;
}

const of = (windows: Window[], figure: keyof Window): number => median(windows.map((window) => window[figure]));

const WIDTHS = [34, 8, 8, 8, 10, 10];

const row = (cells: string[]): string =>
  cells
    .map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[column] ?? 0)))
    .join("");

async function createDatabase(name: string): Promise<string> {
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(database.url);
  url.pathname = `/${name}`;
  return url.href;
}

const { values: options } = parseArgs({
  options: { size: { type: "string", default: "20000" }, rounds: { type: "string", default: "5" } },
});
const size = Number(options.size);
const rounds = Number(options.rounds);
if (!Number.isInteger(size) || size < 20_000) throw new Error("--size is a number of users, at least 20000");

const directory = mkdtempSync(join(tmpdir(), "roster-bench-"));
const database = await startEmbeddedPostgres({ directory });
try {
  await compare();
} finally {
  await database.stop();
  rmSync(directory, { recursive: true });
}
