import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const SEARCH_REQUEST = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
const ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

let tenant: TestTenant;
let connection: TestConnection;
beforeAll(async () => {
  tenant = await newTenant();
  connection = await tenant.connect({ dialect: "RFC" });
});

let count = 0;
let annaId: string;
let bertId: string;
/** Works with a token that acts for Anna. */
let anna: ScimClient;
let location: string;

beforeEach(async () => {
  count++;
  const { admin } = tenant;
  const attributes = { displayName: "Anna Berg", title: "Guide", roles: [{ value: "guide" }] };
  annaId = (await admin.createUser({ input: { userName: `anna-${count}`, ...attributes } })).createUser.user.id;
  bertId = (await admin.createUser({ input: { userName: `bert-${count}` } })).createUser.user.id;
  anna = scimClient({ ...connection, token: await tokenFor(annaId) });
  location = `${connection.scimBaseUrl}/Users/${annaId}`;
});

const tokenFor = async (userId: string) =>
  (await tenant.admin.createUserToken({ input: { connectionId: connection.id, userId } })).createUserToken.token;

const patchMe = (operation: object, headers?: Record<string, string>) =>
  anna.request("PATCH", "/Me", { schemas: [PATCH_OP], Operations: [operation] }, headers);

describe("/Me is the user whom the token acts for", () => {
  test("and each answer names its permanent URL (REQ-551)", async () => {
    const { body: me } = await anna.request("GET", "/Me");
    const answers = {
      "GET 200": await anna.request("GET", "/Me"),
      "GET 304": await anna.request("GET", "/Me", undefined, { "if-none-match": me.meta.version }),
      "PUT 200": await anna.request("PUT", "/Me", { ...me, nickName: "Ann" }),
      "PATCH 200": await patchMe({ op: "replace", path: "nickName", value: "Anni" }),
      "PATCH 412": await patchMe({ op: "remove", path: "nickName" }, { "if-match": 'W/"99"' }),
      "DELETE 403": await anna.request("DELETE", "/Me"),
    };
    for (const [name, { status, headers }] of Object.entries(answers)) {
      expect([name, status, headers.get("location")]).toEqual([name, Number(name.split(" ")[1]), location]);
    }
    for (const { body } of [answers["GET 200"], answers["PUT 200"], answers["PATCH 200"]]) {
      expect(body).toMatchObject({ id: annaId, userName: `anna-${count}`, meta: { location } });
    }
  });

  test("and has the same rules for versions, projection, validation and mutability (REQ-554)", async () => {
    const projected = await anna.request("GET", "/Me?attributes=userName");
    expect(projected.body).toEqual({ schemas: [USER], id: annaId, userName: `anna-${count}` });
    expect(projected.headers.get("etag")).toBe('W/"1"');
    const outcomes = [
      await patchMe({ op: "replace", path: "id", value: bertId }),
      await patchMe({ op: "replace", path: "nickName", value: 7 }),
      await patchMe({ op: "replace", path: "noSuchAttribute", value: "x" }),
      await anna.request("PUT", "/Me", { schemas: [USER] }),
      await anna.request("PUT", "/Me", "{"),
      await anna.request("GET", "/Me?attributes=userName&excludedAttributes=title"),
    ].map(({ status, body }) => [status, body.scimType]);
    expect(outcomes).toEqual([
      [400, "mutability"],
      [400, "invalidValue"],
      [400, "invalidPath"],
      [400, "invalidValue"],
      [400, "invalidSyntax"],
      [400, "invalidValue"],
    ]);
    const changed = await patchMe({ op: "replace", path: "nickName", value: "Ann" }, { "if-match": 'W/"1"' });
    expect([changed.status, changed.headers.get("etag")]).toEqual([200, 'W/"2"']);
    const late = await patchMe({ op: "replace", path: "nickName", value: "Anni" }, { "if-match": 'W/"1"' });
    expect(late.status).toBe(412);
  });

  test("and nobody for a token of the connection itself (REQ-553)", async () => {
    const { status, body } = await scimClient(connection).request("GET", "/Me");
    expect([status, body.schemas, body.status]).toEqual([404, [ERROR], "404"]);
  });

  test("and nobody registers by it (REQ-549, REQ-578)", async () => {
    const { status, body } = await anna.request("POST", "/Me", { schemas: [USER], userName: "carla" });
    expect([status, body.schemas, body.status]).toEqual([501, [ERROR], "501"]);
  });
});

