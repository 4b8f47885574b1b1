import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "@jest/globals";
import { projectPath } from "../server/project-path.js";
import { testEnvironment } from "./support/environment.js";
import { newTenant } from "./support/tenant.js";

const run = promisify(execFile);
const script = projectPath("dist", "readme", "list-users.ts");

beforeAll(() => {
  const readme = readFileSync(projectPath("README.md"), "utf8");
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
