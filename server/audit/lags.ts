import type { Pool } from "pg";

/** How far what is done behind changes is behind them, in seconds; 0 where there is nothing left to do. */
export interface Lags {
  /** The age of the oldest change that is not chained yet. */
  auditChain: number;
  /** The age of the oldest change that readers of the feed must wait for, because an older transaction may still commit. */
  changeFeed: number;
}

const LAGS = `
  /* audit */ begin read only; set local role roster_auditor; set local statement_timeout = 2000;
  with chained as (
    select transaction_id, change_id from audit_entries order by transaction_id desc, change_id desc limit 1
  ), waiting as (
    select occurred_at from changes
    where (transaction_id, id) > (coalesce((select transaction_id from chained), '0'::xid8),
                                  coalesce((select change_id from chained), '00000000-0000-0000-0000-000000000000'))
    order by transaction_id, id limit 1
  ), hidden as (
    select min(occurred_at) as occurred_at from changes where transaction_id >= pg_snapshot_xmin(pg_current_snapshot())
  )
  select coalesce(extract(epoch from now() - (select occurred_at from waiting)), 0)::float8 as "auditChain",
         coalesce(extract(epoch from now() - (select occurred_at from hidden)), 0)::float8 as "changeFeed";
  commit`;

/** Reads how far behind they are, in one trip, as the role that sees the changes of all tenants. @throws where it cannot be read */
export async function readLags(pool: Pool): Promise<Lags> {
  const client = await pool.connect();
  let isBroken = true;
  try {
    const results = (await client.query(LAGS)) as unknown as { rows: Lags[] }[];
    const [lags] = results.flatMap(({ rows }) => rows);
    if (!lags) throw new Error("the database has said nothing of its changes");
    isBroken = false;
    return { auditChain: Math.max(0, lags.auditChain), changeFeed: Math.max(0, lags.changeFeed) };
  } finally {
    client.release(isBroken);
  }
}
