import { ADMIN_TOKEN, testAt } from "./environment.js";
import { type RosterProcess, startRoster } from "./roster-process.js";
import { type ScimClient, scimClient } from "./scim-client.js";

/** Several Rosters on one database, each a process of its own. */
export interface Replicas {
  /** In their places; one that has been replaced has another process and the same URL. */
  all: RosterProcess[];
  /** Kills one, or ends it as one should, and starts another in its place. @returns its exit status, null where it was killed */
  replace(index: number, signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
  /** The connection's client at one of the replicas. */
  scim(index: number, connection: { id: string; token: string }): ScimClient;
  /** The place of one that runs, as far as is known. */
  anyAlive(): number;
  /** Which of them have ended by themselves. */
  fallen(): RosterProcess[];
  end(): Promise<void>;
}

/** Starts Rosters; tenants that are made afterwards are made by the first. */
export async function startReplicas(
  count: number,
  databaseUrl: string,
  env: Record<string, string> | ((index: number) => Record<string, string>) = {},
): Promise<Replicas> {
  const envOf = (index: number) => (typeof env === "function" ? env(index) : env);
  const start = (index: number, others: Record<string, string> = {}) =>
    startRoster({ DATABASE_URL: databaseUrl, ROSTER_ADMIN_TOKEN: ADMIN_TOKEN, ...envOf(index), ...others });
  const all = await allOrNone(Array.from({ length: count }, (_, index) => start(index)));
  testAt({ url: (all[0] as RosterProcess).url, databaseUrl });
  const at = (index: number) => all[index % count] as RosterProcess;
  return {
    all,
    replace: async (index, signal) => {
      const status = await at(index).end(signal);
      all[index % count] = await start(index, { PORT: new URL(at(index).url).port });
      return status;
    },
    scim: (index, { id, token }) => scimClient({ scimBaseUrl: `${at(index).url}/scim/${id}/v2`, token }),
    anyAlive: () => {
      const alive = [...all.keys()].filter((index) => isAlive(at(index)));
      return alive[Math.floor(Math.random() * alive.length)] ?? 0;
    },
    fallen: () => all.filter((replica) => !isAlive(replica)),
    end: async () => {
      await Promise.all(all.map((replica) => replica.end("SIGKILL")));
    },
  };
}

/** Where one cannot start, the others are ended. */
async function allOrNone(starting: Promise<RosterProcess>[]): Promise<RosterProcess[]> {
  const outcomes = await Promise.allSettled(starting);
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (!failed) return Promise.all(starting);
  for (const outcome of outcomes) if (outcome.status === "fulfilled") await outcome.value.end("SIGKILL");
  throw failed.reason;
}

const isAlive = ({ child }: RosterProcess): boolean =>
  child.exitCode === null && child.signalCode === null && !child.killed;
