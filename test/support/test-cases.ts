/** How many random cases each property is tried with: few with every change, many in `npm run test:long`. */
export const testCases = (): number => Number(process.env.TEST_CASES ?? 500);

/** Repeats the cases of an earlier run, which has printed its seed; undefined: other ones each time. */
export const testSeed = (): number | undefined => (process.env.TEST_SEED ? Number(process.env.TEST_SEED) : undefined);
