import { MikroORM } from "@mikro-orm/postgresql";
import pino from "pino";
import { v7 as uuid } from "uuid";
import { recordChange } from "../../server/domain/changes.js";
import { execute } from "../../server/domain/execute.js";
import { inTransaction } from "../../server/domain/unit-of-work.js";
import { ormOptions } from "../../server/mikro-orm.config.js";
import { testDigests } from "./digests.js";
import { testEnvironment } from "./environment.js";
import { transactionsOf } from "./transactions.js";

/** Writes changes as mutations do, each writer by a connection of its own. */
export interface ChangeWriters {
  /**
   * Writes changes in one transaction. The transaction has its place in the feed before `beforeCommit` begins, and is seen by
   * nobody before that has ended.
   *
   * @returns the ids of the resources that are said to have changed, one for each change
   */
  write(tenantId: string, count: number, beforeCommit?: () => Promise<void>, text?: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function changeWriters(connections: number): Promise<ChangeWriters> {
  const log = pino({ level: "silent" });
  const options = { url: testEnvironment().databaseUrl, role: "application", poolSize: connections, log } as const;
  const orm = await MikroORM.init(ormOptions(options));
  const transactions = await transactionsOf(orm);
  return {
    write: (tenantId, count, beforeCommit = async () => undefined, text = "Written") => {
      const scopes = new Set<never>();
      const nobody = { id: null, name: null, credentialId: null, extensionsVersion: null };
      const actor = { ...nobody, kind: "admin", tenantId, scopes } as const;
      const caller = { em: orm.em, transactions, actor, requestId: uuid(), digests: testDigests };
      return inTransaction(caller, async (unit) => {
        await execute(unit, "select pg_current_xact_id()", []);
        await beforeCommit();
        const resourceIds = Array.from({ length: count }, () => uuid());
        for (const resourceId of resourceIds) {
          const difference = { before: {}, after: { displayName: text } };
          const resource = { resourceType: "Group", resourceId, resourceName: "Written", version: 1 } as const;
          recordChange(unit, { action: "group.created", ...resource, ...difference });
        }
        return resourceIds;
      });
    },
    close: () => orm.close(),
  };
}
