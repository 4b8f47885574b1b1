import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { createClient } from "../../schema/client/index.js";
import { METHODS_BY_PATH } from "../../scim-facade/index.js";
import { withChecksum } from "../../server/domain/token-text.js";
import { createLog } from "../../server/log.js";
import { projectPath } from "../../server/project-path.js";
import { startTracing } from "../../server/telemetry/start-tracing.js";
import { ADMIN_TOKEN, type TestEnvironment } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { basic } from "../support/oauth-client.js";
import { type OtlpReceiver, startOtlpReceiver } from "../support/otlp-receiver.js";
import { newDatabase, type OwnDatabase } from "../support/own-database.js";
import { rawRequest } from "../support/raw-request.js";
import { startRoster } from "../support/roster-process.js";
import { GIVEN, isSecret, plantingsAt } from "../support/secrets/graphql-plantings.js";
import { Marks } from "../support/secrets/marks.js";
import { storedRows } from "../support/secrets/stored-rows.js";
import { type ServerHere, startServerHere } from "../support/server-here.js";
import { positionsOf, type Sample } from "../support/tenancy/graphql-positions.js";
import { type PlantedTenant, plantTenant } from "../support/tenancy/planted-tenant.js";
import { attemptsAt, positionsIn } from "../support/tenancy/scim-positions.js";

/** Thousands of requests, on a machine that may do other things too. */
const MANY_REQUESTS_MS = 300_000;
const schema = buildSchema(readFileSync(projectPath("schema", "schema.graphql"), "utf8"));
const CORE = "urn:ietf:params:scim:schemas:core:2.0:";
const PATCH = ["urn:ietf:params:scim:api:messages:2.0:PatchOp"];
const BULK = ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"];

/** What must end nowhere; and what is stored, since that is what it is for, but concerns nobody who looks after the server. */
const [secrets, contents] = [new Marks(), new Marks()];
/** What Roster has given out once: tokens and the secrets of clients. */
const given = new Set<string>();
/** Answers that repeat what was planted as a secret. */
const repeated: string[] = [];
const counts: Record<string, number> = {};

let database: OwnDatabase;
let mail: MailServer;
let receiver: OtlpReceiver;
let server: ServerHere;
let ours: PlantedTenant;
const lines: string[] = [];
let metrics = "";
let stored: { table: string; row: string }[] = [];

beforeAll(async () => {
  [database, mail, receiver] = [await newDatabase(), await startMailServer(), await startOtlpReceiver()];
  const environment = await startServer();
  ours = await plantTenant(environment);
  given.add(ours.token).add(ours.connection.token);
  await plantInGraphql();
  await plantInScim();
  await plantInHeaders();
  await plantInTokenRequests();
  await livePasswords();
  await rotateEverything();
  metrics = await (await fetch(`${server.url}/metrics`)).text();
  await server.close(); // writes and sends what waits to be written and sent
  stored = await storedRows(database.url);
  process.stdout.write(
    `\nSecrets planted\n${Object.entries(counts)
      .map(([what, n]) => `  ${n}  ${what}`)
      .join("\n")}\n`,
  );
}, MANY_REQUESTS_MS);

afterAll(async () => {
  await server?.close().catch(() => {}); // where the set-up has failed
  await receiver?.close();
  await mail?.close();
  await database?.owner.query(`drop role ${ROLE}`);
  await database?.drop();
});

const ROLE = `secrets_${Math.random().toString(36).slice(2)}`;

/** Its passwords for the database and for the mail server are planted too. */
async function startServer(): Promise<TestEnvironment> {
  const password = secrets.next();
  await database.owner.query(`create role ${ROLE} login superuser password '${password}'`);
  const url = new URL(database.url);
  [url.username, url.password] = [ROLE, password];
  const smtpUrl = new URL(mail.url);
  [smtpUrl.username, smtpUrl.password] = ["roster", secrets.next()];
  const log = createLog("trace", { write: (line: string) => lines.push(line) });
  const tracing = await startTracing({ sampler: "always_on", ratio: 1, url: receiver.url });
  const limit = { burst: 1_000_000, perSecond: 1_000_000 };
  server = await startServerHere({
    databaseUrl: url.href,
    smtpUrl: smtpUrl.href,
    log,
    tracing,
    metricsToken: secrets.next().padEnd(32, "m"),
    rateLimits: {
      tokenRequests: limit,
      tenantRequests: limit,
      failedAuthentications: limit,
      failingAddresses: limit,
      passwordGuesses: limit,
      mails: limit,
    },
    slowStatementMs: 0, // every statement is logged
  });
  return { url: server.url, databaseUrl: database.url };
}

