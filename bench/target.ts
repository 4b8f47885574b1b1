import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { projectPath } from "../server/project-path.js";

/** A server under measurement: in a process of its own, so that its processor time can be read. */
export interface Target {
  name: string;
  origin: string;
  /** Path of the SCIM base URL. */
  base: string;
  token: string;
  /** Processor time used so far, in microseconds. */
  cpuMicroseconds(): number;
  stop(): Promise<void>;
}

export async function startTarget(
  name: string,
  program: string,
  env: Record<string, string>,
  ready: string,
): Promise<{ origin: string; child: ChildProcess; cpuMicroseconds: () => number }> {
  const port = await freePort();
  const child = spawn(process.execPath, [projectPath("dist", program)], {
    env: { PATH: process.env.PATH ?? "", PORT: String(port), ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += chunk;
      if (said.includes(ready)) resolve();
    });
    child.once("exit", () => reject(new Error(`${name} ended: ${said}`)));
  });
  return { origin: `http://127.0.0.1:${port}`, child, cpuMicroseconds: () => cpuOf(child.pid ?? 0) };
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** Ticks of Linux' process accounting: 100 a second. */
const MICROSECONDS_PER_TICK = 10_000;

function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * MICROSECONDS_PER_TICK;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
