import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Request } from "express";
import pg from "pg";
import pino from "pino";
import { createClient } from "../../schema/client/index.js";
import { Authenticator } from "../../server/auth/authenticate.js";
import { Gate } from "../../server/auth/gate.js";
import { createRateLimiters, RATE_LIMITS } from "../../server/auth/rate-limits.js";
import { SessionCookies } from "../../server/auth/session-cookie.js";
import { loadInstallation } from "../../server/installation.js";
import { TenantDatabases } from "../../server/reads/tenant-database.js";
import { TenantDirectory } from "../../server/reads/tenant-directory.js";
import { type ChangeStream, openRawStream, openStream, SUBSCRIPTION } from "../support/change-stream.js";
import { type ChangeWriters, changeWriters } from "../support/change-writers.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { newSecretClient, requestToken } from "../support/oauth-client.js";
import { startRoster } from "../support/roster-process.js";
import { sentBy } from "../support/sent-statements.js";
import { type ServerHere, startServerHere } from "../support/server-here.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const { url } = testEnvironment();
const owner = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 1 });
let writers: ChangeWriters;
let tenant: TestTenant;
beforeAll(async () => {
  writers = await changeWriters(2);
  tenant = await newTenant();
});
afterAll(() => Promise.all([owner.end(), writers.close()]));

const streams: ChangeStream[] = [];
const servers: ServerHere[] = [];
afterEach(async () => {
  for (const stream of streams.splice(0)) stream.cut();
  for (const server of servers.splice(0)) await server.close();
  jest.restoreAllMocks();
});

async function newServer(options: Parameters<typeof startServerHere>[0]): Promise<ServerHere> {
  const server = await startServerHere(options);
  servers.push(server);
  return server;
}

/** Follows a tenant, by default as its administrator. */
function follow({ slug }: TestTenant, options: Parameters<typeof openStream>[0] = {}): ChangeStream {
  const stream = openStream({ ...(options.token ? {} : { tenant: slug }), ...options });
  streams.push(stream);
  return stream;
}

async function newReader({ admin }: TestTenant, scopes = ["changes:read"]) {
  const { apiClient, token } = (await admin.createApiClient({ input: { name: "Reader", scopes } })).createApiClient;
  return { id: apiClient.id, token };
}

const rename = async ({ admin }: TestTenant, id: string, title: string) => admin.updateUser({ input: { id, title } });

describe("who follows the feed", () => {
  test("is told of what was changed and of what is, in the order and with the positions of `changes`", async () => {
    const followed = await newTenant();
    await writers.write(followed.id, 119);
    const stream = follow(followed);
    const told = await stream.take(120); // the tenant's creation is the first
    const { id } = (await followed.admin.createUser({ input: { userName: "ana" } })).createUser.user;
    await rename(followed, id, "Guide");
    told.push(...(await stream.take(2)));
    expect(told.map(({ change }) => change?.action).slice(-2)).toEqual(["user.created", "user.updated"]);
    const first = (await followed.admin.changes({ first: 100 })).changes;
    const rest = (await followed.admin.changes({ after: first.pageInfo.endCursor })).changes;
    expect(told.map(({ change }) => change?.id)).toEqual([...first.nodes, ...rest.nodes].map((change) => change.id));
    expect([told[0], told[99], told[100], told[121]].map((event) => event?.position)).toEqual(
      [first, rest].flatMap(({ pageInfo }) => [pageInfo.startCursor, pageInfo.endCursor]),
    );
  });

  test("and is cut off again and again goes on from the last position, and is told of each change once", async () => {
    const followed = await newTenant();
    const writing = Promise.all(Array.from({ length: 12 }, () => writers.write(followed.id, 10)));
    const told: string[] = [];
    for (let after: string | null = null; told.length < 120; ) {
      const stream = follow(followed, { after, resource: "Group" });
      for (const event of await stream.take(Math.min(17, 120 - told.length))) {
        told.push(String(event.change?.resourceId));
        after = event.position;
      }
      stream.cut();
    }
    expect(new Set(told).size).toBe(120);
    expect(told.toSorted()).toEqual((await writing).flat().toSorted());
  });

  test("is told of nothing but what is asked for", async () => {
    const followed = await newTenant();
    const stream = follow(followed, { types: ["user.created", "connection.created"], resource: "Connection" });
    await followed.admin.createUser({ input: { userName: "bo" } });
    const { id } = await followed.connect();
    expect((await stream.next())?.change).toMatchObject({ action: "connection.created", resourceId: id });
    await followed.admin.createUser({ input: { userName: "cy" } });
    const { sent, answer } = await openRawStream({ tenant: followed.slug, resource: id });
    await readUntil(answer, /connection.created/);
    const { endCursor } = (await followed.admin.changes({ last: 1 })).changes.pageInfo;
    const nothing = { data: { changes: { position: endCursor, change: null } } };
    expect(await readUntil(answer, /"change":null/)).toContain(`data: ${JSON.stringify(nothing)}\n\n`);
    sent.destroy();
  });

  test("is never told of another tenant's changes", async () => {
    const [one, other] = [await newTenant(), await newTenant()];
    const streams = [follow(one), follow(other, await newReader(other))];
    for (let i = 0; i < 5; i++) {
      for (const { admin } of [one, other]) await admin.createUser({ input: { userName: `user-${i}` } });
    }
    for (const [stream, count, { admin }] of [
      [streams[0], 6, one],
      [streams[1], 7, other],
    ] as const) {
      const told = await (stream as ChangeStream).take(count);
      const { nodes } = (await admin.changes({})).changes;
      expect(told.map(({ change }) => change?.id)).toEqual(nodes.map((change) => change.id));
    }
  });
});

