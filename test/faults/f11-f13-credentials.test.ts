import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { countOf, reportFault } from "../support/report-fault.js";
import type { RosterProcess } from "../support/roster-process.js";
import { newTenant } from "../support/tenant.js";
import { patchOp, USER } from "./workload.js";

let database: OwnPostgres;
let replicas: Replicas;

beforeAll(async () => {
  database = await startOwnPostgres();
  replicas = await startReplicas(3, database.url);
});

afterAll(async () => {
  await replicas?.end();
  await database?.end();
});

/** Begins so many calls a second, whether earlier ones have been answered or not, until it is told to stop. */
async function callAtRate<Answer>(
  perSecond: number,
  goesOn: (calls: number) => boolean,
  call: (index: number) => Promise<Answer>,
): Promise<Answer[]> {
  const calls: Promise<Answer>[] = [];
  const start = performance.now();
  while (goesOn(calls.length)) {
    const due = Math.floor(((performance.now() - start) / 1_000) * perSecond);
    while (calls.length < due && goesOn(calls.length)) calls.push(call(calls.length));
    await sleep(5);
  }
  return Promise.all(calls);
}

const CALLS = 250;

test("F11: a connection's token is rotated five times with an overlap while its provider sends 50 requests a second to three replicas: no 401", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect();
  let { token } = connection;
  let rotations = 0;
  const load = callAtRate(
    50,
    (calls) => calls < CALLS,
    (index) => replicas.scim(index, { ...connection, token }).request("POST", "/Users", user(index)),
  );
  const rotating = (async () => {
    for (; rotations < 5; rotations++) {
      await sleep(500);
      const input = { id: connection.id, overlap: "10m" };
      const next = (await tenant.admin.rotateConnectionToken({ input })).rotateConnectionToken.token;
      await sleep(300); // the provider goes on with the old one until somebody has told it
      token = next;
    }
  })();
  const statuses = (await load).map(({ status }) => status);
  await rotating;
  reportFault("F11", { requests: statuses.length, rotations, answers: JSON.stringify(countOf(statuses)) });
  expect(countOf(statuses)).toEqual({ "201": CALLS });
});

const user = (index: number) => ({ schemas: [USER], userName: `user-${index}` });

const PASSWORD = "Harbour-Lights-7";

test("F13: a user is deactivated during 200 calls a second of its session and its token on three replicas: no call that is begun after the answer succeeds", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect();
  const { id } = (await tenant.admin.createUser({ input: { userName: "anna", password: PASSWORD } })).createUser.user;
  const input = { tenant: tenant.slug, userName: "anna", password: PASSWORD };
  const { token: session } = (await createClient({ url: urlOf(0) }).signIn({ input })).signIn;
  const { token } = (await tenant.admin.createUserToken({ input: { connectionId: connection.id, userId: id } }))
    .createUserToken;
  let answeredAt: number | undefined;
  const isAllowed = (index: number): Promise<boolean> =>
    index % 2 === 0
      ? replicas
          .scim(index, { ...connection, token })
          .request("GET", "/Me")
          .then(({ status }) => status === 200)
      : createClient({ url: urlOf(index), token: session })
          .viewer()
          .then(
            ({ viewer }) => viewer !== null,
            ({ code }) => {
              if (code !== "UNAUTHENTICATED") throw new Error(code);
              return false;
            },
          );
  const load = callAtRate(
    200,
    () => answeredAt === undefined || performance.now() - answeredAt < 1_500,
    async (index) => {
      const isAfter = answeredAt !== undefined;
      return { isAfter, isAllowed: await isAllowed(index) };
    },
  );
  await sleep(1_500);
  const deactivation = patchOp({ op: "replace", path: "active", value: false });
  const { status } = await replicas.scim(1, connection).request("PATCH", `/Users/${id}`, deactivation);
  answeredAt = performance.now();
  const calls = await load;
  const after = calls.filter(({ isAfter }) => isAfter);
  const before = calls.filter(({ isAfter }) => !isAfter);
  const allowed = (some: typeof calls) => some.filter((call) => call.isAllowed).length;
  reportFault("F13", {
    "calls begun before": before.length,
    "of them let in": allowed(before),
    "calls begun after": after.length,
    "of these let in": allowed(after),
  });
  expect(status).toBeLessThan(300);
  expect(allowed(before)).toBeGreaterThan(0);
  expect(after.length).toBeGreaterThan(0);
  expect(allowed(after)).toBe(0);
});

const urlOf = (index: number): string => (replicas.all[index % replicas.all.length] as RosterProcess).url;
