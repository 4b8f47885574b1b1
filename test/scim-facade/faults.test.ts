import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import pino from "pino";
import { createClient } from "../../schema/client/index.js";
import { type App, createApp } from "../../server/app.js";
import { migrate } from "../../server/migrate.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { INTERNALS } from "../support/internals.js";
import { type ScimClient, type ScimResponse, scimClient } from "../support/scim-client.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

describe("a fault of the server", () => {
  const database = "faults_of_the_server";
  const logged: string[] = [];
  let owner: pg.Client;
  let own: pg.Client;
  let app: App;
  let http: Server;
  let scim: ScimClient;

  beforeAll(async () => {
    const { databaseUrl } = testEnvironment();
    owner = new pg.Client(databaseUrl);
    await owner.connect();
    await owner.query(`create database ${database}`);
    const url = new URL(databaseUrl);
    url.pathname = `/${database}`;
    own = new pg.Client(url.href);
    await own.connect();
    const write = (chunk: Buffer, _encoding: unknown, done: () => void) => {
      logged.push(String(chunk));
      done();
    };
    const log = pino({ level: "error" }, new Writable({ write }));
    await migrate(url.href, log);
    http = createServer();
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    const publicUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    app = await createApp({ databaseUrl: url.href, publicUrl, adminToken: ADMIN_TOKEN, log });
    http.on("request", app.express);
    await createClient({ url: publicUrl, token: ADMIN_TOKEN }).createTenant({ input: { name: "F", slug: "faults" } });
    const admin = createClient({ url: publicUrl, token: ADMIN_TOKEN, tenant: "faults" });
    const { createConnection } = await admin.createConnection({ input: { name: "F", provider: "GENERIC" } });
    scim = scimClient({ scimBaseUrl: createConnection.connection.scimBaseUrl, token: createConnection.token });
  });

  afterAll(async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    await app.close();
    await own.end();
    await owner.query(`drop database ${database}`);
    await owner.end();
  });

  async function without(table: string, work: () => Promise<ScimResponse>): Promise<ScimResponse> {
    await own.query(`alter table ${table} rename to gone`);
    try {
      return await work();
    } finally {
      await own.query(`alter table gone rename to ${table}`);
    }
  }

  const OPERATIONS = [{ op: "add", path: "title", value: "Guide" }];

  test.each([
    ["users", "GET", "/Users", null],
    ["users", "POST", "/Users", { schemas: [USER], userName: "anna" }],
    ["users", "PATCH", "/Users/01a208e1-0000-7000-8000-000000000000", { schemas: [PATCH_OP], Operations: OPERATIONS }],
    ["users", "GET", "/", null],
    ["changes", "POST", "/Users", { schemas: [USER], userName: "bert" }],
    ["credentials", "GET", "/Users", null],
  ])(
    "(no table %s: %s %s) is answered 500 with the request's id, and told in full to the log alone (REQ-577)",
    async (table, method, path, body) => {
      logged.length = 0;
      const answer = await without(table, () => scim.request(method, path, body ?? undefined));
      const requestId = answer.headers.get("x-request-id");
      expect(answer).toMatchObject({ status: 500, body: { schemas: [ERROR], status: "500" } });
      expect(answer.body.detail).toBe(`something went wrong here; the request id is ${requestId}`);
      expect(JSON.stringify(answer.body)).not.toMatch(INTERNALS);
      expect(answer.headers.get("content-type")).toBe("application/scim+json");
      const told = logged.map((line) => JSON.parse(line)).filter((one) => one.requestId === requestId);
      expect(JSON.stringify(told)).toContain(`relation \\"${table}\\" does not exist`);
    },
  );

  test("is over with its cause: the next request is served (REQ-577)", async () => {
    await without("users", () => scim.request("GET", "/Users"));
    expect(await scim.request("GET", "/Users")).toMatchObject({ status: 200, body: { totalResults: 0 } });
  });
});
