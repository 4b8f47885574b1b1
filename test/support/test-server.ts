import { fork } from "node:child_process";
import { once } from "node:events";
import { projectPath } from "../../server/project-path.js";
import type { TestEnvironment } from "./environment.js";

/** A PostgreSQL and a Roster on it, in a process of their own. */
export interface TestServer {
  environment: TestEnvironment;
  stop(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const child = fork(projectPath("dist", "test", "support", "server-host.js"), { execArgv: [] });
  const exited = once(child, "exit");
  const said = await Promise.race([once(child, "message"), exited.then(() => undefined)]);
  if (!said) throw new Error("the process of a test's servers has ended");
  const stop = async () => {
    child.disconnect();
    await exited;
  };
  return { environment: said[0] as TestEnvironment, stop };
}
