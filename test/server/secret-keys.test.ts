import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { type Client, createClient } from "../../schema/client/index.js";
import type { SecretKey } from "../../server/config-values.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { newDatabase, type OwnDatabase } from "../support/own-database.js";
import { type RosterProcess, startRoster } from "../support/roster-process.js";
import { scimClient } from "../support/scim-client.js";
import { type ServerHere, startServerHere } from "../support/server-here.js";

const PASSWORD = "Harbour-Lights-7";
const newKey = () => randomBytes(32);
const STORED: SecretKey = { version: 1 };
const [second, third] = [newKey(), newKey()];
const SECOND: SecretKey = { version: 2, value: second };
const THIRD: SecretKey = { version: 3, value: third };

let database: OwnDatabase;
let mails: MailServer;
let server: ServerHere | undefined;
let logged: Record<string, unknown>[] = [];

beforeAll(async () => {
  [database, mails] = [await newDatabase(), await startMailServer()];
});
afterEach(() => stop());
afterAll(async () => {
  await mails.close();
  await database.drop();
});

async function stop(): Promise<void> {
  await server?.close();
  server = undefined;
}

/** Starts anew with these keys, the first of which digests. */
async function restart(...secretKeys: SecretKey[]): Promise<ServerHere> {
  await stop();
  logged = [];
  const log = pino({ level: "info" }, { write: (line: string) => logged.push(JSON.parse(line)) });
  server = await startServerHere({ databaseUrl: database.url, secretKeys, log, smtpUrl: mails.url });
  return server;
}

let slugs = 0;

async function newTenant({ url }: ServerHere): Promise<{ slug: string; admin: Client }> {
  const slug = `keys-${++slugs}`;
  await createClient({ url, token: ADMIN_TOKEN }).createTenant({ input: { name: "Keys", slug } });
  return { slug, admin: createClient({ url, token: ADMIN_TOKEN, tenant: slug }) };
}

const newToken = async (admin: Client) =>
  (await admin.createApiClient({ input: { name: "Program", scopes: ["users:read"] } })).createApiClient;

const isTaken = ({ url }: ServerHere, token: string) =>
  createClient({ url, token })
    .users({})
    .then(
      () => true,
      ({ code }) => code,
    );

const keyOf = async (apiClientId: string) => {
  const text = "select digest_key from credentials where api_client_id = $1 and oauth_client_id is null";
  return (await database.owner.query(text, [apiClientId])).rows[0]?.digest_key;
};

