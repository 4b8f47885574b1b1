import config from "./jest.config.js";

process.env.TEST_CASES ??= "10000";

/** `npm run test:long`: the properties with many cases, and what has to be measured on a machine that is at rest. */
export default {
  ...config,
  roots: ["<rootDir>/dist/test/properties"],
  testMatch: ["**/*.test.js", "**/*.long.js"],
  testTimeout: 1_800_000,
  maxWorkers: 1,
};
