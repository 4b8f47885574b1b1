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

/** Below those that clients come from: nobody takes it while the server that it is for is started anew. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORTS);
    if (await isFree(port)) return port;
  }
}

const FIRST_PORT = 20_000;
const PORTS = 12_000;

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  const isListening = await new Promise<boolean>((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (isListening) await new Promise((resolve) => probe.close(resolve));
  return isListening;
}
