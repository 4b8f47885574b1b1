import pg from "pg";
import { testEnvironment } from "./environment.js";

const TABLES = [
  "users",
  "groups",
  "memberships",
  "user_values",
  "user_texts",
  "passwords",
  "unique_extension_values",
  "changes",
];

const STATE = TABLES.map(
  (table) => `select '${table}' as table, md5(coalesce(jsonb_agg(t order by to_jsonb(t)::text), '[]')::text) as state
              from ${table} t where t.tenant_id = $1`,
).join(" union all ");

/** What the database has of a tenant, its changes included, as one digest a table: equal where nothing has changed. */
export async function storedState(tenantId: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: testEnvironment().databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string; state: string }>(STATE, [tenantId]);
    return Object.fromEntries(rows.map(({ table, state }) => [table, state]));
  } finally {
    await client.end();
  }
}
