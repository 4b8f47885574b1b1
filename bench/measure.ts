import { Pool } from "undici";
import type { BenchCluster } from "./cluster.js";
import type { Fixture } from "./fixture.js";
import { cpuOf, cpuOfFamily, forgetPeak, peakOf } from "./processes.js";
import type { Target } from "./target.js";

/** One request, and what its answer must be: a wrong answer is an error, not a fast one. */
export interface BenchRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  body?: object;
  status: number;
  /** Whether the answer is right. */
  isRight?(body: Answer): boolean;
  /** At the server's root and with the token for it, rather than below the SCIM base URL. */
  isScim?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: what a server answers
export type Answer = any;

export type Send = (request: BenchRequest) => Promise<Answer>;

/** What the requests of a workload know, while it is measured at one server. */
export interface Session {
  fixture: Fixture;
  target: Target;
  send: Send;
  /** What the workloads that are measured in turns tell one another. */
  memory: Map<string, unknown>;
}

/** What a window of requests cost; processor time and statements are those of one request. */
export interface Window {
  requests: number;
  /** Of the server's process, in microseconds. */
  cpu: number;
  /** Of PostgreSQL's, in microseconds. */
  databaseCpu: number;
  statements: number;
  latencyMs: number;
  requestsPerSecond: number;
  peakMebibytes: number;
}

/** How a window is made: units of work, each of one request or more, until there are none, or until the time is over. */
export interface WindowPlan {
  concurrency: number;
  seconds: number;
  /** Undefined where there are no more. */
  next(): ((session: Session) => Promise<unknown>) | undefined;
}

export async function runWindow(session: Session, cluster: BenchCluster, plan: WindowPlan): Promise<Window> {
  const { target } = session;
  const pool = new Pool(target.origin, { connections: plan.concurrency });
  const latencies: number[] = [];
  const measured: Session = { ...session, send: timed(pool, target, latencies) };
  const end = performance.now() + plan.seconds * 1_000;
  const worker = async () => {
    for (let unit = plan.next(); unit; unit = performance.now() < end ? plan.next() : undefined) await unit(measured);
  };
  forgetPeak(target.pid);
  const statements = await cluster.statementsOf(target.databaseUrl);
  const [cpu, databaseCpu, start] = [cpuOf(target.pid), cpuOfFamily(cluster.pid), performance.now()];
  await Promise.all(Array.from({ length: plan.concurrency }, worker));
  const seconds = (performance.now() - start) / 1_000;
  const requests = latencies.length;
  const of = (total: number) => total / requests;
  const window = {
    requests,
    cpu: of(cpuOf(target.pid) - cpu),
    databaseCpu: of(cpuOfFamily(cluster.pid) - databaseCpu),
    statements: of((await cluster.statementsOf(target.databaseUrl)) - statements),
    latencyMs: median(latencies),
    requestsPerSecond: requests / seconds,
    peakMebibytes: peakOf(target.pid),
  };
  await pool.close();
  return window;
}

const timed =
  (pool: Pool, target: Target, latencies: number[]): Send =>
  async (request) => {
    const start = performance.now();
    const answer = await send(pool, target, request);
    latencies.push(performance.now() - start);
    return answer;
  };

/** Sends requests outside of what is measured. */
export function senderTo(target: Target): Send {
  const pool = new Pool(target.origin, { connections: 1 });
  return (request) => send(pool, target, request);
}

/** @throws Error for an answer that is wrong */
async function send(pool: Pool, { base, token, apiToken }: Target, request: BenchRequest): Promise<Answer> {
  const { method, path, body, status, isRight, isScim = true } = request;
  const headers = {
    authorization: `Bearer ${isScim ? token : apiToken}`,
    ...(body && { "content-type": isScim ? "application/scim+json" : "application/json" }),
  };
  const sent = { method, headers, body: body && JSON.stringify(body), headersTimeout: 0, bodyTimeout: 0 };
  const response = await pool.request({ path: isScim ? `${base}${path}` : path, ...sent });
  const text = await response.body.text();
  const answer = text === "" ? undefined : JSON.parse(text);
  if (response.statusCode !== status || isRight?.(answer) === false) {
    throw new Error(`${method} ${path} answered ${response.statusCode}: ${text.slice(0, 500)}`);
  }
  return answer;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
