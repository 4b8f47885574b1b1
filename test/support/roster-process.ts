import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { projectPath } from "../../server/project-path.js";

/** A Roster in a process of its own, as `npm start` runs it. */
export interface RosterProcess {
  url: string;
  child: ChildProcess;
  /** What it has said so far. */
  stdout(): string;
  stderr(): string;
  /** Ends it by a signal and waits. @returns its exit status, null where the signal ended it */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

/** Starts a Roster, at a free port where `PORT` is not given, and waits until it listens. @throws Error with what it has said, where it ends instead */
export async function startRoster(env: Record<string, string>): Promise<RosterProcess> {
  const port = env.PORT ?? (await freePort());
  const child = spawn(process.execPath, [projectPath("dist", "server", "main.js")], {
    env: { PATH: process.env.PATH ?? "", PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  while (!stderr.includes("Roster is listening")) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(stderr);
    await sleep(20);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    end: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, "exit");
      }
      return child.exitCode;
    },
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
