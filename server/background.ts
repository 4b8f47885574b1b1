import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";

/** How much longer the pause is after work that has failed. */
const PATIENCE = 10;

/** Work that is done behind a request, which does not wait for it and does not fail with it; and what is done all the time. */
export class Background {
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();

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

  /** Does something again and again, with a pause in between, until it is told by the signal to come to an end. */
  every(pauseMs: number, work: (signal: AbortSignal) => Promise<void>): void {
    const { signal } = this.#stopping;
    this.run(async () => {
      for (let pause = pauseMs; !signal.aborted; ) {
        pause = (await this.#succeeds(work(signal))) ? pauseMs : pauseMs * PATIENCE;
        await setTimeout(pause, undefined, { signal, ref: false }).catch(() => {}); // told to end
      }
    });
  }

  #succeeds(work: Promise<void>): Promise<boolean> {
    return work.then(
      () => true,
      (error: unknown) => {
        this.log.error({ err: error }, "work in the background failed, and is tried again");
        return false;
      },
    );
  }

  /** Ends what is done all the time, and waits until all is done. */
  async settled(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#running);
  }
}
