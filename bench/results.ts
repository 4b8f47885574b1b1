import { readdirSync, readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { join } from "node:path";
import { projectPath } from "../server/project-path.js";
import type { Compared } from "./compare.js";
import { median, type Window } from "./measure.js";

/** What one run, or several of one size, have measured. */
export interface Results {
  size: number;
  machine: Machine;
  workloads: Measured[];
}

export interface Machine {
  processors: string;
  memoryGibibytes: number;
  system: string;
  node: string;
  postgres: string;
}

export interface Measured extends Compared {
  measuredAt: string;
  /** How many processes wanted a processor, over a minute, when it began. */
  load: number;
}

export const RESULTS_DIRECTORY = projectPath("bench", "results");

export const machineOf = (postgres: string): Machine => ({
  processors: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  memoryGibibytes: Math.round(totalmem() / 2 ** 30),
  system: `Linux ${release().split("-")[0]}`,
  node: process.version,
  postgres,
});

export const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

/** Adds what was measured, in the place of what was measured of the same before. */
export function addTo(results: Results, measured: Measured): void {
  const index = results.workloads.findIndex(({ id, name }) => id === measured.id && name === measured.name);
  if (index < 0) results.workloads.push(measured);
  else results.workloads[index] = measured;
}

/** A line each workload, and figures of three decimals. */
export function printResults({ workloads, ...about }: Results): string {
  const lines = workloads.map((one) =>
    JSON.stringify(one, (_, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value)),
  );
  return `${JSON.stringify(about).slice(0, -1)},"workloads":[\n${lines.join(",\n")}\n]}\n`;
}

/** All results that are kept, the smallest size first. */
export const keptResults = (): Results[] =>
  readdirSync(RESULTS_DIRECTORY)
    .filter((file) => file.endsWith(".json"))
    .map((file): Results => JSON.parse(readFileSync(join(RESULTS_DIRECTORY, file), "utf8")))
    .sort((one, other) => one.size - other.size);

export type Figure = keyof Window | "totalCpu";

const valueIn = (window: Window, figure: Figure): number =>
  figure === "totalCpu" ? window.cpu + window.databaseCpu : window[figure];

/** The median over the rounds. */
export const figureOf = (windows: readonly Window[], figure: Figure): number =>
  median(windows.map((window) => valueIn(window, figure)));

/** A window of few requests may have cost less than the clock of processor time tells apart. */
export const printRatio = (ratio: number): string => (Number.isFinite(ratio) ? ratio.toFixed(2) : "–");

/** The median, over the rounds, of Roster's figure against the floor's of the same round. */
export const ratioOf = ({ floor, roster }: Compared, figure: Figure): number => medianRatio(roster, floor, figure);

/** The median, over the rounds, of one figure against the other's of the same round. */
export const medianRatio = (windows: readonly Window[], others: readonly Window[], figure: Figure): number =>
  median(windows.map((window, round) => valueIn(window, figure) / valueIn(others[round] as Window, figure)));
