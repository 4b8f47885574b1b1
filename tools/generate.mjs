// Emits the contract's SDL, generates the typed client from it, writes the known documents with their ids, and the providers'
// pages. With --check: fails where any of them was out of date.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PAGES = "docs/providers";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const generated = [
  "schema/schema.graphql",
  "schema/client/generated.ts",
  "schema/client/document-ids.ts",
  "schema/trusted-documents.json",
  "console/src/generated.ts",
  `${PAGES}/README.md`,
  ...providerPages(),
];
const before = generated.map(read);

run("tools/build.mjs", "--despite-errors");
run("dist/server/graphql/emit-schema.js", "schema/schema.graphql");
run("node_modules/@graphql-codegen/cli/esm/bin.js", "--config", "codegen.yml", "--silent");
run("tools/trusted-documents.mjs");
run("tools/build.mjs");
run("dist/server/guides/emit-pages.js", PAGES);

const stale = generated.filter((file, index) => read(file) !== before[index]);
if (stale.length > 0 && process.argv.includes("--check")) {
  console.error(`out of date until now: ${stale.join(", ")}. Commit what npm run generate has written.`);
  process.exit(1);
}

/** A page for each `*.guide.ts`. */
function providerPages() {
  const guides = readdirSync(join(root, "server", "guides")).filter((file) => file.endsWith(".guide.ts"));
  return guides.map((file) => `${PAGES}/${file.replace(".guide.ts", ".md")}`);
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
