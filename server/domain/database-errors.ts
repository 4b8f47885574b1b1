import { UniqueConstraintViolationException } from "@mikro-orm/postgresql";
import type { DomainError } from "./domain-error.js";

/**
 * Waits for writes and says what a violated unique constraint means. The database alone decides about uniqueness, so that
 * two requests at the same time cannot both pass.
 */
export async function translateUniqueness<T>(
  writes: Promise<T>,
  meanings: Record<string, () => DomainError>,
): Promise<T> {
  try {
    return await writes;
  } catch (error) {
    const meaning = error instanceof UniqueConstraintViolationException && meanings[constraintOf(error)];
    throw meaning ? meaning() : error;
  }
}

const constraintOf = (error: UniqueConstraintViolationException): string =>
  (error as { constraint?: string }).constraint ?? "";
