import { describe, expect, test } from "@jest/globals";
import { newSecretClient, requestToken } from "../support/oauth-client.js";
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

describe("large groups", () => {
  test("a group of 301 keeps all when one member joins, and is replaced and emptied whole (AK-10, OTH-7)", async () => {
    const { scim, ids } = await withUsers(302);
    const group = await createGroup(scim, ids.slice(0, 300));
    await patch(scim, group, { op: "add", path: "members", value: [{ value: ids[300] }] });
    expect(await membersOf(scim, group)).toEqual(ids.slice(0, 301));
    const members = ids.slice(101).map((value) => ({ value }));
    await scim.request("PUT", `/Groups/${group}`, { schemas: [GROUP], displayName: "Everybody", members });
    expect(await membersOf(scim, group)).toEqual(ids.slice(101));
    await scim.request("PUT", `/Groups/${group}`, { schemas: [GROUP], displayName: "Everybody", members: [] });
    expect(await membersOf(scim, group)).toEqual([]);
  });

  test("256 members join in one PATCH, and as many leave in one (OKTA-37)", async () => {
    const { scim, ids } = await withUsers(257);
    const group = await createGroup(scim, ids.slice(256));
    const joining = ids.slice(0, 256).map((value) => ({ value, display: "somebody" }));
    expect(await patch(scim, group, { op: "add", path: "members", value: joining })).toBe(204);
    expect(await membersOf(scim, group)).toEqual(ids);
    const leaving = joining.map(({ value }) => ({ op: "remove", path: `members[value eq "${value}"]` }));
    expect(await patch(scim, group, ...leaving)).toBe(204);
    expect(await membersOf(scim, group)).toEqual(ids.slice(256));
  });

  test("who joins a group of 211 by a PATCH of its whole membership is the only change (KC-8)", async () => {
    const { tenant, scim, ids } = await withUsers(212);
    const group = await createGroup(scim, ids.slice(0, 211));
    expect(await patch(scim, group, { op: "replace", path: "members", value: ids.map((value) => ({ value })) })).toBe(
      204,
    );
    expect(await membersOf(scim, group)).toEqual(ids);
    const [first, last] = (await tenant.admin.users({ filter: { id: { in: [ids[0] ?? "", ids[211] ?? ""] } } })).users
      .nodes;
    expect([first?.version, last?.version]).toEqual([2, 2]); // each has joined once, and once only
  });
});

test("100 requests at once are all answered, none of them put off (ENTRA-73, OL-11)", async () => {
  const { connect } = await newTenant();
  const scim = scimClient(await connect({ provider: "ONELOGIN" }));
  const create = (_: unknown, number: number) =>
    scim.request("POST", "/Users", { schemas: [USER], userName: `burst-${number}`, active: "true" });
  const created = await Promise.all(Array.from({ length: 100 }, create));
  expect(created.filter(({ status }) => status !== 201)).toEqual([]);
  const suspend = ({ body }: { body: ScimBody }) =>
    scim.request("PUT", `/Users/${body.id}`, { schemas: [USER], userName: body.userName, active: "false" });
  const suspended = await Promise.all(created.map(suspend));
  expect(suspended.filter(({ status, body }) => status !== 200 || body.active)).toEqual([]);
});

describe("keys", () => {
  test("a token that is replaced with an overlap works until the new one is in the provider's hands (ENTRA-11)", async () => {
    const { admin, connect } = await newTenant();
    const connection = await connect({ provider: "ENTRA" });
    const status = async (token: string) =>
      (await scimClient({ ...connection, token }).request("GET", "/Users?count=1")).status;
    const rotate = async (overlap?: string) =>
      (await admin.rotateConnectionToken({ input: { id: connection.id, overlap } })).rotateConnectionToken.token;
    const second = await rotate("7d");
    expect([await status(connection.token), await status(second)]).toEqual([200, 200]);
    const third = await rotate();
    expect([await status(connection.token), await status(second), await status(third)]).toEqual([401, 401, 200]);
  });

  test("a token for client id and secret opens the connection, with and without a scope (ENTRA-10, PING-4, SP-7, OTH-2)", async () => {
    const tenant = await newTenant();
    const connection = await tenant.connect({ provider: "PING" });
    const { header } = await newSecretClient(tenant, { name: "Ping", connectionId: connection.id });
    for (const form of [{}, { scope: "scim" }] as Record<string, string>[]) {
      const { status, body } = await requestToken(form, header);
      expect(status).toBe(200);
      const scim = scimClient({ ...connection, token: String(body.access_token) });
      expect(await scim.request("GET", "/Users")).toMatchObject({ status: 200 });
    }
  });
});

