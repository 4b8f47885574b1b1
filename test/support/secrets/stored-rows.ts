import pg from "pg";

/** Every row of every table, each of its columns as text: asked of the catalogue, so that a new table is among them. */
export async function storedRows(databaseUrl: string): Promise<{ table: string; row: string }[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const stored: { table: string; row: string }[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      stored.push(...rows.map(({ row }) => ({ table: name, row })));
    }
    return stored;
  } finally {
    await client.end();
  }
}

/** With what is sent by others than who looks, now or last, as the database shows it. */
const TABLES = `
  select c.oid::regclass::text as name from pg_class c
  where c.relkind in ('r', 'p', 'm') and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
  union all select '(select query from pg_stat_activity where usename <> current_user)' order by 1`;
