import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../../schema/client/index.js";
import { METHODS_BY_PATH } from "../../../scim-facade/index.js";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";
import { eventually } from "../../support/eventually.js";
import { parseExposition, type Series } from "../../support/exposition.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { type ScimClient, scimClient } from "../../support/scim-client.js";
import { type ServerHere, startServerHere } from "../../support/server-here.js";
import { startTcpProxy } from "../../support/tcp-proxy.js";
import { newTenant, type TestConnection, type TestTenant } from "../../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const BULK = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

let server: ServerHere;
let tenant: TestTenant;
let connection: TestConnection;
let scim: ScimClient;
beforeAll(async () => {
  server = await startServerHere({ metricsToken: "the-token-of-the-scraper-0123456789" });
  tenant = await newTenant();
  connection = await tenant.connect({ dialect: "ENTRA" });
  scim = scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token: connection.token });
});
afterAll(() => server.close());

const scrape = async (url = server.url): Promise<Series[]> => {
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  return parseExposition(await response.text());
};

/** The sum of the series of a name whose labels are at least these. */
const sum = (all: Series[], name: string, labels: Record<string, string> = {}): number =>
  all
    .filter((one) => one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value))
    .reduce((total, { value }) => total + value, 0);

/** Waits until a series has grown by what was done: requests are counted when all of their answer has been sent. */
async function expectGrowth(work: () => Promise<unknown>, least: number, name: string, labels: Record<string, string>) {
  const before = sum(await scrape(), name, labels);
  await work();
  await eventually(async () => expect(sum(await scrape(), name, labels) - before).toBeGreaterThanOrEqual(least));
}

const user = () => ({ schemas: [USER], userName: `u${Math.random()}` });

