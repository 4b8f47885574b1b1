import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PostgresBinaries } from "./binaries.js";
import type { Unprivileged } from "./unprivileged.js";

const SUPERUSER = "postgres";

/** A made cluster and the way in. */
export interface Cluster {
  dataDirectory: string;
  user: string;
  password: string;
}

/**
 * Makes the cluster of a folder where there is none yet, with a password of its own. An attempt that was cut off leaves
 * nothing behind that could be taken for a cluster: it is made under another name and renamed when whole.
 */
export function ensureCluster(
  directory: string,
  binaries: PostgresBinaries,
  unprivileged: Unprivileged,
  isDurable: boolean,
): Cluster {
  const dataDirectory = join(directory, "data");
  const passwordFile = join(directory, "password");
  if (!existsSync(dataDirectory)) {
    const unfinished = join(directory, "data.unfinished");
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    unprivileged.own(unfinished);
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    unprivileged.own(passwordFile);
    initdb(binaries.initdb, unfinished, passwordFile, unprivileged, isDurable);
    renameSync(unfinished, dataDirectory);
  }
  return { dataDirectory, user: SUPERUSER, password: readFileSync(passwordFile, "utf8") };
}

function initdb(
  program: string,
  directory: string,
  passwordFile: string,
  unprivileged: Unprivileged,
  isDurable: boolean,
): void {
  const {
    program: command,
    args,
    options,
  } = unprivileged.command(program, [
    `--pgdata=${directory}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--no-locale",
    ...(isDurable ? [] : ["--no-sync"]),
  ]);
  const result = spawnSync(command, args, { ...options, encoding: "utf8" });
  if (result.status !== 0) {
    throw new Error(`initdb failed in ${directory}: ${result.error?.message ?? result.stderr.trim()}`);
  }
}
