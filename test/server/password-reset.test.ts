import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { v7 as uuid } from "uuid";
import { type Client, createClient } from "../../schema/client/index.js";
import { printToken } from "../../server/domain/token.js";
import { newSecret } from "../../server/domain/token-text.js";
import { createMailer } from "../../server/mail/mailer.js";
import { outcomeOf } from "../security/scene.js";
import { countingPool } from "../support/database.js";
import { eventually } from "../support/eventually.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { scimClient } from "../support/scim-client.js";
import { type ServerHere, startServerHere } from "../support/server-here.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const PASSWORD = "Rain-over-Lund-8";
const PUBLIC_URL = "http://roster.corp.test";

const database = countingPool();
const lines: string[] = [];
let mail: MailServer;
let server: ServerHere;
let tenant: TestTenant;
let anybody: Client;
beforeAll(async () => {
  mail = await startMailServer();
  const log = pino({ level: "debug" }, { write: (line: string) => lines.push(line) });
  server = await startServerHere({ smtpUrl: mail.url, log, publicUrl: PUBLIC_URL });
  tenant = await newTenant();
  anybody = createClient({ url: server.url });
});
afterAll(async () => {
  await server.close();
  await mail.close();
  await database.end();
});

const work = (value: string) => [{ value, type: "work", primary: true }];

const create = async (userName: string, others: object = { emails: work(`${userName}@corp.test`) }) =>
  (await tenant.admin.createUser({ input: { userName, ...others } })).createUser.user.id;

const request = (userName: string, slug = tenant.slug) =>
  anybody.requestPasswordReset({ input: { tenant: slug, userName } });

/** What was mailed to an address so far, once it is that many. */
async function mailsTo(address: string, count = 1) {
  const found = () => mail.received.filter(({ to }) => to.includes(address));
  await eventually(async () => expect(found()).toHaveLength(count));
  return found();
}

const tokenIn = ({ text }: { text: string }): string =>
  /http:\/\/roster\.corp\.test\/console\/set-password#tenant=[\w-]+&token=(\w+)/.exec(text)?.[1] ?? "";

/** The token of the newest link that a user is sent. */
const linkFor = async (userName: string, count = 1): Promise<string> => {
  await request(userName);
  return tokenIn((await mailsTo(`${userName}@corp.test`, count)).at(-1) ?? { text: "" });
};

const reset = (token: string, password = PASSWORD) => anybody.resetPassword({ input: { token, password } });

const signIn = async (userName: string, password = PASSWORD) =>
  (await anybody.signIn({ input: { tenant: tenant.slug, userName, password } })).signIn;

const NO_LINK = { code: "INVALID_INPUT", field: "token" };

/** Everything asked for before is done: whoever asks last is sent a mail. */
const allIsSent = async (marker: string) => {
  await create(marker);
  await linkFor(marker);
};

