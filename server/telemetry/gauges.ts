import type { Pool } from "pg";
import { ClosedLabel } from "./closed-label.js";
import type { Instruments } from "./instruments.js";

export interface GaugeSources {
  pool: Pool;
  slots: { waiting(): number };
  streams: { count(): number };
  /** @throws where the database cannot say */
  readLags: () => Promise<{ auditChain: number; changeFeed: number }>;
}

/** How long what the database has said of lags is said again, and how long it may take to say it, in milliseconds. */
const LAGS_HOLD_MS = 5_000;
const LAGS_PATIENCE_MS = 2_000;

/** Adds what is read when somebody asks for it. */
export function addGauges(instruments: Instruments, { pool, slots, streams, readLags }: GaugeSources): void {
  const state = new ClosedLabel(["in_use", "idle"]);
  instruments.gauge("roster_database_connections", "Connections of the pool", { state }, () => [
    [{ state: "in_use" }, pool.totalCount - pool.idleCount],
    [{ state: "idle" }, pool.idleCount],
  ]);
  instruments.gauge("roster_database_connections_limit", "Connections that the pool may have", {}, () => [
    [{}, pool.options.max ?? 0],
  ]);
  instruments.gauge("roster_database_waiting", "Who waits for a connection of the pool", {}, () => [
    [{}, pool.waitingCount],
  ]);
  instruments.gauge(
    "roster_tenant_slots_waiting",
    "Who waits because its tenant uses all that one tenant may",
    {},
    () => [[{}, slots.waiting()]],
  );
  instruments.gauge("roster_change_streams_open", "Streams of changes that are open", {}, () => [
    [{}, streams.count()],
  ]);
  const work = new ClosedLabel(["audit_chain", "change_feed"]);
  const lags = heldFor(LAGS_HOLD_MS, () => inTime(readLags()));
  instruments.gauge("roster_lag_seconds", "How far what is done behind changes is behind them", { work }, async () => {
    const read = await lags();
    return read
      ? [
          [{ work: "audit_chain" }, read.auditChain],
          [{ work: "change_feed" }, read.changeFeed],
        ]
      : [];
  });
}

/** Asks once for all who ask at the same time, and again only after a while. */
function heldFor<T>(holdMs: number, ask: () => Promise<T>): () => Promise<T> {
  let [last, until]: [Promise<T> | undefined, number] = [undefined, 0];
  return () => {
    if (last && performance.now() < until) return last;
    until = performance.now() + holdMs;
    last = ask();
    return last;
  };
}

/** Whoever asks for metrics is told the others, whatever becomes of the database. */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, LAGS_PATIENCE_MS, undefined);
  });
  return Promise.race([work.catch(() => undefined), end]).finally(() => clearTimeout(timer));
}
