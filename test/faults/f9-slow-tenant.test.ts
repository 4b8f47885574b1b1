import { afterEach, expect, test } from "@jest/globals";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { isReady } from "../support/readiness.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { countOf, reportFault } from "../support/report-fault.js";
import type { RosterProcess } from "../support/roster-process.js";
import { newTenant } from "../support/tenant.js";
import { USER } from "./workload.js";

let database: OwnPostgres;
let replicas: Replicas;

afterEach(async () => {
  await replicas?.end();
  await database?.end();
});

/** Row-level security asks it of each statement: of those of one tenant, it is slow to answer. */
const slowFor = (tenantId: string) => `
  create or replace function current_tenant() returns uuid language plpgsql stable as $$
  begin
    if current_setting('roster.tenant_id', true) = '${tenantId}' then perform pg_sleep(0.5); end if;
    return nullif(current_setting('roster.tenant_id', true), '')::uuid;
  end $$`;

const SLOW_REQUESTS = 100;
const REQUESTS = 30;

test("F9: while 100 requests of one tenant take half a second a statement and more, another is served, and the server is ready", async () => {
  database = await startOwnPostgres();
  replicas = await startReplicas(1, database.url);
  const [slow, other] = [await newTenant("Slow"), await newTenant("Other")];
  const slowly = replicas.scim(0, await slow.connect());
  const otherwise = replicas.scim(0, await other.connect());
  await database.query(slowFor(slow.id));
  let finished = 0;
  const flood = Array.from({ length: SLOW_REQUESTS }, async () => {
    const { status } = await slowly.request("GET", "/Users?count=1");
    finished++;
    return status;
  });
  const statuses: number[] = [];
  for (let index = 0; index < REQUESTS; index++) {
    const user = { schemas: [USER], userName: `other-${index}` };
    statuses.push((await otherwise.request("POST", "/Users", user)).status);
    statuses.push((await otherwise.request("GET", "/Users?count=1")).status);
  }
  const waiting = SLOW_REQUESTS - finished;
  const ready = await isReady(replicas.all[0] as RosterProcess);
  const ofSlow = countOf(await Promise.all(flood));
  reportFault("F9", {
    "requests of the other tenant": JSON.stringify(countOf(statuses)),
    "of 100 slow ones waiting still": waiting,
    "and in the end": JSON.stringify(ofSlow),
  });
  expect(countOf(statuses)).toEqual({ "200": REQUESTS, "201": REQUESTS });
  expect(waiting).toBeGreaterThan(SLOW_REQUESTS / 2);
  expect(ready).toBe(true);
  expect(Object.keys(ofSlow).filter((status) => !["200", "503"].includes(status))).toEqual([]);
});
