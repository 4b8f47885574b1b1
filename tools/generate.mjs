// Emits the contract's SDL and generates the typed client from it. With --check: fails where either was out of date.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const GENERATED = ["schema/schema.graphql", "schema/client/generated.ts"];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const before = GENERATED.map(read);

run("tools/build.mjs", "--despite-errors");
run("dist/server/graphql/emit-schema.js", "schema/schema.graphql");
run("node_modules/@graphql-codegen/cli/esm/bin.js", "--config", "codegen.yml", "--silent");
run("tools/build.mjs");

const stale = GENERATED.filter((file, index) => read(file) !== before[index]);
if (stale.length > 0 && process.argv.includes("--check")) {
  console.error(`out of date until now: ${stale.join(", ")}. Commit what npm run generate has written.`);
  process.exit(1);
}

function read(file) {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