describe("discovery", () => {
  test("the configuration has every member that a client may check, of its type (AK-1)", async () => {
    const { connect } = await newTenant();
    const scim = scimClient(await connect({ provider: "AUTHENTIK" }));
    expect((await scim.request("GET", "/ServiceProviderConfig")).body).toMatchObject({
      patch: { supported: true },
      bulk: {
        supported: expect.any(Boolean),
        maxOperations: expect.any(Number),
        maxPayloadSize: expect.any(Number),
      },
      filter: { supported: true, maxResults: expect.any(Number) },
      changePassword: { supported: expect.any(Boolean) },
      sort: { supported: expect.any(Boolean) },
      etag: { supported: expect.any(Boolean) },
      authenticationSchemes: expect.arrayContaining([
        {
          type: "oauthbearertoken",
          name: expect.any(String),
          description: expect.any(String),
          specUri: expect.any(String),
          primary: true,
        },
      ]),
    });
  });

  test("every attribute of a user and of a group is one that the schemas declare, of its type and number (SP-2)", async () => {
    const { connect } = await newTenant();
    const scim = scimClient(await connect({ provider: "SAILPOINT" }));
    const { body: schemas } = await scim.request("GET", "/Schemas");
    const declared = new Map<string, ScimBody[]>(
      schemas.Resources.map(({ id, attributes }: ScimBody) => [id, attributes]),
    );
    const manager = (await scim.request("POST", "/Users", fullUser("chief"))).body.id;
    const user = (await scim.request("POST", "/Users", fullUser("ana", manager))).body.id;
    const group = await createGroup(scim, [user]);
    const shown = [
      (await scim.request("GET", `/Users/${user}`)).body,
      (await scim.request("GET", `/Groups/${group}`)).body,
    ];
    expect(Object.keys(shown[0]).length).toBeGreaterThan(20);
    expect(shown.flatMap((resource) => undeclared(resource, declared))).toEqual([]);
  });
});

/** Attributes that every resource has, which no schema declares (RFC 7643 section 3.1). */
const COMMON = ["schemas", "id", "externalId", "meta"];

function undeclared(resource: ScimBody, declared: Map<string, ScimBody[]>): string[] {
  const core = declared.get(resource.schemas[0]) ?? [];
  return Object.entries(resource).flatMap(([name, value]) => {
    if (COMMON.includes(name)) return [];
    const extension = declared.get(name);
    return extension ? faultsOf(value as ScimBody, extension, name) : faultsOf({ [name]: value }, core, "");
  });
}

function faultsOf(object: ScimBody, attributes: ScimBody[], where: string): string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const path = `${where}.${name}`;
    const attribute = attributes.find((one) => one.name === name);
    if (!attribute || Array.isArray(value) !== attribute.multiValued) return [path];
    const values = Array.isArray(value) ? value : [value];
    if (attribute.type === "complex") return values.flatMap((one) => faultsOf(one, attribute.subAttributes, path));
    const type = attribute.type === "boolean" ? "boolean" : "string";
    return values.every((one) => typeof one === type) ? [] : [path];
  });
}

const fullUser = (userName: string, manager?: string) => ({
  schemas: [USER, ENTERPRISE_USER],
  userName,
  externalId: `x-${userName}`,
  name: { formatted: "Ana Cruz", familyName: "Cruz", givenName: "Ana", middleName: "M.", honorificPrefix: "Dr." },
  displayName: "Ana",
  nickName: "An",
  profileUrl: "https://corp.test/ana",
  title: "Auditor",
  userType: "Employee",
  preferredLanguage: "en",
  locale: "en-US",
  timezone: "America/Denver",
  active: true,
  emails: [{ value: "ana@corp.test", type: "work", display: "Desk", primary: true }],
  phoneNumbers: [{ value: "+1 555 010 0100", type: "work" }],
  ims: [{ value: "ana", type: "xmpp" }],
  photos: [{ value: "https://corp.test/ana.png", type: "photo" }],
  addresses: [{ formatted: "1 Main St", streetAddress: "1 Main St", locality: "Boulder", country: "US", type: "work" }],
  entitlements: [{ value: "ledger-read", display: "Ledger" }],
  roles: [{ value: "auditor", display: "Auditor" }],
  [ENTERPRISE_USER]: {
    employeeNumber: "7",
    costCenter: "C1",
    organization: "Corp",
    division: "D",
    department: "Audit",
    ...(manager ? { manager: { value: manager } } : {}),
  },
});

/** A connection of a tenant that has so many users; their ids in the order in which groups show them. */
async function withUsers(count: number): Promise<{ tenant: TestTenant; scim: ScimClient; ids: string[] }> {
  const tenant = await newTenant();
  const scim = scimClient(await tenant.connect());
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    ids.push((await tenant.admin.createUser({ input: { userName: `user-${number}` } })).createUser.user.id);
  }
  return { tenant, scim, ids };
}

async function createGroup(scim: ScimClient, ids: string[]): Promise<string> {
  const members = ids.map((value) => ({ value }));
  const { status, body } = await scim.request("POST", "/Groups", {
    schemas: [GROUP],
    displayName: "Everybody",
    members,
  });
  expect(status).toBe(201);
  return body.id;
}

const patch = async (scim: ScimClient, group: string, ...operations: object[]): Promise<number> =>
  (await scim.request("PATCH", `/Groups/${group}`, { schemas: [PATCH_OP], Operations: operations })).status;

const membersOf = async (scim: ScimClient, group: string): Promise<string[]> =>
  (await scim.request("GET", `/Groups/${group}`)).body.members.map(({ value }: { value: string }) => value);
