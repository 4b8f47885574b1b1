import type { Compared } from "./compare.js";
import { figureOf, printRatio, ratioOf } from "./results.js";

/** Processor time is µs a request; `db` is PostgreSQL's, `all` the ratio of both together. */
export const heading = (): string =>
  row(["F: floor, R: Roster", "cpu F", "R", "ratio", "db F", "R", "all", "ms F", "R", "SQL F", "R", "MiB F", "R"]);

/** One line of the table that a run prints. */
export const lineOf = (measured: Compared): string => row(cellsOf(measured));

function cellsOf(measured: Compared): string[] {
  const { id, name, floor, roster } = measured;
  const both = (figure: Parameters<typeof figureOf>[1], digits: number) =>
    [floor, roster].map((windows) => figureOf(windows, figure).toFixed(digits));
  return [
    `${id} ${name}`,
    ...both("cpu", 0),
    `× ${printRatio(ratioOf(measured, "cpu"))}`,
    ...both("databaseCpu", 0),
    `× ${printRatio(ratioOf(measured, "totalCpu"))}`,
    ...both("latencyMs", 2),
    ...both("statements", 1),
    ...both("peakMebibytes", 0),
  ];
}

const WIDTHS = [70, 8, 8, 8, 8, 8, 8, 8, 8, 7, 7, 7, 7];

function row(cells: string[]): string {
  return cells
    .map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[column] ?? 0)))
    .join("");
}
