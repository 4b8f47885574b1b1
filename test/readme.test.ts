import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "@jest/globals";
import { projectPath } from "../server/project-path.js";
import { ADMIN_TOKEN, testEnvironment } from "./support/environment.js";
import { newTenant } from "./support/tenant.js";

const run = promisify(execFile);
const script = projectPath("dist", "readme", "list-users.ts");
const readme = readFileSync(projectPath("README.md"), "utf8");

beforeAll(() => {
  const [, text] = /<!-- test: list-users -->\n+```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  mkdirSync(dirname(script), { recursive: true });
  writeFileSync(script, text ?? "throw new Error('the README has no script')");
});

test("the script of the README lists users page by page", async () => {
  const { admin } = await newTenant();
  const names = Array.from({ length: 101 }, (_, number) => `user-${number}`);
  for (const userName of names) {
    await admin.createUser({ input: { userName, emails: [{ value: `${userName}@corp.test` }] } });
  }
  const input = { name: "script", scopes: ["users:read", "groups:read"] };
  const { token } = (await admin.createApiClient({ input })).createApiClient;
  const env = { PATH: process.env.PATH, ROSTER_URL: testEnvironment().url, ROSTER_TOKEN: token };
  const { stdout } = await run(process.execPath, ["--disable-warning=ExperimentalWarning", script], { env });
  expect(stdout.trimEnd().split("\n")).toEqual(names.map((name) => `${name} ${name}@corp.test`));
});

test("the script of the README has types that hold", async () => {
  const options = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2024",
    "--skipLibCheck",
    "--types",
    "node",
  ];
  const tsc = projectPath("node_modules", "typescript", "bin", "tsc");
  await expect(run(process.execPath, [tsc, "--ignoreConfig", ...options, script])).resolves.toMatchObject({
    stdout: "",
  });
});

test.each([
  ["Entra ID", "ENTRA"],
  ["Okta", "OKTA"],
  ["JumpCloud", "JUMPCLOUD"],
] as const)("the README shows the steps that the command prints for %s", async (name, provider) => {
  const block = new RegExp(`-- (connection guide) (\\S+) (--only steps) +# ${name}\\n([^\`]*)`);
  const [, verb = "", shownId = "", option = "", shown = ""] = block.exec(readme) ?? [];
  const { id } = await (await newTenant()).connect({ provider });
  const { url } = testEnvironment();
  const program = [projectPath("dist", "cli", "main.js"), ...verb.split(" "), id, ...option.split(" ")];
  const env = { PATH: process.env.PATH, ROSTER_URL: url, ROSTER_TOKEN: ADMIN_TOKEN };
  const { stdout } = await run(process.execPath, program, { env });
  expect(words(stdout.replaceAll(url, "http://127.0.0.1:4000").replaceAll(id, shownId))).toEqual(words(shown));
});

/** Where lines end depends on how long the URL is. */
const words = (text: string): string[] => text.trim().split(/\s+/);
