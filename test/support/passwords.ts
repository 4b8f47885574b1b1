import type { CountingPool } from "./database.js";

/** What the database keeps of a user's password; undefined where there is none. */
export async function storedPassword(
  pool: CountingPool,
  tenantId: string,
  userId: string,
): Promise<string | undefined> {
  const text = "select hash from passwords where tenant_id = $1 and user_id = $2";
  const [row] = await pool.databases.of(tenantId).query<{ hash: string }>(text, [tenantId, userId]);
  return row?.hash;
}
