import { availableParallelism } from "node:os";

/** Tests run compiled, from dist/test; `npm test` builds first. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/dist/test"],
  /** `npm run test:faults` */
  testPathIgnorePatterns: ["<rootDir>/dist/test/faults/"],
  transform: {},
  globalSetup: "<rootDir>/dist/test/support/global-setup.js",
  globalTeardown: "<rootDir>/dist/test/support/global-teardown.js",
  testTimeout: 30_000,
  /** One more than cores: some tests wait. Each has a PostgreSQL and a Roster of its own, in a process beside it. */
  maxWorkers: Math.min(availableParallelism() + 1, 4),
};
