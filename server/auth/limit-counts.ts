import type { Pool } from "pg";
import { asRole } from "../database/as-role.js";

/** What is counted of one thing, in the database's terms. */
export interface LimitCount {
  id: string;
  /** How much later the bucket is full by it. */
  delaySeconds: number;
  /** For how long it has been counted. */
  ageSeconds: number;
  /** How long before it is full a bucket lets one more through. */
  roomSeconds: number;
}

/** How it stands with one thing, of all processes together. */
export interface KnownCount {
  id: string;
  secondsUntilFull: number;
}

/** The role that sees counts and nothing else. */
const LIMITER = { role: "roster_limiter", mark: "limits" };
/** So many of those who are to wait are told of, those who have to wait longest first. */
const MAX_TOLD = 1_000;
const MAX_SWEPT = 10_000;

/**
 * Adds what was counted, each as though all of it had been done when the counting began, and tells how it stands with them, and
 * with whoever else has to wait. In an order that all replicas keep, so that none waits for another in a circle.
 */
const EXCHANGE = `
  with counted as (
    select id, now() - make_interval(secs => "ageSeconds") as since, make_interval(secs => "delaySeconds") as delay,
           make_interval(secs => "roomSeconds") as room
    from jsonb_to_recordset($1::jsonb) as c (id text, "ageSeconds" float8, "delaySeconds" float8, "roomSeconds" float8)
  ), known as (
    insert into limit_counts as known (key, full_at, open_at, counted_from)
    select id, since + delay, since + delay - room, since from counted order by id
    on conflict (key) do update
    set full_at = greatest(known.full_at, excluded.counted_from) + (excluded.full_at - excluded.counted_from),
        open_at = greatest(known.full_at, excluded.counted_from) + (excluded.open_at - excluded.counted_from),
        counted_from = excluded.counted_from
    returning key, full_at
  ), waiting as (
    select key, full_at from limit_counts
    where open_at > now() and not exists (select from counted where id = key)
    order by open_at desc limit ${MAX_TOLD}
  )
  select key as id, greatest(0, extract(epoch from full_at - now()))::float8 as "secondsUntilFull"
  from (select * from known union all select * from waiting) all_counts`;

const SWEEP = `
  delete from limit_counts where key in (
    select key from limit_counts where full_at < now() limit ${MAX_SWEPT} for update skip locked)`;

/** The counts that replicas share. */
export class LimitCounts {
  constructor(private readonly pool: Pool) {}

  /** One statement, however much there is to tell. */
  exchange(counts: LimitCount[]): Promise<KnownCount[]> {
    return asRole(this.pool, LIMITER, (transaction) =>
      transaction.query<KnownCount>(EXCHANGE, [JSON.stringify(counts)]),
    );
  }

  /** Deletes what says nothing any more. */
  async sweep(): Promise<void> {
    await asRole(this.pool, LIMITER, (transaction) => transaction.query(SWEEP));
  }
}
