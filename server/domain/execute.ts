import type { Kysely } from "@mikro-orm/postgresql";
import { CompiledQuery } from "kysely";
import type { UnitOfWork } from "./unit-of-work.js";

/** Runs a statement with placeholders (`$1`, …) in the mutation's transaction, beside MikroORM. */
export async function execute<Row>(unit: Pick<UnitOfWork, "em">, text: string, values: unknown[]): Promise<Row[]> {
  const transaction = unit.em.getTransactionContext<Kysely<unknown>>();
  if (!transaction) throw new Error("a statement of a mutation must run in its transaction");
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(text, values));
  return rows;
}
