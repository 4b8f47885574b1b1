import { type Response, Router } from "express";
import type { Pool, PoolClient } from "pg";
import { retryingCuts } from "./database/faults.js";
import { findLeak } from "./database/isolation.js";
import { APPLICATION_ROLE, type Sessions } from "./database/session.js";

/** How long the database may take to show that all is well, in milliseconds. */
const PATIENCE_MS = 3_000;
/** How long the separation of tenants, once shown, is taken to hold, in milliseconds. */
const ISOLATION_HOLDS_MS = 5_000;

/**
 * Says whether the process lives (`/livez`), and whether it may be sent requests (`/readyz`): 200, or 503 with the reason. It
 * listens only after it has migrated the database, so that this need not be asked again.
 */
export function healthRouter(pool: Pool, sessions: Sessions, isStopping: () => boolean): Router {
  const router = Router();
  const readiness = new Readiness(pool, sessions);
  router.get("/livez", (_request, response) => answer(response, undefined));
  router.get("/readyz", async (_request, response) => {
    answer(response, isStopping() ? "the server is stopping" : await readiness.fault());
  });
  return router;
}

function answer(response: Response, reason: string | undefined): void {
  response.status(reason ? 503 : 200).json(reason ? { status: "unavailable", reason } : { status: "ok" });
}

/** Finds out why no request should be served. Probes that come together share one look, so that they cost one connection. */
export class Readiness {
  #look: Promise<string | undefined> | undefined;
  #isolatedUntil = 0;

  constructor(
    private readonly pool: Pool,
    private readonly sessions: Sessions = "own",
    private readonly isolationHoldsMs = ISOLATION_HOLDS_MS,
  ) {}

  /** @returns undefined where all is well */
  fault(): Promise<string | undefined> {
    this.#look ??= this.#find().finally(() => {
      this.#look = undefined;
    });
    return this.#look;
  }

  async #find(): Promise<string | undefined> {
    try {
      return await withinPatience(retryingCuts(() => this.#asNobody()));
    } catch {
      return "the database does not answer";
    }
  }

  /** What a pooled session remembers of role and tenant is as before when it is done. */
  async #asNobody(): Promise<string | undefined> {
    const client = await this.pool.connect();
    let isBroken = true;
    try {
      await client.query("begin; set local roster.tenant_id = ''; set local enable_seqscan = off");
      if (this.sessions === "shared") await client.query(`set local role ${APPLICATION_ROLE}`);
      const fault = (await stateFault(client)) ?? (await this.#leak(client));
      await client.query("commit");
      isBroken = false;
      return fault;
    } finally {
      client.release(isBroken);
    }
  }

  /** A leak is looked for again with each probe, until there is none. */
  async #leak(client: PoolClient): Promise<string | undefined> {
    if (performance.now() < this.#isolatedUntil) return undefined;
    const leak = await findLeak(client);
    this.#isolatedUntil = leak ? 0 : performance.now() + this.isolationHoldsMs;
    return leak;
  }
}

interface State {
  /** Whether the role is a superuser, or may pass row-level security by. */
  bypasses: boolean;
  /** As a standby is, or a primary that protects itself. */
  isReadOnly: boolean;
  leaks: boolean;
  /** How far this machine's clock is before the database's. */
  secondsAhead: number;
}

/**
 * A server whose role could read beyond tenants is not ready: the one thing between two tenants would then be that no statement
 * forgets its condition.
 */
async function stateFault(client: PoolClient): Promise<string | undefined> {
  const { rows } = await client.query<State>(
    `select (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypasses,
            current_setting('transaction_read_only')::boolean as "isReadOnly",
            exists (select from connections) or exists (select from users) as leaks,
            $1::float8 - extract(epoch from clock_timestamp())::float8 as "secondsAhead"`,
    [Date.now() / 1_000],
  );
  const { bypasses, isReadOnly, leaks, secondsAhead } = rows[0] as State;
  if (bypasses) return "the database role is not bound by row-level security";
  if (isReadOnly) return "the database takes no changes";
  if (Math.abs(secondsAhead) > MAX_CLOCK_DIFFERENCE_SECONDS) return clockFault(Math.round(secondsAhead));
  return leaks ? "rows can be read where no tenant is set" : undefined;
}

/** Until when a token works is counted by the one clock and judged by the other. */
const MAX_CLOCK_DIFFERENCE_SECONDS = 300;

const clockFault = (seconds: number): string =>
  `the clock is ${Math.abs(seconds)} seconds ${seconds > 0 ? "ahead of" : "behind"} the database's`;

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), PATIENCE_MS);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