describe("when the key is replaced", () => {
  test("credentials work on, and are digested with the new one when they are next used, so that the old one can go", async () => {
    const first = await restart();
    const { admin } = await newTenant(first);
    const { apiClient, token } = await newToken(admin);
    const { apiClient: unusedClient, token: unused } = await newToken(admin);
    expect(await keyOf(apiClient.id)).toBe(1);

    const prepared = await restart(STORED, SECOND);
    expect(await isTaken(prepared, token)).toBe(true);
    const rotated = await restart(SECOND, STORED);
    expect(await isTaken(rotated, token)).toBe(true);
    await eventually(async () => expect(await keyOf(apiClient.id)).toBe(2));
    expect(await keyOf(unusedClient.id)).toBe(1);

    const again = await restart(THIRD, SECOND);
    expect(await isTaken(again, token)).toBe(true);
    expect(await isTaken(again, unused)).toBe(true);
    await eventually(async () => expect([await keyOf(apiClient.id), await keyOf(unusedClient.id)]).toEqual([3, 3]));
    expect(await isTaken(await restart(THIRD), token)).toBe(true);
  });

  test("what was not used with it ends with the old one, and the log says so at the start", async () => {
    const { admin } = await newTenant(await restart(SECOND));
    const { token } = await newToken(admin);
    const lacking = await restart(THIRD);
    expect(await isTaken(lacking, token)).toBe("UNAUTHENTICATED");
    await eventually(async () =>
      expect(logged).toContainEqual(
        expect.objectContaining({
          level: 50,
          missing: [2],
          msg: "credentials are refused: ROSTER_SECRET_KEYS lacks the keys that they are digested with",
        }),
      ),
    );
    expect(await isTaken(await restart(THIRD, SECOND), token)).toBe(true);
  });

  test("a key that is another one under a known version stops the start", async () => {
    await restart(SECOND);
    await expect(restart({ version: 2, value: newKey() })).rejects.toThrow(
      "ROSTER_SECRET_KEYS has another key of version 2 than this database has seen; give it back its key, or give the new one a new version",
    );
  });

  test("sessions, links, secrets of OAuth clients, cursors and repeats go on", async () => {
    const before = await restart(SECOND);
    const { slug, admin } = await newTenant(before);
    const emails = [{ value: "ana@corp.test", type: "work" }];
    await admin.createUser({ input: { userName: "ana", password: PASSWORD, emails } });
    for (const userName of ["bo", "cy"]) await admin.createUser({ input: { userName } });
    const signIn = { tenant: slug, userName: "ana", password: PASSWORD };
    const { token: session } = (await createClient({ url: before.url }).signIn({ input: signIn })).signIn;
    await createClient({ url: before.url }).requestPasswordReset({ input: { tenant: slug, userName: "ana" } });
    await eventually(async () => expect(mails.received).toHaveLength(1));
    const link = /token=(\S+)/.exec(mails.received[0]?.text ?? "")?.[1] ?? "none";
    const { connection, token } = (await admin.createConnection({ input: { name: "Scim", provider: "GENERIC" } }))
      .createConnection;
    const oauth = (await admin.createOAuthClient({ input: { connectionId: connection.id } })).createOAuthClient;
    const repeated = { name: "Once", scopes: ["users:read"], idempotencyKey: "key-1" };
    const once = (await admin.createApiClient({ input: repeated })).createApiClient;
    const { endCursor } = (await admin.users({ first: 1 })).users.pageInfo;
    const page = await scimClient({ scimBaseUrl: before.scimBaseUrl(connection), token }).request(
      "GET",
      "/Users?cursor&count=1",
    );

    const after = await restart(THIRD, SECOND);
    const client = createClient({ url: after.url, token: ADMIN_TOKEN, tenant: slug });
    expect((await createClient({ url: after.url, token: session }).viewer()).viewer.name).toBe("ana");
    await createClient({ url: after.url }).resetPassword({ input: { token: link, password: "Lanterns-On-Quay-8" } });
    const authorization = `Basic ${btoa(`${oauth.clientId}:${oauth.clientSecret}`)}`;
    const requestToken = () =>
      fetch(`${after.url}/oauth/token`, {
        method: "POST",
        headers: { authorization, "content-type": "application/x-www-form-urlencoded" },
        body: "grant_type=client_credentials",
      });
    expect((await requestToken()).status).toBe(200);
    await eventually(async () => {
      const { rows } = await database.owner.query("select digest_key from oauth_clients where id = $1", [
        oauth.oauthClient.id,
      ]);
      expect(rows).toEqual([{ digest_key: 3 }]);
    });
    expect((await requestToken()).status).toBe(200);
    await expect(client.createApiClient({ input: repeated })).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    expect((await client.apiClients()).apiClients.map(({ id }) => id)).toContain(once.apiClient.id);
    const { nodes } = (await client.users({ first: 1, after: endCursor })).users;
    expect(nodes.map(({ userName }) => userName)).toEqual(["bo"]);
    const next = await scimClient({ scimBaseUrl: after.scimBaseUrl(connection), token }).request(
      "GET",
      `/Users?cursor=${page.body.nextCursor}&count=1`,
    );
    expect(next.body.Resources.map(({ userName }: { userName: string }) => userName)).toEqual(["bo"]);
  });
});

describe("in a process of its own", () => {
  const directory = mkdtempSync(join(tmpdir(), "roster-keys-"));
  let roster: RosterProcess | undefined;
  afterAll(async () => {
    await roster?.end("SIGTERM");
    rmSync(directory, { recursive: true });
  });

  test("the admin token that was made at the first start outlives the key that it was digested with", async () => {
    const start = async (keys: string) => {
      await roster?.end("SIGTERM");
      roster = await startRoster({ ROSTER_DATA_DIR: directory, ROSTER_SECRET_KEYS: keys });
      return roster;
    };
    const [older, newer] = [second.toString("base64"), third.toString("base64")];
    const first = await start(`2:${older}`);
    const token = /Admin token {2}(\S+)/.exec(first.stdout())?.[1] ?? "none";
    const asked = () => createClient({ url: String(roster?.url), token }).viewer();
    await start(`3:${newer},2:${older}`);
    await expect(asked()).resolves.toMatchObject({ viewer: { kind: "ADMIN" } });
    await start(`3:${newer}`);
    await expect(asked()).resolves.toMatchObject({ viewer: { kind: "ADMIN" } });
  }, 120_000); // three starts, and a database to be made
});
