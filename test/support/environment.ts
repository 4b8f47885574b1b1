/** What a worker of the test run has to know of what the global setup has started for it. */
export interface TestEnvironment {
  /** Where the Roster under test listens. */
  url: string;
  /** Its database, as the cluster's superuser. */
  databaseUrl: string;
  /** Where servers with settings of a test's own are started; absent where a test has started all that it needs. */
  hostUrl?: string;
}

export const ADMIN_TOKEN = "the-admin-token-of-the-test-run-0123456789";

const VARIABLE = "TEST_ENVIRONMENTS";

/** @param environments one for each worker */
export function tellWorkers(environments: TestEnvironment[]): void {
  process.env[VARIABLE] = JSON.stringify(environments);
}

/** Tests that start what they need themselves: what they ask for afterwards is there. */
export const testAt = (environment: TestEnvironment): void =>
  tellWorkers(Array.from({ length: ownPlace() + 1 }, () => environment));

export function testEnvironment(): TestEnvironment {
  const environments: TestEnvironment[] = JSON.parse(process.env[VARIABLE] ?? "[]");
  const environment = environments[ownPlace()];
  if (!environment) throw new Error(`nothing has been started for worker ${process.env.JEST_WORKER_ID}`);
  return environment;
}

/** Jest counts workers from 1, also where there is but one. */
const ownPlace = (): number => Number(process.env.JEST_WORKER_ID) - 1;