interface Sent {
  method?: string;
  body?: string;
  headers?: Record<string, string>;
  /** What is planted in it as a secret. */
  planted?: string;
}

/** Sends a request, and looks whether its answer repeats a secret. */
async function send(what: string, path: string, { method = "POST", body, headers = {}, planted }: Sent) {
  counts[what.split(" ")[0] as string] = (counts[what.split(" ")[0] as string] ?? 0) + 1;
  const answer = await rawRequest(`${server.url}${path}`, { method, body, headers });
  const told = `${JSON.stringify(answer.headers)} ${answer.body}`;
  if (planted !== undefined && secrets.isIn(told)) repeated.push(`${what}: ${answer.status} ${answer.body}`);
  for (const [, name, value] of answer.body.matchAll(/"(\w+)":"([^"]{30,})"/g)) {
    if (GIVEN.test(String(name))) given.add(String(value));
  }
  return answer;
}

const JSON_TYPE = { "content-type": "application/json" };
const asClient = () => ({ ...JSON_TYPE, authorization: `Bearer ${ours.token}` });
const asConnection = () => ({
  "content-type": "application/scim+json",
  authorization: `Bearer ${ours.connection.token}`,
});

async function plantInGraphql(): Promise<void> {
  for (const position of positionsOf(schema)) {
    const marks = isSecret(position) ? secrets : contents;
    for (const { name, body, planted } of plantingsAt(schema, position, sample, () => marks.next())) {
      for (const headers of isSecret(position) ? [asClient(), JSON_TYPE] : [asClient()]) {
        await send(`GraphQL ${name}`, "/graphql", { body, headers, planted: isSecret(position) ? planted : undefined });
      }
    }
  }
}

/** Ours of any kind where an id is meant, so that what is asked is done where it can be. */
const sample: Sample = (typeName, fieldName) => {
  if (fieldName === "schema") return ours.ids.extension_schemas;
  if (fieldName === "tenant") return ours.tenant.slug;
  if (fieldName !== "id" && !fieldName.endsWith("Id")) return `sample-${Math.random()}`;
  const noun = (fieldName === "id" ? typeName : fieldName).toLowerCase();
  const table = Object.keys(ours.ids).find((one) => noun.includes(one.replaceAll("_", "").replace(/s$/, "")));
  return ours.ids[table ?? "users"];
};

const scimPath = (path: string) => `/scim/${ours.connection.id}/v2${path}`;

async function plantInScim(): Promise<void> {
  const sendScim = (what: string, path: string, method: string, body: unknown, planted?: string) =>
    send(`SCIM ${what}`, scimPath(path), {
      method,
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: asConnection(),
      planted,
    });
  for (const type of ["User", "Group"]) {
    const shown = JSON.parse((await sendScim("schema", `/Schemas/${CORE}${type}`, "GET", undefined)).body);
    const own = ours.ids[type === "User" ? "users" : "groups"] as string;
    for (const position of positionsIn(shown.attributes)) {
      const isPassword = position.path.at(-1)?.name === "password";
      const marks = isPassword ? secrets : contents;
      const target = { schema: `${CORE}${type}`, endpoint: `/${type}s`, own: `own-${Math.random()}` };
      const { length } = attemptsAt(position, target, "");
      for (let index = 0; index < length; index++) {
        const planted = marks.next();
        const attempt = attemptsAt(position, target, planted)[index];
        if (!attempt) continue;
        const { method, path, body } = attempt;
        await sendScim(`${method} ${path}`, path.replace(":own", own), method, body, isPassword ? planted : undefined);
      }
    }
  }
  for (const [name, form] of Object.entries(PASSWORD_FORMS)) {
    const planted = secrets.next();
    const body = form(planted);
    const own = `/Users/${ours.ids.users}`;
    const bulk = { schemas: BULK, Operations: [{ method: "POST", path: "/Users", bulkId: planted, data: body }] };
    await sendScim(`POST password ${name}`, "/Users", "POST", body, planted);
    await sendScim(`PUT password ${name}`, own, "PUT", body, planted);
    await sendScim(
      `bulk password ${name}`,
      "/Bulk",
      "POST",
      { ...bulk, Operations: [{ ...bulk.Operations[0], bulkId: "1" }] },
      planted,
    );
    const value = typeof body === "string" ? planted : (body as { password?: unknown }).password;
    for (const operation of [
      { op: "replace", path: "password", value },
      { op: "add", value: { password: value } },
      { op: "remove", path: `password[value eq "${planted}"]` },
      { op: "add", path: `emails[value eq "x"].password`, value },
    ]) {
      await sendScim(`PATCH password ${name}`, own, "PATCH", { schemas: PATCH, Operations: [operation] }, planted);
    }
  }
  for (const [path, methods] of Object.entries(METHODS_BY_PATH)) {
    for (const method of [...methods, "TRACE"]) {
      const planted = secrets.next();
      const query = `?access_token=${planted}&token=${planted}&password=${planted}`;
      await sendScim(`${method} query`, path.replace(":id", String(ours.ids.users)) + query, method, "{}", planted);
    }
  }
}

