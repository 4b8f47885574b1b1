import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import type { Logger } from "pino";
import { ormOptions } from "./mikro-orm.config.js";

/** Taken while migrating, so that replicas that start together migrate one after the other. */
const MIGRATION_LOCK = 7_261_002;

/**
 * Brings a database to the newest version of the tables, alone, all or nothing.
 *
 * @returns the names of the migrations that were applied
 * @throws Error that says which migration failed and why
 */
export async function migrate(databaseUrl: string, log: Logger): Promise<string[]> {
  const lock = new pg.Client(databaseUrl);
  await lock.connect();
  try {
    await assertUsable(lock);
    await lock.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const orm = await MikroORM.init(ormOptions({ url: databaseUrl, role: "owner", poolSize: 2, log }));
    try {
      return await applyAll(orm);
    } finally {
      await orm.close();
    }
  } finally {
    await lock.end();
  }
}

async function assertUsable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  );
  const [database] = rows;
  if (!database || database.version < 150_000) throw new Error("DATABASE_URL must name a PostgreSQL 15 or newer");
  if (database.encoding !== "UTF8") throw new Error(`the database's encoding is ${database.encoding}; it must be UTF8`);
}

async function applyAll({ migrator }: MikroORM): Promise<string[]> {
  let current = "";
  migrator.on("migrating", ({ name }) => {
    current = name;
  });
  try {
    const applied = await migrator.up();
    return applied.map((migration) => migration.name);
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(`the migration ${current} failed, and nothing of it was kept: ${message}`, { cause });
  }
}
