import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { countingPool } from "../support/database.js";
import { eventually } from "../support/eventually.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { newSecretClient, requestToken } from "../support/oauth-client.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";
import { newPerson, newProgram, newUser, outcomeOf, PASSWORD, patch, signIn, USER, work } from "./scene.js";

const database = countingPool();
let mail: MailServer;
let server: OwnServer;
beforeAll(async () => {
  mail = await startMailServer();
  server = await startOwnServer({ smtpUrl: mail.url, publicUrl: "http://roster.corp.test" });
});
afterAll(async () => {
  await server.close();
  await mail.close();
  await database.end();
});

/** Who a link is mailed to that somebody asks for. */
async function linkGoesTo(tenant: string, userName: string): Promise<string[]> {
  const before = mail.links().length;
  await createClient({ url: server.url }).requestPasswordReset({ input: { tenant, userName } });
  await eventually(async () => expect(mail.links().length).toBeGreaterThan(before));
  return mail
    .links()
    .slice(before)
    .flatMap(({ to }) => to);
}

describe("a connection that takes an account over gets no way into it", () => {
  test.each(["POST", "PUT", "PATCH"])(
    "not by %s with another e-mail, another name and a password at once (CASE-3, CASE-6)",
    async (method) => {
      const tenant = await newTenant();
      const id = await newUser(tenant, "gus", { emails: work("gus@corp.test") });
      const scim = scimClient(await tenant.connect({ matching: "PRIMARY_WORK_EMAIL" }));
      const found = { schemas: [USER], userName: "mallory", externalId: "m", password: "Their-Own-Word-9" };
      if (method !== "PATCH") {
        const first = await scim.request("POST", "/Users", { ...found, emails: work("gus@corp.test") });
        expect([first.status, first.body.id]).toEqual([201, id]);
      }
      const taken = { ...found, emails: work("mallory@example.com") };
      if (method === "PUT") await scim.request("PUT", `/Users/${id}`, taken);
      else await scim.request("PATCH", `/Users/${id}`, patch({ op: "replace", value: taken }));
      expect((await tenant.admin.user({ id })).user).toMatchObject({ userName: "mallory" });
      expect(await outcomeOf(signIn(tenant, "mallory", "Their-Own-Word-9"))).toBe("UNAUTHENTICATED");
      expect(await outcomeOf(signIn(tenant, "mallory", PASSWORD))).toBe("done");
      expect(await linkGoesTo(tenant.slug, "mallory")).toEqual(["gus@corp.test"]);
    },
  );
});

test("an e-mail that a provider writes proves nothing: it opens no account that has the same one (CASE-4, CASE-13)", async () => {
  const tenant = await newTenant();
  const victim = await newPerson(tenant, "hana", { emails: work("hana@corp.test"), roles: [{ value: "chief" }] });
  const scim = scimClient(await tenant.connect());
  const pushed = { schemas: [USER], userName: "hana@corp.test", emails: work("hana@corp.test"), password: PASSWORD };
  const { status, body } = await scim.request("POST", "/Users", { ...pushed, emailVerified: true });
  expect([status, body.id === victim.id]).toEqual([201, false]);
  const session = createClient({ url: server.url, token: await signIn(tenant, "hana@corp.test") });
  expect((await session.viewer()).viewer.user?.id).toBe(body.id);
  expect((await tenant.admin.user({ id: victim.id })).user).toMatchObject({ version: 1, connectionId: null });
  const types =
    '{ user: __type(name: "User") { fields { name } } input: __type(name: "UpdateUserInput") { inputFields { name } } }';
  const headers = { authorization: "Bearer the-admin-token-of-the-test-run-0123456789" };
  expect(JSON.stringify((await graphqlRequest({ query: types }, { headers })).body)).not.toMatch(/verified/i);
});

test("no key works whose owner is nowhere to be seen, and it stops with its owner (CASE-5, CASE-8)", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect();
  const person = await newPerson(tenant, "ivo");
  const program = await newProgram(tenant, ["users:read"]);
  const inputOfToken = { connectionId: connection.id, userId: person.id };
  const { token: personal } = (await tenant.admin.createUserToken({ input: inputOfToken })).createUserToken;
  const { header } = await newSecretClient(tenant, { connectionId: connection.id });
  const access = String((await requestToken({}, header)).body.access_token);
  const scim = async (token: string) =>
    (await scimClient({ ...connection, token }).request("GET", "/Users?count=0")).status;
  const works = async () => ({
    connection: await scim(connection.token),
    access: await scim(access),
    personal: await scim(personal),
    program: await outcomeOf(program.client.viewer()),
    session: await outcomeOf(person.client.viewer()),
  });
  expect(await works()).toEqual({ connection: 200, access: 200, personal: 200, program: "done", session: "done" });
  await tenant.admin.deleteConnection({ input: { id: connection.id, leftOverUsers: "KEEP" } });
  await tenant.admin.revokeApiClient({ input: { id: program.id } });
  await tenant.admin.deleteUser({ input: { id: person.id } });
  const gone = { connection: 401, access: 401, personal: 401, program: "UNAUTHENTICATED", session: "UNAUTHENTICATED" };
  expect(await works()).toEqual(gone);
  const left = "select id from credentials where tenant_id = $1 and revoked_at is null and expires_at > now()";
  expect(await database.databases.of(tenant.id).query(left, [tenant.id])).toEqual([]);
  expect(await requestToken({}, header)).toMatchObject({ body: { error: "invalid_client" } });
});

test("a key without an owner cannot even be stored, and nobody is shown one by asking for a new one (CASE-8)", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect();
  const ownerless = `insert into credentials (tenant_id, id, digest, scopes, created_at, expires_at)
                     values ($1, gen_random_uuid(), '\\x00', '{}', now(), now() + interval '1 day')`;
  await expect(database.databases.of(tenant.id).query(ownerless, [tenant.id])).rejects.toThrow(/check constraint/);
  const stranger = await newPerson(tenant, "jon");
  const reader = await newProgram(tenant, ["connections:read", "users:read"]);
  const elsewhere = await newProgram(await newTenant(), ["connections:read", "connections:write"]);
  const rotate = ({ client }: { client: typeof stranger.client }) =>
    outcomeOf(client.rotateConnectionToken({ input: { id: connection.id } }));
  expect([await rotate(stranger), await rotate(reader), await rotate(elsewhere)]).toEqual([
    "FORBIDDEN",
    "FORBIDDEN",
    "NOT_FOUND",
  ]);
  expect((await scimClient(connection).request("GET", "/Users?count=0")).status).toBe(200);
});
