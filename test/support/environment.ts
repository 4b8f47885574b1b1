/** What the tests' workers have to know of what the global setup has started. */
export interface TestEnvironment {
  /** Where the Roster under test listens. */
  url: string;
  /** Its database, as the cluster's superuser. */
  databaseUrl: string;
}

export const ADMIN_TOKEN = "the-admin-token-of-the-test-run-0123456789";

const VARIABLE = "TEST_ENVIRONMENT";

export function tellWorkers(environment: TestEnvironment): void {
  process.env[VARIABLE] = JSON.stringify(environment);
}

export const testEnvironment = (): TestEnvironment => JSON.parse(process.env[VARIABLE] ?? "{}");
