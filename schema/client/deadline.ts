import { AbortedError, TimeoutError } from "./errors.js";

interface Deadline {
  signal: AbortSignal | undefined;
  timeoutMilliseconds: number;
}

/**
 * Runs what is not waited for any longer when the caller's signal is aborted or the time is over; `run` learns it by its own
 * signal. No timer and no listener is left behind.
 *
 * @throws AbortedError, TimeoutError, and what `run` throws
 */
export async function withDeadline<Result>(
  { signal, timeoutMilliseconds }: Deadline,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw aborted(signal);
  const controller = new AbortController();
  let onAbort = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      const end = (error: Error) => {
        reject(error);
        controller.abort();
      };
      onAbort = () => end(aborted(signal));
      signal?.addEventListener("abort", onAbort);
      timer = setTimeout(() => end(timedOut(timeoutMilliseconds)), Math.min(timeoutMilliseconds, LONGEST_TIMER));
      run(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Waits, shorter where the signal is aborted. */
export async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const never = new Promise<never>(() => {});
  await withDeadline({ signal, timeoutMilliseconds: milliseconds }, () => never).catch(() => {});
}

/** What timers can hold; they take more for nothing. */
const LONGEST_TIMER = 2 ** 31 - 1;

const timedOut = (milliseconds: number) => new TimeoutError(`there was no answer within ${milliseconds} ms`);

const aborted = (signal: AbortSignal | undefined) =>
  new AbortedError("the call was aborted", { cause: signal?.reason });