describe("users may change of themselves", () => {
  test("what says how to address and reach them (REQ-555)", async () => {
    const own = {
      name: { familyName: "Berg", givenName: "Anna" },
      displayName: "A. Berg",
      nickName: "Ann",
      profileUrl: "https://example.com/anna",
      preferredLanguage: "nb",
      locale: "nb-NO",
      timezone: "Europe/Oslo",
      phoneNumbers: [{ value: "+47 22 00 00 00", type: "work" }],
      ims: [{ value: "anna", type: "xmpp" }],
      photos: [{ value: "https://example.com/anna.png", type: "photo" }],
      addresses: [{ locality: "Oslo", type: "home" }],
    };
    const { status, body } = await patchMe({ op: "add", value: { ...own, password: "Fjord-over-Lund-8" } });
    expect([status, body]).toMatchObject([200, own]);
  });

  const NOT_OWN: [attribute: string, value: unknown][] = [
    ["userName", "anna.berg"],
    ["externalId", "1042"],
    ["title", "Chief"],
    ["userType", "admin"],
    ["active", false],
    ["emails", [{ value: "anna@corp.test" }]],
    ["entitlements", [{ value: "all" }]],
    ["roles", [{ value: "admin" }]],
    [
      "x509Certificates",
      [
        {
          value:
            "MIIBPjCB8aADAgECAhRZV4ZOxZK3uXHjFzaOkXl0CK4rSzAFBgMrZXAwFDESMBAGA1UEAwwJWm9yYSBMaW5kMCAXDTI2MTEyMzE1NDExNVoYDzIxMjYxMDMwMTU0MTE1WjAUMRIwEAYDVQQDDAlab3JhIExpbmQwKjAFBgMrZXADIQC2OQi0Cx5etWP6olgsaHvEckDeZdz/jA0VVTg55zJYTKNTMFEwHQYDVR0OBBYEFIhmu9CXtMDlZkttwJfX7BSE4XmZMB8GA1UdIwQYMBaAFIhmu9CXtMDlZkttwJfX7BSE4XmZMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EAejCTSXNysH3cA+J6/TqEynis/+ITOKE+Fxw6MX2AAf10MnxBPNm7f3bZOQckuy4OFAE+WVsbgq7NV8E/bxnjBw",
        },
      ],
    ],
    [`${ENTERPRISE_USER}:department`, "Board"],
    [`${ENTERPRISE_USER}:manager`, { value: "{{own}}" }],
  ];
  test.each(NOT_OWN)("but not %s (REQ-555, REQ-572, CASE-34)", async (path, value) => {
    const sent = JSON.parse(JSON.stringify(value).replace("{{own}}", annaId));
    const before = await anna.request("GET", "/Me");
    const { status, body } = await patchMe({ op: "replace", path, value: sent });
    expect([status, body.schemas, body.status]).toEqual([403, [ERROR], "403"]);
    expect((await anna.request("GET", "/Me")).body).toEqual(before.body);
  });

  test("nor what an extension of the tenant's adds (REQ-555)", async () => {
    const ours = await newTenant();
    const badge = extensionSample("badge");
    await ours.admin.registerExtensionSchema({ input: badge });
    const { id } = (await ours.admin.createUser({ input: { userName: "dora" } })).createUser.user;
    const { id: connectionId, ...door } = await ours.connect();
    const { token } = (await ours.admin.createUserToken({ input: { connectionId, userId: id } })).createUserToken;
    const operation = { op: "add", path: `${badge.id}:color`, value: "red" };
    const patch = { schemas: [PATCH_OP], Operations: [operation] };
    expect(await scimClient({ ...door, token }).request("PATCH", "/Me", patch)).toMatchObject({ status: 403 });
    expect(await scimClient(door).request("PATCH", `/Users/${id}`, patch)).toMatchObject({ status: 200 });
  });

  test("nothing of the rest, though they may send it back as it is (REQ-555)", async () => {
    const { body: me } = await anna.request("GET", "/Me");
    const same = await anna.request("PUT", "/Me", me);
    expect([same.status, same.headers.get("etag")]).toEqual([200, 'W/"1"']);
    const { roles: _roles, ...withoutRoles } = me;
    expect(await anna.request("PUT", "/Me", withoutRoles)).toMatchObject({ status: 403 });
    const renamed = await anna.request("PUT", `/Users/${annaId}`, { ...me, displayName: "Anna B." });
    expect([renamed.status, renamed.body.displayName, renamed.body.roles]).toEqual([200, "Anna B.", me.roles]);
  });
});

