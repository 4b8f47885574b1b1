import { afterEach, expect, test } from "@jest/globals";
import { type HaProxy, startHaProxy } from "../support/haproxy.js";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { readyAfter } from "../support/readiness.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { reportFault } from "../support/report-fault.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";
import { checkWorkload } from "./check-workload.js";
import { describeWorkload, expectWorked, runWorkload } from "./workload.js";

let database: OwnPostgres;
let replicas: Replicas;
let balancer: HaProxy;

afterEach(async () => {
  await balancer?.end();
  await replicas?.end();
  await database?.end();
});

test("F10: three replicas behind a load balancer are restarted one after another under writes: every request is answered, and none by 5xx", async () => {
  database = await startOwnPostgres();
  replicas = await startReplicas(3, database.url, { DRAIN_SECONDS: "3" });
  balancer = await startHaProxy(replicas.all);
  const tenant = await newTenant();
  const connection = await tenant.connect();
  const throughBalancer = () =>
    scimClient({ scimBaseUrl: `${balancer.url}/scim/${connection.id}/v2`, token: connection.token });
  let isRunning = true;
  const load = runWorkload({
    replicas: { ...replicas, scim: throughBalancer },
    connection,
    clients: 8,
    goesOn: () => isRunning,
  }).finally(() => {
    isRunning = false;
  });
  const exits: (number | null)[] = [];
  for (let index = 0; index < 3 && isRunning; index++) {
    exits.push(await replicas.replace(index, "SIGTERM"));
    await readyAfter(replicas.all[index] as { url: string });
  }
  isRunning = false;
  const workload = await load;
  reportFault("F10", { ...describeWorkload(workload), "replicas restarted": exits.length });
  expect(exits).toEqual([0, 0, 0]);
  expect(workload.statuses.filter((status) => status >= 500 || status === 0)).toEqual([]);
  expectWorked(workload, 50);
  await checkWorkload(workload, tenant, database);
});
