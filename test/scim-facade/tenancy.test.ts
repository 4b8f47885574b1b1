import { beforeAll, describe, expect, test } from "@jest/globals";
import { testEnvironment } from "../support/environment.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";

const SCHEMAS = {
  user: "urn:ietf:params:scim:schemas:core:2.0:User",
  group: "urn:ietf:params:scim:schemas:core:2.0:Group",
  enterprise: "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
  patch: "urn:ietf:params:scim:api:messages:2.0:PatchOp",
  search: "urn:ietf:params:scim:api:messages:2.0:SearchRequest",
};
const NEVER = "01a208e1-0000-7000-8000-000000000000";
const PERSON = { schemas: [SCHEMAS.user], userName: "bjensen", externalId: "ext-1", displayName: "Barbara" };

interface Side {
  tenant: TestTenant;
  connection: TestConnection;
  scim: ScimClient;
  userId: string;
  groupId: string;
}

/** A tenant with one user and one group, whom the other tenant has too. */
async function newSide(): Promise<Side> {
  const tenant = await newTenant();
  const connection = await tenant.connect();
  const scim = scimClient(connection);
  const user = await scim.request("POST", "/Users", PERSON);
  const members = [{ value: user.body.id }];
  const group = await scim.request("POST", "/Groups", {
    schemas: [SCHEMAS.group],
    displayName: "Guides",
    externalId: "ext-2",
    members,
  });
  expect([user.status, group.status]).toEqual([201, 201]);
  return { tenant, connection, scim, userId: user.body.id, groupId: group.body.id };
}

let ours: Side;
let theirs: Side;
beforeAll(async () => {
  [ours, theirs] = [await newSide(), await newSide()];
});

const patch = (...Operations: object[]) => ({ schemas: [SCHEMAS.patch], Operations });
const mentioning = (text: string, id: string) => JSON.parse(JSON.stringify(text ?? null).replaceAll(id, "ID"));

describe("another tenant's id is answered like one that never was", () => {
  const ifMatch = { "if-match": 'W/"1"' };
  const TITLE = patch({ op: "add", path: "title", value: "Guide" });
  const NAME = patch({ op: "replace", path: "displayName", value: "Ours" });
  const USER = { schemas: [SCHEMAS.user], userName: "taken-over" };
  const GROUP = { schemas: [SCHEMAS.group], displayName: "Taken over" };

  const REQUESTS: [method: string, path: string, body?: object, headers?: Record<string, string>][] = [
    ["GET", "/Users/"],
    ["GET", "/Users/", undefined, { "if-none-match": 'W/"1"' }],
    ["HEAD", "/Users/"],
    ["PUT", "/Users/", USER],
    ["PUT", "/Users/", USER, ifMatch],
    ["PATCH", "/Users/", TITLE],
    ["PATCH", "/Users/", TITLE, ifMatch],
    ["DELETE", "/Users/"],
    ["DELETE", "/Users/", undefined, ifMatch],
    ["GET", "/Groups/"],
    ["GET", "/Groups/", undefined, { "if-none-match": "*" }],
    ["PUT", "/Groups/", GROUP],
    ["PUT", "/Groups/", GROUP, ifMatch],
    ["PATCH", "/Groups/", NAME],
    ["PATCH", "/Groups/", patch({ op: "add", path: "members", value: [{ value: NEVER }] })],
    ["PATCH", "/Groups/", patch({ op: "remove", path: "members" }), ifMatch],
    ["DELETE", "/Groups/"],
    ["DELETE", "/Groups/", undefined, ifMatch],
  ];

  test.each(REQUESTS.map(([method, path, body, headers]) => ({ method, path, body, headers })))(
    "$method $path:id with $headers (REQ-599)",
    async ({ method, path, body, headers }) => {
      const id = path === "/Users/" ? theirs.userId : theirs.groupId;
      const foreign = await ours.scim.request(method, path + id, body, headers);
      const never = await ours.scim.request(method, path + NEVER, body, headers);
      expect(foreign.status).toBe(404);
      expect(mentioning(foreign.body, id)).toEqual(mentioning(never.body, NEVER));
      expect(foreign.headers.get("etag")).toBeNull();
    },
  );

  test.each<[string, string, (id: string) => object]>([
    ["POST", "/Groups", (value) => ({ schemas: [SCHEMAS.group], displayName: "Mixed", members: [{ value }] })],
    ["PUT", "/Groups/:group", (value) => ({ schemas: [SCHEMAS.group], displayName: "Guides", members: [{ value }] })],
    ["PATCH", "/Groups/:group", (value) => patch({ op: "add", path: "members", value: [{ value }] })],
    ["PATCH", "/Groups/:group", (value) => patch({ op: "remove", path: `members[value eq "${value}"]` })],
    ["POST", "/Users", (value) => ({ ...PERSON, userName: "managed", [SCHEMAS.enterprise]: { manager: { value } } })],
    ["PUT", "/Users/:user", (value) => ({ ...PERSON, [SCHEMAS.enterprise]: { manager: { value } } })],
    ["PATCH", "/Users/:user", (value) => patch({ op: "add", path: `${SCHEMAS.enterprise}:manager.value`, value })],
  ])("%s %s with a reference to it (REQ-599)", async (method, path, bodyFor) => {
    const url = path.replace(":group", ours.groupId).replace(":user", ours.userId);
    for (const id of [theirs.userId, theirs.groupId]) {
      const foreign = await ours.scim.request(method, url, bodyFor(id));
      const never = await ours.scim.request(method, url, bodyFor(NEVER));
      expect(foreign.status).toBe(never.status);
      expect(mentioning(foreign.body, id)).toEqual(mentioning(never.body, NEVER));
    }
  });

  test("and nothing of the other tenant's has changed (REQ-599, CASE-2)", async () => {
    const user = await theirs.scim.request("GET", `/Users/${theirs.userId}`);
    expect(user.body).toMatchObject({ ...PERSON, groups: [{ value: theirs.groupId }] });
    const group = await theirs.scim.request("GET", `/Groups/${theirs.groupId}`);
    expect(group.body).toMatchObject({ displayName: "Guides", members: [{ value: theirs.userId }] });
  });
});