describe("what is counted", () => {
  const REQUESTS = "roster_http_request_duration_seconds_count";
  const SCIM = "roster_scim_operation_duration_seconds_count";
  const GRAPHQL = "roster_graphql_operation_duration_seconds_count";
  const headers = () => ({ authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug });
  const bulk = (count: number) => ({
    schemas: [BULK],
    Operations: Array.from({ length: count }, (_, index) => ({
      method: "POST",
      path: "/Users",
      bulkId: String(index),
      data: user(),
    })),
  });
  const PATCH = { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "active", value: "False" }] };

  test.each<
    [name: string, work: () => Promise<unknown>, series: string, labels: Record<string, string>, grows: number]
  >([
    [
      "requests, by method, route and class of status",
      () => scim.request("GET", "/Users/01a208e1-0000-7000-8000-000000000000"),
      REQUESTS,
      { method: "GET", route: "/scim/:connectionId/v2/Users/:id", status: "4xx" },
      1,
    ],
    [
      "requests whose method means nothing there",
      () => scim.request("DELETE", "/Users"),
      REQUESTS,
      { method: "other", route: "/scim/:connectionId/v2/Users", status: "4xx" },
      1,
    ],
    [
      "requests of nobody",
      () => scim.request("GET", "/Users", undefined, { authorization: "Bearer nothing" }),
      REQUESTS,
      { method: "other", route: "/scim/:connectionId", status: "4xx" },
      1,
    ],
    [
      "SCIM operations",
      () => scim.request("POST", "/Users", user()),
      SCIM,
      { operation: "POST /Users", status: "2xx" },
      1,
    ],
    ["those of a bulk job", () => scim.request("POST", "/Bulk", bulk(3)), SCIM, { operation: "POST /Users" }, 3],
    [
      "refusals, by scimType",
      () => scim.request("GET", "/Users?filter=userName%20eq"),
      "roster_scim_errors_total",
      { scim_type: "invalidFilter" },
      1,
    ],
    [
      "tolerances",
      async () => scim.request("PATCH", `/Users/${(await scim.request("POST", "/Users", user())).body.id}`, PATCH),
      "roster_scim_tolerances_total",
      {},
      1,
    ],
    [
      "GraphQL operations of the facade",
      () => scim.request("POST", "/Users", user()),
      GRAPHQL,
      { operation: "createUser", by: "scim", outcome: "ok" },
      1,
    ],
    [
      "operations of documents that Roster knows",
      () => createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug }).users({}),
      GRAPHQL,
      { operation: "users", by: "http", outcome: "ok" },
      1,
    ],
    [
      "operations of other documents, whatever they call themselves",
      () => graphqlRequest({ query: "query users { users { totalCount } }" }, { url: server.url, headers: headers() }),
      GRAPHQL,
      { operation: "other", by: "http", outcome: "ok" },
      1,
    ],
    [
      "errors of GraphQL operations, by code",
      () =>
        graphqlRequest({ query: '{ users(after: "none") { totalCount } }' }, { url: server.url, headers: headers() }),
      "roster_graphql_errors_total",
      { code: "INVALID_INPUT" },
      1,
    ],
    [
      "operations that fail",
      () =>
        graphqlRequest({ query: '{ users(after: "none") { totalCount } }' }, { url: server.url, headers: headers() }),
      GRAPHQL,
      { operation: "other", by: "http", outcome: "error" },
      1,
    ],
    [
      "statements",
      () => scim.request("POST", "/Users", user()),
      "roster_database_statement_duration_seconds_count",
      { verb: "commit" },
      1,
    ],
  ])("%s", async (_name, work, series, labels, grows) => {
    await expectGrowth(work, grows, series, labels);
  });

  test("statements that fail, by what is wrong", async () => {
    const twice = user();
    const work = () => Promise.all(Array.from({ length: 8 }, () => scim.request("POST", "/Users", twice)));
    await expectGrowth(work, 1, "roster_database_errors_total", { fault: "constraint" });
  });

  test("connections, who waits for one, streams, turns in the background, and how far behind they are", async () => {
    const all = await scrape();
    const names = new Set(all.map(({ name }) => name));
    expect([...names]).toEqual(
      expect.arrayContaining([
        "roster_database_waiting",
        "roster_tenant_slots_waiting",
        "roster_change_streams_open",
        "roster_background_duration_seconds_count",
      ]),
    );
    expect(sum(all, "roster_database_connections_limit")).toBe(20);
    expect(sum(all, "roster_database_connections")).toBeGreaterThan(0);
    const lags = all.filter(({ name }) => name === "roster_lag_seconds");
    expect(lags.map(({ labels }) => labels.work).sort()).toEqual(["audit_chain", "change_feed"]);
    expect(lags.every(({ value }) => value >= 0)).toBe(true);
    expect(sum(all, "roster_background_duration_seconds_count", { work: "audit-chain" })).toBeGreaterThan(0);
  });

  test("requests that come too often, by where they came", async () => {
    const slow = await startServerHere({ rateLimits: { tokenRequests: { burst: 1, perSecond: 0.001 } } });
    const own = scimClient({ scimBaseUrl: slow.scimBaseUrl(connection), token: connection.token });
    const statuses = [await own.request("GET", "/Users"), await own.request("GET", "/Users")].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([200, 429]);
    await eventually(async () =>
      expect(sum(await scrape(slow.url), "roster_rate_limited_total", { surface: "scim" })).toBe(1),
    );
    await slow.close();
  });
});

