import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "@jest/globals";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { isReady, readyAfter } from "../support/readiness.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { reportFault } from "../support/report-fault.js";
import { newTenant } from "../support/tenant.js";
import { checkWorkload } from "./check-workload.js";
import { describeWorkload, expectWorked, runWorkload } from "./workload.js";

const READY_WITHIN_MS = 5_000;
const BEFORE_MS = 2_000;
const AWAY_MS = 1_500;

let database: OwnPostgres;
let replicas: Replicas;

afterEach(async () => {
  await replicas?.end();
  await database?.end();
});

test.each(["fast", "immediate"] as const)(
  "F2: PostgreSQL restarts three times (%s) under load: no Roster ends, each is ready again, and no PATCH is halved",
  async (mode) => {
    database = await startOwnPostgres();
    replicas = await startReplicas(2, database.url);
    const tenant = await newTenant();
    const connection = await tenant.connect();
    let isRunning = true;
    const load = runWorkload({ replicas, connection, clients: 30, goesOn: () => isRunning });
    const waits: number[] = [];
    for (let restart = 0; restart < 3; restart++) {
      await sleep(BEFORE_MS);
      await database.stop(mode);
      await sleep(AWAY_MS);
      expect(await Promise.all(replicas.all.map(isReady))).toEqual([false, false]);
      await database.start();
      waits.push(...(await Promise.all(replicas.all.map((replica) => readyAfter(replica)))));
    }
    await sleep(BEFORE_MS);
    isRunning = false;
    const workload = await load;
    const slowest = Math.max(...waits);
    reportFault(`F2 ${mode}`, { ...describeWorkload(workload), "ms until ready at most": slowest });
    expect(replicas.fallen()).toEqual([]);
    expect(slowest).toBeLessThanOrEqual(READY_WITHIN_MS);
    expect(workload.statuses.filter((status) => status === 0)).toEqual([]);
    expectWorked(workload, 50);
    await checkWorkload(workload, tenant, database);
  },
);
