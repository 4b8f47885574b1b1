import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { testEnvironment } from "./support/environment.js";
import { assertionForm, basic, claimsOf, newKey, requestToken, sign } from "./support/oauth-client.js";
import { roster, rosterJson } from "./support/roster-command.js";
import { scimClient } from "./support/scim-client.js";
import { newTenant, type TestTenant } from "./support/tenant.js";

const json = (args: string[]) => rosterJson(...args);

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
});

test("a tenant and a connection are created, and the connection's token works", async () => {
  const created = await json(["tenant", "create", "--name", `Command Line ${tenant.id}`]);
  expect(created).toEqual({
    id: expect.any(String),
    slug: `command-line-${tenant.id}`,
    name: `Command Line ${tenant.id}`,
  });
  const at = ["--tenant", created.slug];
  const connection = await json(["connection", "create", ...at, "--provider", "entra", "--name", "Entra ID"]);
  const { url } = testEnvironment();
  expect(connection).toEqual({
    id: expect.any(String),
    scimBaseUrl: `${url}/scim/${connection.id}/v2`,
    token: expect.stringMatching(/^rst_scim_[0-9A-Za-z]{44}_[0-9A-Za-z]{49}$/),
  });
  expect(await scimClient(connection).request("GET", "/Users")).toMatchObject({ status: 200 });

  const rotated = await json(["connection", "rotate-token", connection.id]);
  expect(rotated).toEqual({ token: expect.any(String) });
  expect(await scimClient(connection).request("GET", "/Users")).toMatchObject({ status: 401 });
  expect(await scimClient({ ...connection, ...rotated }).request("GET", "/Users")).toMatchObject({ status: 200 });

  expect(await json(["connection", "list", ...at])).toMatchObject([{ id: connection.id, provider: "ENTRA" }]);
  expect(await roster(["connection", "delete", connection.id, "--left-over-users", "keep"])).toMatchObject({
    status: 0,
    stdout: "deleted Entra ID\n",
  });
  expect(await json(["connection", "list", ...at])).toEqual([]);
});

test("a tenant is created with its first administrator; where nobody can be invited it is shown, with what to do next", async () => {
  const create = (slug: string, email: string) =>
    roster(["tenant", "create", "--name", "Invited", "--slug", slug, "--admin-email", email, "--json"]);
  const [slug, other] = [`invited-${tenant.id}`, `uninvited-${tenant.id}`];
  const invited = await create(slug, "ana@example.com");
  expect(JSON.parse(invited.stdout)).toMatchObject({
    slug,
    administrator: { userName: "ana@example.com", link: expect.stringContaining(`tenant=${slug}`) },
  });
  const { status, stdout, stderr } = await create(other, `ana@${"x".repeat(2_000)}`);
  expect(JSON.parse(stdout)).toEqual({ id: expect.any(String), slug: other, name: "Invited" });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(
      new RegExp(`^error: INVALID_INPUT .*go on with roster administrator invite <userName> --tenant ${other}\n$`),
    ),
  });
  const next = ["administrator", "invite", "ana@example.com", "--tenant", other];
  expect(await roster(next)).toMatchObject({ status: 0, stdout: expect.stringContaining(`tenant=${other}`) });
});

