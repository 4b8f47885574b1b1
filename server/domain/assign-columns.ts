import { isDeepStrictEqual } from "node:util";
import type { Difference } from "./changes.js";

/** Sets columns that differ from what a resource has. @returns what differed */
export function assignColumns<Columns extends object>(resource: Columns, columns: Partial<Columns>): Difference {
  const difference: Difference = { before: {}, after: {} };
  for (const [name, value] of Object.entries(columns)) {
    const current = resource[name as keyof Columns] ?? null;
    if (value === undefined || isDeepStrictEqual(current, value)) continue;
    difference.before[name] = current;
    difference.after[name] = value;
    Object.assign(resource, { [name]: value });
  }
  return difference;
}
