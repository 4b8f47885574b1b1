import type { Logger } from "pino";
import type { TenantDatabases } from "../reads/tenant-database.js";

/** What a connection's client was let pass in one request. */
export interface ToleranceReport {
  tenantId: string;
  connectionId: string;
  tolerances: readonly string[];
}

interface Count {
  connectionId: string;
  tolerance: string;
  uses: number;
  lastUsedAt: Date;
}

/** How long counts stay in memory. */
const FLUSH_INTERVAL_MS = 1_000;

/** So many pairs of connection and tolerance are kept in memory; further ones are not counted until the next write. */
const MAX_PENDING = 10_000;

/** The counts of one tenant in one statement, in an order that all replicas keep; connections deleted meanwhile are left out. */
const ADD = `
  insert into tolerance_uses as known (tenant_id, connection_id, tolerance, uses, last_used_at)
  select c.tenant_id, c.id, n.tolerance, n.uses, n.last_used_at
  from unnest($2::uuid[], $3::text[], $4::bigint[], $5::timestamptz[]) as n (connection_id, tolerance, uses, last_used_at)
    join connections c on c.tenant_id = $1 and c.id = n.connection_id
  order by c.id, n.tolerance
  on conflict (tenant_id, connection_id, tolerance) do update
    set uses = known.uses + excluded.uses, last_used_at = greatest(known.last_used_at, excluded.last_used_at)`;

/** Counts how often each connection needs its tolerances, without a request ever waiting for it or failing by it. */
export class ToleranceCounter {
  /** By tenant, then by connection and tolerance. */
  #pending = new Map<string, Map<string, Count>>();
  #pendingCounts = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly databases: TenantDatabases,
    private readonly log: Logger,
  ) {}

  count({ tenantId, connectionId, tolerances }: ToleranceReport): void {
    const counts = this.#pending.get(tenantId) ?? new Map<string, Count>();
    this.#pending.set(tenantId, counts);
    for (const tolerance of tolerances) this.#add(counts, connectionId, tolerance);
    this.#timer ??= setTimeout(() => this.flush(), FLUSH_INTERVAL_MS).unref();
  }

  /** Writes what has been counted; a count that cannot be written is lost, and the log says so. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const pending = this.#pending;
    this.#pending = new Map();
    this.#pendingCounts = 0;
    for (const [tenantId, counts] of pending) await this.#write(tenantId, [...counts.values()]);
  }

  #add(counts: Map<string, Count>, connectionId: string, tolerance: string): void {
    const key = `${connectionId} ${tolerance}`;
    const known = counts.get(key);
    if (!known && this.#pendingCounts >= MAX_PENDING) return;
    if (!known) this.#pendingCounts++;
    counts.set(key, { connectionId, tolerance, uses: (known?.uses ?? 0) + 1, lastUsedAt: new Date() });
  }

  async #write(tenantId: string, counts: Count[]): Promise<void> {
    const column = <Name extends keyof Count>(name: Name) => counts.map((count) => count[name]);
    try {
      await this.databases
        .of(tenantId)
        .write(ADD, [tenantId, column("connectionId"), column("tolerance"), column("uses"), column("lastUsedAt")]);
    } catch (error) {
      this.log.warn({ err: error, tenantId }, "uses of tolerances could not be counted");
    }
  }
}