const user = (password: unknown) => ({ schemas: [`${CORE}User`], userName: `u${Math.random()}`, password });
const PASSWORD_FORMS: Record<string, (planted: string) => unknown> = {
  "as it should be": user,
  "in a list": (planted) => user([planted]),
  "in an object": (planted) => user({ value: planted }),
  "as a name": (planted) => user({ [planted]: true }),
  "too long": (planted) => user(planted.repeat(500)),
  "with U+0000": (planted) => user(`${planted}\u0000`),
  "in broken JSON": (planted) => `{"schemas":["${CORE}User"],"userName":"x","password":'${planted}'}`,
  "in JSON without quotes": (planted) => `{"password":${planted}}`,
  "in JSON without end": (planted) => `{"password":"${planted}`,
  twice: (planted) => `{"password":"${planted}","password":"${planted}"}`,
  "in another attribute that there is not": (planted) => ({
    ...user("Harbour-Lights-8"),
    "urn:example:unknown": { password: planted },
  }),
};

/** Tokens of the right form, with the right names in them, and with another secret. */
const wrongTokens = (): string[] => [
  ...[ours.token, ours.connection.token].map((token) =>
    withChecksum(token.slice(0, -49) + secrets.next().padEnd(43, "x")),
  ),
  secrets.next(),
  `rst_scim_${secrets.next()}`,
  `${secrets.next()} ${secrets.next()}`,
];

async function plantInHeaders(): Promise<void> {
  const paths: [path: string, method: string, body?: string][] = [
    [scimPath("/Users"), "GET"],
    [scimPath("/Users"), "POST", JSON.stringify(user("Harbour-Lights-8"))],
    [scimPath("/ServiceProviderConfig"), "GET"],
    ["/graphql", "POST", '{"query":"{ viewer { kind } }"}'],
    ["/graphql/stream", "POST", '{"query":"subscription { changes { id } }"}'],
    ["/oauth/token", "POST", "grant_type=client_credentials"],
    ["/metrics", "GET"],
    ["/readyz", "GET"],
    ["/.well-known/oauth-authorization-server", "GET"],
    ["/nothing", "GET"],
    ["/%E0%A4%A", "GET"],
  ];
  for (const [path, method, body] of paths) {
    const type = {
      "content-type": path.startsWith("/scim")
        ? "application/scim+json"
        : path.startsWith("/oauth")
          ? "application/x-www-form-urlencoded"
          : "application/json",
    };
    const authorizations = [
      ...wrongTokens().map((token) => `Bearer ${token}`),
      `Basic ${Buffer.from(`${secrets.next()}:${secrets.next()}`).toString("base64")}`,
      `Digest username="x", response="${secrets.next()}"`,
      secrets.next(),
    ];
    for (const authorization of authorizations) {
      await send(`header authorization at ${path}`, path, {
        method,
        body,
        headers: { ...type, authorization },
        planted: authorization,
      });
    }
    const token = { authorization: `Bearer ${path.startsWith("/scim") ? ours.connection.token : ours.token}` };
    for (const name of [
      "cookie",
      "x-api-key",
      "x-auth-token",
      "proxy-authorization",
      "x-amz-security-token",
      "tracestate",
      "baggage",
      "traceparent",
      "last-event-id",
      "if-match",
      "referer",
      "accept-language",
    ]) {
      const planted = secrets.next();
      await send(`header ${name} at ${path}`, path, {
        method,
        body,
        headers: { ...type, ...token, [name]: planted },
        planted,
      });
    }
    const planted = secrets.next();
    await send(`header query at ${path}`, `${path}?access_token=${planted}`, {
      method,
      body,
      headers: { ...type, ...token },
      planted,
    });
    await send(`header query of nobody at ${path}`, `${path}?token=${planted}`, {
      method,
      body,
      headers: type,
      planted,
    });
  }
  const token = secrets.next();
  await send("header reset link", `/console/set-password?token=${token}`, { method: "GET", planted: token });
  for (const cookie of [`roster-session=${secrets.next()}`, `__Host-roster-session=${secrets.next()}`]) {
    const headers = { ...JSON_TYPE, cookie, origin: server.url, "roster-session": "cookie" };
    const body = '{"query":"{ viewer { kind } }"}';
    await send("header session cookie", "/graphql", { body, headers, planted: cookie });
  }
}