describe("lists", () => {
  test.each([
    ["/Users?filter=", (side: Side) => `id eq "${side.userId}"`],
    ["/Users?filter=", (side: Side) => `groups.value eq "${side.groupId}"`],
    ["/Groups?filter=", (side: Side) => `members.value eq "${side.userId}"`],
    ["/Groups?filter=", (side: Side) => `members[value eq "${side.userId}"]`],
    ["?filter=", (side: Side) => `id eq "${side.userId}" or id eq "${side.groupId}"`],
  ])("%s… finds what is the tenant's own alone (REQ-599)", async (url, filterOf) => {
    const total = async (filter: string) =>
      (await ours.scim.request("GET", url + encodeURIComponent(filter))).body.totalResults;
    expect(await total(filterOf(ours))).toBeGreaterThan(0);
    expect(await total(filterOf(theirs))).toBe(0);
  });

  test("of all types have the tenant's own resources, and count no others (REQ-604)", async () => {
    for (const { scim, userId, groupId } of [ours, theirs]) {
      const answers = [
        await scim.request("GET", "/"),
        await scim.request("GET", "/?sortBy=displayName&cursor="),
        await scim.request("POST", "/.search", { schemas: [SCHEMAS.search] }),
      ];
      for (const { body } of answers) {
        expect(body.totalResults).toBe(2);
        expect(body.Resources.map(({ id }: { id: string }) => id).sort()).toEqual([userId, groupId].sort());
      }
    }
  });
});

