import type { Actor } from "../domain/actor.js";
import { DomainError } from "../domain/domain-error.js";
import type { StreamSettings } from "./settings.js";

/** Why a stream ends whose right has not: the server stops. The client goes on from its position, with another one. */
export class ServerStops extends Error {}

/** A stream that somebody holds open. */
export interface OpenStream {
  /** Aborted where the stream has to end; its reason says why. */
  signal: AbortSignal;
  end(reason: unknown): void;
}

/** The streams that are open, each token and each tenant within its limit. */
export class OpenStreams {
  readonly #streams = new Set<OpenStream & { owner: Actor }>();
  #isStopping = false;

  constructor(private readonly settings: StreamSettings) {}

  /** @throws DomainError RATE_LIMITED where too many are open */
  open(owner: Actor): OpenStream {
    this.#assertRoom(owner);
    const controller = new AbortController();
    const end = (reason: unknown) => {
      controller.abort(reason);
      this.#streams.delete(stream);
    };
    const stream = { signal: controller.signal, end, owner };
    this.#streams.add(stream);
    if (this.#isStopping) end(new ServerStops());
    return stream;
  }

  count(): number {
    return this.#streams.size;
  }

  /** Ends all of them: the server stops. */
  endAll(): void {
    this.#isStopping = true;
    for (const { end } of this.#streams) end(new ServerStops());
  }

  #assertRoom({ tenantId, credentialId }: Actor): void {
    const { perToken, perTenant } = this.settings;
    const ofTenant = [...this.#streams].filter(({ owner }) => owner.tenantId === tenantId);
    const ofToken = ofTenant.filter(({ owner }) => owner.credentialId === credentialId);
    if (ofToken.length >= perToken) throw tooMany("this token", perToken);
    if (ofTenant.length >= perTenant) throw tooMany("the tenant", perTenant);
  }
}

const tooMany = (whose: string, limit: number) =>
  new DomainError("RATE_LIMITED", `${whose} has ${limit} streams open, which is the limit: close one first`);
