/**
 * `npm run test:faults`: what becomes of the data where processes, databases and what is between them fail. Each test starts
 * Rosters and databases of its own, one test after the other.
 *
 * Needs, of Debian: apt-get install -y postgresql pgbouncer haproxy faketime
 */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/dist/test/faults"],
  transform: {},
  testTimeout: 300_000,
  maxWorkers: 1,
};
