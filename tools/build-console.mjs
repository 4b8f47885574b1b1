// Builds the console into dist/console, where one of its sources is newer than what was built last. The types are checked first.
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { newest } from "./newest.mjs";

const SOURCES = ["console", "package-lock.json"];

export function buildConsole(root) {
  const page = join(root, "dist", "console", "index.html");
  if (existsSync(page) && SOURCES.every((source) => newest(join(root, source)) <= statSync(page).mtimeMs)) return;
  const began = new Date();
  run(root, "typescript/bin/tsc", "--project", "console");
  run(root, "vite/bin/vite.js", "build", "console", "--logLevel", "warn");
  utimesSync(page, began, began); // what was changed meanwhile is built next time
}

function run(root, program, ...args) {
  const command = [join(root, "node_modules", program), ...args];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