describe("a link to set a password", () => {
  test("is mailed to who was created over SCIM without one, works, and lets them sign in (PROMISE-30)", async () => {
    const scim = scimClient(await tenant.connect());
    const resource = { schemas: [USER], userName: "anna", emails: work("anna@corp.test") };
    const { body } = await scim.request("POST", "/Users", resource);
    await expect(signIn("anna")).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await request("anna")).toEqual({ requestPasswordReset: { accepted: true } });
    const [message] = await mailsTo("anna@corp.test");
    expect(message).toMatchObject({ from: "no-reply@roster.corp.test", to: ["anna@corp.test"] });
    expect(message?.raw).toMatch(/^Subject: Set your password\r$/m);
    const token = tokenIn(message ?? { text: "" });
    expect(token).toMatch(/^rst_reset_/);
    expect((await reset(token)).resetPassword.user).toEqual({ id: body.id, userName: "anna" });
    expect((await signIn("anna")).user.id).toBe(body.id);
    const changes = (await tenant.admin.changes({ resource: body.id })).changes.nodes;
    expect(changes.map(({ action, actor }) => [action, actor.kind])).toEqual([
      ["user.created", "CONNECTION"],
      ["password.reset-requested", "ANONYMOUS"],
      ["password.reset", "USER"],
      ["session.created", "USER"],
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/rst_reset|argon2|Rain-over/);
  });

  test("is of 256 random bits, of which a digest alone is kept, and stands in no log", async () => {
    await create("bert");
    const token = await linkFor("bert");
    const secret = token.slice(-49, -6);
    expect(secret).toHaveLength(43);
    const rows = await database.databases.of(tenant.id).query("select t::text from password_links t", []);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(lines.join()).not.toContain(secret);
  });

  test("works once, also when it is used many times at once", async () => {
    await create("carl");
    const token = await linkFor("carl");
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, (_, i) => reset(token, `${PASSWORD}-${i}`)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(reset(token)).rejects.toMatchObject(NO_LINK);
  });

  test("is not used up by a password that the policy refuses", async () => {
    await create("dora");
    const token = await linkFor("dora");
    await expect(reset(token, "short")).rejects.toMatchObject({ code: "INVALID_INPUT", field: "password" });
    await reset(token);
    expect((await signIn("dora")).user.userName).toBe("dora");
  });

  test("works for an hour", async () => {
    const userId = await create("emil");
    const token = await linkFor("emil");
    const db = database.databases.of(tenant.id);
    const life =
      "select extract(epoch from expires_at - created_at)::int as life from password_links where user_id = $1";
    expect(await db.query(life, [userId])).toEqual([{ life: 3_600 }]);
    await db.query("update password_links set expires_at = now() where user_id = $1", [userId]);
    await expect(reset(token)).rejects.toMatchObject(NO_LINK);
  });

  test.each([
    ["a newer one", "finn", () => linkFor("finn", 2)],
    [
      "a password that is set otherwise",
      "gita",
      (id: string) => tenant.admin.updateUser({ input: { id, password: "Another-one-1" } }),
    ],
    ["the end of the user's right to act", "hugo", (id: string) => tenant.admin.deactivateUser({ input: { id } })],
    ["the user's end", "ilka", (id: string) => tenant.admin.deleteUser({ input: { id } })],
  ])("ends by %s (PROMISE-17)", async (_, userName, end) => {
    const id = await create(userName);
    const token = await linkFor(userName);
    await end(id);
    await expect(reset(token)).rejects.toMatchObject(NO_LINK);
  });

  test("ends the user's sessions when it is used", async () => {
    await create("jana", { emails: work("jana@corp.test"), password: "Another-one-1" });
    const { token } = await signIn("jana", "Another-one-1");
    await reset(await linkFor("jana"));
    await expect(createClient({ url: server.url, token }).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(signIn("jana", "Another-one-1")).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test.each(["", "no link", "rst_reset_0", "__proto__"])("cannot be %j", async (token) => {
    await expect(reset(token)).rejects.toMatchObject(NO_LINK);
  });
});

test("who guesses at links keeps out nobody but whose links are guessed at", async () => {
  const wrong = (credentialId: string) =>
    outcomeOf(reset(printToken({ kind: "reset", tenantId: tenant.id, credentialId, secret: newSecret() })));
  const [rut, siv] = [await create("rut"), await create("siv")];
  const [hers, anothers] = [await linkFor("rut"), await linkFor("siv")];
  for (let i = 0; i < 30; i++) {
    expect(await wrong(uuid())).toBe("INVALID_INPUT");
    await expect(reset(`${hers}x`)).rejects.toMatchObject(NO_LINK);
  }
  const outcomes: string[] = [];
  for (let i = 0; i < 30; i++) outcomes.push(await wrong(siv));
  expect(outcomes[0]).toBe("INVALID_INPUT");
  expect(outcomes.at(-1)).toBe("RATE_LIMITED");
  expect(await outcomeOf(reset(anothers))).toBe("RATE_LIMITED");
  await tenant.admin.updateUser({ input: { id: siv, password: PASSWORD } });
  const asSiv = createClient({ url: server.url, token: (await signIn("siv")).token });
  expect(
    await outcomeOf(asSiv.changePassword({ input: { currentPassword: PASSWORD, newPassword: `${PASSWORD}9` } })),
  ).toBe("done");
  expect((await reset(hers)).resetPassword.user.id).toBe(rut);
});

describe("the answer to a request is the same", () => {
  test("whether or not there is somebody to send a link to, and nobody else is sent one", async () => {
    const before = mail.links().length;
    await create("inactive", { emails: work("inactive@corp.test"), active: false });
    await create("without", {});
    await create("list", { emails: work("one@corp.test, two@corp.test") });
    for (const userName of ["inactive", "without", "list", "nobody"]) {
      expect(await request(userName)).toEqual({ requestPasswordReset: { accepted: true } });
    }
    expect(await request("anna", "no-such-tenant")).toEqual({ requestPasswordReset: { accepted: true } });
    await allIsSent("marker-one");
    expect(
      mail
        .links()
        .slice(before)
        .flatMap(({ to }) => to),
    ).toEqual(["marker-one@corp.test"]);
  });

  test("until it is asked too often for one user, there or not", async () => {
    await create("kate");
    for (const userName of ["kate", "no-kate"]) {
      for (let i = 0; i < 5; i++) await request(userName);
      await expect(request(userName)).rejects.toMatchObject({ code: "RATE_LIMITED" });
    }
    await mailsTo("kate@corp.test", 5);
  });
});

test("the link goes to the work e-mail as it is written", async () => {
  const emails = [
    { value: "home@example.com", primary: true },
    { value: "Lena.Berg@corp.test", type: "work" },
  ];
  await create("lena", { emails });
  await request("lena");
  await mailsTo("Lena.Berg@corp.test");
});

test("a connection that takes an account over cannot have links sent elsewhere (CASE-3)", async () => {
  const id = await create("mats");
  const scim = scimClient(await tenant.connect());
  const operations = [{ op: "replace", path: "emails", value: work("attacker@example.com") }];
  const { status } = await scim.request("PATCH", `/Users/${id}`, { schemas: [PATCH_OP], Operations: operations });
  expect(status).toBe(200);
  expect((await tenant.admin.user({ id })).user?.emails).toMatchObject([{ value: "attacker@example.com" }]);
  await reset(await linkFor("mats"));
  expect(mail.received.filter(({ to }) => to.includes("attacker@example.com"))).toEqual([]);
});

describe("mail", () => {
  const MESSAGE = { to: "nora@corp.test", subject: "Hello", text: "Hello." };

  test("is sent again where the server could not take it, and not where it will not", async () => {
    const own = await startMailServer();
    const written: string[] = [];
    const log = pino({}, { write: (line: string) => written.push(line) });
    const mailer = createMailer({ smtpUrl: own.url, publicUrl: PUBLIC_URL, log, retryDelaysMs: [1, 1, 1] });
    own.refuse(2, 451);
    await mailer.send(MESSAGE);
    expect([own.refused(), own.received.length]).toEqual([2, 1]);
    own.refuse(9, 550);
    await mailer.send(MESSAGE);
    expect([own.refused(), own.received.length]).toEqual([3, 1]);
    expect(written.map((line) => JSON.parse(line).msg)).toEqual([
      "a mail could not be sent; it is tried again",
      "a mail could not be sent; it is tried again",
      "a mail could not be sent",
    ]);
    mailer.close();
    await own.close();
  });

  test("waits for nobody when the server stops", async () => {
    const own = await startMailServer();
    const log = pino({ level: "silent" });
    const mailer = createMailer({ smtpUrl: own.url, publicUrl: PUBLIC_URL, log, retryDelaysMs: [3_600_000] });
    own.refuse(1, 451);
    const sending = mailer.send(MESSAGE);
    await eventually(async () => expect(own.refused()).toBe(1));
    mailer.close();
    await sending;
    expect(own.received).toEqual([]);
    await own.close();
  });

  test("is from who is named in SMTP_URL", async () => {
    const own = await startMailServer();
    const smtpUrl = `${own.url}?from=${encodeURIComponent("People <people@corp.test>")}`;
    const mailer = createMailer({ smtpUrl, publicUrl: PUBLIC_URL, log: pino({ level: "silent" }) });
    await mailer.send(MESSAGE);
    expect(own.received).toMatchObject([{ from: "people@corp.test", to: ["nora@corp.test"] }]);
    expect(own.received[0]?.raw).toMatch(/^From: People <people@corp\.test>\r$/m);
    mailer.close();
    await own.close();
  });

  test("is written to the log where no server is named, the link with it", async () => {
    const written: string[] = [];
    const keep = (line: string) => line.includes('"mail":') && written.push(line);
    const own = await startServerHere({ log: pino({}, { write: keep }) });
    await create("olga");
    await createClient({ url: own.url }).requestPasswordReset({ input: { tenant: tenant.slug, userName: "olga" } });
    await eventually(async () => expect(written).toHaveLength(1));
    const { mail: logged } = JSON.parse(written[0] ?? "{}");
    expect(logged).toMatchObject({ to: "olga@corp.test", subject: "Set your password" });
    expect(logged.text).toContain(`${own.url}/console/set-password#tenant=${tenant.slug}&token=rst_reset_`);
    await own.close();
  });
});