async function plantInTokenRequests(): Promise<void> {
  const admin = ours.tenant.admin;
  const { createApiClient } = await admin.createApiClient({ input: { name: "oauth", scopes: ["users:read"] } });
  given.add(createApiClient.token);
  const input = { apiClientId: createApiClient.apiClient.id, name: "oauth" };
  const { clientSecret, oauthClient } = (await admin.createOAuthClient({ input })).createOAuthClient;
  given.add(String(clientSecret));
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const ask = (what: string, fields: Record<string, string>, headers: Record<string, string>, planted?: string) =>
    send(`OAuth ${what}`, "/oauth/token", {
      body: String(new URLSearchParams({ grant_type: "client_credentials", ...fields })),
      headers: { ...form, ...headers },
      planted,
    });
  const { clientId } = oauthClient;
  const answer = await ask("as it should be", {}, basic(clientId, String(clientSecret)));
  expect(answer.status).toBe(200);
  const jwt = (claims: object) =>
    `${Buffer.from('{"alg":"ES256"}').toString("base64url")}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.${secrets.next()}`;
  const assertions = [
    secrets.next(),
    jwt({ iss: clientId, sub: clientId }),
    jwt({ iss: secrets.next(), jti: secrets.next() }),
  ];
  const type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  for (const planted of [secrets.next(), secrets.next()]) {
    await ask("wrong secret", {}, basic(clientId, planted), planted);
    await ask("secret as the name", {}, basic(planted, planted), planted);
    await ask("secret in the body", { client_id: clientId, client_secret: planted }, {}, planted);
    await ask("secret in both", { client_secret: planted }, basic(clientId, planted), planted);
    await ask("secret as scope", { scope: planted }, basic(clientId, String(clientSecret)));
    await ask("password grant", { grant_type: "password", username: "x", password: planted }, {}, planted);
    await ask("secret as grant", { grant_type: planted }, {}, planted);
  }
  for (const assertion of assertions) {
    await ask("assertion", { client_assertion_type: type, client_assertion: assertion }, {}, assertion);
    await ask(
      "assertion of another type",
      { client_assertion_type: assertion, client_assertion: assertion },
      {},
      assertion,
    );
  }
}

/** What a person does with passwords, and what somebody else tries. */
async function livePasswords(): Promise<void> {
  const anybody = createClient({ url: server.url });
  const { slug: tenant, admin } = ours.tenant;
  const [first, second, third] = [secrets.next(), secrets.next(), secrets.next()];
  const userName = "person";
  const emails = [{ value: "person@corp.test", type: "work", primary: true }];
  await admin.createUser({ input: { userName, emails, password: first } });
  const { token } = (await anybody.signIn({ input: { tenant, userName, password: first } })).signIn;
  given.add(token);
  for (const password of [secrets.next(), `${first}x`, first.slice(0, -1)]) {
    await expect(anybody.signIn({ input: { tenant, userName, password } })).rejects.not.toThrow(secrets.mark);
  }
  const person = createClient({ url: server.url, token });
  await person.changePassword({ input: { currentPassword: first, newPassword: second } });
  await person.changePassword({ input: { currentPassword: first, newPassword: third } }).catch(() => {});
  mail.refuse(1, 451);
  await anybody.requestPasswordReset({ input: { tenant, userName } });
  await eventually(async () => expect(mail.received).toHaveLength(1));
  const link = /token=(\w+)/.exec(mail.received[0]?.text ?? "")?.[1] ?? "";
  given.add(link);
  const wrong = link.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
  await anybody.resetPassword({ input: { token: wrong, password: third } }).catch(() => {});
  await anybody.resetPassword({ input: { token: link, password: third } });
  await anybody.resetPassword({ input: { token: link, password: third } }).catch(() => {});
  given.add((await anybody.signIn({ input: { tenant, userName, password: third } })).signIn.token);
}

/** Secrets that are given anew. */
async function rotateEverything(): Promise<void> {
  const { admin } = ours.tenant;
  const { id } = ours.connection;
  given.add((await admin.rotateConnectionToken({ input: { id, overlap: "1d" } })).rotateConnectionToken.token);
  await fetch(`${server.url}${scimPath("/Users")}`, { headers: { authorization: `Bearer ${ours.connection.token}` } });
}

