import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { MikroORM } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import pino from "pino";
import { v7 as uuid } from "uuid";
import { Transactions } from "../../server/database/transactions.js";
import { system } from "../../server/domain/actor.js";
import { daysToWarnOf, expiryAfter } from "../../server/domain/rules/expiry.js";
import { ExpiryWatch } from "../../server/keeper/expiry-watch.js";
import { createMailer, type Mailer } from "../../server/mail/mailer.js";
import { ormOptions } from "../../server/mikro-orm.config.js";
import { testDigests } from "../support/digests.js";
import { testEnvironment } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { roster } from "../support/roster-command.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const DAY_MS = 86_400_000;
const log = pino({ level: "silent" });
const publicUrl = "https://roster.example.com";

let orm: MikroORM;
let pool: Pool;
let mails: MailServer;
let mailer: Mailer;
let tenant: TestTenant;
beforeAll(async () => {
  orm = await MikroORM.init(ormOptions({ url: testEnvironment().databaseUrl, role: "application", log }));
  pool = await orm.em.getConnection().getNativeClient();
  mails = await startMailServer();
  mailer = createMailer({ smtpUrl: mails.url, publicUrl, log });
  tenant = await newTenant();
});
afterAll(async () => {
  mailer.close();
  await mails.close();
  await orm.close();
});

const newWatch = () =>
  new ExpiryWatch({
    pool,
    callerOf: (tenantId) => {
      const actor = system(tenantId);
      return { em: orm.em, transactions: new Transactions(pool), actor, requestId: uuid(), digests: testDigests };
    },
    mailer,
    publicUrl,
    log,
  });

/** Ends credentials in so many days; they were made a year before that. */
async function endIn(days: number, column: string, id: string, table = "credentials"): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('roster.tenant_id', $1, true)", [tenant.id]);
    const end = `now() + make_interval(secs => $3)`;
    const text = `update ${table} set expires_at = ${end}, created_at = ${end} - interval '1 year' where tenant_id = $1 and ${column} = $2`;
    await client.query(text, [tenant.id, id, days * 86_400 - 60]);
    if (column === "api_client_id") {
      const made =
        "update api_clients set created_at = created_at - interval '1 year' where tenant_id = $1 and id = $2";
      await client.query(made, [tenant.id, id]);
    }
    await client.query("commit");
  } finally {
    client.release();
  }
}

const warningsOf = async (resourceId: string) => {
  const { nodes } = (await tenant.admin.changes({ resource: resourceId })).changes;
  return nodes.filter(({ action }) => action.endsWith("expiring"));
};

