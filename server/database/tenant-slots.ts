import { TooManyWaiting, Unavailable } from "./faults.js";

/** How many connections one tenant may use at once: others find some left, however slow its statements are. */
export const CONNECTIONS_PER_TENANT = 10;
/** How many of one tenant may wait for a connection. */
export const MOST_WAITING_PER_TENANT = 1_000;
/** How long one may wait for a connection, in milliseconds. */
export const CONNECTION_PATIENCE_MS = 10_000;

interface Tenant {
  running: number;
  /** Who waits, the longest first; undefined as long as nobody has had to. */
  waiting?: Set<() => void>;
}

/** Lets each tenant have so many connections at once; who wants more waits for its own, and not for everybody's. */
export class TenantSlots {
  readonly #tenants = new Map<string, Tenant>();

  constructor(
    private readonly slots = CONNECTIONS_PER_TENANT,
    private readonly patienceMs = CONNECTION_PATIENCE_MS,
    private readonly mostWaiting = MOST_WAITING_PER_TENANT,
  ) {}

  /** @throws TooManyWaiting; Unavailable where none of the tenant's is free in time; whatever `work` throws */
  async run<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    const turn = this.enter(tenantId);
    if (turn) await turn;
    try {
      return await work();
    } finally {
      this.leave(tenantId);
    }
  }

  /** Takes a slot, which has to be left; undefined where one was free. @throws TooManyWaiting; Unavailable, as `run` */
  enter(tenantId: string): Promise<void> | undefined {
    const tenant = this.#tenants.get(tenantId) ?? { running: 0 };
    if (tenant.running >= this.slots) return this.#wait(tenant);
    if (tenant.running++ === 0) this.#tenants.set(tenantId, tenant);
    return undefined;
  }

  /** Hands the slot on to who has waited longest. */
  leave(tenantId: string): void {
    const tenant = this.#tenants.get(tenantId) as Tenant;
    const next = tenant.waiting?.values().next().value;
    if (next) next();
    else if (--tenant.running === 0) this.#tenants.delete(tenantId);
  }

  /** How many wait, of all tenants together. */
  waiting(): number {
    return [...this.#tenants.values()].reduce((sum, { waiting }) => sum + (waiting?.size ?? 0), 0);
  }

  #wait(tenant: Tenant): Promise<void> {
    tenant.waiting ??= new Set();
    const { waiting } = tenant;
    if (waiting.size >= this.mostWaiting) throw new TooManyWaiting(this.mostWaiting);
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        waiting.delete(enter);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(enter);
        reject(new Unavailable("all connections of the tenant are in use"));
      }, this.patienceMs);
      waiting.add(enter);
    });
  }
}
