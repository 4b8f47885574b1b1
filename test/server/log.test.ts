import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Logger } from "pino";
import { createClient } from "../../schema/client/index.js";
import { createLog } from "../../server/log.js";
import { countingPool } from "../support/database.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { type ServerHere, startServerHere } from "../support/server-here.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const SEARCH_REQUEST = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

let lines: string[] = [];
let log: Logger;
let server: ServerHere;
let tenant: TestTenant;
let connection: TestConnection;
let scim: ScimClient;
const database = countingPool();

beforeAll(async () => {
  log = createLog("trace", { write: (line: string) => lines.push(line) });
  server = await startServerHere({ log });
  tenant = await newTenant();
  connection = await tenant.connect();
  scim = scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token: connection.token });
});
afterAll(async () => {
  await server.close();
  await database.end();
});
beforeEach(() => {
  lines = [];
});

/** Requests are logged when their connection has been told all of the answer. */
async function lineOf(requestId: string | null) {
  for (;;) {
    const entries = lines.map((line) => JSON.parse(line));
    const found = entries.find((one) => one.requestId === requestId && one.path !== undefined);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test("each request is logged with its outcome, and without its query (REQ-621)", async () => {
  const filter = encodeURIComponent('emails.value eq "anna@corp.test"');
  const { headers } = await scim.request("GET", `/Users?filter=${filter}`);
  const requestId = headers.get("x-request-id");
  expect(await lineOf(requestId)).toMatchObject({
    requestId,
    method: "GET",
    path: `/scim/${connection.id}/v2/Users`,
    status: 200,
    durationMs: expect.any(Number),
  });
  expect(lines.join()).not.toContain("anna");
});

describe("what must not be known is not logged", () => {
  /** Words that stand in what is sent and in nothing else. */
  const SECRETS = { password: "Canary-in-the-mine-1", filter: "canary-of-the-filter", token: "canary-token" };

  const sendAll = async () => {
    const { password, filter, token } = SECRETS;
    const created = await scim.request("POST", "/Users", { schemas: [USER], userName: "mine", password });
    const path = `/Users/${created.body.id}`;
    const patch = (value: unknown) => ({
      schemas: [PATCH_OP],
      Operations: [{ op: "replace", path: "password", value }],
    });
    const query = encodeURIComponent(`userName eq "${filter}"`);
    const answers = [
      created,
      await scim.request("PATCH", path, patch(`${password}0`)),
      await scim.request("PATCH", path, patch(password.slice(0, 7))),
      await scim.request("PATCH", path, patch([password])),
      await scim.request("PUT", path, `{"password":"${password}",`),
      await scim.request("GET", `/Users?filter=${query}`),
      await scim.request("GET", `/Users?filter=${query}%20or`),
      await scim.request("POST", "/Users/.search", { schemas: [SEARCH_REQUEST], filter: `title co "${filter}\u0000"` }),
      await scim.request("GET", `/Users?access_token=${token}`, undefined, { authorization: "" }),
      await scim.request("GET", "/Users", undefined, { authorization: `Bearer ${token}` }),
      await scim.request("GET", "/Users", undefined, { authorization: `Bearer ${token} ${token}` }),
    ];
    const admin = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
    await admin.createUser({ input: { userName: "shaft", password } });
    await admin.createUser({ input: { userName: "shaft", password } }).catch(() => {});
    await admin.users({ filter: { title: { contains: filter } } });
    await createClient({ url: server.url, token })
      .users({})
      .catch(() => {});
    const { createConnection } = await admin.createConnection({ input: { name: "Logged", provider: "OKTA" } });
    await lineOf(answers.at(-1)?.headers.get("x-request-id") ?? null);
    return { answers, tokens: [ADMIN_TOKEN, connection.token, createConnection.token] };
  };

  test("neither passwords nor filters nor tokens (REQ-617, REQ-619, REQ-621)", async () => {
    const { answers, tokens } = await sendAll();
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 400, 400, 400, 200, 400, 400, 401, 401, 400]);
    const written = lines.join("\n");
    const secrets = [SECRETS.password.slice(0, 7), SECRETS.filter, SECRETS.token, "$argon2id$", ...tokens];
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
    expect(lines.length).toBeGreaterThan(answers.length);
  });

  test("nor what the database repeats of them where it fails (REQ-617, REQ-621)", async () => {
    const canary = "canary of a failure";
    const fault = await database.pool.query("select $1::text::int", [canary]).catch((error: Error) => error);
    expect((fault as Error).message).toContain(canary);
    log.error({ err: fault }, "a request failed");
    expect(lines.join()).not.toContain(canary);
    expect(JSON.parse(lines[0] ?? "{}").err).toMatchObject({ type: "DatabaseError", code: "22P02" });
  });

  test("but the faults of the server itself are, whole", () => {
    log.error({ err: new Error("the disk is full") }, "a request failed");
    expect(JSON.parse(lines[0] ?? "{}").err).toMatchObject({ type: "Error", message: "the disk is full" });
  });
});
