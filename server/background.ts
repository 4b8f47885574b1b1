import type { Logger } from "pino";

/** Work that is done behind a request, which does not wait for it and does not fail with it. */
export class Background {
  readonly #running = new Set<Promise<void>>();

  constructor(
    private readonly log: Logger,
    private readonly requestId: () => string | undefined,
  ) {}

  run(work: () => Promise<void>): void {
    const requestId = this.requestId();
    const running = Promise.resolve()
      .then(work)
      .catch((error: unknown) => this.log.error({ err: error, requestId }, "work behind a request failed"))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Waits until all of it is done. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }
}