describe("warnings of the end of a credential", () => {
  test("are given once for each number of days, however many servers look and however often", async () => {
    const { id } = await tenant.connect({ name: "Entra" });
    const told: unknown[] = [];
    for (const days of [31, 30, 20, 14, 7, 6, 1]) {
      await endIn(days, "connection_id", id);
      await Promise.all([newWatch().look(), newWatch().look(), newWatch().look()]);
      await newWatch().look();
      told.push([days, (await warningsOf(id)).map(({ after }) => after?.days)]);
    }
    expect(told).toEqual([
      [31, []],
      [30, [30]],
      [20, [30]],
      [14, [30, 14]],
      [7, [30, 14, 7]],
      [6, [30, 14, 7]],
      [1, [30, 14, 7, 1]],
    ]);
  });

  test("stand in the changes, due to Roster itself", async () => {
    const { id } = await tenant.connect({ name: "Okta" });
    await endIn(7, "connection_id", id);
    await newWatch().look();
    const { credentials, version } = (await tenant.admin.connection({ id })).connection ?? {};
    const after = { credentialId: credentials?.[0]?.id, expiresAt: credentials?.[0]?.expiresAt, days: 7 };
    expect(await warningsOf(id)).toMatchObject([
      {
        action: "connection.token-expiring",
        resourceType: "Connection",
        resourceName: "Okta",
        resourceVersion: version,
        actor: { kind: "SYSTEM", id: null },
        after,
      },
    ]);
  });

  test("are of API clients and OAuth clients too, and of nothing that is revoked", async () => {
    const input = { name: "Program", scopes: ["users:read"] };
    const { id } = (await tenant.admin.createApiClient({ input })).createApiClient.apiClient;
    const revoked = (await tenant.admin.createApiClient({ input })).createApiClient.apiClient;
    const oauth = (await tenant.admin.createOAuthClient({ input: { apiClientId: id, name: "Night" } }))
      .createOAuthClient.oauthClient;
    for (const apiClientId of [id, revoked.id]) await endIn(14, "api_client_id", apiClientId);
    await endIn(1, "id", oauth.id, "oauth_clients");
    await tenant.admin.revokeApiClient({ input: { id: revoked.id } });
    await newWatch().look();
    const actionsOf = async (resource: string) =>
      (await warningsOf(resource)).map(({ action, after }) => [action, after?.days]);
    expect(await actionsOf(id)).toEqual([["api-client.token-expiring", 14]]);
    expect(await actionsOf(oauth.id)).toEqual([["oauth-client.expiring", 1]]);
    expect(await actionsOf(revoked.id)).toEqual([]);
  });

  test("are not of a token that another one takes the place of", async () => {
    const { id } = await tenant.connect();
    await endIn(7, "connection_id", id);
    await tenant.admin.rotateConnectionToken({ input: { id, overlap: "3d" } });
    await newWatch().look();
    expect(await warningsOf(id)).toEqual([]);
    const { credentials, expiryWarning } = (await tenant.admin.connection({ id })).connection ?? {};
    expect([expiryWarning, credentials?.map((one) => one.expiryWarning)]).toEqual([null, [null, null]]);
  });
});

describe("who can do something about it", () => {
  test("is mailed what it is, and nobody else is", async () => {
    const ours = await newTenant();
    tenant = ours;
    const people: [string, string[]][] = [
      ["chief", ["roster:admin"]],
      ["plumber", ["roster:connections:write"]],
      ["reader", ["roster:connections:read"]],
      ["nobody", []],
    ];
    for (const [userName, permissions] of people) {
      const emails = [{ value: `${userName}-${ours.slug}@corp.test`, type: "work" }];
      const { user } = (await ours.admin.createUser({ input: { userName, emails } })).createUser;
      const { role } = (await ours.admin.createRole({ input: { value: userName, permissions } })).createRole;
      await ours.admin.grantRole({ input: { roleId: role.id, userId: user.id } });
    }
    const { id } = await ours.connect({ name: "Entra\r\nBcc: all@corp.test" });
    const program = { name: "Program", scopes: ["users:read"] };
    const { apiClient } = (await ours.admin.createApiClient({ input: program })).createApiClient;
    await endIn(7, "connection_id", id);
    await endIn(30, "api_client_id", apiClient.id);
    await Promise.all([newWatch().look(), newWatch().look()]);
    const ofOurs = () => mails.received.filter(({ to }) => to.some((one) => one.includes(ours.slug)));
    await eventually(async () => expect(ofOurs()).toHaveLength(2));
    const told = ofOurs().map(({ to, text, raw }) => [
      to[0]?.split("-")[0],
      /^subject: (.*)$/im.exec(raw)?.[1]?.trim(),
      text.includes(`connection Entra Bcc: all@corp.test (${id})`),
      text.includes(`API client Program (${apiClient.id})`),
    ]);
    expect(told.sort()).toEqual([
      ["chief", "Access of 2 clients ends within 7 days", true, true],
      ["plumber", "Access of Entra Bcc: all@corp.test ends within 7 days", true, false],
    ]);
  });
});

