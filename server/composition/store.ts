import { type EntityManager, MikroORM } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { findSessions, type Sessions } from "../database/session.js";
import type { ObserveStatement } from "../database/statements.js";
import { TenantSlots } from "../database/tenant-slots.js";
import { Transactions } from "../database/transactions.js";
import { ormOptions } from "../mikro-orm.config.js";
import { TenantDatabases } from "../reads/tenant-database.js";
import { TenantDirectory } from "../reads/tenant-directory.js";

/** The ways to the database: units of work for writes, tenants' databases for reads, both on one pool. */
export interface Store {
  pool: Pool;
  sessions: Sessions;
  /** What units of work are forked from. */
  em: EntityManager;
  transactions: Transactions;
  slots: TenantSlots;
  databases: TenantDatabases;
  directory: TenantDirectory;
  close(): Promise<void>;
}

export interface StoreOptions {
  databaseUrl: string;
  /** How long a statement may take. */
  statementSeconds: number;
  observe: ObserveStatement;
  log: Logger;
}

export async function openStore({ databaseUrl, statementSeconds, observe, log }: StoreOptions): Promise<Store> {
  const sessions = await findSessions(databaseUrl);
  if (sessions === "shared") log.info("a pooler is before the database: tenant and role are set in each transaction");
  const orm = await MikroORM.init(
    ormOptions({ url: databaseUrl, role: "application", sessions, statementSeconds, observe, log }),
  );
  const pool: Pool = await orm.em.getConnection().getNativeClient();
  const slots = new TenantSlots();
  return {
    pool,
    sessions,
    em: orm.em.fork(),
    transactions: new Transactions(pool, { sessions, statementSeconds }),
    slots,
    databases: new TenantDatabases(pool, { sessions, statementSeconds, slots }),
    directory: new TenantDirectory(pool),
    close: async () => {
      await orm.close();
      if (!pool.ended) await pool.end(); // MikroORM ends it only where it has written by it
    },
  };
}
