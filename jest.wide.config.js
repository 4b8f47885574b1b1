import config from "./jest.config.js";

/**
 * `npm run test:wide`: what tries everything that there is, and what needs many. Every place for an id, every place for a secret, every
 * page with every permission, as the schema, the routes and the console name them; how PostgreSQL runs what is asked of 50,000 users.
 */
export default {
  ...config,
  testMatch: ["**/*.wide.js"],
  testTimeout: 300_000,
};
