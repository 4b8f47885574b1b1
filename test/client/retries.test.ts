import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { RateLimitedError } from "../../schema/client/errors.js";
import { AbortedError, type Client, type ClientOptions, createClient } from "../../schema/client/index.js";
import { delayBefore } from "../../schema/client/retry.js";
import { type FaultyServer, startFaultyServer, type Treatment } from "../support/faulty-server.js";

const servers: FaultyServer[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A server that treats each request in its turn, the last treatment for all that follow; and a client of it. */
async function serverThat(...treatments: Treatment[]) {
  const server = await startFaultyServer((index) => treatments[Math.min(index, treatments.length - 1)] ?? "cut");
  servers.push(server);
  let attempts = 0;
  const client = (options: Partial<ClientOptions> = {}): Client =>
    createClient({
      url: server.url,
      retryDelayMilliseconds: 1,
      fetch: (...request) => {
        attempts++;
        return fetch(...request);
      },
      ...options,
    });
  return { server, client, attempts: () => attempts };
}

const refusal = (code: string, extensions: object = {}): string =>
  JSON.stringify({ errors: [{ message: "no", extensions: { code, requestId: "r", ...extensions } }] });

const page = "<html>a proxy</html>";
const done: Treatment = { status: 200, body: '{"data":{"tenant":{"slug":"t"}}}' };

const TRANSIENT: [fault: string, treatment: Treatment, code: string][] = [
  ["429 of Roster", { status: 429, headers: { "retry-after": "0" }, body: refusal("RATE_LIMITED") }, "RATE_LIMITED"],
  ["429 of a proxy", { status: 429, headers: { "retry-after": "0" }, body: page }, "RATE_LIMITED"],
  ["RATE_LIMITED in a 200", { status: 200, body: refusal("RATE_LIMITED") }, "RATE_LIMITED"],
  ["500 of Roster", { status: 500, body: refusal("INTERNAL") }, "INTERNAL"],
  ["502 of a proxy", { status: 502, body: page }, "NETWORK"],
  ["503 of a proxy", { status: 503, headers: { "retry-after": "0" }, body: page }, "NETWORK"],
  ["504 of a proxy", { status: 504, body: "" }, "NETWORK"],
  ["a connection that is cut", "cut", "NETWORK"],
  ["an answer that is cut in the middle", "cut in the middle", "NETWORK"],
];

const LASTING: typeof TRANSIENT = [
  ["401", { status: 401, body: refusal("UNAUTHENTICATED") }, "UNAUTHENTICATED"],
  ["403", { status: 403, body: refusal("FORBIDDEN") }, "FORBIDDEN"],
  ["bad input", { status: 200, body: refusal("INVALID_INPUT") }, "INVALID_INPUT"],
  ["a version conflict", { status: 200, body: refusal("VERSION_CONFLICT") }, "VERSION_CONFLICT"],
  ["404 of a proxy", { status: 404, body: page }, "NETWORK"],
  ["a page of something else", { status: 200, body: page }, "NETWORK"],
  ["JSON of something else", { status: 200, body: "null" }, "NETWORK"],
  [
    "429 that asks for an hour",
    { status: 429, headers: { "retry-after": "3600" }, body: refusal("RATE_LIMITED") },
    "RATE_LIMITED",
  ],
  ["RATE_LIMITED for an hour", { status: 200, body: refusal("RATE_LIMITED", { retryAfter: 3600 }) }, "RATE_LIMITED"],
];

const query = (client: Client) => client.tenant();
const mutation = (client: Client) => client.createTenant({ input: { name: "T" } });
const keyedMutation = (client: Client) => {
  const input = { name: "T", idempotencyKey: "6f1c" };
  return client.createTenant({ input });
};

describe.each(TRANSIENT)("after %s", (_fault, treatment, code) => {
  test.each([
    ["a query is sent three times", query, {}, 3],
    ["a query is sent once where the client says so", query, { retries: 0 }, 1],
    ["a query is sent five times where the client says so", query, { retries: 4 }, 5],
    ["a mutation is sent once", mutation, {}, 1],
    ["a mutation is sent once, whatever the client says", mutation, { retries: 4 }, 1],
    ["a mutation with an idempotency key is sent three times", keyedMutation, {}, 3],
  ] as const)("%s, if it does not pass", async (_what, call, options, sent) => {
    const { client, server, attempts } = await serverThat(treatment);
    await expect(call(client(options))).rejects.toMatchObject({ code });
    expect([attempts(), server.requests.length]).toEqual([sent, sent]);
    expect(new Set(server.requests).size).toBe(1);
  });

  test("a query succeeds when it has passed", async () => {
    const { client, attempts } = await serverThat(treatment, treatment, done);
    expect(await query(client())).toEqual({ tenant: { slug: "t" } });
    expect(attempts()).toBe(3);
  });
});

test.each(LASTING)("after %s nothing is sent again", async (_fault, treatment, code) => {
  for (const call of [query, mutation, keyedMutation]) {
    const { client, attempts } = await serverThat(treatment, done);
    await expect(call(client())).rejects.toMatchObject({ code });
    expect(attempts()).toBe(1);
  }
});

test.each([
  ["a query", query, 3],
  ["a mutation", mutation, 1],
  ["a mutation with an idempotency key", keyedMutation, 3],
] as const)("of a server that is silent, %s ends with TIMEOUT", async (_what, call, sent) => {
  const { client, attempts } = await serverThat("silence");
  await expect(call(client({ timeoutMilliseconds: 20 }))).rejects.toMatchObject({
    name: "TimeoutError",
    code: "TIMEOUT",
  });
  expect(attempts()).toBe(sent);
});

test("one call can say how often it is repeated, and for how long it waits", async () => {
  const { client, attempts } = await serverThat("silence");
  const call = client().tenant(undefined, { timeoutMilliseconds: 20, retries: 1 });
  await expect(call).rejects.toMatchObject({ code: "TIMEOUT" });
  expect(attempts()).toBe(2);
});

describe("a repetition waits", () => {
  const error = (retryAfterSeconds?: number) => new RateLimitedError("", { retryAfterSeconds });
  test.each([
    ["at random, up to the delay", 0, error(), 0.5, 50],
    ["twice as long each time", 3, error(), 0.5, 400],
    ["no longer than is allowed", 20, error(), 1, 1_000],
    ["for as long as the server says", 0, error(7), 0.5, 7_000],
    ["longer than the server says where it would by itself", 3, error(0), 0.5, 400],
  ])("%s", (_how, attempt, fault, random, milliseconds) => {
    jest.spyOn(Math, "random").mockReturnValue(random);
    const options = { retryDelayMilliseconds: 100, longestRetryDelayMilliseconds: 1_000 };
    expect(delayBefore(attempt, fault, options)).toBe(milliseconds);
  });

  test.each([
    ["Retry-After in seconds", { status: 503, headers: { "retry-after": "7" }, body: page }],
    ["extensions.retryAfter", { status: 200, body: refusal("RATE_LIMITED", { retryAfter: 7 }) }],
  ])("for as long as %s says", async (_where, treatment) => {
    const { client } = await serverThat(treatment, done);
    const pauses: unknown[] = [];
    const { setTimeout } = globalThis;
    jest.spyOn(globalThis, "setTimeout").mockImplementation(((run: () => void, milliseconds: number) => {
      pauses.push(milliseconds);
      return setTimeout(run, milliseconds === 7_000 ? 0 : milliseconds);
    }) as typeof setTimeout);
    await query(client({ timeoutMilliseconds: 20_000 }));
    expect(pauses).toEqual([20_000, 7_000, 20_000]);
  });
});

describe("a signal", () => {
  const reason = new Error("the user has left");
  const aborted = { name: "AbortedError", code: "ABORTED", cause: reason };

  test("that is aborted already lets nothing be sent", async () => {
    const { client, attempts } = await serverThat(done);
    await expect(client().tenant({}, { signal: AbortSignal.abort(reason) })).rejects.toMatchObject(aborted);
    expect(attempts()).toBe(0);
  });

  test("ends a call that waits for its answer, and its connection", async () => {
    const controller = new AbortController();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const server = await startFaultyServer(() => {
      arrive();
      return "silence";
    });
    servers.push(server);
    const call = createClient({ url: server.url }).tenant({}, { signal: controller.signal });
    await arrived;
    controller.abort(reason);
    await expect(call).rejects.toMatchObject(aborted);
    await server.abandoned;
    expect(server.requests).toHaveLength(1);
  });

  test("ends a call that waits before it is sent again", async () => {
    const controller = new AbortController();
    const limited = { status: 429, headers: { "retry-after": "20" }, body: refusal("RATE_LIMITED") };
    const { client, attempts } = await serverThat(limited, done);
    const { setTimeout } = globalThis;
    jest.spyOn(globalThis, "setTimeout").mockImplementation(((run: () => void, milliseconds: number) => {
      if (milliseconds === 20_000) queueMicrotask(() => controller.abort(reason));
      return setTimeout(run, milliseconds);
    }) as typeof setTimeout);
    await expect(client().tenant({}, { signal: controller.signal })).rejects.toBeInstanceOf(AbortedError);
    expect(attempts()).toBe(1);
  });
});
