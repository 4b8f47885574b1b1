import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { projectPath } from "../server/project-path.js";

/** A server under measurement: in a process of its own, so that its processor time and its memory can be read. */
export interface Target {
  name: string;
  origin: string;
  readonly pid: number;
  databaseUrl: string;
  /** Path of the SCIM base URL. */
  base: string;
  token: string;
  /** For what is no SCIM. */
  apiToken: string;
  stop(): Promise<void>;
  /** Starts it anew: nothing is in its memory of what it was asked before. */
  restart(): Promise<void>;
}

export type Started = Pick<Target, "origin" | "pid" | "stop" | "restart"> & { readonly child: ChildProcess };

export async function startTarget(
  name: string,
  program: string,
  env: Record<string, string>,
  ready: string,
  nodeOptions: string[] = [],
): Promise<Started> {
  const port = await freePort();
  const start = async () => {
    const child = spawn(process.execPath, [...nodeOptions, projectPath("dist", program)], {
      env: { PATH: process.env.PATH ?? "", PORT: String(port), ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    await untilSaid(ready, child, name);
    return child;
  };
  let child = await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    get pid() {
      return child.pid ?? 0;
    },
    get child() {
      return child;
    },
    stop: () => stopProcess(child),
    restart: async () => {
      await stopProcess(child);
      child = await start();
    },
  };
}

function untilSaid(ready: string, child: ChildProcess, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      if (said.length < 100_000) said += chunk;
      if (said.includes(ready)) resolve();
    });
    child.once("exit", () => reject(new Error(`${name} ended: ${said}`)));
  });
}

/** Starts Roster as `npm start` does. `nodeOptions` are added to what it gives Node.js. */
export function startServer(env: Record<string, string>, nodeOptions: string[] = []): Promise<Started> {
  const start = settingsOf("start");
  const options = [...start.nodeOptions, ...nodeOptions];
  return startTarget("Roster", "server/main.js", { ...start.env, ...env }, "Roster is listening", options);
}

/** What `npm start` or `npm run roster` gives the process that it starts. */
export function settingsOf(script: "start" | "roster"): { env: Record<string, string>; nodeOptions: string[] } {
  const { scripts } = JSON.parse(readFileSync(projectPath("package.json"), "utf8"));
  const command: string = scripts[script];
  const variables = command.matchAll(/(?<=^| )([A-Z_]+)=(\S+)/g);
  return {
    env: Object.fromEntries(Array.from(variables, ([, name, value]) => [name, value])),
    nodeOptions: command.match(/(?<= )--\S+/g) ?? [],
  };
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
