import { type Response, Router } from "express";
import type { Pool } from "pg";
import { retryingCuts } from "./database/faults.js";
import { APPLICATION_ROLE, type Sessions } from "./database/session.js";

/** How long the database may take to show that all is well, in milliseconds. */
const PATIENCE_MS = 3_000;

/**
 * Says whether the process lives (`/livez`), and whether it may be sent requests (`/readyz`): 200, or 503 with the reason. It
 * listens only after it has migrated the database, so that this need not be asked again.
 */
export function healthRouter(pool: Pool, sessions: Sessions, isStopping: () => boolean): Router {
  const router = Router();
  router.get("/livez", (_request, response) => answer(response, undefined));
  router.get("/readyz", async (_request, response) => {
    answer(response, isStopping() ? "the server is stopping" : await unreadiness(pool, sessions));
  });
  return router;
}

function answer(response: Response, reason: string | undefined): void {
  response.setHeader("cache-control", "no-store");
  response.status(reason ? 503 : 200).json(reason ? { status: "unavailable", reason } : { status: "ok" });
}

/**
 * Why no request should be served; undefined where all is well. A server whose role could read beyond tenants is not ready:
 * the one thing between two tenants would then be that no statement forgets its condition.
 */
export async function unreadiness(pool: Pool, sessions: Sessions = "own"): Promise<string | undefined> {
  try {
    const { bypasses, isReadOnly, leaks, secondsAhead } = await withinPatience(
      retryingCuts(() => asNobody(pool, sessions)),
    );
    if (bypasses) return "the database role is not bound by row-level security";
    if (isReadOnly) return "the database takes no changes";
    if (Math.abs(secondsAhead) > MAX_CLOCK_DIFFERENCE_SECONDS) return clockFault(Math.round(secondsAhead));
    return leaks ? "rows can be read where no tenant is set" : undefined;
  } catch {
    return "the database does not answer";
  }
}

/** Until when a token works is counted by the one clock and judged by the other. */
const MAX_CLOCK_DIFFERENCE_SECONDS = 300;

const clockFault = (seconds: number): string =>
  `the clock is ${Math.abs(seconds)} seconds ${seconds > 0 ? "ahead of" : "behind"} the database's`;

interface Isolation {
  /** Whether the role is a superuser, or may pass row-level security by. */
  bypasses: boolean;
  /** As a standby is, or a primary that protects itself. */
  isReadOnly: boolean;
  leaks: boolean;
  /** How far this machine's clock is before the database's. */
  secondsAhead: number;
}

/** Looks for rows with no tenant set; what a pooled session remembers of tenants is as before when it is done. */
async function asNobody(pool: Pool, sessions: Sessions): Promise<Isolation> {
  const client = await pool.connect();
  let isBroken = true;
  try {
    await client.query("begin; set local roster.tenant_id = ''");
    if (sessions === "shared") await client.query(`set local role ${APPLICATION_ROLE}`);
    const { rows } = await client.query<Isolation>(
      `select (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypasses,
              current_setting('transaction_read_only')::boolean as "isReadOnly",
              exists (select from connections) or exists (select from users) as leaks,
              $1::float8 - extract(epoch from clock_timestamp())::float8 as "secondsAhead"`,
      [Date.now() / 1_000],
    );
    await client.query("commit");
    isBroken = false;
    return rows[0] as Isolation;
  } finally {
    client.release(isBroken);
  }
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), PATIENCE_MS);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