/** The part of a token that is secret; what stands before names who it is of. */
const secretOf = (token: string): string => token.slice(-43, -7);

const leaks = (text: string, marks: Marks): boolean => marks.isIn(text);
const givenIn = (text: string): string[] => [...given].filter((token) => text.includes(secretOf(token)));

describe("what is secret is nowhere, whatever becomes of the request that it comes with", () => {
  test("there is a lot of it, in every place that takes a text", () => {
    expect(secrets.count()).toBeGreaterThan(400);
    expect(contents.count()).toBeGreaterThan(300);
    expect(given.size).toBeGreaterThan(8);
    expect([...given].every((token) => secretOf(token).length === 36)).toBe(true);
  });

  test("not in the log, on its lowest level", () => {
    expect(lines.length).toBeGreaterThan(5_000);
    expect(lines.filter((line) => leaks(line, secrets)).slice(0, 5)).toEqual([]);
    expect(lines.filter((line) => givenIn(line).length > 0 || line.includes(ADMIN_TOKEN)).slice(0, 5)).toEqual([]);
  });

  test("not in any column of any table: activity, changes and the audit trail are among them", () => {
    const tables = new Set(stored.map(({ table }) => table));
    expect([...tables]).toEqual(
      expect.arrayContaining(["users", "changes", "scim_requests", "credentials", "passwords"]),
    );
    const found = stored.filter(
      ({ row }) => leaks(row, secrets) || givenIn(row).length > 0 || row.includes(ADMIN_TOKEN),
    );
    expect(found.slice(0, 5)).toEqual([]);
  });

  test("not in metrics", () => {
    expect(metrics).toContain("roster_http_request_duration_seconds");
    expect([leaks(metrics, secrets), givenIn(metrics), metrics.includes(ADMIN_TOKEN)]).toEqual([false, [], false]);
  });

  test("not in traces", () => {
    const raw = receiver.raw();
    expect(receiver.spans().length).toBeGreaterThan(1_000);
    expect([leaks(raw, secrets), givenIn(raw), raw.includes(ADMIN_TOKEN)]).toEqual([false, [], false]);
  });

  test("not in what the request is answered", () => {
    expect(repeated.slice(0, 20)).toEqual([]);
  });
});

describe("what is about people is stored, and told to nobody who looks after the server", () => {
  test("it is found where it belongs: whoever looks here would find a secret too", () => {
    const tables = new Set(stored.filter(({ row }) => leaks(row, contents)).map(({ table }) => table));
    expect([...tables]).toEqual(expect.arrayContaining(["users", "groups", "changes"]));
    const encoded = [Buffer.from(`x${contents.mark}`).toString("base64"), Buffer.from(contents.mark).toString("hex")];
    expect(encoded.map((text) => contents.isIn(text))).toEqual([true, true]);
  });

  test("not in the log, in metrics or in traces", () => {
    expect(lines.filter((line) => leaks(line, contents)).slice(0, 5)).toEqual([]);
    expect([leaks(metrics, contents), leaks(receiver.raw(), contents)]).toEqual([false, false]);
  });
});

describe("a Roster that cannot start says why, and no secret", () => {
  const wrong = new Marks();
  const databaseWith = (password: string) => Object.assign(new URL(database.url), { password }).href;
  test.each<[variable: string, env: () => Record<string, string>]>([
    ["DATABASE_URL", () => ({ DATABASE_URL: databaseWith(wrong.next()) })],
    ["DATABASE_URL, of no database", () => ({ DATABASE_URL: `mysql://roster:${wrong.next()}@127.0.0.1/x` })],
    ["SMTP_URL", () => ({ SMTP_URL: `http://roster:${wrong.next()}@127.0.0.1` })],
    ["ROSTER_ADMIN_TOKEN", () => ({ ROSTER_ADMIN_TOKEN: wrong.next().slice(0, 24) })],
    ["ROSTER_METRICS_TOKEN", () => ({ ROSTER_METRICS_TOKEN: wrong.next().slice(0, 24) })],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", () => ({ OTEL_EXPORTER_OTLP_ENDPOINT: `ftp://x:${wrong.next()}@127.0.0.1` })],
  ])("in %s", async (variable, env) => {
    const { message } = await startRoster({
      ROSTER_DATA_DIR: mkdtempSync(join(tmpdir(), "roster-secrets-")),
      ...env(),
    }).then(
      () => new Error("it has started"),
      (error: Error) => error,
    );
    expect(message).toMatch(
      variable.includes("DATABASE") ? /^Roster cannot start: / : `Roster cannot start: ${variable} `,
    );
    expect(wrong.isIn(message)).toBe(false);
  });
});
