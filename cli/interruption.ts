/** What a shell reports of a program that a signal has ended: 128 and the signal's number. */
const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = Object.keys(STATUS) as (keyof typeof STATUS)[];

/** Lets the program end at once, and without a word, where the user presses Ctrl-C and no work wants to end in order. */
export function endWhenInterrupted(): void {
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (process.listenerCount(name) === 1) process.exit(STATUS[name]);
    });
  }
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0); // who was reading has seen enough, as `head` has
    throw error;
  });
}

/** Runs work that ends in order when its signal says so. A second Ctrl-C does not wait for it. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stops = SIGNALS.map((name) => ({
    name,
    stop: () => {
      process.exitCode = STATUS[name];
      controller.abort();
    },
  }));
  for (const { name, stop } of stops) process.once(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const { name, stop } of stops) process.off(name, stop);
  }
}
