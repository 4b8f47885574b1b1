// Compares schema/schema.graphql with schema/released.graphql, the contract as it was last released, and fails where a change
// breaks clients that CHANGELOG.md does not announce, or a deprecation says too little or has run out. With --release: writes
// the released one anew.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { judgeSchema } from "./schema-gate.mjs";

const RELEASED = "schema/released.graphql";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file) => readFileSync(join(root, file), "utf8");
const current = read("schema/schema.graphql");

if (process.argv.includes("--release")) {
  const { version } = JSON.parse(read("package.json"));
  writeFileSync(
    join(root, RELEASED),
    `# The contract of version ${version}, written by npm run release:schema.\n\n${current}`,
  );
} else {
  const today = new Date().toISOString().slice(0, 10);
  const { faults, notes } = await judgeSchema({
    released: read(RELEASED),
    current,
    changelog: read("CHANGELOG.md"),
    today,
  });
  for (const note of notes) console.log(`clients may stumble over it: ${note}`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
