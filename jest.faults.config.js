import config from "./jest.config.js";

process.env.TEST_CASES ??= "2000";

/**
 * `npm run test:faults`: what becomes of the data where processes, databases and what is between them fail, each test on Rosters and
 * databases of its own, one test after the other; and F16 to F18, random cases against plain models, on those that all tests share.
 *
 * Needs, of Debian: apt-get install -y postgresql pgbouncer haproxy faketime
 */
export default {
  ...config,
  roots: ["<rootDir>/dist/test/faults", "<rootDir>/dist/test/properties"],
  testPathIgnorePatterns: [],
  testMatch: ["**/*.test.js", "**/*.long.js"],
  testTimeout: 300_000,
  maxWorkers: 1,
  /** Each file has a process of its own: what is measured of one does not pay for what those before it have left in memory. */
  workerIdleMemoryLimit: "10MB",
};
