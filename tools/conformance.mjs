// Writes docs/conformance.md: for each requirement of SCIM 2.0 the tests that show it, and whether they pass.
//
//   node tools/conformance.mjs [--results FILE] [--check]
//
// Without --results (what jest --json has written) it runs the tests. With --check it fails where the page was out of date.
// It always fails where a MUST has no test, or any requirement a failing one, or neither test nor reason.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { evidence, requirementGroups, root } from "./evidence.mjs";

const PAGE = join(root, "docs", "conformance.md");
const COLUMNS = ["pass", "fail", "not applicable", "open"];

const { values: options } = parseArgs({ options: { results: { type: "string" }, check: { type: "boolean" } } });
const { success, shown } = evidence(options.results);
const groups = requirementGroups().map(({ requirements, ...group }) => ({
  ...group,
  requirements: requirements.map((requirement) => judged(requirement, shown.get(requirement.id) ?? [])),
}));

const page = printPage(groups);
const isStale = page !== readFileSync(PAGE, { encoding: "utf8", flag: "a+" });
writeFileSync(PAGE, page);
console.log(printCounts(groups).join("\n"));
const faults = [...(success ? [] : ["there are tests that fail"]), ...faultsOf(groups)];
if (options.check && isStale)
  faults.push("docs/conformance.md was out of date: commit what npm run conformance has written");
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** What the tests say of a requirement. `notApplicable` is the reason why there can be none. */
function judged(requirement, tests) {
  const result =
    tests.length > 0
      ? tests.every(({ passed }) => passed)
        ? "pass"
        : "fail"
      : requirement.notApplicable
        ? "not applicable"
        : "open";
  return { ...requirement, tests, result };
}

function faultsOf(all) {
  const faulty = all
    .flatMap((group) => group.requirements)
    .filter(({ result }) => result === "open" || result === "fail");
  const excused = all
    .flatMap((group) => group.requirements)
    .filter(({ level, result }) => level.startsWith("MUST") && result === "not applicable");
  return [
    ...faulty.map(({ id, level, result }) => `${id} (${level}) is ${result}`),
    ...excused.map(({ id, level }) => `${id} (${level}) has no test, and a reason is no excuse for it`),
  ];
}

function printPage(all) {
  return [
    "# Conformance to SCIM 2.0",
    "",
    "Written by `npm run conformance`: do not edit. The requirements are those of RFC 7643, RFC 7644 and RFC 9865 with their",
    "errata, and the choices that these leave open; they stand in [`test/requirements`](../test/requirements). A test shows a",
    "requirement by naming it. Transcripts are data that is sent as it stands, in [`test/samples`](../test/samples).",
    "",
    ...printCounts(all),
    "",
    ...all.flatMap(printGroup),
  ].join("\n");
}

/** A table of the numbers of requirements, by group. */
function printCounts(all) {
  const rows = [...all, { group: "", title: "all", requirements: all.flatMap((group) => group.requirements) }];
  return [
    `| group | | requirements | ${COLUMNS.join(" | ")} |`,
    `|---|---|--:|${COLUMNS.map(() => "--:").join("|")}|`,
    ...rows.map(({ group, title, requirements }) => {
      const counts = COLUMNS.map((column) => requirements.filter(({ result }) => result === column).length);
      return `| ${[group, cell(title), requirements.length, ...counts].join(" | ")} |`;
    }),
  ];
}

function printGroup({ group, title, requirements }) {
  return [
    `## ${group}. ${title}`,
    "",
    "| id | level | section | requirement | shown by | result |",
    "|---|---|---|---|---|---|",
    ...requirements.map(printRequirement),
    "",
  ];
}

function printRequirement({ id, level, section, statement, notApplicable, tests, result }) {
  const links = tests.map(({ file, name }) => `[${cell(name)}](../${file})`).sort();
  return `| ${[id, level, section, cell(statement), links.join("<br>") || (notApplicable ?? ""), result].join(" | ")} |`;
}

function cell(text) {
  return text
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ")
    .replace(/[[\]<>]/g, "\\$&");
}
