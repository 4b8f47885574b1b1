import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unprivilegedFor } from "../../server/embedded-postgres/unprivileged.js";
import { installedProgram } from "./installed-program.js";
import type { OwnPostgres } from "./own-postgres.js";
import { freePort } from "./roster-process.js";

/** A PgBouncer before a database. */
export interface PgBouncer {
  url: string;
  end(): Promise<void>;
}

/** Starts one in transaction mode. @throws Error that names the package where it is not installed */
export async function startPgBouncer(database: OwnPostgres, backends: number): Promise<PgBouncer> {
  const program = installedProgram("pgbouncer", "pgbouncer");
  const directory = mkdtempSync(join(tmpdir(), "roster-pooler-"));
  const unprivileged = unprivilegedFor(directory);
  const [file, port] = [join(directory, "pgbouncer.ini"), await freePort()];
  const behind = `host=127.0.0.1 port=${database.port} dbname=roster user=postgres password=${database.password}`;
  writeFileSync(
    file,
    `[databases]
roster = ${behind}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${backends}
max_client_conn = 500
`,
  );
  for (const path of [directory, file]) unprivileged.own(path);
  const command = unprivileged.command(program, [file]);
  const child = spawn(command.program, command.args, { ...command.options, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (chunk) => {
      said += chunk;
      if (said.includes("process up")) resolve();
    });
    child.once("exit", () => reject(new Error(said)));
  });
  return {
    url: `postgres://postgres@127.0.0.1:${port}/roster`,
    end: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
