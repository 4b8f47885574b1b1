// Compiles the project into dist/. With --if-needed, only where a source file is newer than the last build. With
// --despite-errors, what is generated from the compiled code may be out of date, and type errors follow from that; the console is
// left as it is then, since it needs what is generated.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildConsole } from "./build-console.mjs";
import { newest } from "./newest.mjs";

const SOURCES = ["server", "schema", "scim-facade", "cli", "bench", "test", "package.json", "tsconfig.json"];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "dist", ".built");

if (!process.argv.includes("--if-needed") || !isUpToDate()) build();
if (!process.argv.includes("--despite-errors")) buildConsole(root);

function build() {
  removeOrphans(join(root, "dist"));
  const tsc = spawnSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc")], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (tsc.status !== 0 && !process.argv.includes("--despite-errors")) process.exit(tsc.status ?? 1);
  writeFileSync(stamp, "");
}

function isUpToDate() {
  return existsSync(stamp) && SOURCES.every((source) => newest(join(root, source)) < statSync(stamp).mtimeMs);
}

/** A compiled file whose source is gone must not run. */
function removeOrphans(dist, source = root) {
  if (!existsSync(dist)) return;
  for (const entry of readdirSync(dist, { withFileTypes: true })) {
    const [compiled, original] = [join(dist, entry.name), join(source, entry.name)];
    if (entry.isDirectory()) {
      if (compiled === join(root, "dist", "console")) continue;
      if (existsSync(original)) removeOrphans(compiled, original);
      else rmSync(compiled, { recursive: true });
    } else if (/\.js(\.map)?$/.test(entry.name) && !existsSync(original.replace(/\.js(\.map)?$/, ".ts"))) {
      rmSync(compiled);
    }
  }
}
