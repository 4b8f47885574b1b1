import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { readyAfter, unreadinessOf } from "../support/readiness.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { countOf, reportFault } from "../support/report-fault.js";
import type { RosterProcess } from "../support/roster-process.js";
import type { ScimClient, ScimResponse } from "../support/scim-client.js";
import { mountSmallDisk } from "../support/small-disk.js";
import { newTenant, type TestTenant } from "../support/tenant.js";
import { USER } from "./workload.js";

let database: OwnPostgres;
let replicas: Replicas;
let replica: RosterProcess;
let tenant: TestTenant;
let scim: ScimClient;

beforeEach(async () => {
  database = await startOwnPostgres();
  replicas = await startReplicas(1, database.url);
  replica = replicas.all[0] as RosterProcess;
  tenant = await newTenant();
  scim = replicas.scim(0, await tenant.connect());
});

afterEach(async () => {
  await replicas?.end();
  await database?.end();
});

const create = (userName: string, title?: string) =>
  scim.request("POST", "/Users", { schemas: [USER], userName, title });

/** What a provider can act on: it is told to come back, when, and nothing of what is behind. */
function expectClean({ status, headers, body }: ScimResponse): void {
  expect([status, headers.get("retry-after"), body]).toEqual([
    503,
    "5",
    {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
      status: "503",
      detail: "the database cannot be reached, or takes no changes now; try again in 5 seconds",
    },
  ]);
}

test("F8: a database that is read-only lets be read, answers changes 503 in SCIM and UNAVAILABLE in GraphQL, and recovers", async () => {
  expect((await create("before")).status).toBe(201);
  await database.query("alter system set default_transaction_read_only = on");
  await database.query("select pg_reload_conf()");
  await eventually(async () => expect(await unreadinessOf(replica)).toBe("the database takes no changes"));
  const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => create(`during-${index}`)));
  for (const answer of answers) expectClean(answer);
  const graphql = createClient({ url: replica.url, token: ADMIN_TOKEN, tenant: tenant.slug });
  const refused = { code: "UNAVAILABLE", retryAfterSeconds: 5 };
  await expect(graphql.createUser({ input: { userName: "during" } })).rejects.toMatchObject(refused);
  expect((await scim.request("GET", "/Users")).body.totalResults).toBe(1);
  await database.query("alter system reset default_transaction_read_only");
  await database.query("select pg_reload_conf()");
  await readyAfter(replica);
  expect((await create("after")).status).toBe(201);
  reportFault("F8 read-only", {
    "changes refused": answers.length,
    answers: JSON.stringify(countOf(answers.map(({ status }) => status))),
  });
});

test("F8: where the disk is full, users can be read and changes are answered 503, none of them done, until there is room", async () => {
  const disk = mountSmallDisk(8);
  try {
    database.unprivileged.own(disk.directory);
    await database.query(`create tablespace small location '${disk.directory}'`);
    await database.query("alter table users set tablespace small");
    const [answers, created]: [ScimResponse[], string[]] = [[], []];
    for (let index = 0; index < MOST_UNTIL_FULL && answers.at(-1)?.status !== 503; index++) {
      if (index === WHILE_THERE_IS_ROOM) disk.fill();
      answers.push(await create(`user-${index}`, "t".repeat(1_000)));
      if (answers.at(-1)?.status === 201) created.push(`user-${index}`);
    }
    expectClean(answers.at(-1) as ScimResponse);
    const namesNow = async () => {
      const { body } = await scim.request("GET", "/Users?count=1000&attributes=userName");
      return body.Resources.map(({ userName }: { userName: string }) => userName).sort();
    };
    expect(await namesNow()).toEqual([...created].sort());
    disk.empty();
    expect((await create("after", "t".repeat(1_000))).status).toBe(201);
    expect(await namesNow()).toEqual([...created, "after"].sort());
    const statuses = countOf(answers.map(({ status }) => status));
    reportFault("F8 full disk", { changes: answers.length, answers: JSON.stringify(statuses) });
  } finally {
    await database.stop("immediate");
    disk.end();
  }
});

const WHILE_THERE_IS_ROOM = 20;
/** A page holds a few users. */
const MOST_UNTIL_FULL = 200;
