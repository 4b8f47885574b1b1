// Writes a page that shows, for each of what must be so, the tests that show it, and whether they pass.
//
//   [--results FILE]... [--check]
//
// Without --results (what jest --json has written of each run) it runs the tests. With --check it fails where the page was out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { evidence, root } from "./evidence.mjs";

const RESULTS = ["pass", "fail", "not applicable", "open"];

/**
 * Judges each row of the groups ({ group, title, rows: [{ id, statement, notApplicable? }] }) by the tests that name its id, and
 * writes the page anew. It fails where a test fails, and where `faultOf` (a judged row → a text or undefined) finds a fault.
 *
 * @param page { file, command, intro (lines), noun (what one row is), columns (names of further properties of rows), groups, faultOf }
 */
export function writeEvidencePage({ file, command, groups: unjudged, faultOf, ...format }) {
  const { values: options } = parseArgs({
    options: { results: { type: "string", multiple: true }, check: { type: "boolean" } },
  });
  const { success, shown } = evidence(options.results);
  const groups = unjudged.map(({ rows, ...group }) => ({
    ...group,
    rows: rows.map((row) => judged(row, shown.get(row.id) ?? [])),
  }));

  const path = join(root, file);
  const page = printPage(groups, format);
  const isStale = page !== readFileSync(path, { encoding: "utf8", flag: "a+" });
  writeFileSync(path, page);
  console.log(printCounts(groups, format).join("\n"));
  const faults = [
    ...(success ? [] : ["there are tests that fail"]),
    ...rowsOf(groups).flatMap((row) => faultOf(row) ?? []),
  ];
  if (options.check && isStale) faults.push(`${file} was out of date: commit what ${command} has written`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/** What the tests say of a row. `notApplicable` is the reason why there can be none. */
function judged(row, tests) {
  const result =
    tests.length > 0
      ? tests.every(({ passed }) => passed)
        ? "pass"
        : "fail"
      : row.notApplicable
        ? "not applicable"
        : "open";
  return { ...row, tests, result };
}

const rowsOf = (groups) => groups.flatMap(({ rows }) => rows);

function printPage(groups, format) {
  return [
    ...format.intro,
    "",
    ...printCounts(groups, format),
    "",
    ...groups.flatMap((group) => printGroup(group, format)),
  ].join("\n");
}

/** A table of the numbers of rows, by group. */
function printCounts(groups, { noun }) {
  const all = [...groups, { group: "", title: "all", rows: rowsOf(groups) }];
  return [
    `| group | | ${noun}s | ${RESULTS.join(" | ")} |`,
    `|---|---|--:|${RESULTS.map(() => "--:").join("|")}|`,
    ...all.map(({ group, title, rows }) => {
      const counts = RESULTS.map((wanted) => rows.filter(({ result }) => result === wanted).length);
      return `| ${[group, cell(title), rows.length, ...counts].join(" | ")} |`;
    }),
  ];
}

function printGroup({ group, title, rows }, { noun, columns }) {
  const headings = ["id", ...columns, noun, "shown by", "result"];
  return [
    `## ${group}. ${title}`,
    "",
    `| ${headings.join(" | ")} |`,
    `|${headings.map(() => "---").join("|")}|`,
    ...rows.map((row) => printRow(row, columns)),
    "",
  ];
}

function printRow({ id, statement, notApplicable, tests, result, ...row }, columns) {
  const links = tests.map(({ file, name }) => `[${cell(name)}](../${file})`).sort();
  const further = columns.map((column) => row[column]);
  return `| ${[id, ...further, cell(statement), links.join("<br>") || (notApplicable ?? ""), result].join(" | ")} |`;
}

function cell(text) {
  return text
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ")
    .replace(/[[\]<>]/g, "\\$&");
}
