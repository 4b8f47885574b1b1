import type { DomainError } from "./domain-error.js";

/** What violated unique constraints mean, by their names. */
export type Uniqueness = Readonly<Record<string, () => DomainError>>;

/**
 * Waits for writes and says what a violated unique constraint means. The database alone decides about uniqueness, so that
 * two requests at the same time cannot both pass.
 */
export const translateUniqueness = <T>(writes: Promise<T>, meanings: Uniqueness): Promise<T> =>
  writes.catch((error: Error) => {
    throw meaningOf(error, meanings);
  });

/** What an error of the database means; the error itself, where that is not known. */
export function meaningOf(error: Error, meanings: Uniqueness): Error {
  const { code, constraint = "" } = error as { code?: string; constraint?: string };
  const meaning = code === UNIQUE_VIOLATION ? meanings[constraint] : undefined;
  return meaning ? meaning() : error;
}

const UNIQUE_VIOLATION = "23505";