describe("each tenant has", () => {
  test("its own user names and external ids (REQ-596, REQ-597, CASE-32)", async () => {
    for (const { scim, userId } of [ours, theirs]) {
      const found = await scim.request(
        "GET",
        "/Users?filter=userName%20eq%20%22bjensen%22%20and%20externalId%20eq%20%22ext-1%22",
      );
      expect(found.body).toMatchObject({ totalResults: 1, Resources: [{ id: userId }] });
      expect(await scim.request("POST", "/Users", PERSON)).toMatchObject({ status: 409 });
    }
  });

  test("ids that no other has, and that do not tell that two accounts are of one person (REQ-598, REQ-600)", async () => {
    const ids = [ours.userId, theirs.userId, ours.groupId, theirs.groupId];
    expect(
      ids.filter((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual(ids);
    const randomParts = ids.map((id) => id.slice("xxxxxxxx-xxxx-7".length));
    expect(new Set(randomParts).size).toBe(4);
    const shownOf = async ({ scim, userId, connection }: Side) => {
      const { body } = await scim.request(
        "GET",
        `/Users/${userId}?excludedAttributes=groups,meta.created,meta.lastModified`,
      );
      return JSON.parse(JSON.stringify(body).replaceAll(userId, "ID").replaceAll(connection.scimBaseUrl, "BASE"));
    };
    expect(await shownOf(ours)).toEqual(await shownOf(theirs));
  });

  test("its own base URI, in locations and references alike (REQ-601)", async () => {
    for (const { scim, connection, userId, groupId } of [ours, theirs]) {
      const { body } = await scim.request("GET", `/Users/${userId}`);
      expect(body.meta.location).toBe(`${connection.scimBaseUrl}/Users/${userId}`);
      expect(body.groups[0].$ref).toBe(`${connection.scimBaseUrl}/Groups/${groupId}`);
      const group = await scim.request("GET", `/Groups/${groupId}`);
      expect(group.body.members[0].$ref).toBe(`${connection.scimBaseUrl}/Users/${userId}`);
      const types = await scim.request("GET", "/ResourceTypes");
      expect(types.body.Resources[0].meta.location).toBe(`${connection.scimBaseUrl}/ResourceTypes/User`);
    }
  });

  test("its own schemas: what one has added, the other neither lists nor takes (REQ-602)", async () => {
    const badge = extensionSample("badge");
    await ours.tenant.admin.registerExtensionSchema({ input: badge });
    const schemasOf = async ({ scim }: Side) =>
      (await scim.request("GET", "/Schemas")).body.Resources.map(({ id }: { id: string }) => id);
    expect(await schemasOf(ours)).toContain(badge.id);
    expect(await schemasOf(theirs)).not.toContain(badge.id);
    const type = await theirs.scim.request("GET", "/ResourceTypes/User");
    expect(JSON.stringify(type.body)).not.toContain(badge.id);
    expect(await theirs.scim.request("GET", `/Schemas/${badge.id}`)).toMatchObject({ status: 404 });
    const filter = `/Users?filter=${badge.id}:number%20eq%201`;
    expect(await ours.scim.request("GET", filter)).toMatchObject({ status: 200 });
    expect(await theirs.scim.request("GET", filter)).toMatchObject({
      status: 400,
      body: { scimType: "invalidFilter" },
    });
  });
});

describe("which tenant is meant", () => {
  test("is said by the URL, where the token of another tenant is refused as a wrong one is (REQ-593, REQ-594)", async () => {
    const request = ({ connection }: Side, token: string) =>
      scimClient({ scimBaseUrl: connection.scimBaseUrl, token }).request("GET", "/Users");
    expect(await request(theirs, theirs.connection.token)).toMatchObject({ status: 200, body: { totalResults: 1 } });
    const [mixed, wrong] = [await request(theirs, ours.connection.token), await request(theirs, "no-such-token")];
    expect(mixed.status).toBe(401);
    expect(mixed.body).toEqual(wrong.body);
    const unknown = { ...ours.connection, scimBaseUrl: `${testEnvironment().url}/scim/${NEVER}/v2` };
    expect((await scimClient(unknown).request("GET", "/Users")).body).toEqual(wrong.body);
  });

  test("is not said by anything else: a header that names another tenant moves nobody there (REQ-595, CASE-2)", async () => {
    const headers = { "roster-tenant": theirs.tenant.slug };
    const listed = await ours.scim.request("GET", "/Users", undefined, headers);
    expect(listed.body.Resources).toMatchObject([{ id: ours.userId }]);
    expect(await ours.scim.request("GET", `/Users/${theirs.userId}`, undefined, headers)).toMatchObject({
      status: 404,
    });
    const { createApiClient } = await ours.tenant.admin.createApiClient({
      input: { name: "x", scopes: ["users:read"] },
    });
    const answer = await fetch(`${testEnvironment().url}/graphql`, {
      method: "POST",
      headers: { ...headers, authorization: `Bearer ${createApiClient.token}`, "content-type": "application/json" },
      body: JSON.stringify({ query: "{ users { nodes { id } } }" }),
    });
    expect(await answer.json()).toEqual({ data: { users: { nodes: [{ id: ours.userId }] } } });
  });
});
