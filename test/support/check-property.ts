import fc from "fast-check";
import { testCases, testSeed } from "./test-cases.js";

/** The seed of all that is made at random in a run; a failing case prints it. */
export const RUN_SEED = testSeed() ?? Date.now() % 2 ** 31;

/** However many cases there are, and however busy the machine is. */
export const PROPERTY_TIMEOUT_MS = 1_800_000;

/**
 * Tries something with random cases; it throws where it does not hold. A case that fails is made as small as can be, and
 * printed with the seed by which it can be repeated.
 *
 * @param share of the number of cases, for those that take long
 */
export async function checkProperty<Case>(
  cases: fc.Arbitrary<Case>,
  holds: (one: Case) => void | Promise<void>,
  { share = 1, print = fc.stringify }: { share?: number; print?: (one: Case) => string } = {},
): Promise<void> {
  const numRuns = Math.max(Math.round(testCases() * share), 1);
  const details = await fc.check(
    fc.asyncProperty(cases, async (one) => holds(one)),
    { seed: RUN_SEED, numRuns },
  );
  if (!details.failed) return;
  const [smallest] = details.counterexample ?? [];
  throw new Error(
    [
      `case ${details.numRuns} of ${numRuns} fails; made smaller ${details.numShrinks} times, it is`,
      smallest === undefined ? "none: the time was up" : print(smallest),
      String(details.errorInstance),
      `To repeat it: TEST_SEED=${RUN_SEED} TEST_CASES=${testCases()} npm run test:long`,
    ].join("\n\n"),
  );
}
