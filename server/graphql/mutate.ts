import { inTransaction, type UnitOfWork } from "../domain/unit-of-work.js";
import type { GraphqlContext } from "./context.js";

/** Runs a mutation of the domain; what was loaded before it is shown no more. */
export async function mutate<T>(context: GraphqlContext, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(context.caller, work);
  } finally {
    context.clearLoaders();
  }
}
