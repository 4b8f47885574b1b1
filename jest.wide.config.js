import config from "./jest.config.js";

/** `npm run test:plans`: how PostgreSQL runs the statements of requests in tenants of 50,000 users. */
export default {
  ...config,
  roots: ["<rootDir>/dist/test/plans"],
  testPathIgnorePatterns: [],
  testTimeout: 300_000,
};
