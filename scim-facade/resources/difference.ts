import { isDeepStrictEqual } from "node:util";

/** What is to be written: the fields of `after` that differ from `before`, so that nothing else is written over. */
export function difference<T extends object>(before: T, after: T): Partial<T> {
  const changed = Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(before[name as keyof T], value));
  return Object.fromEntries(changed) as Partial<T>;
}
