import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { parseToken, printToken } from "../../server/domain/token.js";
import { countingPool } from "../support/database.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { storedPassword } from "../support/passwords.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const PASSWORD = "Harbour-Lights-7";

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
});

const { url } = testEnvironment();
const anybody = createClient({ url });

const signIn = async (userName: string, password = PASSWORD, { slug } = tenant) =>
  (await anybody.signIn({ input: { tenant: slug, userName, password } })).signIn;

const as = (token: string) => createClient({ url, token });

/** Whether somebody can sign in, or what they are told. */
const outcomeOf = (userName: string, password = PASSWORD) =>
  signIn(userName, password).then(
    ({ user }) => user.userName,
    ({ code, message }) => [code, message],
  );

const REFUSED = ["UNAUTHENTICATED", "the userName or the password is wrong"];

const create = async (userName: string, others: object = { password: PASSWORD }) =>
  (await tenant.admin.createUser({ input: { userName, ...others } })).createUser.user;

const actionsOn = async (resource: string) =>
  (await tenant.admin.changes({ resource })).changes.nodes.map(({ action }) => action);

const patch = (value: object) => ({ schemas: [PATCH_OP], Operations: [{ op: "replace", value }] });

describe("a session", () => {
  test("is given for the password, lasts twelve hours, and acts for the user alone", async () => {
    const [{ id }] = [await create("anna"), await create("bert")];
    const { token, expiresAt, user } = await signIn("anna");
    expect(user).toEqual({ id, userName: "anna" });
    expect(token).toMatch(/^rst_session_[0-9A-Za-z]{44}_[0-9A-Za-z]{49}$/);
    expect(Date.parse(expiresAt)).toBeLessThanOrEqual(Date.now() + 12 * 3_600_000);
    const anna = as(token);
    expect((await anna.users({ withTotalCount: true })).users).toMatchObject({ totalCount: 1, nodes: [{ id }] });
    expect((await anna.viewer()).viewer).toEqual({
      kind: "USER",
      name: "anna",
      scopes: ["users:read", "users:write", "groups:read"],
      administers: false,
      user: { id, userName: "anna", displayName: null },
    });
    await expect(anna.createUser({ input: { userName: "carla" } })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(anna.connections()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await anna.updateUser({ input: { id, nickName: "Annie" } });
    expect((await tenant.admin.changes({ resource: id })).changes.nodes.map((one) => [one.action, one.actor])).toEqual([
      ["user.created", expect.objectContaining({ kind: "ADMIN" })],
      ["session.created", expect.objectContaining({ kind: "USER", id, name: "anna" })],
      ["user.updated", expect.objectContaining({ kind: "USER", id, credentialId: parseToken(token)?.credentialId })],
    ]);
  });

  test("is given to the userName in any case, and to no other password", async () => {
    await create("Dora");
    expect(await outcomeOf("DORA")).toBe("Dora");
    expect(await outcomeOf("Dora", PASSWORD.toLowerCase())).toEqual(REFUSED);
  });

  test("is kept as a digest, and its password nowhere", async () => {
    const { id } = await create("emil");
    const { token } = await signIn("emil");
    for (const table of ["credentials", "changes", "passwords"]) {
      const rows = await database.databases.of(tenant.id).query(`select t::text from ${table} t`, []);
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(parseToken(token)?.secret);
      expect(JSON.stringify(rows)).not.toContain(PASSWORD);
    }
    expect(await actionsOn(id)).toEqual(["user.created", "session.created"]);
  });

  test("does not open SCIM, and a token of SCIM no session (CASE-14)", async () => {
    const { id } = await create("finn");
    const connection = await tenant.connect();
    const { token } = await signIn("finn");
    const { status } = await scimClient({ ...connection, token }).request("GET", "/Me");
    expect(status).toBe(401);
    const input = { connectionId: connection.id, userId: id };
    const userToken = (await tenant.admin.createUserToken({ input })).createUserToken.token;
    await expect(as(userToken).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("ends when it is over, and when the user signs out, who may have another", async () => {
    const { id } = await create("gita");
    const [one, other, old] = [await signIn("gita"), await signIn("gita"), await signIn("gita")];
    expect((await as(one.token).signOut()).signOut.user.id).toBe(id);
    await expect(as(one.token).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect((await as(other.token).viewer()).viewer.name).toBe("gita");
    const statement = "update credentials set expires_at = now() where id = $1";
    await database.databases.of(tenant.id).query(statement, [parseToken(old.token)?.credentialId]);
    await expect(as(old.token).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect((await actionsOn(id)).at(-1)).toBe("session.ended");
  });

  test("is of a user: who is none cannot sign out or change a password", async () => {
    const input = { currentPassword: PASSWORD, newPassword: PASSWORD };
    await expect(tenant.admin.signOut()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(tenant.admin.changePassword({ input })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await tenant.admin.viewer()).viewer).toMatchObject({ kind: "ADMIN", name: null, user: null });
  });
});

describe("signing in is refused in the same words", () => {
  test.each([
    ["with another password", () => signIn("refused", "Harbour-Lights-8")],
    ["where there is no such user", () => signIn("nobody")],
    ["where the user has no password", () => signIn("without")],
    ["where the user may not act", () => signIn("inactive")],
    ["where there is no such tenant", () => signIn("refused", PASSWORD, { ...tenant, slug: "no-such-tenant" })],
    ["in another tenant", async () => signIn("refused", PASSWORD, await newTenant())],
  ])("%s", async (_, attempt) => {
    for (const [name, others] of Object.entries({
      refused: { password: PASSWORD },
      without: {},
      inactive: { password: PASSWORD, active: false },
    })) {
      await create(name, others).catch(({ code }) => expect(code).toBe("ALREADY_EXISTS"));
    }
    await expect(attempt()).rejects.toMatchObject({ code: REFUSED[0], message: REFUSED[1] });
  });

  test("and creates nobody: people are there before they sign in, or not at all (PROMISE-32)", async () => {
    const scim = scimClient(await tenant.connect());
    expect(await outcomeOf("hilde")).toEqual(REFUSED);
    expect((await tenant.admin.users({ filter: { userName: { eq: "hilde" } } })).users.nodes).toEqual([]);
    const { body } = await scim.request("POST", "/Users", { schemas: [USER], userName: "hilde", password: PASSWORD });
    expect((await tenant.admin.user({ id: body.id })).user).toMatchObject({ userName: "hilde", active: true });
    const { user } = await signIn("hilde");
    expect(user.id).toBe(body.id);
    expect((await tenant.admin.users({ filter: { userName: { eq: "hilde" } } })).users.nodes).toHaveLength(1);
  });
});

describe("without a token", () => {
  test("nothing is open but what is for anybody (CASE-11)", async () => {
    const refused = { status: 401, code: "UNAUTHENTICATED" };
    const documents = [
      "{ __typename }",
      "{ __schema { types { name } } }",
      "{ viewer { name } }",
      "{ users { nodes { id } } }",
      "mutation { signOut { user { id } } }",
      'mutation { requestPasswordReset(input: { tenant: "a", userName: "b" }) { accepted } createTenant(input: { name: "c" }) { tenant { id } } }',
      'mutation { ... { signIn(input: { tenant: "a", userName: "b", password: "c" }) { token } } }',
      "fragment F on Mutation { signOut { user { id } } } mutation { ...F }",
      'mutation A { requestPasswordReset(input: { tenant: "a", userName: "b" }) { accepted } } query B { users { nodes { id } } }',
      "{ users(",
      "",
    ];
    for (const query of documents) {
      const { status, code, headers } = await graphqlRequest({ query });
      expect({ query, status, code }).toEqual({ query, ...refused });
      expect(headers.get("www-authenticate")).toBe('Bearer realm="roster"');
    }
    for (const body of ["", "{", "[]", "null", JSON.stringify({ query: `#${"x".repeat(20_000)}` })]) {
      expect(await graphqlRequest(body)).toMatchObject(refused);
    }
    const open = encodeURIComponent("{ __typename }");
    expect((await fetch(`${url}/graphql?query=${open}`, { headers: { "x-apollo-operation-name": "a" } })).status).toBe(
      401,
    );
  });

  test("what a signed-in user has beside attributes is read with the session alone", async () => {
    await create("ines");
    const query =
      "mutation ($input: SignInInput!) { signIn(input: $input) { user { userName groups { totalCount } } } }";
    const variables = { input: { tenant: tenant.slug, userName: "ines", password: PASSWORD } };
    expect(await graphqlRequest({ query, variables })).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

describe("a password that is pushed", () => {
  test("is a temporary one, then the person's own, then the next one (PROMISE-29)", async () => {
    const scim = scimClient(await tenant.connect({ provider: "JUMPCLOUD" }));
    const resource = { schemas: [USER], userName: "jana", password: "Temporary-1" };
    const { body } = await scim.request("POST", "/Users", resource);
    expect(await outcomeOf("jana", "Temporary-1")).toBe("jana");
    const known = ["Temporary-1", "Rain-over-Lund-8", "Snow-over-Lund-9"];
    for (const [index, password] of known.slice(1).entries()) {
      await scim.request("PATCH", `/Users/${body.id}`, patch({ password }));
      expect(await outcomeOf("jana", known[index])).toEqual(REFUSED);
      expect(await outcomeOf("jana", password)).toBe("jana");
    }
  });

  test("ends the sessions that there are", async () => {
    const scim = scimClient(await tenant.connect());
    const { body } = await scim.request("POST", "/Users", { schemas: [USER], userName: "karl", password: PASSWORD });
    const { token } = await signIn("karl");
    await scim.request("PATCH", `/Users/${body.id}`, patch({ title: "Pilot" }));
    expect((await as(token).viewer()).viewer.name).toBe("karl");
    await scim.request("PATCH", `/Users/${body.id}`, patch({ password: "Harbour-Lights-8" }));
    await expect(as(token).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("has no effect on a connection that is told to take none, whatever it is, and is named as ignored (OKTA-18)", async () => {
    const scim = scimClient(await tenant.connect({ provider: "OKTA", pushedPasswords: "IGNORE" }));
    const created = [];
    for (const [userName, password] of Object.entries({ lena: "q7Lw-Zr2u-Pd5n", short: "q7" })) {
      const { status, body } = await scim.request("POST", "/Users", { schemas: [USER], userName, password });
      expect(status).toBe(201);
      expect(await outcomeOf(userName, password)).toEqual(REFUSED);
      expect((await tenant.admin.changes({ resource: body.id })).changes.nodes[0]?.after?.ignored).toEqual([
        { path: "password", value: "", reason: "NOT_TAKEN" },
      ]);
      created.push(body.id);
    }
    const [id] = created;
    await tenant.admin.updateUser({ input: { id, password: PASSWORD } });
    const { body } = await scim.request("PATCH", `/Users/${id}`, patch({ password: "q7Lw-Zr2u-Pd5n" }));
    expect(body.meta.version).toBe('W/"2"');
    expect(await outcomeOf("lena")).toBe("lena");
  });

  test("counts again when the connection is told so", async () => {
    const { id, ...connection } = await tenant.connect({ pushedPasswords: "IGNORE" });
    const input = { id, pushedPasswords: "TAKE" as const };
    const { updateConnection } = await tenant.admin.updateConnection({ input });
    expect(updateConnection.connection.pushedPasswords).toBe("TAKE");
    const resource = { schemas: [USER], userName: "mats", password: PASSWORD };
    await scimClient(connection).request("POST", "/Users", resource);
    expect(await outcomeOf("mats")).toBe("mats");
  });
});

test("who is provisioned over SCIM keeps a password of their own, without any single sign-on (PROMISE-31)", async () => {
  const scim = scimClient(await tenant.connect());
  const resource = { schemas: [USER], userName: "nora", password: PASSWORD };
  const { body } = await scim.request("POST", "/Users", resource);
  expect(await outcomeOf("nora")).toBe("nora");
  await scim.request("PUT", `/Users/${body.id}`, { schemas: [USER], userName: "nora", title: "Pilot" });
  expect(await outcomeOf("nora")).toBe("nora");
  const { id } = await create("olaf");
  await scim.request("PATCH", `/Users/${id}`, patch({ externalId: "o-1", password: "Another-one-1" }));
  expect(await outcomeOf("olaf")).toBe("olaf");
});

describe("offboarding", () => {
  /** A user of a connection with all the ways in that there are. */
  const hire = async (userName: string) => {
    const connection = await tenant.connect({ provider: "ENTRA" });
    const scim = scimClient(connection);
    const { body } = await scim.request("POST", "/Users", { schemas: [USER], userName, password: PASSWORD });
    const input = { connectionId: connection.id, userId: body.id };
    const { token } = (await tenant.admin.createUserToken({ input })).createUserToken;
    const self = scimClient({ ...connection, token });
    const sessions = [await signIn(userName), await signIn(userName)];
    return {
      id: body.id as string,
      connection,
      scim,
      waysIn: async () => ({
        sessions: await Promise.all(
          sessions.map((one) =>
            as(one.token)
              .viewer()
              .then(
                () => true,
                () => false,
              ),
          ),
        ),
        token: (await self.request("GET", "/Me")).status,
        password: await outcomeOf(userName),
      }),
    };
  };

  const none = { sessions: [false, false], token: 401, password: REFUSED };

  test.each([
    ["deactivated over SCIM", (one) => one.scim.request("PATCH", `/Users/${one.id}`, patch({ active: false }))],
    ["deleted over SCIM", (one) => one.scim.request("DELETE", `/Users/${one.id}`)],
    ["deactivated in Roster", ({ id }) => tenant.admin.deactivateUser({ input: { id } })],
    ["deleted in Roster", ({ id }) => tenant.admin.deleteUser({ input: { id } })],
    [
      "deactivated with the connection",
      ({ connection: { id } }) => tenant.admin.deleteConnection({ input: { id, leftOverUsers: "DEACTIVATE" } }),
    ],
  ] satisfies [string, (one: Awaited<ReturnType<typeof hire>>) => Promise<unknown>][])(
    "leaves no way in to who is %s (PROMISE-17, CASE-28)",
    async (how, leave) => {
      const one = await hire(how);
      expect(await one.waysIn()).toEqual({ sessions: [true, true], token: 200, password: how });
      await leave(one);
      expect(await one.waysIn()).toEqual(none);
      const left = "select id from credentials where tenant_id = $1 and user_id = $2 and connection_id is null";
      expect(await database.databases.of(tenant.id).query(left, [tenant.id, one.id])).toEqual([]);
    },
  );

  test("ends: who is active again signs in again, and their tokens work (PROMISE-17)", async () => {
    const { id, waysIn } = await hire("petra");
    await tenant.admin.deactivateUser({ input: { id } });
    await tenant.admin.reactivateUser({ input: { id } });
    expect(await waysIn()).toEqual({ sessions: [false, false], token: 200, password: "petra" });
  });

  test("misses no sign-in that comes at the same time (PROMISE-17, CASE-28)", async () => {
    const { id } = await create("quirin");
    for (let round = 0; round < 5; round++) {
      const attempts = Array.from({ length: 4 }, () => signIn("quirin").catch(() => undefined));
      await Promise.all([...attempts, tenant.admin.deactivateUser({ input: { id } })]);
      await tenant.admin.reactivateUser({ input: { id } });
      for (const session of await Promise.all(attempts)) {
        if (session) await expect(as(session.token).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
      }
    }
  });
});

describe("changing the password", () => {
  test("takes the current one, and leaves of the sessions only this", async () => {
    const { id } = await create("rosa");
    const [here, elsewhere] = [await signIn("rosa"), await signIn("rosa")];
    const change = (currentPassword: string, newPassword: string) =>
      as(here.token).changePassword({ input: { currentPassword, newPassword } });
    await expect(change("Harbour-Lights-8", "Harbour-Lights-9")).rejects.toMatchObject({
      code: "INVALID_INPUT",
      field: "currentPassword",
    });
    await expect(change(PASSWORD, "short")).rejects.toMatchObject({ code: "INVALID_INPUT", field: "newPassword" });
    const before = await storedPassword(database, tenant.id, id);
    await change(PASSWORD, "Harbour-Lights-9");
    expect(await storedPassword(database, tenant.id, id)).not.toBe(before);
    expect((await as(here.token).viewer()).viewer.name).toBe("rosa");
    await expect(as(elsewhere.token).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await outcomeOf("rosa", "Harbour-Lights-9")).toBe("rosa");
    expect(await actionsOn(id)).toContain("password.changed");
  });

  test("is not possible by a session alone", async () => {
    const { id } = await create("sven");
    const sven = as((await signIn("sven")).token);
    const input = { id, password: "Harbour-Lights-9" };
    await expect(sven.updateUser({ input })).rejects.toMatchObject({ code: "FORBIDDEN", field: "password" });
    expect(await outcomeOf("sven")).toBe("sven");
  });
});

describe("guesses at a password", () => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await startOwnServer({
      rateLimits: {
        passwordGuesses: { burst: 3, perSecond: 0.001 },
        failedAuthentications: { burst: 8, perSecond: 0.001 },
      },
    });
  });
  afterAll(() => server.close());

  const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { token } }";
  const guess = async (userName: string, password: string, slug = tenant.slug) => {
    const variables = { input: { tenant: slug, userName, password } };
    const { code, body } = await graphqlRequest({ query: SIGN_IN, variables }, { url: server.url });
    return code === "RATE_LIMITED" ? [code, Number(body.errors?.[0]?.extensions.retryAfter) > 0] : (code ?? "in");
  };

  test("are looked at only so often, for one user and for one address, whether or not there is the user (REQ-624)", async () => {
    await create("tilda");
    const limited = ["RATE_LIMITED", true];
    expect([await guess("tilda", PASSWORD), await guess("tilda", PASSWORD)]).toEqual(["in", "in"]);
    const parallel = await Promise.all(Array.from({ length: 5 }, () => guess("Tilda", "a-guess")));
    expect(parallel.filter((one) => one === "UNAUTHENTICATED")).toHaveLength(3);
    expect(parallel.filter((one) => one !== "UNAUTHENTICATED")).toEqual([limited, limited]);
    expect(await guess("tilda", PASSWORD)).toEqual(limited);
    const unknown: unknown[] = [];
    for (let i = 0; i < 4; i++) unknown.push(await guess("nobody", "a-guess"));
    expect(unknown).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED", "UNAUTHENTICATED", limited]);
    await create("ulla");
    expect([await guess("ulla", "one"), await guess("ulla", "two"), await guess("ulla", PASSWORD)]).toEqual([
      "UNAUTHENTICATED",
      "UNAUTHENTICATED",
      limited,
    ]);
  });

  test("keep nobody out who has a token", async () => {
    const admin = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
    expect((await admin.viewer()).viewer.kind).toBe("ADMIN");
  });
});

test("a token that was made up for a session is refused (CASE-7)", async () => {
  await create("vera");
  const parsed = parseToken((await signIn("vera")).token);
  if (!parsed) throw new Error("no token of ours");
  const made = [printToken({ ...parsed, kind: "api" }), printToken({ ...parsed, secret: "0".repeat(43) })];
  for (const token of made) await expect(as(token).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});
