import { MikroORM, type Transaction } from "@mikro-orm/postgresql";
import pg from "pg";
import type { Logger } from "pino";
import { findSessions } from "./database/session.js";
import { ormOptions } from "./mikro-orm.config.js";

/** Taken by the transaction that migrates, so that replicas that start together migrate one after the other. */
const MIGRATION_LOCK = 7_261_002;

/**
 * Brings a database to the newest version of the tables, alone, all or nothing.
 *
 * @returns the names of the migrations that were applied
 * @throws Error that says which migration failed and why
 */
export async function migrate(databaseUrl: string, log: Logger): Promise<string[]> {
  await assertUsable(databaseUrl);
  const sessions = await findSessions(databaseUrl);
  const orm = await MikroORM.init(ormOptions({ url: databaseUrl, role: "owner", sessions, poolSize: 2, log }));
  try {
    await prepare(orm);
    const connection = orm.em.getConnection();
    return await connection.transactional(async (transaction) => {
      await connection.execute("select pg_advisory_xact_lock(?)", [MIGRATION_LOCK], "run", transaction);
      return applyAll(orm, transaction);
    });
  } finally {
    await orm.close();
  }
}

/**
 * Makes the table of migrations, before there is a transaction: behind a pooler, it may be that there is no second connection
 * beside that of the transaction.
 */
async function prepare({ migrator }: MikroORM): Promise<void> {
  try {
    await migrator.getExecuted();
  } catch (error) {
    if (!MADE_MEANWHILE.includes(String((error as { code?: string }).code))) throw error;
  }
}

/** unique_violation, duplicate_table: another replica was faster. */
const MADE_MEANWHILE = ["23505", "42P07"];

async function assertUsable(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await assertServer(client);
  } finally {
    await client.end();
  }
}

async function assertServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  );
  const [database] = rows;
  if (!database || database.version < 150_000) throw new Error("DATABASE_URL must name a PostgreSQL 15 or newer");
  if (database.encoding !== "UTF8") throw new Error(`the database's encoding is ${database.encoding}; it must be UTF8`);
}

async function applyAll({ migrator }: MikroORM, transaction: Transaction): Promise<string[]> {
  let current = "";
  migrator.on("migrating", ({ name }) => {
    current = name;
  });
  try {
    const applied = await migrator.up({ transaction });
    return applied.map((migration) => migration.name);
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(`the migration ${current} failed, and nothing of it was kept: ${message}`, { cause });
  }
}
