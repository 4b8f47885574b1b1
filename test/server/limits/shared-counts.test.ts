import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import pino from "pino";
import { LimitCounts } from "../../../server/auth/limit-counts.js";
import {
  createRateLimiters,
  RATE_LIMITS,
  type RateLimiters,
  type RateLimits,
} from "../../../server/auth/rate-limits.js";
import { countIds, SharedCounts } from "../../../server/auth/shared-counts.js";
import { eventually } from "../../support/eventually.js";
import { newDatabase, type OwnDatabase } from "../../support/own-database.js";
import { startTcpProxy } from "../../support/tcp-proxy.js";

/** So slow that no test sees a bucket fill. */
const SLOW = { burst: 4, perSecond: 0.001 };
const LIMITS: RateLimits = {
  tokenRequests: SLOW,
  tenantRequests: SLOW,
  failedAuthentications: SLOW,
  failingAddresses: SLOW,
  passwordGuesses: SLOW,
  mails: SLOW,
};

interface Replica {
  limiters: RateLimiters;
  counts: SharedCounts;
  logged: string[];
}

const secret = randomBytes(32);
let database: OwnDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await newDatabase();
  pool = asTheServer(database.url);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** The role that the server's own statements have. */
const asTheServer = (connectionString: string): pg.Pool => {
  const onConnect = (client: pg.ClientBase) => client.query("set role roster_app");
  const ofServer = new pg.Pool({ connectionString, onConnect } as pg.PoolConfig);
  ofServer.on("error", () => {}); // told by the next statement, as MikroORM's pool does
  ofServer.on("connect", (client) => client.on("error", () => {}));
  return ofServer;
};

/** What one process counts, and how it tells the others. */
function replica(limits: Partial<RateLimits> = {}, ofReplica = pool): Replica {
  const limiters = createRateLimiters({ ...LIMITS, ...limits }, countIds(secret));
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line).msg) });
  return { limiters, counts: new SharedCounts(new LimitCounts(ofReplica), limiters, log), logged };
}

const rows = async () => (await database.owner.query("select key from limit_counts order by key")).rows;
const isKeptOut = (key: string) => (one: Replica) => one.limiters.tokenRequests.secondsToWait(key) > 0;

describe("replicas", () => {
  test("add up what each of them has let through, once each has had its turn", async () => {
    const [one, other, token] = [replica(), replica(), randomUUID()];
    one.limiters.tokenRequests.count(token, 3);
    other.limiters.tokenRequests.count(token, 2);
    expect([one, other].map(isKeptOut(token))).toEqual([false, false]);
    await one.counts.advance();
    await other.counts.advance();
    expect([one, other].map(isKeptOut(token))).toEqual([false, true]);
    await one.counts.advance();
    expect([one, other].map(isKeptOut(token))).toEqual([true, true]);
  });

  test("let each no more through between two turns than was left, and what was too much is waited for", async () => {
    const [one, other, token] = [replica(), replica(), randomUUID()];
    for (const { limiters } of [one, other])
      while (limiters.tokenRequests.secondsToWait(token) === 0) limiters.tokenRequests.count(token);
    expect(one.limiters.tokenRequests.secondsToWait(token)).toBe(1_000);
    await one.counts.advance();
    await other.counts.advance();
    await one.counts.advance();
    for (const { limiters } of [one, other])
      expect(Math.round(limiters.tokenRequests.secondsToWait(token) / 10)).toBe(500);
  });

  test("know from their start on whom the others keep out, and nothing of who is not", async () => {
    const [one, token, quiet] = [replica(), randomUUID(), randomUUID()];
    one.limiters.failedAuthentications.count(token, 4);
    one.limiters.failedAuthentications.count(quiet, 1);
    await one.counts.tell();
    const later = replica();
    await later.counts.advance();
    const { failedAuthentications } = later.limiters;
    expect([failedAuthentications.secondsToWait(token) > 0, failedAuthentications.secondsToWait(quiet)]).toEqual([
      true,
      0,
    ]);
    failedAuthentications.count(quiet, 3);
    await later.counts.tell();
    expect(failedAuthentications.secondsToWait(quiet)).toBeGreaterThan(0);
  });

  test("take back what was nothing to count", async () => {
    const [one, other, account] = [replica(), replica(), randomUUID()];
    one.limiters.passwordGuesses.count(account, 4);
    await one.counts.tell();
    one.limiters.passwordGuesses.giveBack(account);
    await one.counts.advance();
    other.limiters.passwordGuesses.count(account);
    await other.counts.tell();
    expect([
      other.limiters.passwordGuesses.isOverdrawn(account),
      other.limiters.passwordGuesses.secondsToWait(account) > 0,
    ]).toEqual([false, true]);
  });

  test("with other numbers have other counts", async () => {
    const [one, token] = [replica(), randomUUID()];
    one.limiters.tokenRequests.count(token, 4);
    await one.counts.advance();
    const wider = replica({ tokenRequests: { burst: 5, perSecond: 0.001 } });
    await wider.counts.advance();
    expect([one, wider].map(isKeptOut(token))).toEqual([true, false]);
  });

  test("send one statement for all that wait to be told, and none waits for another in a circle", async () => {
    const [one, other] = [replica(), replica()];
    const keys = Array.from({ length: 200 }, () => randomUUID());
    for (const key of keys) one.limiters.mails.count(key);
    for (const key of keys.toReversed()) other.limiters.mails.count(key);
    const before = (await rows()).length;
    await Promise.all([one, other].flatMap(({ counts }) => [counts.tell(), counts.tell(), counts.advance()]));
    expect((await rows()).length - before).toBe(200);
    expect([...one.logged, ...other.logged]).toEqual([]);
  });
});

