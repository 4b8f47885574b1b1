/**
 * Checks cases one after another, so that one test tells of all that fail.
 *
 * @returns the names of those whose check throws, each with what it has thrown
 */
export async function faultsOf<Case>(
  cases: readonly Case[],
  nameOf: (one: Case) => string,
  check: (one: Case) => Promise<void>,
): Promise<Record<string, string>> {
  const faults: Record<string, string> = {};
  for (const one of cases) {
    try {
      await check(one);
    } catch (error) {
      faults[nameOf(one)] = (error as Error).message;
    }
  }
  return faults;
}
