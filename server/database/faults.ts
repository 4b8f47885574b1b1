/** After how many seconds one may try again where the database is away: a restart or a fail-over takes about as long. */
export const RETRY_AFTER_SECONDS = 5;

/** What was waited for has not come in time, or cannot come now; nothing was done. */
export class Unavailable extends Error {
  override name = "Unavailable";
}

/** So much of one tenant waits already that more would only wait in vain: others are served meanwhile. Nothing was done. */
export class TooManyWaiting extends Unavailable {
  constructor(limit: number) {
    super(
      `too many requests of the tenant at once: ${limit} wait for its database connections; try again in ${RETRY_AFTER_SECONDS} seconds`,
    );
  }
}

/** Whether another transaction got in between: whoever is told so has changed nothing, and may begin again. */
export const isConflict = (error: unknown): boolean => CONFLICTS.has(codeOf(error));

/** Whether the database cannot serve now, though the request was right: it is away, read-only, full or has too many guests. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Unavailable || isCut(error) || UNAVAILABLE.test(codeOf(error)) || says(error, "timeout exceeded");

/** Whether a connection that there was has ended. What was sent by it last may have been done or not. */
export const isCut = (error: unknown): boolean =>
  CUT.test(codeOf(error)) || says(error, "Connection terminated") || says(error, "is not queryable");

/** Each connection of a pool may have been cut while nobody used it; so often it is worth to try the next one. */
export const MOST_CUTS = 20;

/** Does what may be done again, by another connection where one was cut. */
export async function retryingCuts<T>(work: () => Promise<T>): Promise<T> {
  for (let cuts = 0; ; cuts++) {
    try {
      return await work();
    } catch (error) {
      if (!isCut(error) || cuts === MOST_CUTS) throw error;
    }
  }
}

/** serialization_failure, deadlock_detected */
const CONFLICTS = new Set(["40001", "40P01"]);

/** connection_does_not_exist and _failure, the server going down, and what the operating system says of open sockets */
const CUT = /^(08003|08006|57P0[12]|57P05|ECONNRESET|ECONNABORTED|EPIPE)$/;

/**
 * Classes 08 (connections) and 53 (resources: disk, memory, connections), a server that comes up or is read-only, I/O errors,
 * statements and locks that took too long, and what the operating system says of a server that cannot be reached.
 */
const UNAVAILABLE =
  /^(08...|53...|57P03|25006|58030|57014|55P03|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** How node-postgres says it, where there is no code. */
const says = (error: unknown, text: string): boolean => String((error as Fault)?.message ?? "").includes(text);

type Fault = { code?: unknown; message?: unknown } | null | undefined;

const codeOf = (error: unknown): string => String((error as Fault)?.code ?? "");
