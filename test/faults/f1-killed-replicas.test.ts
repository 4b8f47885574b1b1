import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "@jest/globals";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { reportFault } from "../support/report-fault.js";
import { newTenant } from "../support/tenant.js";
import { checkWorkload } from "./check-workload.js";
import { describeWorkload, expectWorked, runWorkload } from "./workload.js";

const WRITES = 2_000;
const BETWEEN_KILLS_MS = 2_000;

let database: OwnPostgres;
let replicas: Replicas;

afterEach(async () => {
  await replicas?.end();
  await database?.end();
});

test("F1: one of three replicas is killed every few seconds under 2,000 writes, and no write that was answered is lost or halved", async () => {
  database = await startOwnPostgres();
  replicas = await startReplicas(3, database.url);
  const tenant = await newTenant();
  const connection = await tenant.connect();
  let isRunning = true;
  let kills = 0;
  const killing = (async () => {
    while (isRunning) {
      await sleep(BETWEEN_KILLS_MS);
      await replicas.replace(kills++, "SIGKILL");
    }
  })();
  const goesOn = ({ statuses }: { statuses: number[] }) => statuses.length < WRITES;
  const workload = await runWorkload({ replicas, connection, clients: 12, goesOn }).finally(() => {
    isRunning = false;
  });
  await killing;
  reportFault("F1", { ...describeWorkload(workload), kills });
  expectWorked(workload, WRITES / 2);
  expect(kills).toBeGreaterThan(1);
  await checkWorkload(workload, tenant, database);
});