describe("what is counted", () => {
  test("of requests, as providers send them, is not even written", async () => {
    const one = replica(RATE_LIMITS);
    const before = await rows();
    one.limiters.tokenRequests.count(randomUUID(), 25);
    one.limiters.tenantRequests.count(randomUUID(), 25);
    await one.counts.advance();
    expect(await rows()).toEqual(before);
  });

  test("names neither addresses nor people", async () => {
    const { limiters, counts } = replica();
    limiters.failingAddresses.count("203.0.113.77");
    limiters.passwordGuesses.count("corp anna@corp.test");
    await counts.tell();
    const text = JSON.stringify(await rows());
    expect(text).toMatch(/failingAddresses:[\w-]{22}"/);
    expect(text).toMatch(/passwordGuesses:[\w-]{22}"/);
    for (const name of ["203.0.113", "anna", Buffer.from("203.0.113.77").toString("base64url").slice(0, 10)])
      expect(text).not.toContain(name);
  });

  test("is deleted when it says nothing any more", async () => {
    const { limiters, counts } = replica({ mails: { burst: 1, perSecond: 10 } });
    const before = await rows();
    limiters.mails.count(randomUUID());
    await counts.tell();
    expect((await rows()).length).toBe(before.length + 1);
    await eventually(async () => {
      await new LimitCounts(pool).sweep();
      expect(await rows()).toEqual(before);
    });
  });

  test.each([
    "select key from limit_counts",
    "delete from limit_counts",
    "insert into limit_counts select 'x', now(), now(), now()",
  ])("is hidden from the role that serves tenants: %s", async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow("permission denied for table limit_counts");
  });

  test("is shown to its owner no more than to others, unless it bypasses row-level security", async () => {
    const { rows: tables } = await database.owner.query(
      `select relrowsecurity, relforcerowsecurity, array(select r.rolname::text from pg_policy p join pg_roles r on r.oid = any(p.polroles)
       where p.polrelid = c.oid) as roles from pg_class c where relname = 'limit_counts'`,
    );
    expect(tables).toEqual([{ relrowsecurity: true, relforcerowsecurity: true, roles: ["roster_limiter"] }]);
  });
});

test("where the database is away each counts for itself, says so once, and tells the others when it is back", async () => {
  const port = Number(new URL(database.url).port);
  const proxy = await startTcpProxy(port);
  const url = new URL(database.url);
  url.port = String(proxy.port);
  const through = asTheServer(url.href);
  const [one, other, token] = [replica({}, through), replica(), randomUUID()];
  await one.counts.advance();
  proxy.turnTo(1); // nobody listens there
  one.limiters.tokenRequests.count(token, 3);
  await one.counts.advance();
  await one.counts.tell();
  expect(isKeptOut(token)(one)).toBe(false);
  one.limiters.tokenRequests.count(token);
  await one.counts.advance();
  expect(isKeptOut(token)(one)).toBe(true);
  proxy.turnTo(port);
  await one.counts.advance();
  await other.counts.advance();
  expect([one, other].map(isKeptOut(token))).toEqual([true, true]);
  expect(one.logged).toEqual([
    "what is limited is counted by this replica alone",
    "what is limited is counted with the other replicas again",
  ]);
  await through.end();
  await proxy.end();
});