describe("a stream ends", () => {
  const setCredentials = (assignment: string) => (clientId: string) =>
    owner.query(`update credentials set ${assignment} where tenant_id = $1 and api_client_id = $2`, [
      tenant.id,
      clientId,
    ]);

  test.each<[when: string, act: (clientId: string) => Promise<unknown>, code: string]>([
    ["is revoked", (id) => tenant.admin.revokeApiClient({ input: { id } }), "UNAUTHENTICATED"],
    ["expires", setCredentials("expires_at = now()"), "UNAUTHENTICATED"],
    ["loses the permission", setCredentials("scopes = '{users:read}'"), "FORBIDDEN"],
  ])("when its token %s, and tells of no change after that (CASE-39)", async (_when, act, code) => {
    const reader = await newReader(tenant);
    const { endCursor } = (await tenant.admin.changes({ last: 1 })).changes.pageInfo;
    const stream = follow(tenant, { token: reader.token, after: endCursor });
    await writers.write(tenant.id, 1);
    await stream.take(1);
    await act(reader.id);
    await writers.write(tenant.id, 1);
    const told: unknown[] = [];
    const ended = (async () => {
      for (let event = await stream.next(); event; event = await stream.next()) told.push(event.change?.action);
    })();
    await expect(ended).rejects.toMatchObject({ code });
    expect(told.filter((action) => action === "group.created")).toEqual([]);
  });

  test("when the OAuth client is revoked that has asked for its token (CASE-39)", async () => {
    const { id: apiClientId } = await newReader(tenant);
    const { clientId, header } = await newSecretClient(tenant, { apiClientId });
    const { body } = await requestToken({}, header);
    const stream = follow(tenant, { token: String(body.access_token) });
    await stream.take(1);
    await tenant.admin.revokeOAuthClient({ input: { clientId } });
    expect(await stream.end()).toBe("UNAUTHENTICATED");
  });

  test("when the user is deactivated who has signed in, if users should ever be let in; now they are not", async () => {
    const input = { userName: "dana", password: "Harbour-Lights-7" };
    const { id } = (await tenant.admin.createUser({ input })).createUser.user;
    const signedIn = await createClient({ url }).signIn({ input: { ...input, tenant: tenant.slug } });
    const { token } = signedIn.signIn;
    expect((await openRawStream({ token })).answer.statusCode).toBe(403);
    const request = { headers: { authorization: `Bearer ${token}` } } as Request;
    const { authenticator, end } = await newAuthenticator();
    expect(await authenticator.currentApiActor(request)).toMatchObject({ kind: "user", id });
    await tenant.admin.deactivateUser({ input: { id } });
    await expect(authenticator.currentApiActor(request)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await end();
  });
});

describe("a stream is refused", () => {
  test.each<[name: string, request: () => object, status: number, code: string | undefined]>([
    ["without a token", () => ({ headers: { authorization: "" } }), 401, "UNAUTHENTICATED"],
    ["with a token that is none", () => ({ headers: { authorization: "Bearer none" } }), 401, "UNAUTHENTICATED"],
    ["to a page of another origin", () => ({ headers: { origin: "https://elsewhere.example.com" } }), 403, "FORBIDDEN"],
    ["as a page of another origin could ask without being let", () => ({ type: "text/plain" }), 400, "INVALID_INPUT"],
    ["as a page could ask by a form", () => ({ type: "application/x-www-form-urlencoded" }), 400, "INVALID_INPUT"],
    ["that is asked for by GET", () => ({ method: "GET" }), 405, undefined],
    ["that would be JSON", () => ({ headers: { accept: "application/json" } }), 400, "INVALID_INPUT"],
    ["for a query", () => ({ query: "{ viewer { kind } }" }), 400, "INVALID_INPUT"],
    [
      "for a mutation",
      () => ({ query: 'mutation { deleteUser(input: {id: ""}) { user { id } } }' }),
      400,
      "INVALID_INPUT",
    ],
    ["for what there is not", () => ({ query: "subscription { users { id } }" }), 400, "INVALID_INPUT"],
    ["for what is no document", () => ({ query: "subscription {" }), 400, "INVALID_INPUT"],
    ["from what is no position", () => ({ variables: { after: "here" } }), 400, "INVALID_INPUT"],
    ["on from what is no position", () => ({ headers: { "last-event-id": "here" } }), 400, "INVALID_INPUT"],
    ["of kinds that there are not", () => ({ variables: { types: ["user.creatd"] } }), 400, "INVALID_INPUT"],
    ["with variables of another type", () => ({ variables: { types: 1 } }), 400, "INVALID_INPUT"],
    ["without a tenant", () => ({ headers: { "roster-tenant": "" } }), 403, "FORBIDDEN"],
  ])("%s", async (_name, request, status, code) => {
    expect(await refusalOf(request())).toMatchObject({ status, code, allowed: null });
  });

  interface Sent {
    headers?: Record<string, string>;
    type?: string;
    method?: string;
    query?: string;
    variables?: object;
  }

  async function refusalOf({ headers, type = "application/json", method = "POST", query, variables }: Sent) {
    const about = {
      accept: "text/event-stream",
      authorization: `Bearer ${ADMIN_TOKEN}`,
      "content-type": type,
      "roster-tenant": tenant.slug,
    };
    const body = method === "POST" ? JSON.stringify({ query: query ?? SUBSCRIPTION, variables }) : undefined;
    const sent = { method, headers: { ...about, ...headers }, body };
    const response = await fetch(`${url}/graphql/stream`, sent);
    const text = await response.text();
    const code = text && JSON.parse(text).errors[0].extensions.code;
    const allowed = response.headers.get("access-control-allow-origin");
    return { status: response.status, code: code || undefined, allowed };
  }

  test("to a program without `changes:read`", async () => {
    const { token } = await newReader(tenant, ["users:read"]);
    expect((await openRawStream({ token })).answer.statusCode).toBe(403);
  });

  test("beyond the limits of a token and of the tenant, until one is closed", async () => {
    const server = await newServer({ streamSettings: { perToken: 2, perTenant: 3 } });
    const crowded = await newTenant();
    const readers = [await newReader(crowded), await newReader(crowded)] as const;
    const open = async ({ token }: { token: string }) => {
      const { sent, answer } = await openRawStream({ url: server.url, token });
      return { sent, answer, status: answer.statusCode };
    };
    const opened = [await open(readers[0]), await open(readers[0]), await open(readers[0])];
    expect(opened.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(await textOf(opened[2]?.answer)).toContain("this token has 2 streams open, which is the limit");
    opened.push(await open(readers[1]), await open(readers[1]));
    expect(opened.map(({ status }) => status).slice(3)).toEqual([200, 429]);
    expect(await textOf(opened[4]?.answer)).toContain("the tenant has 3 streams open, which is the limit");
    opened[0]?.sent.destroy();
    await eventually(async () => {
      const again = await open(readers[1]);
      again.sent.destroy();
      expect(again.status).toBe(200);
    });
  });
});

test("a subscription at /graphql is told where to go", async () => {
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
  const { body, code } = await graphqlRequest({ query: SUBSCRIPTION }, { headers });
  expect([code, body.errors?.[0]?.message]).toEqual(["INVALID_INPUT", "subscriptions are for POST /graphql/stream"]);
});

describe("what is sent", () => {
  test("has the position as its id, with which a client may ask to go on, and signs of life", async () => {
    const server = await newServer({ streamSettings: { heartbeatMs: 50 } });
    const followed = await newTenant();
    await writers.write(followed.id, 3);
    const { pageInfo } = (await followed.admin.changes({ first: 2 })).changes;
    const request = { url: server.url, tenant: followed.slug };
    const headers = { "last-event-id": String(pageInfo.endCursor) };
    const { sent, answer } = await openRawStream({ ...request, after: pageInfo.startCursor }, headers);
    expect(answer.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "x-accel-buffering": "no",
    });
    const last = (await followed.admin.changes({ last: 1 })).changes;
    const { id, action, resourceId } = last.nodes[0] as { id: string; action: string; resourceId: string };
    const position = last.pageInfo.endCursor;
    const data = JSON.stringify({ data: { changes: { position, change: { id, action, resourceId } } } });
    expect(await readUntil(answer, /^data: .*\n\n:\n\n/m)).toContain(`event: next\nid: ${position}\ndata: ${data}\n\n`);
    sent.destroy();
  });

  test("waits for a client that does not read, in no more memory than a page, and not for long", async () => {
    const lines: string[] = [];
    const log = pino({ level: "info" }, { write: (line) => lines.push(line) });
    const followed = await newTenant();
    const read = pagesRead(followed);
    const server = await newServer({ log, streamSettings: { stallMs: 500 } });
    const [pages, pageSize] = [30, 20];
    const text = "A change that is as large as a group of thousands. ".repeat(2_000);
    for (let i = 0; i < pages; i++) await writers.write(followed.id, pageSize, undefined, text);
    const query = "subscription { changes { position change { after } } }";
    const { sent } = await openRawStream({ url: server.url, tenant: followed.slug }, {}, query);
    await eventually(async () => expect(lines.join("")).toContain("a stream ends whose client does not read it"));
    expect(read()).toBeGreaterThan(0);
    expect(read()).toBeLessThan(pages);
    sent.destroy();
  });

  /** Counts the pages of changes that are read of a tenant from now on, by servers that are started from now on. */
  function pagesRead({ id }: TestTenant): () => number {
    const sent = jest.spyOn(pg.Client.prototype, "query");
    return () =>
      sent.mock.calls
        .flatMap(sentBy)
        .filter(({ text, values }) => text.includes('"resourceVersion", c.before, c.after') && values?.[0] === id)
        .length;
  }
});

test("however many follow a tenant, one looks for changes and each token is checked once, until nobody follows", async () => {
  const followed = await newTenant();
  const { token } = await newReader(followed);
  const sent = jest.spyOn(pg.Client.prototype, "query");
  const server = await newServer({ streamSettings: { lookEveryMs: 50 } });
  const count = (part: string) =>
    sent.mock.calls.flatMap(sentBy).filter(({ text, values }) => text.includes(part) && values?.[0] === followed.id)
      .length;
  const looks = () => count("c.transaction_id::text as key");
  const checks = () => count("c.digest");
  const opened = await Promise.all(Array.from({ length: 6 }, () => openRawStream({ url: server.url, token })));
  for (const { answer } of opened) await readUntil(answer, /api-client.created/);
  const moreLooks = async (from = looks()) => eventually(async () => expect(looks()).toBeGreaterThan(from + 5));
  await moreLooks(); // until all have come to where they wait for changes
  const [before, checked] = [looks(), checks()];
  await moreLooks();
  expect(checks() - checked).toBeLessThanOrEqual(looks() - before + 1);
  for (const { sent: request } of opened) request.destroy();
  await eventually(async () => {
    const seen = looks();
    await setTimeout(500);
    expect(looks()).toBe(seen);
  });
});

test("a Roster that stops completes its streams; from their positions they go on with the next one", async () => {
  const directory = mkdtempSync(join(tmpdir(), "roster-streams-"));
  const env = { ROSTER_DATA_DIR: directory, ROSTER_ADMIN_TOKEN: ADMIN_TOKEN };
  const first = await startRoster(env);
  const at = ({ url }: { url: string }) => createClient({ url, token: ADMIN_TOKEN, tenant: "kept" });
  await createClient({ url: first.url, token: ADMIN_TOKEN }).createTenant({ input: { name: "Kept" } });
  await at(first).createUser({ input: { userName: "one" } });
  await at(first).createUser({ input: { userName: "two" } });
  const stream = openStream({ url: first.url, tenant: "kept" });
  const [, told] = await stream.take(2);
  const ended = stream.end();
  expect(await first.end("SIGTERM")).toBe(0);
  expect(await ended).toBeUndefined();
  const second = await startRoster(env);
  const next = openStream({ url: second.url, tenant: "kept", after: told?.position });
  await at(second).createUser({ input: { userName: "three" } });
  expect((await next.take(2)).map(({ change }) => change?.action)).toEqual(["user.created", "user.created"]);
  const { nodes } = (await at(second).changes({})).changes;
  expect(nodes.map(({ resourceName }) => resourceName)).toEqual(["Kept", "one", "two", "three"]);
  next.cut();
  await second.end("SIGTERM");
  rmSync(directory, { recursive: true });
}, 60_000);

async function newAuthenticator() {
  const pool = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 1 });
  const installation = await loadInstallation(pool, ADMIN_TOKEN);
  const [databases, directory] = [new TenantDatabases(pool), new TenantDirectory(pool)];
  const gate = new Gate(createRateLimiters(RATE_LIMITS));
  const cookies = new SessionCookies(testEnvironment().url);
  const authenticator = new Authenticator(installation, databases, directory, gate, cookies);
  return { authenticator, end: () => pool.end() };
}

async function textOf(answer: IncomingMessage | undefined): Promise<string> {
  return answer ? text(answer) : "";
}

async function readUntil(answer: IncomingMessage, pattern: RegExp): Promise<string> {
  let read = "";
  for (const stop = () => pattern.test(read); !stop(); ) {
    read += answer.read() ?? "";
    if (!stop()) await once(answer, "readable");
  }
  return read;
}
