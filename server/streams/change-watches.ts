import { EventEmitter, once, setMaxListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { findLastChange } from "../reads/changes.js";
import type { Place } from "../reads/order.js";
import type { TenantDatabases } from "../reads/tenant-database.js";

/** Somebody who follows the changes of a tenant. */
export interface Follower {
  /** Aborted where it follows no longer. */
  signal: AbortSignal;
  end(reason: unknown): void;
  /** By what it follows: of those who have the same, one is checked. */
  right: string;
  /** @throws DomainError where it may follow no longer */
  assertRight(): Promise<void>;
}

/** Looks for the changes of one tenant, as long as somebody follows them. */
export interface ChangeWatch {
  /** The last change that can be read; null where there is none, undefined where nobody has looked yet. */
  last: Place | null | undefined;
  /** Waits until the last change is another one, or the follower's signal is aborted. */
  changed(last: Place | null | undefined, signal: AbortSignal): Promise<void>;
}

/** One look for all who follow the changes of a tenant in this process. Nobody looks where nobody follows. */
export class ChangeWatches {
  readonly #watches = new Map<string, TenantWatch>();
  readonly #closing = new AbortController();

  constructor(
    private readonly databases: TenantDatabases,
    private readonly lookEveryMs: number,
  ) {
    setMaxListeners(0, this.#closing.signal);
  }

  /** Adds a follower, until its signal is aborted. */
  join(tenantId: string, follower: Follower): ChangeWatch {
    const watch = this.#watches.get(tenantId) ?? this.#begin(tenantId);
    watch.followers.add(follower);
    return watch;
  }

  /** Looks no more. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([...this.#watches.values()].map(({ ended }) => ended));
  }

  #begin(tenantId: string): TenantWatch {
    const watch = new TenantWatch();
    this.#watches.set(tenantId, watch);
    watch.ended = this.#look(tenantId, watch);
    return watch;
  }

  async #look(tenantId: string, watch: TenantWatch): Promise<void> {
    const database = this.databases.of(tenantId);
    do {
      try {
        watch.see(await findLastChange(database));
        await watch.checkRights();
      } catch (error) {
        watch.endAll(error); // rights that cannot be checked are none
      }
      await setTimeout(this.lookEveryMs, undefined, { signal: this.#closing.signal, ref: false }).catch(
        () => undefined,
      );
    } while (watch.isFollowed() && !this.#closing.signal.aborted);
    this.#watches.delete(tenantId); // at once, so that nobody joins a watch that has ended
  }
}

class TenantWatch extends EventEmitter implements ChangeWatch {
  last: Place | null | undefined;
  ended: Promise<void> = Promise.resolve();
  readonly followers = new Set<Follower>();

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  see(last: Place | null): void {
    if (this.last !== undefined && this.last?.id === last?.id) return;
    this.last = last;
    this.emit("changed");
  }

  async changed(last: Place | null | undefined, signal: AbortSignal): Promise<void> {
    if (this.last === last) await once(this, "changed", { signal }).catch(() => signal.throwIfAborted());
  }

  isFollowed(): boolean {
    for (const follower of this.followers) if (follower.signal.aborted) this.followers.delete(follower);
    return this.followers.size > 0;
  }

  async checkRights(): Promise<void> {
    const faults = new Map<string, Promise<unknown>>();
    for (const { right, assertRight } of this.followers) {
      if (!faults.has(right))
        faults.set(
          right,
          assertRight().catch((error: unknown) => error),
        );
    }
    for (const { right, end } of this.followers) {
      const fault = await faults.get(right);
      if (fault) end(fault);
    }
  }

  endAll(reason: unknown): void {
    for (const { end } of this.followers) end(reason);
  }
}
