import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "@jest/globals";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { readyAfter } from "../support/readiness.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { reportFault } from "../support/report-fault.js";
import { debianBinaries, startSynchronousStandby } from "../support/standby.js";
import { startTcpProxy, type TcpProxy } from "../support/tcp-proxy.js";
import { newTenant } from "../support/tenant.js";
import { checkWorkload } from "./check-workload.js";
import { describeWorkload, expectWorked, runWorkload } from "./workload.js";

const BEFORE_MS = 4_000;

let primary: OwnPostgres;
let standby: OwnPostgres;
let proxy: TcpProxy;
let replicas: Replicas;

afterEach(async () => {
  await replicas?.end();
  await proxy?.end();
  await standby?.end();
  await primary?.end();
});

test("F3: the primary dies under load and its synchronous standby is promoted: no acknowledged write is lost", async () => {
  primary = await startOwnPostgres({ binaries: debianBinaries() });
  standby = await startSynchronousStandby(primary);
  proxy = await startTcpProxy(primary.port);
  const url = new URL(primary.url);
  url.port = String(proxy.port);
  replicas = await startReplicas(2, url.href);
  const tenant = await newTenant();
  const connection = await tenant.connect();
  let isRunning = true;
  const load = runWorkload({ replicas, connection, clients: 12, goesOn: () => isRunning }).finally(() => {
    isRunning = false;
  });
  await sleep(BEFORE_MS);
  await primary.stop("immediate");
  const start = performance.now();
  await standby.query("select pg_promote()");
  proxy.turnTo(standby.port);
  await Promise.all(replicas.all.map(readyAfter));
  const outage = Math.round(performance.now() - start);
  await sleep(BEFORE_MS / 2);
  isRunning = false;
  const workload = await load;
  reportFault("F3", { ...describeWorkload(workload), "ms from the primary's end until ready": outage });
  expect(replicas.fallen()).toEqual([]);
  expectWorked(workload, 20);
  await checkWorkload(workload, tenant, standby);
});