describe("an expiry", () => {
  test.each([
    [31, null],
    [29, "WITHIN_30_DAYS"],
    [13, "WITHIN_14_DAYS"],
    [6, "WITHIN_7_DAYS"],
    [1, "WITHIN_1_DAY"],
    [-1, "EXPIRED"],
  ])("in %d days is shown as %s, by connection, token and client", async (days, warning) => {
    const { id } = await tenant.connect({ name: "Shown" });
    const input = { name: "Program", scopes: ["users:read"] };
    const { apiClient } = (await tenant.admin.createApiClient({ input })).createApiClient;
    await endIn(days, "connection_id", id);
    await endIn(days, "api_client_id", apiClient.id);
    const { connection } = await tenant.admin.connection({ id });
    const { apiClients } = await tenant.admin.apiClients();
    expect([connection?.expiryWarning, connection?.credentials[0]?.expiryWarning]).toEqual([warning, warning]);
    expect(connection?.expiresAt).toBe(connection?.credentials[0]?.expiresAt);
    expect(apiClients.find((one) => one.id === apiClient.id)?.expiryWarning).toBe(warning);
    const { stdout } = await roster(["connection", "list", "--tenant", tenant.slug]);
    const line = stdout.split("\n").find((one) => one.startsWith(id));
    const words = warning && `(${warning.toLowerCase().replaceAll("_", " ")})`;
    expect(line).toContain(words ?? "Z  ");
  });

  test.each([
    [undefined, 12],
    [1, 1],
    [24, 24],
  ])("after %s months is %d months away", async (expiresInMonths, months) => {
    const { createConnection } = await tenant.admin.createConnection({
      input: { name: "Life", provider: "OKTA", expiresInMonths },
    });
    const { id, createdAt } = createConnection.connection;
    const end = expiryAfter(new Date(createdAt), months).toISOString();
    expect(createConnection.tokenExpiresAt).toBe(end);
    const { rotateConnectionToken } = await tenant.admin.rotateConnectionToken({ input: { id, expiresInMonths } });
    expect(rotateConnectionToken.tokenExpiresAt.slice(0, 10)).toBe(end.slice(0, 10));
    const input = { name: "Life", scopes: ["users:read"], expiresInMonths };
    const { apiClient } = (await tenant.admin.createApiClient({ input })).createApiClient;
    expect(apiClient.expiresAt.slice(0, 10)).toBe(end.slice(0, 10));
    const { oauthClient } = (await tenant.admin.createOAuthClient({ input: { connectionId: id, expiresInMonths } }))
      .createOAuthClient;
    expect(oauthClient.expiresAt.slice(0, 10)).toBe(end.slice(0, 10));
  });

  test.each([0, -1, 25])("after %d months is refused", async (expiresInMonths) => {
    const refusal = {
      code: "INVALID_INPUT",
      field: "expiresInMonths",
      message: `expiresInMonths is ${expiresInMonths}; it must be from 1 to 24`,
    };
    const input = { name: "Life", scopes: ["users:read"], expiresInMonths };
    await expect(tenant.admin.createApiClient({ input })).rejects.toMatchObject(refusal);
    const { id } = await tenant.connect();
    await expect(tenant.admin.rotateConnectionToken({ input: { id, expiresInMonths } })).rejects.toMatchObject(refusal);
  });

  test.each([
    ["2026-01-31T10:00:00.000Z", 1, "2026-02-28T10:00:00.000Z"],
    ["2026-01-31T10:00:00.000Z", 3, "2026-04-30T10:00:00.000Z"],
    ["2028-02-29T10:00:00.000Z", 12, "2029-02-28T10:00:00.000Z"],
    ["2026-12-15T23:59:59.999Z", 24, "2028-12-15T23:59:59.999Z"],
  ])("of what begins at %s, %d months later, is at %s", (start, months, end) => {
    expect(expiryAfter(new Date(start), months).toISOString()).toBe(end);
  });

  test.each([
    [365, [29.9, 14, 13.9, 7, 1, 0.5, 0], [30, 14, 14, 7, 1, 1, 0]],
    [30, [29, 15, 14, 7, 1, 0], [undefined, undefined, 14, 7, 1, 0]],
    [2, [2, 1, 0.1], [undefined, 1, 1]],
  ])("of a life of %d days is warned of from half of it on", (life, lefts, days) => {
    const now = new Date("2026-06-01T00:00:00.000Z");
    const told = lefts.map((left) => {
      const expiresAt = new Date(now.getTime() + left * DAY_MS);
      return daysToWarnOf({ createdAt: new Date(expiresAt.getTime() - life * DAY_MS), expiresAt }, now);
    });
    expect(told).toEqual(days);
  });
});
