import { type ChildProcessWithoutNullStreams, execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { projectPath } from "../../server/project-path.js";
import { ADMIN_TOKEN, testEnvironment } from "./environment.js";

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

const PROGRAM = projectPath("dist", "cli", "main.js");

const environment = (env: Record<string, string>): Record<string, string | undefined> => ({
  PATH: process.env.PATH,
  ROSTER_URL: testEnvironment().url,
  ROSTER_TOKEN: ADMIN_TOKEN,
  ...env,
});

/** Runs the built command, as the administrator, against the Roster of the worker that runs the test. */
export async function roster(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  try {
    const options = { env: environment(env) };
    return { status: 0, ...(await promisify(execFile)(process.execPath, [PROGRAM, ...args], options)) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

/** Runs the command with `--json`. @returns the one document that it has printed */
export const rosterJson = async (...args: string[]) => JSON.parse((await roster([...args, "--json"])).stdout);

/** Starts the command, and does not wait for its end. */
export const startRosterCommand = (args: string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [PROGRAM, ...args], { env: environment(env) });
