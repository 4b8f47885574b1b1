import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createClient } from "../schema/client/index.js";
import { startEmbeddedPostgres } from "../server/embedded-postgres/index.js";
import { projectPath } from "../server/project-path.js";
import { settingsOf, startServer, stopProcess } from "./target.js";

const ADMIN_TOKEN = "the-admin-token-of-the-benchmark-0123456789";
const SAMPLE_MS = 100;
const IDLE_AFTER_MS = 2_000;
const MEBIBYTE_IN_KIB = 1_024;

/** What importing a file took. Memory is the most that was resident, in MiB, above what the process has when it waits. */
interface Figures {
  rows: number;
  concurrency: number;
  seconds: number;
  rowsPerSecond: number;
  commandMebibytes: number;
  serverMebibytes: number;
}

/** Imports a file of users into a server of its own, and checks that all of them are there. */
async function measureImport(directory: string, databaseUrl: string): Promise<Figures> {
  const env = { DATABASE_URL: databaseUrl, ROSTER_ADMIN_TOKEN: ADMIN_TOKEN, LOG_LEVEL: "info" };
  const { child: server, origin } = await startServer(env);
  try {
    const { createTenant } = await createClient({ url: origin, token: ADMIN_TOKEN }).createTenant({
      input: { name: "Bench", slug: "bench" },
    });
    const { slug } = createTenant.tenant;
    const file = join(directory, "people.csv");
    await writePeople(file);
    const { env: own, nodeOptions } = settingsOf("roster");
    const program = [...nodeOptions, projectPath("dist", "cli", "main.js")];
    const roster = (...args: string[]) =>
      spawn(process.execPath, [...program, ...args, "--tenant", slug, "--json"], {
        env: { ...own, PATH: process.env.PATH ?? "", ROSTER_URL: origin, ROSTER_TOKEN: ADMIN_TOKEN },
        stdio: ["ignore", "pipe", "inherit"],
      });
    const idle = [await idleMebibytes(roster("change", "tail", "--interval", "3600")), residentMebibytes(server.pid)];
    const start = performance.now();
    const command = roster("user", "import", file, "--concurrency", String(concurrency));
    const sampling = sample([command, server]);
    const summary = await outputOf(command);
    const seconds = (performance.now() - start) / 1_000;
    const [commandMebibytes = 0, serverMebibytes = 0] = sampling.stop().map((peak, index) => peak - (idle[index] ?? 0));
    const { users } = await createClient({ url: origin, token: ADMIN_TOKEN, tenant: slug }).users({
      first: 1,
      withTotalCount: true,
    });
    if (JSON.parse(summary).created !== rows || users.totalCount !== rows) {
      throw new Error(`${users.totalCount} users are there, and the import said ${summary}`);
    }
    return { rows, concurrency, seconds, rowsPerSecond: rows / seconds, commandMebibytes, serverMebibytes };
  } finally {
    await stopProcess(server);
  }
}

async function writePeople(file: string): Promise<void> {
  function* lines(): Generator<string> {
    yield "userName,externalId,active,displayName,givenName,familyName,email,title,department,employeeNumber\r\n";
    for (let n = 0; n < rows; n++) {
      yield `user-${n}@corp.test,e-${n},true,"Family${n}, Given${n}",Given${n},Family${n},user-${n}@corp.test,Engineer,Department ${n % 50},${n}\r\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

/** How much memory a command has that has begun and waits. */
async function idleMebibytes(command: ChildProcess): Promise<number> {
  await setTimeout(IDLE_AFTER_MS);
  const idle = residentMebibytes(command.pid);
  command.kill("SIGINT");
  await once(command, "exit");
  return idle;
}

/** Watches how much memory processes have. @returns on `stop`, the most that each had */
function sample(processes: ChildProcess[]): { stop(): number[] } {
  const peaks = processes.map(() => 0);
  const timer = setInterval(() => {
    for (const [index, { pid }] of processes.entries()) {
      peaks[index] = Math.max(peaks[index] ?? 0, residentMebibytes(pid));
    }
  }, SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peaks;
    },
  };
}

function residentMebibytes(pid: number | undefined): number {
  try {
    const [, kibibytes = 0] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kibibytes) / MEBIBYTE_IN_KIB;
  } catch {
    return 0; // it has just ended
  }
}

async function outputOf(child: ChildProcess): Promise<string> {
  let text = "";
  child.stdout?.on("data", (chunk) => {
    text += chunk;
  });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`the import ended with ${status}`);
  return text;
}

const { values: options } = parseArgs({
  options: { rows: { type: "string", default: "100000" }, concurrency: { type: "string", default: "8" } },
});
const [rows, concurrency] = [Number(options.rows), Number(options.concurrency)];
if (!Number.isInteger(rows) || rows < 1) throw new Error("--rows is a number of users");

const directory = mkdtempSync(join(tmpdir(), "roster-bench-"));
const database = await startEmbeddedPostgres({ directory });
try {
  const figures = await measureImport(directory, database.url);
  for (const [name, figure] of Object.entries(figures)) {
    process.stdout.write(
      `${name.padEnd(18)}${(figure as number).toFixed(Number.isInteger(figure) ? 0 : 1).padStart(10)}\n`,
    );
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  await database.stop();
  rmSync(directory, { recursive: true });
}
