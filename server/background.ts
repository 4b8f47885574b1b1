import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";

/** How much longer the pause is after work that has failed. */
const PATIENCE = 10;

/** What requests leave to be done behind them, and what is done all the time. */
export const BACKGROUND_WORK = ["behind-requests", "audit-chain", "expiry-watch", "shared-limits"] as const;
export type WorkName = (typeof BACKGROUND_WORK)[number];

/** Told of each turn of work. */
export type ObserveTurn = (work: WorkName, durationMs: number, succeeded: boolean) => void;

/** Work that is done behind a request, which does not wait for it and does not fail with it; and what is done all the time. */
export class Background {
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();

  constructor(
    private readonly log: Logger,
    private readonly requestId: () => string | undefined,
    private readonly observe: ObserveTurn = () => {},
  ) {}

  run(work: () => Promise<void>): void {
    const requestId = this.requestId();
    this.#follow(
      this.#timed("behind-requests", work).catch((error: unknown) =>
        this.log.error({ err: error, requestId }, "work behind a request failed"),
      ),
    );
  }

  /** Does something again and again, with a pause in between, until it is told by the signal to come to an end. */
  every(name: WorkName, pauseMs: number, work: (signal: AbortSignal) => Promise<void>): void {
    const { signal } = this.#stopping;
    const goOn = async () => {
      for (let pause = pauseMs; !signal.aborted; ) {
        pause = (await this.#succeeds(this.#timed(name, () => work(signal)))) ? pauseMs : pauseMs * PATIENCE;
        await setTimeout(pause, undefined, { signal, ref: false }).catch(() => {}); // told to end
      }
    };
    this.#follow(goOn());
  }

  #follow(work: Promise<void>): void {
    const running = work.finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #timed(name: WorkName, work: () => Promise<void>): Promise<void> {
    const start = performance.now();
    const tell = (succeeded: boolean) => this.observe(name, performance.now() - start, succeeded);
    try {
      await work();
      tell(true);
    } catch (error) {
      tell(false);
      throw error;
    }
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
