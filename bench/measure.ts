import { Pool } from "undici";
import type { Target } from "./target.js";

/** One request, and what its answer must be: a wrong answer is an error, not a fast one. */
export interface BenchRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  body?: string;
  status: number;
  /** A text that the answer must have. */
  contains?: string;
}

/** What a window of requests cost. */
export interface Window {
  cpuMicroseconds: number;
  latencyMilliseconds: number;
  requestsPerSecond: number;
}

const CONCURRENCY = 8;

/** Sends requests, several at a time, over connections that are kept, and measures them as one window. */
export async function runWindow(target: Target, requests: readonly BenchRequest[]): Promise<Window> {
  const pool = new Pool(target.origin, { connections: CONCURRENCY });
  const latencies: number[] = [];
  const queue = requests.values();
  const worker = async () => {
    for (const request of queue) {
      const start = performance.now();
      await send(pool, target, request);
      latencies.push(performance.now() - start);
    }
  };
  const [cpu, start] = [target.cpuMicroseconds(), performance.now()];
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const seconds = (performance.now() - start) / 1_000;
  const cpuUsed = target.cpuMicroseconds() - cpu;
  await pool.close();
  return {
    cpuMicroseconds: cpuUsed / requests.length,
    latencyMilliseconds: median(latencies),
    requestsPerSecond: requests.length / seconds,
  };
}

async function send(pool: Pool, { base, token }: Target, request: BenchRequest): Promise<void> {
  const { method, path, body, status, contains } = request;
  const headers = {
    authorization: `Bearer ${token}`,
    ...(body === undefined ? {} : { "content-type": "application/scim+json" }),
  };
  const response = await pool.request({ method, path: `${base}${path}`, headers, body });
  const text = await response.body.text();
  if (response.statusCode !== status || (contains !== undefined && !text.includes(contains))) {
    throw new Error(`${method} ${path} answered ${response.statusCode}: ${text.slice(0, 200)}`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
