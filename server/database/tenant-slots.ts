import { TooManyWaiting, Unavailable } from "./faults.js";

/** How many connections one tenant may use at once: others find some left, however slow its statements are. */
export const CONNECTIONS_PER_TENANT = 10;
/** How many of one tenant may wait for a connection. */
export const MOST_WAITING_PER_TENANT = 1_000;
/** How long one may wait for a connection, in milliseconds. */
export const CONNECTION_PATIENCE_MS = 10_000;

interface Tenant {
  running: number;
  /** Who waits, the longest first. */
  waiting: Set<() => void>;
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
    const tenant = this.#tenants.get(tenantId) ?? { running: 0, waiting: new Set() };
    this.#tenants.set(tenantId, tenant);
    if (tenant.running < this.slots) tenant.running++;
    else await this.#wait(tenant);
    try {
      return await work();
    } finally {
      this.#leave(tenantId, tenant);
    }
  }

  /** How many wait, of all tenants together. */
  waiting(): number {
    return [...this.#tenants.values()].reduce((sum, { waiting }) => sum + waiting.size, 0);
  }

  #wait(tenant: Tenant): Promise<void> {
    if (tenant.waiting.size >= this.mostWaiting) throw new TooManyWaiting(this.mostWaiting);
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        tenant.waiting.delete(enter);
        resolve();
      };
      const timer = setTimeout(() => {
        tenant.waiting.delete(enter);
        reject(new Unavailable("all connections of the tenant are in use"));
      }, this.patienceMs);
      tenant.waiting.add(enter);
    });
  }

  /** Hands the slot on to who has waited longest. */
  #leave(tenantId: string, tenant: Tenant): void {
    const [next] = tenant.waiting;
    if (next) next();
    else if (--tenant.running === 0) this.#tenants.delete(tenantId);
  }
}
