/** After how many seconds one may try again where the database is away: a restart or a fail-over takes about as long. */
export const RETRY_AFTER_SECONDS = 5;

/** What was waited for has not come in time, or cannot come now; nothing was done. */
export class Unavailable extends Error {
  override name = "Unavailable";
}

/** Whether another transaction got in between: whoever is told so has changed nothing, and may begin again. */
export const isConflict = (error: unknown): boolean => CONFLICTS.has(codeOf(error));

/** Whether the database cannot serve now, though the request was right: it is away, read-only, full or has too many guests. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Unavailable || isConnectionLost(error) || UNAVAILABLE.test(codeOf(error));

/** Whether there is no connection, or no longer. What was sent by it last may have been done or not. */
export const isConnectionLost = (error: unknown): boolean =>
  LOST.test(codeOf(error)) || LOST_WITHOUT_CODE.some((text) => textOf(error).includes(text));

/** serialization_failure, deadlock_detected */
const CONFLICTS = new Set(["40001", "40P01"]);

/** Class 08 (connection exceptions), the server going down or coming up, and what the operating system says of sockets. */
const LOST = /^(08...|57P0[1235]|ECONN.*|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** Class 53 (insufficient resources: disk, memory, connections), read-only, I/O errors, statements that took too long. */
const UNAVAILABLE = /^(53...|25006|58030|57014|55P03)$/;

/** How node-postgres says it. */
const LOST_WITHOUT_CODE = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error and is not queryable",
  "Client was closed and is not queryable",
];

type Fault = { code?: unknown; message?: unknown } | null | undefined;

const codeOf = (error: unknown): string => String((error as Fault)?.code ?? "");
const textOf = (error: unknown): string => String((error as Fault)?.message ?? "");
