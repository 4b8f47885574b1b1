import { TooManyWaiting, Unavailable } from "./faults.js";

/** How many connections one tenant may use at once: others find some left, however slow its statements are. */
export const CONNECTIONS_PER_TENANT = 10;
/** How many of one tenant may wait for a connection; those count apart who wait for the same statement. */
export const MOST_WAITING_PER_TENANT = 1_000;
/** How long one may wait for a connection, in milliseconds. */
export const CONNECTION_PATIENCE_MS = 10_000;

interface Tenant {
  running: number;
  /** Who waits, the longest first, and for how many; undefined as long as nobody has had to. */
  waiting?: Map<() => void, number>;
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

  /** Takes a slot for so many who ask, which has to be left; undefined where one was free. @throws TooManyWaiting; Unavailable, as `run` */
  enter(tenantId: string, askers = 1): Promise<void> | undefined {
    const tenant = this.#tenants.get(tenantId) ?? { running: 0 };
    if (tenant.running >= this.slots) return this.#wait(tenant, askers);
    if (tenant.running++ === 0) this.#tenants.set(tenantId, tenant);
    return undefined;
  }

  /** Hands the slot on to who has waited longest. */
  leave(tenantId: string): void {
    const tenant = this.#tenants.get(tenantId) as Tenant;
    const next = tenant.waiting?.keys().next().value;
    if (next) next();
    else if (--tenant.running === 0) this.#tenants.delete(tenantId);
  }

  /** How many wait, of all tenants together. */
  waiting(): number {
    return [...this.#tenants.values()].reduce((sum, { waiting }) => sum + askersOf(waiting), 0);
  }

  #wait(tenant: Tenant, askers: number): Promise<void> {
    tenant.waiting ??= new Map();
    const { waiting } = tenant;
    if (askersOf(waiting) + askers > this.mostWaiting) throw new TooManyWaiting(this.mostWaiting);
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
      waiting.set(enter, askers);
    });
  }
}

function askersOf(waiting: Tenant["waiting"]): number {
  let sum = 0;
  for (const askers of waiting?.values() ?? []) sum += askers;
  return sum;
}
