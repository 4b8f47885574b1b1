import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createClient } from "../../../schema/client/index.js";
import { CONNECTIONS_PER_TENANT, MOST_WAITING_PER_TENANT } from "../../../server/database/tenant-slots.js";
import { createUser, patchOp, sendBulk, statusesOf } from "../../support/bulk.js";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";
import { eventually } from "../../support/eventually.js";
import { newSecretClient } from "../../support/oauth-client.js";
import { type OwnServer, startOwnServer } from "../../support/own-server.js";
import { scimClient } from "../../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../../support/tenant.js";

const OPERATIONS = 1_000;

let server: OwnServer;
let busy: TestTenant;
let other: TestTenant;
beforeAll(async () => {
  server = await startOwnServer({ rateLimits: { failingAddresses: { burst: 5, perSecond: 0.001 } } });
  [busy, other] = [await newTenant("Busy"), await newTenant("Other")];
});
/** Its transaction ends with its connection: one that stays open holds back the feed for all tests of the worker. */
const locker = new pg.Client(testEnvironment().databaseUrl);
afterAll(() => locker.end());
afterAll(() => server.close());

const at = ({ token, ...connection }: TestConnection) =>
  scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token });

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Does something again and again until something else is done. @returns how often */
async function whileBusy(work: Promise<unknown>, again: () => Promise<unknown>): Promise<number> {
  let [isDone, times] = [false, 0];
  const end = work.finally(() => {
    isDone = true;
  });
  for (; !isDone; times++) await again();
  await end;
  return times;
}

describe("while one tenant's", () => {
  test("bulk job of 1,000 operations runs, another's requests are answered in between", async () => {
    const scim = at(await other.connect());
    const job = sendBulk(
      at(await busy.connect()),
      range(OPERATIONS).map((i) => createUser(`user-${i}`)),
    );
    const answered = await whileBusy(job, async () =>
      expect((await scim.request("GET", "/Users?count=1")).status).toBe(200),
    );
    expect(new Set(statusesOf(await job))).toEqual(new Set(["201"]));
    expect(answered).toBeGreaterThan(100);
  }, 120_000);

  test("bulk job of 1,000 operations fails, each before anything is read, others have their turn after each of them", async () => {
    const path = "/Users/01a208e1-0000-7000-8000-000000000000";
    const operation = { method: "PATCH" as const, path, data: patchOp({ op: "remove" }) };
    const job = sendBulk(
      at(await busy.connect()),
      range(OPERATIONS).map(() => operation),
    );
    const turns = await whileBusy(job, () => new Promise((resolve) => setImmediate(resolve)));
    expect(new Set(statusesOf(await job))).toEqual(new Set(["400"]));
    expect(turns).toBeGreaterThan(OPERATIONS);
  });

  test("users are imported by the API, over more connections than it may have, another's requests are answered in between", async () => {
    const scim = at(await other.connect());
    const client = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: busy.slug });
    const importing = range(2 * CONNECTIONS_PER_TENANT).map(async (worker) => {
      for (const i of range(10)) {
        const input = { userName: `imported-${worker}-${i}`, password: `Harbour-Lights-${i}` };
        await client.createUser({ input });
      }
    });
    const imported = Promise.all(importing);
    const answered = await whileBusy(imported, async () =>
      expect((await scim.request("GET", "/Users?count=1")).status).toBe(200),
    );
    expect(answered).toBeGreaterThan(20);
  }, 120_000);
});

/** Statements that wait for the user who is locked. */
const LOCKED = `select count(*)::int as count from pg_stat_activity
                where wait_event_type = 'Lock' and query ilike '%users%' and datname = current_database()`;

/** How many a statement reads for at most. */
const MOST_TOGETHER = 100;

test("who wants more connections at once than may wait for them is answered 429 at once, on every path, and others are served", async () => {
  const own = await newTenant();
  const connection = await own.connect();
  const oauthClient = await newSecretClient(own, { connectionId: connection.id });
  const scim = at(connection);
  const { id } = (await own.admin.createUser({ input: { userName: "anna" } })).createUser.user;
  await locker.connect();
  await locker.query("begin");
  await locker.query("select from users where id = $1 for update", [id]);
  const client = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: own.slug, retries: 0 });
  const holding = range(CONNECTIONS_PER_TENANT).map((i) => client.updateUser({ input: { id, title: `title ${i}` } }));
  await eventually(async () => {
    await locker.query("select pg_stat_clear_snapshot()");
    const { rows } = await locker.query(LOCKED);
    expect(rows).toEqual([{ count: CONNECTIONS_PER_TENANT }]);
  });
  const waiting = range(MOST_WAITING_PER_TENANT + 20).map(() => scim.request("GET", "/Users?count=0"));
  const refused = await Promise.race(
    waiting.map(async (one) => ((await one).status === 429 ? one : new Promise<never>(() => {}))),
  );
  expect(refused).toMatchObject({ status: 429, body: { status: "429" } });
  expect([refused.headers.get("retry-after"), refused.headers.get("retry-after-seconds")]).toEqual(["5", "5"]);
  // Those whose keys are looked up together wait together or not at all: less room than they need may be left.
  const filling = range(MOST_TOGETHER).map(() => client.users({ first: 1 }));
  await expect(Promise.all(filling)).rejects.toMatchObject({ code: "RATE_LIMITED" });
  await expect(client.users({})).rejects.toMatchObject({ code: "RATE_LIMITED", retryAfterSeconds: 5 });
  const form = new URLSearchParams({ grant_type: "client_credentials" });
  const token = await fetch(`${server.url}/oauth/token`, { method: "POST", body: form, headers: oauthClient.header });
  expect([token.status, token.headers.get("retry-after")]).toEqual([429, "5"]);
  expect((await at(await other.connect()).request("GET", "/Users?count=1")).status).toBe(200);
  await locker.query("rollback");
  await Promise.all(holding);
  await Promise.allSettled(filling);
  const statuses = await Promise.all(waiting.map(async (one) => (await one).status));
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(MOST_WAITING_PER_TENANT - 100);
}, 60_000);

test("an address from which nothing but failures comes keeps no tenant's right token out, 25 times a second", async () => {
  const tenants = [await newTenant(), await newTenant()];
  const connections = await Promise.all(tenants.map((tenant) => tenant.connect()));
  const failing = scimClient({ scimBaseUrl: server.scimBaseUrl(connections[0] as TestConnection), token: "a-guess" });
  const failures: number[] = [];
  for (let i = 0; i < 7; i++) failures.push((await failing.request("GET", "/Users")).status);
  expect(failures).toEqual([401, 401, 401, 401, 401, 429, 429]);
  const statuses = await Promise.all(
    connections.flatMap((connection) => range(25).map(() => at(connection).request("GET", "/Users?count=0"))),
  );
  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]));
});
