// Runs after `npm install`. Where the installed Node.js is older than Roster needs, installs the locked one from
// tools/node-runtime and puts it first in the PATH of every npm script (node_modules/.bin/node). Elsewhere: does nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = [22, 17];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const runtime = join(root, "tools", "node-runtime");
const shim = join(root, "node_modules", ".bin", "node");

if (isNewEnough(process.versions.node)) process.exit(0);

const install = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
  cwd: runtime,
  env: withoutOuterNpm(process.env),
  stdio: ["ignore", "ignore", "inherit"],
  shell: process.platform === "win32",
});
const binary = join(runtime, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");

if (install.status !== 0 || !existsSync(binary)) {
  console.error(
    `Roster needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}, and no newer one ` +
      `could be installed for ${process.platform}-${process.arch}. Install Node.js 24 and run npm ci again.`,
  );
  process.exit(1);
}
mkdirSync(dirname(shim), { recursive: true });
rmSync(shim, { force: true });
symlinkSync(relative(dirname(shim), binary), shim);

/** @param {string} version for example "20.20.2" */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The nested npm must not take the outer one's prefix and package for its own. */
function withoutOuterNpm(env) {
  const outer = /^npm_(config_(local_)?prefix$|package|lifecycle)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !outer.test(name)));
}
