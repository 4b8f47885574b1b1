import type { PageRequest } from "./list.js";
import type { TenantDatabase } from "./tenant-database.js";

const NOBODY_BEFORE = "00000000-0000-0000-0000-000000000000";
const NOBODY_AFTER = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** The part of a list that a page asks for; the list's rows are ordered by an id. */
export const PAGE = {
  forward: (id: string) => `${id} > $3 and ${id} < $4 order by ${id} limit $5 offset $6`,
  backward: (id: string) => `${id} > $3 and ${id} < $4 order by ${id} desc limit $5 offset $6`,
};

/**
 * Reads a page of each of several lists by one statement, with one row more than a page may have. A row says whose list it is of by
 * `owner`, the place among the owners: an id would be written and read with every row.
 */
export async function readPages<Row extends { id: string }>(
  db: TenantDatabase,
  statements: Record<keyof typeof PAGE, string>,
  owners: readonly string[],
  { size, after, before, isBackward, offset }: PageRequest,
  ...more: unknown[]
): Promise<Row[][]> {
  const bounds = [after?.id ?? NOBODY_BEFORE, before?.id ?? NOBODY_AFTER, size + 1, offset ?? 0];
  const text = isBackward ? statements.backward : statements.forward;
  const rows = await db.query<Row & { owner: number }>(text, [db.tenantId, owners, ...bounds, ...more]);
  const pages = owners.map((): Row[] => []);
  for (const row of isBackward ? rows.reverse() : rows) pages[row.owner - 1]?.push(row);
  return pages;
}
