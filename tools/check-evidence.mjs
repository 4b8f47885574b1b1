// Fails where a page that says which tests show what is not as the results of the tests are that it is given.
//
//   node tools/check-evidence.mjs FILE...
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./evidence.mjs";

const results = process.argv.slice(2).flatMap((file) => ["--results", file]);
const statuses = ["conformance", "promises", "security-cases"].map((page) => {
  const { status } = spawnSync(process.execPath, [join(root, "tools", `${page}.mjs`), "--check", ...results], {
    stdio: "inherit",
  });
  return status ?? 1;
});
process.exitCode = Math.max(...statuses);
