import pg from "pg";
import { testEnvironment } from "./environment.js";

/**
 * Writes users into a tenant by one statement, where a test needs more than it can create in a reasonable time: `user-0001`
 * and so on, the title of every third one the same.
 *
 * @returns their ids, in the order of their names
 */
export async function insertUsers(tenantId: string, count: number): Promise<string[]> {
  const client = new pg.Client(testEnvironment().databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(INSERT, [tenantId, count]);
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

const INSERT = `
  with person as (
    select gen_random_uuid() as id, 'user-' || lpad(i::text, 4, '0') as name, case when i % 3 = 0 then 'Guide' end as title
    from generate_series(1, $2) as i
  ), inserted as (
    insert into users (tenant_id, id, user_name, user_name_key, title, active, created_at, updated_at)
    select $1, id, name, name, title, true, now(), now() from person
    returning id, user_name
  )
  select id from inserted order by user_name`;
