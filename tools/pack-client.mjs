// Makes the package of the typed client: node tools/pack-client.mjs [folder for the tarball, dist where absent]. Prints its path.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const destination = resolve(process.argv[2] ?? join(root, "dist"));
const staging = join(destination, "client-package");

/** Compiled without the types of Node.js, so that nothing of it can be used. */
const COMPILER_OPTIONS = {
  rootDir: join(root, "schema"),
  outDir: join(staging, "lib"),
  target: "es2022",
  lib: "es2022,dom,dom.iterable,dom.asynciterable",
  module: "nodenext",
  strict: "true",
  verbatimModuleSyntax: "true",
  declaration: "true",
};

rmSync(staging, { recursive: true, force: true });
mkdirSync(staging, { recursive: true });
const options = Object.entries(COMPILER_OPTIONS).flatMap(([name, value]) => [`--${name}`, value]);
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
run(process.execPath, [tsc, "--ignoreConfig", ...options, join(root, "schema", "client", "index.ts")]);
writeFileSync(join(staging, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
copyFileSync(join(root, "docs", "client.md"), join(staging, "README.md"));
const tarball = run("npm", ["pack", "--silent", "--offline", "--pack-destination", destination]);
console.log(join(destination, tarball.trim()));

function manifest() {
  const { version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const entry = "./lib/client/index";
  return {
    name: "@roster/client",
    version,
    description: "The typed client of Roster's GraphQL API, for Node.js, browsers and Bun.",
    license,
    private: false,
    type: "module",
    sideEffects: false,
    exports: { ".": { types: `${entry}.d.ts`, default: `${entry}.js` } },
    types: `${entry}.d.ts`,
    files: ["lib"],
    engines: { node: ">=20" },
  };
}

function run(program, args) {
  const { status, stdout } = spawnSync(program, args, { cwd: staging, stdio: ["ignore", "pipe", 2], encoding: "utf8" });
  if (status === 0) return stdout;
  process.stderr.write(String(stdout));
  process.exit(status ?? 1);
}
