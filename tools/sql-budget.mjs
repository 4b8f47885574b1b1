// Writes docs/sql-budget.md, what each operation asks of the database, by the test that holds it.
import { spawnSync } from "node:child_process";

const env = { ...process.env, WRITE_SQL_BUDGET: "yes" };
const { status } = spawnSync("npm", ["test", "--", "dist/test/server/sql-budget.test.js"], { env, stdio: "inherit" });
process.exit(status ?? 1);
