import { readFileSync, writeFileSync } from "node:fs";
import { projectPath } from "../server/project-path.js";
import { GOALS, type Goal, isMet } from "./goals.js";
import { type Figure, figureOf, keptResults, type Measured, printRatio, type Results, ratioOf } from "./results.js";

/**
 * Writes what is kept in `bench/results` into the tables of `docs/performance.md`. What is written between the tables by hand
 * stays, and so does the last column of the goals, which says what limits each.
 */
function report(): void {
  const text = readFileSync(PAGE, "utf8");
  const tables = { runs: runs(), goals: goals(limitsIn(text)), workloads: results.map(workloads).join("\n\n") };
  writeFileSync(PAGE, Object.entries(tables).reduce(replaceTable, text));
}

const PAGE = projectPath("docs", "performance.md");
const results = keptResults();

function replaceTable(whole: string, [name, table]: [string, string]): string {
  const [begin, end] = [`<!-- bench: ${name} -->`, `<!-- end: ${name} -->`];
  const [before, rest] = whole.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has no ${begin} … ${end}`);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}

/** What is said, by hand, of each goal. */
function limitsIn(whole: string): Map<string, string> {
  const rows = whole.split("\n").filter((line) => line.startsWith("| W"));
  return new Map(
    rows.map((line) => line.split("|").map((cell) => cell.trim())).map((cells) => [cells[1] ?? "", cells.at(-2) ?? ""]),
  );
}

function runs(): string {
  const rows = results.map(({ size, machine, workloads }) => {
    const dates = workloads.map(({ measuredAt }) => measuredAt.slice(0, 10)).sort();
    const { processors, memoryGibibytes, system, node, postgres } = machine;
    return [
      number(size),
      [...new Set([dates[0], dates.at(-1)])].join(" to "),
      `${processors}, ${memoryGibibytes} GiB, ${system}, Node.js ${node.slice(1)}, PostgreSQL ${postgres}`,
      span(workloads.map(({ roster }) => roster.length)),
      span(workloads.map(({ load }) => load)),
    ];
  });
  return table(["users", "measured", "machine", "rounds", "load of the machine"], rows);
}

/** From the least to the most. */
const span = (values: number[]): string => [...new Set([Math.min(...values), Math.max(...values)])].join(" to ");

function goals(limits: Map<string, string>): string {
  if (results.length === 0)
    throw new Error("nothing has been measured: npm run bench -- --size 10000 --json bench/results/size-10000.json");
  const rows = GOALS.map((goal) => {
    const figures = results.map((one) => goal.figure(one));
    const known = figures.filter((figure) => figure !== undefined);
    const verdict =
      known.length === 0 ? "not measured" : known.every((figure) => isMet(goal, figure)) ? "met" : "**not met**";
    return [
      goal.what,
      goalText(goal),
      ...figures.map((figure, index) => figureText(goal, figure) + besideText(goal, results[index])),
      verdict,
      limits.get(goal.what) ?? "",
    ];
  });
  return table(["what", "goal", ...results.map(({ size }) => number(size)), "", "what limits it"], rows);
}

const goalText = ({ limit, isFloor, unit }: Goal): string => `${isFloor ? "≥" : "≤"} ${limit} ${unit}`;

const figureText = ({ unit }: Goal, figure: number | undefined): string =>
  figure === undefined ? "–" : unit === "×" ? figure.toFixed(2) : figure.toFixed(unit === "MiB" ? 0 : 1);

function besideText({ beside }: Goal, one: Results | undefined): string {
  const figure = one && beside?.(one);
  return figure === undefined ? "" : ` (floor: ${figure.toFixed(2)})`;
}

function workloads({ size, workloads }: Results): string {
  const rows = workloads.map((measured) => [
    `${measured.id} ${measured.name}`,
    both(measured, "cpu", 0),
    printRatio(ratioOf(measured, "cpu")),
    both(measured, "databaseCpu", 0),
    printRatio(ratioOf(measured, "totalCpu")),
    both(measured, "latencyMs", 1),
    both(measured, "requestsPerSecond", 0),
    both(measured, "statements", 1),
    both(measured, "peakMebibytes", 0),
  ]);
  const head = [
    "workload",
    "server, µs",
    "ratio",
    "PostgreSQL, µs",
    "both, ratio",
    "ms",
    "requests/s",
    "statements",
    "MiB",
  ];
  return `### ${number(size)} users\n\n${table(head, rows)}`;
}

const both = ({ floor, roster }: Measured, figure: Figure, digits: number): string =>
  [floor, roster].map((windows) => figureOf(windows, figure).toFixed(digits)).join(" / ");

const number = (value: number): string => value.toLocaleString("en");

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

report();
