import { DomainError } from "../domain/domain-error.js";
import type { Place } from "../reads/order.js";
import { isUuid } from "../text/uuid.js";

/** Writes a place as the opaque text that clients hand back as `after`. */
export const printCursor = ({ key, id }: Place): string => Buffer.from(JSON.stringify([key, id])).toString("base64url");

/** @throws DomainError INVALID_INPUT for a text that is not one of ours */
export function parseCursor(cursor: string, argument: string): Place {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (typeof id === "string" && isUuid(id) && (key === null || typeof key === "string")) return { key, id };
  } catch {
    // not JSON: reported below
  }
  throw new DomainError("INVALID_INPUT", `${argument} is not a cursor of this list`, argument);
}
