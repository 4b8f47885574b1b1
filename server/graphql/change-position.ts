import { DomainError } from "../domain/domain-error.js";
import type { Place } from "../reads/order.js";
import { parseCursor } from "./cursor.js";

/**
 * Reads a place in the change feed: the transaction that changed, and the change.
 *
 * @throws DomainError INVALID_INPUT for what is none, such as the cursor of another list
 */
export function parsePosition(text: string, argument: string): Place {
  const place = parseCursor(text, argument);
  if (isTransactionId(place.key)) return place;
  throw new DomainError("INVALID_INPUT", `${argument} is not a position of the change feed`, argument);
}

const MAX_TRANSACTION_ID = 2n ** 64n - 1n;

const isTransactionId = (key: string | null): boolean =>
  key !== null && /^\d{1,20}$/.test(key) && BigInt(key) <= MAX_TRANSACTION_ID;
