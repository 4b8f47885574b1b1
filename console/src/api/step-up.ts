import type { Client, OperationResult } from "urql";

/** What Roster answers where it wants the password again before it does something. */
const REASON = "REAUTHENTICATION_REQUIRED";

/**
 * Asks for the password where a mutation needs a recent proof of it, and sends the mutation again once it was given. Where it is
 * not given, the mutation's own refusal is its answer.
 */
export async function stepUp(
  result: OperationResult,
  client: Client,
  askForPassword: () => Promise<boolean>,
): Promise<OperationResult> {
  const { operation } = result;
  if (!(await askForPassword())) return result;
  const repeated = await client.mutation(operation.query, operation.variables).toPromise();
  return { ...repeated, operation };
}

export const needsPassword = ({ operation, error }: OperationResult): boolean =>
  operation.kind === "mutation" && Boolean(error?.graphQLErrors.some(({ extensions }) => extensions.reason === REASON));
