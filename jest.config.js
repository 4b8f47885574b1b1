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
  /** Each has a PostgreSQL and a Roster of its own; Jest would leave one core idle. */
  maxWorkers: "100%",
};
