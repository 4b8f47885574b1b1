// Finds which tests show what, by the ids in their names: "answers 304 to who has the version (REQ-559, REQ-560)".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Reads what test runs have found, or runs the tests where no file is named.
 *
 * @returns whether all tests passed; for each id those that show it: [{ file, name, passed }], the transcripts by their own files
 */
export function evidence(resultsFiles = runTests()) {
  const runs = resultsFiles.map((file) => JSON.parse(readFileSync(file, "utf8")));
  const testResults = runs.flatMap((run) => run.testResults);
  const success = runs.every((run) => run.success);
  const shown = new Map();
  for (const { name: compiled, assertionResults } of testResults) {
    const source = relative(root, compiled)
      .replace(/^.*?dist\//, "")
      .replace(/\.js$/, ".ts");
    for (const { title, ancestorTitles, status } of assertionResults) {
      const [, about, ids, transcript] = /^(.*) \(((?:[A-Z]+-\d+(?:, )?)+)(?:: (\S+\.json))?\)$/s.exec(title) ?? [];
      if (!ids) continue;
      const file = transcript ? `test/samples/${ancestorTitles.at(-1)}/${transcript}` : source;
      const name = transcript ? about : [...ancestorTitles, about].join(" › ");
      for (const id of ids.split(", ")) {
        shown.set(id, [...(shown.get(id) ?? []), { file, name, passed: status === "passed" }]);
      }
    }
  }
  return { success, shown };
}

/** The lists of `test/requirements`, in the order of their files' names. */
export function requirementGroups() {
  const directory = join(root, "test", "requirements");
  const files = readdirSync(directory).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => JSON.parse(readFileSync(join(directory, file), "utf8")));
}

/** The promises of `test/promises`, in their order. */
export const promises = () => JSON.parse(readFileSync(join(root, "test", "promises", "promises.json"), "utf8"));

/** Known failures of other products, in the order in which they are told. */
export const securityCases = () => JSON.parse(readFileSync(join(root, "test", "security", "cases.json"), "utf8"));

/** All whose names have ids: the long ones are the same with more cases, and those of faults have none. */
const SCRIPTS = ["test", "test:wide"];

function runTests() {
  const directory = mkdtempSync(join(tmpdir(), "roster-results-"));
  return SCRIPTS.map((script, index) => {
    const results = join(directory, `${index}.json`);
    const { error } = spawnSync("npm", ["run", script, "--", "--json", `--outputFile=${results}`], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (error) throw error;
    return results;
  });
}
