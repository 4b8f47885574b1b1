import { execFile } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { projectPath } from "../../server/project-path.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { newTenant } from "../support/tenant.js";

/** A project elsewhere, in which the packed client is installed. */
const scratch = mkdtempSync(join(tmpdir(), "roster-client-"));
const installed = join(scratch, "node_modules", "@roster", "client");
const guide = readFileSync(projectPath("docs", "client.md"), "utf8");

const run = async (program: string, ...args: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(program, args, { cwd: scratch }).catch(({ stdout, stderr }) => {
    throw new Error(`${program} ${args.join(" ")}:\n${stdout}${stderr}`);
  });
  return stdout;
};

const compile = (...files: string[]): Promise<string> =>
  run(process.execPath, projectPath("node_modules", "typescript", "bin", "tsc"), ...STRICTLY, ...files);

/** As the strictest of users do, and without the types of Node.js. */
const STRICTLY = [
  ...["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--verbatimModuleSyntax"],
  ...["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom"],
];

beforeAll(async () => {
  const tarball = (await run(process.execPath, projectPath("tools", "pack-client.mjs"), scratch)).trim();
  cpSync(projectPath("test", "client", "project"), scratch, { recursive: true });
  writeFileSync(join(scratch, "package.json"), '{"private":true,"type":"module"}');
  await run("npm", "install", "--offline", "--no-audit", "--no-fund", tarball);
  await compile("consumer.ts");
}, 120_000);

afterAll(() => rmSync(scratch, { recursive: true }));

/** The examples of the guide, each as a module. Those that make no client have one. */
function blocksOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
  const client = 'import type { Client } from "@roster/client";\ndeclare const client: Client;\n';
  return blocks.map((block) => (block.includes("createClient(") ? block : `${client}${block}`));
}

describe("the packed client", () => {
  test("needs no other package, and has nothing in it but itself and its guide", () => {
    const { version, license } = JSON.parse(readFileSync(projectPath("package.json"), "utf8"));
    expect(JSON.parse(readFileSync(join(installed, "package.json"), "utf8"))).toEqual({
      name: "@roster/client",
      version,
      license,
      description: expect.any(String),
      private: false,
      type: "module",
      sideEffects: false,
      exports: { ".": { types: "./lib/client/index.d.ts", default: "./lib/client/index.js" } },
      types: "./lib/client/index.d.ts",
      files: ["lib"],
      engines: { node: ">=20" },
    });
    const modules = globSync("*.ts", { cwd: projectPath("schema", "client") }).map((file) => `client/${file}`);
    const expected = [...modules, "error-code.ts"].flatMap((file) => [file, file.replace(/ts$/, "d.ts")]);
    expect(globSync("**/*.*", { cwd: join(installed, "lib") }).sort()).toEqual(
      expected.map((file) => file.replace(/(?<!\.d)\.ts$/, ".js")).sort(),
    );
    expect(readFileSync(join(installed, "README.md"), "utf8")).toBe(guide);
  });

  test("has types in which what is right compiles and what is wrong does not", async () => {
    expect(await compile("types.ts", "--noEmit")).toBe("");
  });

  test("does what the examples of its guide want, by their types", async () => {
    const files = blocksOf(guide).map((text, index) => {
      const file = `guide-${index}.ts`;
      writeFileSync(join(scratch, file), text);
      return file;
    });
    expect(files.length).toBeGreaterThan(5);
    expect(await compile(...files, "--noEmit")).toBe("");
  });

  test("tells of each operation what it does and what it needs", () => {
    const types = readFileSync(join(installed, "lib", "client", "generated.d.ts"), "utf8");
    const [, methods = ""] = /export interface Sdk \{\n([\s\S]*?)\n\}/.exec(types) ?? [];
    expect(methods.split("\n")).toEqual(
      methods
        .split("\n")
        .map((_line, index) => expect.stringMatching(index % 2 === 0 ? TOLD : /^ {4}\w+: \(variables/)),
    );
    expect(methods).toContain("/** Creates a user. Needs `users:write`. */");
  });
});

const TOLD = /^ {4}\/\*\* [A-Z].+\. \*\/$/;

const [bun] = globSync("node_modules/@oven/bun-*/bin/bun", { cwd: projectPath() });

describe("the packed client works in", () => {
  const done = {
    paged: ["ana", "bo"],
    followed: ["ana", "bo", "cy"],
    refused: ["AlreadyExistsError", "userName"],
    unreached: ["NetworkError", null],
  };
  const options = async () => ({ url: testEnvironment().url, token: ADMIN_TOKEN, tenant: (await newTenant()).slug });
  const runtimes: [name: string, program: string | undefined][] = [
    ["Node.js", process.execPath],
    ["Bun", bun && projectPath(bun)],
  ];

  for (const [name, program] of runtimes) {
    const testThere = program ? test : test.skip;
    testThere(`${name}, and what it has begun ends with the loops`, async () => {
      const stdout = await run(program as string, "main.js", JSON.stringify(await options()));
      expect(JSON.parse(stdout)).toEqual(done);
    });
  }

  test("a browser, where nothing of Node.js is to be had", async () => {
    const esbuild = projectPath("node_modules", "esbuild", "bin", "esbuild");
    const output = ["--outfile=bundle.js", "--metafile=bundle.json", "--log-level=warning"];
    const how = ["--bundle", "--platform=browser", "--format=iife", "--global-name=consumer", ...output];
    expect(await run(process.execPath, esbuild, "consumer.js", ...how)).toBe("");
    const { inputs } = JSON.parse(readFileSync(join(scratch, "bundle.json"), "utf8"));
    const foreign = Object.keys(inputs).filter((file) => !/^(consumer\.js|node_modules\/@roster\/client\/)/.test(file));
    expect(foreign).toEqual([]);

    const bundle = readFileSync(join(scratch, "bundle.js"), "utf8");
    expect(bundle).not.toMatch(/node:|\brequire\(|\bprocess\.|\bBuffer\b/);
    const web = { fetch, AbortController, setTimeout, clearTimeout };
    const visit = runInNewContext(`${bundle}; consumer.visit`, web);
    expect(JSON.parse(JSON.stringify(await visit(await options())))).toEqual(done);
  });
});