describe("users see and change nobody else", () => {
  test("by id (REQ-607)", async () => {
    const patch = { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "nickName", value: "B" }] };
    const bert = `/Users/${bertId}`;
    const answers = [
      await anna.request("GET", bert),
      await anna.request("PUT", bert, { schemas: [USER], userName: `bert-${count}`, nickName: "B" }),
      await anna.request("PATCH", bert, patch),
      await anna.request("DELETE", bert),
      await anna.request("POST", "/Users", { schemas: [USER], userName: `carla-${count}` }),
      await anna.request("DELETE", `/Users/${annaId}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 403, 403, 403]);
    expect((await tenant.admin.user({ id: bertId })).user).toMatchObject({ version: 1, nickName: null });
    const filter = { userName: { eq: `carla-${count}` } };
    expect((await tenant.admin.users({ filter })).users.nodes).toEqual([]);
  });

  test("in lists, which count what they show (REQ-298, REQ-607)", async () => {
    const filter = encodeURIComponent(`userName sw "bert" or userName sw "anna"`);
    const search = { schemas: [SEARCH_REQUEST], filter: "schemas pr" };
    const lists = [
      await anna.request("GET", "/Users"),
      await anna.request("GET", `/Users?filter=${filter}&sortBy=userName`),
      await anna.request("GET", "/Users?cursor="),
      await anna.request("POST", "/Users/.search", search),
      await anna.request("GET", "/"),
      await anna.request("POST", "/.search", search),
    ];
    for (const { body } of lists) {
      expect([body.totalResults, body.Resources.map(({ id }: { id: string }) => id)]).toEqual([1, [annaId]]);
    }
    const ofBert = encodeURIComponent(`id eq "${bertId}" or userName eq "bert-${count}"`);
    expect((await anna.request("GET", `/Users?filter=${ofBert}`)).body).toMatchObject({ totalResults: 0 });
    const all = await scimClient(connection).request("GET", `/Users?filter=${filter}`);
    expect(all.body.totalResults).toBe(2 * count);
  });

  test("in groups: their own, with themselves as the only member (REQ-298, REQ-607)", async () => {
    const { admin } = tenant;
    const create = async (displayName: string, memberIds: string[]) =>
      (await admin.createGroup({ input: { displayName, memberIds } })).createGroup.group.id;
    const own = await create("Guides", [annaId, bertId]);
    const outer = await create("Everybody", [own, bertId]);
    const others = await create("Others", [bertId]);
    const ids = (await anna.request("GET", "/Groups?sortBy=displayName")).body.Resources.map(
      ({ id, members }: { id: string; members: { value: string }[] }) => [id, members.map(({ value }) => value)],
    );
    expect(ids).toEqual([
      [outer, []],
      [own, [annaId]],
    ]);
    expect((await anna.request("GET", `/Groups/${own}`)).body.members).toMatchObject([{ value: annaId }]);
    expect(await anna.request("GET", `/Groups/${others}`)).toMatchObject({ status: 404 });
    const ofBert = encodeURIComponent(`members.value eq "${bertId}"`);
    expect((await anna.request("GET", `/Groups?filter=${ofBert}`)).body).toMatchObject({ totalResults: 0 });
    const notOfBert = encodeURIComponent(`not (members[display sw "bert"])`);
    expect((await anna.request("GET", `/Groups?filter=${notOfBert}`)).body).toMatchObject({ totalResults: 2 });
    expect((await anna.request("GET", "/Me")).body.groups).toHaveLength(2);
    const join = { schemas: [PATCH_OP], Operations: [{ op: "add", path: "members", value: [{ value: annaId }] }] };
    expect(await anna.request("PATCH", `/Groups/${others}`, join)).toMatchObject({ status: 403 });
  });

  test("by a cursor that somebody else was given", async () => {
    const all = await scimClient(connection).request("GET", "/Users?cursor=&count=1");
    const cursor = encodeURIComponent(all.body.nextCursor);
    const { status, body } = await anna.request("GET", `/Users?cursor=${cursor}&count=1`);
    expect([status, body.scimType]).toEqual([400, "invalidCursor"]);
  });
});

describe("a token that acts for a user is refused", () => {
  const statusOf = async (token: string) => (await scimClient({ ...connection, token }).request("GET", "/Me")).status;

  test("at once when the user is deactivated, and works again after (REQ-606)", async () => {
    const token = await tokenFor(annaId);
    await tenant.admin.deactivateUser({ input: { id: annaId } });
    expect(await statusOf(token)).toBe(401);
    await tenant.admin.reactivateUser({ input: { id: annaId } });
    expect(await statusOf(token)).toBe(200);
    await tenant.admin.deleteUser({ input: { id: annaId } });
    expect(await statusOf(token)).toBe(401);
  });

  test("when it is revoked, and when the connection is deleted, but not when the connection's own is replaced", async () => {
    const { id: connectionId, ...door } = await tenant.connect();
    const { admin } = tenant;
    const issue = async () =>
      (await admin.createUserToken({ input: { connectionId, userId: annaId } })).createUserToken.token;
    const status = async (token: string) => (await scimClient({ ...door, token }).request("GET", "/Me")).status;
    const first = await issue();
    await admin.rotateConnectionToken({ input: { id: connectionId } });
    expect(await status(first)).toBe(200);
    await admin.revokeUserTokens({ input: { connectionId, userId: annaId } });
    expect(await status(first)).toBe(401);
    const second = await issue();
    expect(await status(second)).toBe(200);
    await admin.deleteConnection({ input: { id: connectionId, leftOverUsers: "KEEP" } });
    expect(await status(second)).toBe(401);
  });
});

describe("a token for a user is not issued", () => {
  test.each([
    ["nobody", { userId: "01a208e1-0000-7000-8000-000000000000" }, "NOT_FOUND"],
    ["a lifetime that is none", { lifetime: "soon" }, "INVALID_INPUT"],
    ["longer than a year", { lifetime: "366d" }, "INVALID_INPUT"],
    ["no connection of the tenant's", { connectionId: "01a208e1-0000-7000-8000-000000000000" }, "NOT_FOUND"],
  ])("for %s", async (_, input, code) => {
    const whole = { connectionId: connection.id, userId: annaId, ...input };
    await expect(tenant.admin.createUserToken({ input: whole })).rejects.toMatchObject({ code });
  });

  test("for somebody who may not act", async () => {
    await tenant.admin.deactivateUser({ input: { id: bertId } });
    await expect(tokenFor(bertId)).rejects.toMatchObject({ code: "INVALID_INPUT", field: "userId" });
  });

  test("with more than the connection's own may do", async () => {
    const { id: connectionId, scimBaseUrl } = await tenant.connect({ scopes: ["users:read"] });
    const { token } = (await tenant.admin.createUserToken({ input: { connectionId, userId: annaId } })).createUserToken;
    const reader = scimClient({ scimBaseUrl, token });
    expect(await reader.request("GET", "/Me")).toMatchObject({ status: 200, body: { id: annaId } });
    const patch = { schemas: [PATCH_OP], Operations: [{ op: "add", path: "nickName", value: "A" }] };
    expect(await reader.request("PATCH", "/Me", patch)).toMatchObject({ status: 403 });
  });
});
