import type { EntityManager } from "@mikro-orm/postgresql";
import { type DatabaseConnection, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { Transaction } from "../database/transactions.js";

/** MikroORM, whose statements run in a transaction that somebody else begins and ends. */
export function entityManagerIn(em: EntityManager, transaction: Transaction): EntityManager {
  const own = em.fork({ clear: true });
  own.setTransactionContext(kyselyIn(transaction));
  return own;
}

const kyselyIn = (transaction: Transaction): Kysely<unknown> =>
  new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(connectionOf(transaction)),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });

const connectionOf = (transaction: Transaction): DatabaseConnection => ({
  executeQuery: async ({ sql, parameters }) => {
    const { rows, count } = await transaction.query<never>(sql, parameters);
    return { rows, numAffectedRows: BigInt(count) };
  },
  streamQuery: notHere,
});

const driverOf = (connection: DatabaseConnection) => ({
  init: nothing,
  acquireConnection: async () => connection,
  beginTransaction: notHere,
  commitTransaction: notHere,
  rollbackTransaction: notHere,
  releaseConnection: nothing,
  destroy: nothing,
});

const nothing = async (): Promise<void> => {};

function notHere(): never {
  throw new Error("a mutation has one transaction, and begins and ends none of its own");
}
