import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PostgresBinaries } from "../../server/embedded-postgres/binaries.js";
import { eventually } from "./eventually.js";
import { installedFile } from "./installed-program.js";
import { type OwnPostgres, serve } from "./own-postgres.js";
import { freePort } from "./roster-process.js";

/** Debian's PostgreSQL, which has what a standby is made with. @throws Error that names the package */
export function debianBinaries(): PostgresBinaries {
  const bin = dirname(installedFile("/usr/lib/postgresql/*/bin/pg_basebackup", "postgresql"));
  return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
}

/** Starts a copy that follows a primary, and lets the primary acknowledge only what the copy has too. */
export async function startSynchronousStandby(primary: OwnPostgres): Promise<OwnPostgres> {
  const binaries = debianBinaries();
  const { unprivileged, password } = primary;
  const directory = mkdtempSync(join(tmpdir(), "roster-standby-"));
  unprivileged.own(directory);
  const dataDirectory = join(directory, "data");
  const source = `host=127.0.0.1 port=${primary.port} user=postgres password=${password}`;
  const args = ["-D", dataDirectory, "-R", "-X", "stream", "--checkpoint=fast", "--no-sync", "-d", source];
  const command = unprivileged.command(join(dirname(binaries.postgres), "pg_basebackup"), args);
  const copied = spawnSync(command.program, command.args, { ...command.options, encoding: "utf8" });
  if (copied.status !== 0) throw new Error(`pg_basebackup: ${copied.stderr}`);
  const port = await freePort();
  const served = { binaries, settings: [], unprivileged, user: "postgres", password, port };
  const standby = serve(directory, dataDirectory, served);
  await standby.start();
  await primary.query("alter system set synchronous_standby_names = '*'");
  await primary.query("select pg_reload_conf()");
  await eventually(async () => {
    const [replica] = await primary.query("select from pg_stat_replication where sync_state = 'sync'");
    if (!replica) throw new Error("the standby does not follow");
  });
  return standby;
}
