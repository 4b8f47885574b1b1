import type { UnitOfWork } from "./unit-of-work.js";

/** Runs a statement with placeholders (`$1`, …) in the mutation's transaction, beside MikroORM. */
export async function execute<Row>(
  { transaction }: Pick<UnitOfWork, "transaction">,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const { rows } = await transaction.query<Row>(text, values);
  return rows;
}

/** Runs a statement that nothing is to be known of. It is sent with what comes next, which fails where it does. */
export const executeLater = ({ transaction }: Pick<UnitOfWork, "transaction">, text: string, values: unknown[]): void =>
  transaction.later({ text, values });