test("a connection brings a role catalogue, and makes roles of groups, where that is chosen (PROMISE-37, PROMISE-46)", async () => {
  const own = await newTenant();
  const choices = ["--role-catalogue", "primary-plus-permission", "--groups-as", "roles"];
  const args = ["connection", "create", "--tenant", own.slug, "--provider", "okta", "--name", "Okta", ...choices];
  const scim = scimClient(await json(args));
  const user = { schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"], userName: "new" };
  expect((await scim.request("POST", "/Users", user)).body.roles).toEqual([{ value: "analyst" }]);
  const group = { schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"], displayName: "Harbour" };
  await scim.request("POST", "/Groups", group);
  const { roles } = await own.admin.roles({ filter: { displayName: { eq: "harbour" } } });
  expect(roles.nodes).toMatchObject([{ displayName: "Harbour", permissions: [] }]);
  const { stdout } = await roster(["role", "list", "--tenant", own.slug]);
  expect(stdout).toMatch(/ analyst +Analyst +primary +yes +1 +recordings:listen,recordings:read\n/);
});

test("a connection takes no passwords of its provider where that is chosen", async () => {
  const own = await newTenant();
  const args = ["connection", "create", "--tenant", own.slug, "--provider", "okta", "--name", "Okta"];
  const { id } = await json([...args, "--pushed-passwords", "ignore"]);
  const { id: other } = await json(args);
  const { connections } = await own.admin.connections();
  expect(connections.map((one) => [one.id, one.pushedPasswords])).toEqual([
    [id, "IGNORE"],
    [other, "TAKE"],
  ]);
});

test("a deleted connection's users are deactivated where that was chosen", async () => {
  const connection = await tenant.connect();
  const schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
  const { body } = await scimClient(connection).request("POST", "/Users", { schemas, userName: "left.over" });
  await roster(["connection", "delete", connection.id, "--left-over-users", "deactivate"]);
  expect((await tenant.admin.user({ id: body.id })).user).toMatchObject({ active: false });
});

test("the guide of a connection is printed whole, in part, and as JSON (PROMISE-59, PROMISE-65)", async () => {
  const { id, scimBaseUrl } = await tenant.connect({ provider: "JUMPCLOUD" });
  const { stdout } = await roster(["connection", "guide", id]);
  expect(stdout.match(/(?<=\n\n)[A-Z]+( [A-Z]+)*(?=\n\n)/g)).toEqual([
    ...["BEFORE YOU BEGIN", "STEPS", "ATTRIBUTES", "WHAT WORKS", "HOW SOON", "WHEN SOMETHING GOES WRONG"],
    "BEFORE YOU DELETE THE CONNECTION",
  ]);
  expect(stdout).toMatch(/^Position +title +jobTitle$/m);
  expect(stdout).toContain(`\`roster connection rotate-token ${id}\``);

  const steps = await roster(["connection", "guide", id, "--only", "steps"]);
  expect(steps.stdout).toMatch(new RegExp(`^4\\.  Base URL \\(no slash after it\\):\\s+${scimBaseUrl}$`, "m"));
  expect(await json(["connection", "guide", id])).toMatchObject({ title: "JumpCloud", scimUrl: scimBaseUrl });
});

test("providers are listed with what works and how their connections do", async () => {
  const at = ["--tenant", (await newTenant()).slug];
  await json(["connection", "create", ...at, "--provider", "okta", "--name", "Okta"]);
  const { stdout } = await roster(["provider", "list", ...at]);
  expect(stdout).toMatch(/^NAME +PROVIDER +STATUS +WORKS$/m);
  expect(stdout).toMatch(/^entra +Microsoft Entra ID +available +create users, update users, .*delete users/m);
  expect(stdout).toMatch(/^okta +Okta +configured +create users, update users, deactivate users, push groups/m);
});

test("people read tables, and page through lists", async () => {
  for (const userName of ["ann", "ben"]) await tenant.admin.createUser({ input: { userName, displayName: userName } });
  const at = ["--tenant", tenant.slug];
  const page = await json(["user", "list", ...at, "--first", "1"]);
  const { stdout } = await roster(["user", "list", ...at, "--after", page.pageInfo.endCursor]);
  expect(stdout.split("\n")[0]).toMatch(/^ID +USER NAME +NAME +E-MAIL +ACTIVE$/);
  expect(stdout).toMatch(/ben +ben +– +yes/);
  const [{ id }] = page.nodes;
  expect((await roster(["user", "show", id, ...at])).stdout).toMatch(/^user name +\S+$/m);
});

test("an API client's token needs no tenant", async () => {
  const args = ["token", "create", "--tenant", tenant.slug, "--name", "reader", "--scopes", "users:read"];
  const { id, token } = await json(args);
  expect((await roster(["user", "list"], { ROSTER_TOKEN: token })).status).toBe(0);
  expect((await roster(["token", "revoke", id, "--tenant", tenant.slug])).stdout).toBe("revoked reader\n");
  expect((await roster(["user", "list"], { ROSTER_TOKEN: token })).stderr).toContain("error: UNAUTHENTICATED");
});

test("an OAuth client is made with a secret or with a key from a file, and revoked", async () => {
  const { id } = await tenant.connect();
  const ofConnection = await json(["connection", "oauth-client", id, "--scopes", "users:read, groups:read"]);
  expect(ofConnection).toEqual({ clientId: expect.any(String), clientSecret: expect.stringMatching(/^rst_secret_/) });
  const header = basic(ofConnection.clientId, ofConnection.clientSecret);
  expect(await requestToken({}, header)).toMatchObject({ status: 200, body: { scope: "scim users:read groups:read" } });

  const at = ["--tenant", tenant.slug];
  const { id: apiClientId } = await json(["token", "create", ...at, "--name", "nightly", "--scopes", "users:read"]);
  const key = await newKey("ES256");
  const directory = mkdtempSync(join(tmpdir(), "roster-cli-"));
  const file = join(directory, "key.pem");
  writeFileSync(file, key.pem);
  const ofApiClient = await json(["token", "oauth-client", apiClientId, ...at, "--public-key", file]);
  rmSync(directory, { recursive: true });
  expect(ofApiClient).toEqual({ clientId: expect.any(String), clientSecret: null });
  const request = async () => requestToken(assertionForm(await sign(key, claimsOf(ofApiClient.clientId))));
  expect(await request()).toMatchObject({ status: 200, body: { scope: "users:read" } });

  const { stdout } = await roster(["oauth-client", "revoke", ofApiClient.clientId, ...at]);
  expect(stdout).toBe("revoked OAuth client of nightly\n");
  expect(await request()).toMatchObject({ status: 400 });
});

/** What options do not take. */
const OUT_OF_RANGE = [
  ["user list", "--first <count>", "1 to 100", ["0", "101"]],
  ["scim-request health", "--hours <count>", "1 to 168", ["0", "169", "999"]],
  ["token create", "--expires-in <months>", "1 to 24", ["0", "25", "99"]],
] as const;

describe("a failure is one line on stderr, and a status", () => {
  test.each<[args: string[], env: Record<string, string>, status: number, line: string]>([
    [
      ["user", "show", "nobody", "--tenant", "no-such"],
      {},
      1,
      "error: NOT_FOUND there is no tenant with the slug no-such",
    ],
    [["user", "list"], {}, 1, "error: FORBIDDEN name the tenant"],
    [["connection", "guide", "nobody"], {}, 1, "error: NOT_FOUND there is no connection with the id nobody"],
    [
      ["connection", "guide", "x", "--only", "jokes"],
      {},
      2,
      "error: option '--only <part>' argument 'jokes' is invalid",
    ],
    [["user", "list"], { ROSTER_TOKEN: "wrong" }, 1, "error: UNAUTHENTICATED the token is not valid here"],
    [
      ["user", "list"],
      { ROSTER_URL: "http://127.0.0.1:1" },
      1,
      "error: NETWORK cannot reach http://127.0.0.1:1/graphql",
    ],
    [["user", "list"], { ROSTER_TOKEN: "" }, 2, "error: set ROSTER_TOKEN"],
    [
      ["connection", "create", "--name", "x", "--provider", "fax"],
      {},
      2,
      "error: option '--provider <provider>' argument 'fax'",
    ],
    [["connection", "oauth-client", "x", "--public-key", "/none"], {}, 2, "error: cannot read the key"],
    [["connection", "delete", "x"], {}, 2, "error: required option '--left-over-users <choice>' not specified"],
    [["fly"], {}, 2, "error: unknown command 'fly'"],
  ])("%j", async (args, env, status, line) => {
    const outcome = await roster(args, env);
    expect(outcome).toMatchObject({ status, stdout: "", stderr: expect.stringContaining(line) });
    expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test.each(OUT_OF_RANGE)("roster %s %s is a number from %s, and not %j", async (command, option, range, values) => {
    const [name = ""] = option.split(" ");
    for (const value of values) {
      expect(await roster([...command.split(" "), name, value])).toEqual({
        status: 2,
        stdout: "",
        stderr: `error: option '${option}' argument '${value}' is invalid. It must be a number from ${range}.\n`,
      });
    }
  });
});

test("a connection is made for reading alone, and tokens for its users are made and revoked", async () => {
  const at = ["--tenant", tenant.slug];
  const made = await json([
    "connection",
    "create",
    ...at,
    "--provider",
    "generic",
    "--name",
    "R",
    "--scopes",
    "users:read",
  ]);
  expect(await scimClient(made).request("GET", "/Users")).toMatchObject({ status: 200 });
  expect(await scimClient(made).request("GET", "/Groups")).toMatchObject({ status: 403 });
  const rotated = await json(["connection", "rotate-token", made.id, "--scopes", "users:read, groups:read"]);
  expect(await scimClient({ ...made, ...rotated }).request("GET", "/Groups")).toMatchObject({ status: 200 });

  const { id } = (await tenant.admin.createUser({ input: { userName: "of-the-command-line" } })).createUser.user;
  const issued = await json(["connection", "user-token", made.id, "--user", id, "--name", "phone", "--lifetime", "8h"]);
  expect(issued).toEqual({ token: expect.stringMatching(/^rst_scim_/), tokenExpiresAt: expect.any(String) });
  expect(Date.parse(issued.tokenExpiresAt)).toBeLessThan(Date.now() + 8 * 3_600_000 + 1);
  const own = scimClient({ ...made, token: issued.token });
  expect(await own.request("GET", "/Me")).toMatchObject({ status: 200, body: { id } });
  await json(["connection", "revoke-user-tokens", made.id, "--user", id]);
  expect(await own.request("GET", "/Me")).toMatchObject({ status: 401 });
});

describe("users are exported", () => {
  const exported = async (...args: string[]) => roster(["user", "export", "--tenant", people.slug, ...args]);
  let people: TestTenant;
  let connectionId: string;
  beforeAll(async () => {
    people = await newTenant();
    const connection = await people.connect();
    connectionId = connection.id;
    const scim = scimClient(connection);
    const schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
    await scim.request("POST", "/Users", { schemas, userName: "pushed" });
    const names = { title: '=HYPERLINK("http://x")', displayName: 'Ana "A", Berg', emails: [{ value: "a@corp.test" }] };
    await people.admin.createUser({ input: { userName: "local", ...names } });
  });

  test("as CSV, in which no cell is a formula", async () => {
    const { stdout } = await exported();
    const [heading, pushed, local, end] = stdout.split("\r\n");
    expect(heading?.split(",").slice(0, 4)).toEqual(["id", "userName", "externalId", "active"]);
    expect(pushed).toMatch(/,pushed,,true,/);
    expect(local).toContain(`,"Ana ""A"", Berg",,,a@corp.test,"'=HYPERLINK(""http://x"")",`);
    expect(end).toBe("");
  });

  test("as JSON, one document, whole users", async () => {
    const users = JSON.parse((await exported("--format", "json")).stdout);
    expect(users).toMatchObject([
      { userName: "pushed", connectionId },
      { userName: "local", connectionId: null },
    ]);
    expect(JSON.parse((await exported("--json")).stdout)).toEqual(users);
  });

  test("to a file, only those whom a provider does not have yet (PROMISE-33)", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "roster-export-")), "users.csv");
    const outcome = await exported(file, "--not-of", connectionId, "--json");
    expect(JSON.parse(outcome.stdout)).toEqual({ file, users: 1 });
    expect(readFileSync(file, "utf8")).toMatch(/,local,/);
    expect(readFileSync(file, "utf8")).not.toMatch(/,pushed,/);
  });
});
