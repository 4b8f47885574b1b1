import type { MikroORM } from "@mikro-orm/postgresql";
import { Transactions } from "../../server/database/transactions.js";

/** Transactions on the connections of an ORM of a test's own. */
export const transactionsOf = async (orm: MikroORM): Promise<Transactions> =>
  new Transactions(await orm.em.getConnection().getNativeClient());