describe("the number of series does not grow by what is sent", () => {
  const METHODS = [
    "GET",
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "OPTIONS",
    "HEAD",
    "PROPFIND",
    "MKCOL",
    "PURGE",
    "REPORT",
    "LOCK",
  ];

  /** Of all kinds, so that what there can be of series by those who may send is there already. */
  const odd = (round: number) =>
    Array.from({ length: 400 }, (_, index) => {
      const word = `${round}x${index}`;
      const method = METHODS[index % METHODS.length] as string;
      const path = [
        `/${word}`,
        `/scim/${word}/v2/Users`,
        `/scim/${connection.id}/v2/${word}`,
        `/scim/${connection.id}/v2/Users/${word}`,
        `/graphql/${word}`,
        `/graphql/explorer/${word}`,
        `/console/${word}`,
        `/metrics/${word}`,
        `/.well-known/${word}`,
        `/oauth/${word}?${word}=${word}`,
      ][index % 10] as string;
      return send(method, path, { "user-agent": word, authorization: `Bearer ${index % 3 ? connection.token : word}` });
    });

  const names = (round: number) =>
    Array.from({ length: 200 }, (_, index) => {
      const name = `Operation${round}x${index}`;
      const query = index % 2 ? `query ${name} { ${name}: viewer { kind } }` : `query ${name} { no${name} }`;
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "user-agent": name, "x-apollo-operation-name": name };
      return graphqlRequest({ query }, { url: server.url, headers });
    });

  test("nor are there thousands of them", async () => {
    const counts: number[] = [];
    for (const round of [1, 2, 3, 4, 5]) {
      await Promise.all([...odd(round), ...names(round)]);
      await expectGrowth(() => send("GET", "/livez", {}), 1, "roster_http_request_duration_seconds_count", {
        route: "/livez",
      });
      counts.push((await scrape()).filter(({ name }) => !name.startsWith("roster_background_")).length); // comes in its time
    }
    expect(counts.slice(1)).toEqual(counts.slice(1).map(() => counts[1]));
    expect(counts[0]).toBeLessThan(3_000);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).not.toMatch(/\dx\d/);
  });

  test("each label's value is in its list, whatever was sent", async () => {
    const all = (await scrape()).filter(({ name }) => name.startsWith("roster_"));
    const lists = await closedLists();
    const strange = all.flatMap(({ name, labels }) =>
      Object.entries(labels)
        .filter(([label]) => label !== "le")
        .filter(([label, value]) => !lists[name.replace(/_(bucket|sum|count)$/, "")]?.[label]?.has(value))
        .map(([label, value]) => `${name} ${label}=${value}`),
    );
    expect(strange).toEqual([]);
    expect(Object.keys(lists).length).toBeGreaterThan(12);
  });

  test("no list has a tenant, a connection or an id in it", async () => {
    const values = Object.values(await closedLists()).flatMap((labels) =>
      Object.values(labels).flatMap((set) => [...set]),
    );
    expect(values.filter((value) => /[0-9a-f]{8}-[0-9a-f]{4}|t-[0-9a-f]{8}/.test(value))).toEqual([]);
    expect(values).toEqual(
      expect.arrayContaining(Object.keys(METHODS_BY_PATH).map((path) => `/scim/:connectionId/v2${path}`)),
    );
  });

  const closedLists = async () =>
    Object.fromEntries(
      [...server.instruments.labels].map(([name, labels]) => [
        name,
        Object.fromEntries(Object.entries(labels).map(([label, { values }]) => [label, values])),
      ]),
    );

  /** Sends what `fetch` would not. */
  const send = (method: string, path: string, headers: Record<string, string>): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = httpRequest(`${server.url}${path}`, { method, headers }, (response) => {
        response.resume().once("end", resolve);
      });
      request.once("error", reject).end();
    });
});

describe("who may read them", () => {
  const status = async (url: string, headers: Record<string, string> = {}) =>
    (await fetch(`${url}/metrics`, { headers })).status;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  let open: ServerHere;
  beforeAll(async () => {
    open = await startServerHere({ publicUrl: "https://roster.example.com", metricsToken: "m".repeat(32) });
  });
  afterAll(() => open.close());

  test("where Roster is this machine's alone, this machine", async () => {
    expect(await status(server.url)).toBe(200);
  });

  test("not whoever comes through a proxy on this machine", async () => {
    expect(await status(server.url, { "x-forwarded-for": "192.0.2.1" })).toBe(401);
    expect(await status(server.url, { forwarded: "for=192.0.2.1" })).toBe(401);
  });

  test("where Roster has a public name, who shows the token, or the admin token, and nobody else", async () => {
    const answers = [{}, bearer("wrong"), bearer("m".repeat(31)), bearer(connection.token)];
    expect(await Promise.all(answers.map((headers) => status(open.url, headers)))).toEqual([401, 401, 401, 401]);
    expect(await status(open.url, bearer("m".repeat(32)))).toBe(200);
    expect(await status(open.url, bearer(ADMIN_TOKEN))).toBe(200);
  });

  test("who is refused is not told whether a token is taken at all", async () => {
    const none = await startServerHere({ publicUrl: "https://roster.example.com" });
    const [one, other] = await Promise.all([open, none].map(async ({ url }) => (await fetch(`${url}/metrics`)).text()));
    expect(one).toBe(other);
    expect(await status(none.url, bearer("undefined"))).toBe(401);
    await none.close();
  });
});

test("where the database is away, metrics are read all the same, without what it alone knows", async () => {
  const database = new URL(testEnvironment().databaseUrl);
  const proxy = await startTcpProxy(Number(database.port));
  database.port = String(proxy.port);
  const own = await startServerHere({ databaseUrl: database.href });
  await proxy.end();
  const all = await scrape(own.url);
  expect(all.filter(({ name }) => name === "roster_lag_seconds")).toEqual([]);
  expect(all.length).toBeGreaterThan(5);
  await own.close().catch(() => {});
});
