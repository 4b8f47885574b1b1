import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as api from "../../schema/client/index.js";
import { projectPath } from "../../server/project-path.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { type FaultyServer, startFaultyServer } from "../support/faulty-server.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const { createClient, ERROR_CODES, errorClasses, RosterError } = api;

let server: FaultyServer;
let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
  server = await startFaultyServer((_index, body) => {
    const { slug: code } = JSON.parse(body).variables.input;
    const extensions = { code, requestId: "r-1", field: "slug", retryAfter: 3600 };
    const error = { message: "because", path: ["createTenant"], extensions };
    return { status: 200, body: JSON.stringify({ data: null, errors: [error] }) };
  });
});
afterAll(() => server.close());

const failureOf = (code: string): Promise<unknown> =>
  createClient({ url: server.url })
    .createTenant({ input: { name: "T", slug: code } })
    .catch((error: unknown) => error);

test.each(ERROR_CODES)("%s has a class of its own, which the package gives away by its name", async (code) => {
  const error = await failureOf(code);
  expect(error).toBeInstanceOf(errorClasses[code]);
  expect(error).toBeInstanceOf(RosterError);
  expect(error).toMatchObject({
    code,
    message: "because",
    requestId: "r-1",
    field: "slug",
    path: ["createTenant"],
    retryAfterSeconds: 3600,
    status: 200,
  });
  const { name } = error as Error;
  expect(
    name
      .replace(/Error$/, "")
      .replace(/\B[A-Z]/g, "_$&")
      .toUpperCase(),
  ).toBe(code);
  expect(api).toHaveProperty(name, errorClasses[code]);
});

test("no two codes share a class", () => {
  const classes = Object.values(errorClasses);
  expect(new Set(classes).size).toBe(classes.length);
  expect(Object.keys(errorClasses)).toEqual([...ERROR_CODES, "NETWORK", "TIMEOUT", "ABORTED"]);
});

test("the guide has a row for each class", () => {
  const guide = readFileSync(projectPath("docs", "client.md"), "utf8");
  const rows = [...guide.matchAll(/^\| `(\w+Error)` \| `(\w+)` \|/gm)].map(([, name, code]) => [code, name]);
  expect(rows).toEqual(Object.entries(errorClasses).map(([code, { name }]) => [code, name]));
});

test("a code that is not known is INTERNAL", async () => {
  expect(await failureOf("NEWER_THAN_THIS")).toMatchObject({ name: "InternalError", message: "because" });
});

describe("Roster's own refusals", () => {
  const { url } = testEnvironment();
  test.each<[string, (client: api.Client) => Promise<unknown>, object]>([
    [
      "a user that there is",
      (c) => c.createUser({ input: { userName: "ana" } }),
      { code: "ALREADY_EXISTS", field: "userName" },
    ],
    ["an id of nobody", (c) => c.deleteUser({ input: { id: crypto.randomUUID() } }), { code: "NOT_FOUND" }],
    [
      "an empty name",
      (c) => c.createGroup({ input: { displayName: "" } }),
      { code: "INVALID_INPUT", field: "displayName" },
    ],
    ["a page too large", (c) => c.users({ first: 101 }), { code: "INVALID_INPUT", field: "first", path: ["users"] }],
  ])("%s", async (_what, call, expected) => {
    await tenant.admin.createUser({ input: { userName: "ana" } }).catch(() => {});
    const error = await call(createClient({ url, token: ADMIN_TOKEN, tenant: tenant.slug })).catch((one) => one);
    expect(error).toBeInstanceOf(RosterError);
    expect(error).toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/), ...expected });
  });

  test("a wrong token", async () => {
    const call = createClient({ url, token: "wrong" }).users();
    await expect(call).rejects.toMatchObject({ name: "UnauthenticatedError", status: 401 });
  });

  test("a token is asked for before each call where a function gives it", async () => {
    const tokens = ["wrong", ADMIN_TOKEN];
    const client = createClient({ url, token: async () => tokens.shift() ?? "", tenant: tenant.slug });
    await expect(client.users()).rejects.toBeInstanceOf(api.UnauthenticatedError);
    await expect(client.users()).resolves.toHaveProperty("users");
  });

  test("nobody listens", async () => {
    const call = createClient({ url: "http://127.0.0.1:1", retries: 0 }).users();
    await expect(call).rejects.toMatchObject({ name: "NetworkError", code: "NETWORK", status: undefined });
  });
});
