import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedProgram } from "./installed-program.js";
import { freePort } from "./roster-process.js";

/** A load balancer before replicas, which asks each of them several times a second whether it is ready. */
export interface HaProxy {
  url: string;
  end(): Promise<void>;
}

/** @throws Error that names the package where it is not installed */
export async function startHaProxy(replicas: { url: string }[]): Promise<HaProxy> {
  const program = installedProgram("haproxy", "haproxy");
  const directory = mkdtempSync(join(tmpdir(), "roster-balancer-"));
  const [file, port] = [join(directory, "haproxy.cfg"), await freePort()];
  const servers = replicas.map(
    ({ url }, index) => `  server s${index} ${new URL(url).host} check inter 200 fall 1 rise 1`,
  );
  writeFileSync(
    file,
    `global
  maxconn 500
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  timeout check 5s
  retries 3
  option redispatch
listen roster
  bind 127.0.0.1:${port}
  option httpchk GET /readyz
${servers.join("\n")}
`,
  );
  const child = spawn(program, ["-db", "-f", file], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(said);
  }
  return {
    url,
    end: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/livez`).then(
    ({ ok }) => ok,
    () => false,
  );
