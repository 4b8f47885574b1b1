import { describe, expect, test } from "@jest/globals";
import type { Dialect } from "../../schema/client/index.js";
import { testEnvironment } from "../support/environment.js";
import { ENTERPRISE_USER, PATCH_OP, person, providerClient, USER } from "../support/provider-clients.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

describe("a client that knows the RFCs and nothing of Roster", () => {
  test.each<Dialect>(["GENERIC", "RFC"])("finds its way and provisions: %s (PROMISE-6, PROMISE-7)", async (dialect) => {
    const connection = await (await newTenant()).connect({ provider: "GENERIC", dialect });
    expect(connection.scimBaseUrl).toBe(`${testEnvironment().url}/scim/${connection.id}/v2`);
    const scim = scimClient(connection);
    const get = async (path: string) => (await scim.request("GET", path)).body;
    const config = await get("/ServiceProviderConfig");
    expect(config).toMatchObject({ patch: { supported: true }, filter: { supported: true } });
    expect(config.authenticationSchemes).toContainEqual(expect.objectContaining({ type: "oauthbearertoken" }));

    const { endpoint, schema } = await get("/ResourceTypes/User");
    const user = await newUserOf(scim, schema);
    const { status, body } = await scim.request("POST", endpoint, { schemas: [schema], ...user });
    expect([status, body]).toMatchObject([201, user]);
    expect(Object.keys(user).length).toBeGreaterThan(7);

    const path = `${endpoint}/${body.id}`;
    const Operations = [{ op: "replace", path: "title", value: "Pilot" }];
    await scim.request("PATCH", path, { schemas: [PATCH_OP], Operations });
    expect(await get(path)).toMatchObject({ ...user, title: "Pilot" });
    expect(await scim.request("PUT", path, { ...user, schemas: [schema] })).toMatchObject({ status: 200, body: user });
    const filter = encodeURIComponent(`userName eq "${user.userName}" and title eq "title"`);
    expect(await get(`${endpoint}?filter=${filter}`)).toMatchObject({ totalResults: 1, Resources: [{ id: body.id }] });
    expect(await scim.request("DELETE", path)).toMatchObject({ status: 204 });
    expect(await scim.request("GET", path)).toMatchObject({ status: 404 });
  });
});

/** A user with each single text that the schema says a client may write and read. */
async function newUserOf(scim: ScimClient, schema: string): Promise<Record<string, string>> {
  const { attributes } = (await scim.request("GET", `/Schemas/${schema}`)).body;
  const texts = (attributes as Record<string, unknown>[]).filter(
    ({ type, multiValued, mutability, returned }) =>
      type === "string" && !multiValued && mutability === "readWrite" && returned !== "never",
  );
  return Object.fromEntries(texts.map(({ name }) => [name, FORMATS[String(name)] ?? String(name)]));
}

/** What RFC 7643 section 4.1.1 wants a certain format of. */
const FORMATS: Record<string, string> = { preferredLanguage: "en", locale: "en-GB", timezone: "Europe/Oslo" };

test("the same attributes are the same fields, whatever the provider: only it maps (PROMISE-25)", async () => {
  const tenant = await newTenant();
  const { providers } = await tenant.admin.providers();
  for (const { name: provider, title } of providers) {
    const connection = await tenant.connect({ provider });
    const userName = `ada@${provider.toLowerCase()}.test`;
    const { status, body } = await scimClient(connection).request("POST", "/Users", { ...FULL, userName });
    expect([provider, status]).toEqual([provider, 201]);
    const { user } = await tenant.admin.user({ id: body.id });
    expect({ ...user, emails: user?.emails.map(({ value }) => value) }).toMatchObject({ ...FIELDS, userName });
    const guide = (await tenant.admin.connectionGuide({ id: connection.id })).connection?.guide;
    expect(guide?.attributeNotes).toContain(
      `What is mapped is changed in ${title}; Roster maps nothing a second time.`,
    );
  }
});

const ADDRESS = { streetAddress: "1 Quay", locality: "Bergen", region: "Vestland", postalCode: "5003", country: "NO" };

const FULL = {
  schemas: [USER, ENTERPRISE_USER],
  externalId: "d-ada",
  name: { givenName: "Ada", familyName: "Holm" },
  displayName: "Ada Holm",
  nickName: "Addie",
  title: "Cook",
  emails: [{ value: "ada@corp.test", type: "work", primary: true }],
  addresses: [{ ...ADDRESS, type: "work" }],
  [ENTERPRISE_USER]: { department: "Galley", employeeNumber: "7", organization: "Corp" },
};

const FIELDS = {
  externalId: "d-ada",
  name: { givenName: "Ada", familyName: "Holm" },
  displayName: "Ada Holm",
  nickName: "Addie",
  title: "Cook",
  emails: ["ada@corp.test"],
  addresses: [{ ...ADDRESS, type: "work" }],
  department: "Galley",
  employeeNumber: "7",
  organization: "Corp",
};

test("three platforms fill one tenant side by side, alike, and what is sent twice or wrong does no harm (PROMISE-78)", async () => {
  const tenant = await newTenant();
  for (const provider of ["ENTRA", "OKTA", "JUMPCLOUD"] as const) {
    const connection = await tenant.connect({ provider });
    const directory = providerClient(provider, connection);
    const ada = person(`ada.${provider}`);
    const id = await directory.assign(ada);
    const stored = (await tenant.admin.user({ id })).user;
    expect(stored).toMatchObject({ connectionId: connection.id, userName: ada.email, title: "Cook", version: 1 });
    expect(await directory.assign(ada)).toBe(id);
    const wrong = { ...person("wrong"), title: ["no", "title"] as unknown as string };
    await expect(directory.assign(wrong)).rejects.toThrow("400");
    expect((await tenant.admin.user({ id })).user).toEqual(stored);
  }
  expect((await tenant.admin.users({ withTotalCount: true })).users.totalCount).toBe(3);
});

test("a provider of users alone works where it may not even read groups (PROMISE-39)", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect({ provider: "OKTA", scopes: ["users:read", "users:write"] });
  const directory = providerClient("OKTA", connection);
  const id = await directory.assign(person("ada"));
  await directory.update(id, { ...person("ada"), title: "Chef" });
  await directory.setActive(id, person("ada"), false);
  expect((await tenant.admin.user({ id })).user).toMatchObject({ title: "Chef", active: false });
  await expect(directory.pushGroup("Crew", [])).rejects.toThrow("403");
});
