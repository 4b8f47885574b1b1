import { afterAll, describe, expect, test } from "@jest/globals";
import type { CreateConnectionInput } from "../../schema/client/index.js";
import { countingPool } from "../support/database.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

const database = countingPool();
afterAll(() => database.end());

const work = (value: string) => [{ value, type: "work", primary: true }];
const patch = (scim: ScimClient, path: string, ...Operations: object[]) =>
  scim.request("PATCH", path, { schemas: [PATCH_OP], Operations });
const create = (scim: ScimClient, user: object) => scim.request("POST", "/Users", { schemas: [USER], ...user });
const lookUp = (scim: ScimClient, filter: string) =>
  scim.request("GET", `/Users?filter=${encodeURIComponent(filter)}`).then(({ body }) => body.Resources);

/** A tenant with one local account, and a connection to it. */
async function setUp(connection: Partial<CreateConnectionInput>) {
  const tenant = await newTenant();
  const input = { userName: "ana", emails: work("Ana@corp.test") };
  const { id } = (await tenant.admin.createUser({ input })).createUser.user;
  const scim = scimClient(await tenant.connect(connection));
  return { tenant, id, scim };
}

const actionsOn = async ({ admin }: TestTenant, resource: string) =>
  (await admin.changes({ resource })).changes.nodes.map(({ action }) => action);

describe("matching by userName", () => {
  test("refuses to create who is there already, and takes over whom the provider has found and writes to", async () => {
    const { tenant, id, scim } = await setUp({});
    expect(await create(scim, { userName: "ANA" })).toMatchObject({ status: 409, body: { scimType: "uniqueness" } });
    expect(await lookUp(scim, 'userName eq "ana"')).toMatchObject([{ id }]);
    expect((await patch(scim, `/Users/${id}`, { op: "add", path: "externalId", value: "a-1" })).status).toBe(200);
    expect(await actionsOn(tenant, id)).toEqual(["user.created", "user.adopted", "user.updated"]);
  });

  test("takes over also by a PUT that changes nothing, without a new version", async () => {
    const { tenant, id, scim } = await setUp({});
    const same = { schemas: [USER], userName: "ana", emails: work("Ana@corp.test") };
    const answer = await scim.request("PUT", `/Users/${id}`, same);
    expect(answer.headers.get("etag")).toBe('W/"1"');
    expect(await actionsOn(tenant, id)).toEqual(["user.created", "user.adopted"]);
  });
});

describe("matching by primary work e-mail", () => {
  const matching = "PRIMARY_WORK_EMAIL";

  test("takes over the account with the e-mail, whose userName may change freely (PROMISE-26)", async () => {
    const { tenant, id, scim } = await setUp({ matching });
    const answer = await create(scim, { userName: "ana.berg", externalId: "a-1", emails: work("ana@CORP.test") });
    expect(answer).toMatchObject({ status: 201, body: { id, userName: "ana.berg", externalId: "a-1" } });
    expect(await actionsOn(tenant, id)).toEqual(["user.created", "user.adopted", "user.updated"]);
    expect((await patch(scim, `/Users/${id}`, { op: "replace", path: "userName", value: "a.berg" })).status).toBe(200);
    const again = await create(scim, { userName: "other", emails: work("ana@corp.test") });
    expect(again).toMatchObject({ status: 409, body: { scimType: "uniqueness" } });
  });

  test("finds the account where the provider looks for it by userName (PROMISE-27)", async () => {
    const { id, scim } = await setUp({ matching });
    expect(await lookUp(scim, 'userName eq "ana@corp.test"')).toMatchObject([{ id, userName: "ana" }]);
    expect(await lookUp(scim, 'userName eq "nobody@corp.test"')).toEqual([]);
    expect(await lookUp(scim, 'userName ne "ana"')).toEqual([]);
  });

  test.each<[string, object[]]>([
    ["without a type", [{ value: "ana@corp.test" }]],
    ["of type other", [{ value: "ana@corp.test", type: "other", primary: true }]],
    [
      "of type work behind a primary one at home",
      [
        { value: "ana@home.example.com", type: "home", primary: true },
        { value: "ana@corp.test", type: "work" },
      ],
    ],
  ])("knows a person by an e-mail %s", async (_name, emails) => {
    const { id, scim } = await setUp({ matching });
    expect(await create(scim, { userName: "new", emails })).toMatchObject({ status: 201, body: { id } });
  });

  test("makes a new account where only another e-mail is the same", async () => {
    const { id, scim } = await setUp({ matching });
    const emails = [...work("new@corp.test"), { value: "ana@corp.test", type: "home" }];
    const answer = await create(scim, { userName: "new", emails });
    expect(answer.status).toBe(201);
    expect(answer.body.id).not.toBe(id);
  });
});

describe("matching by userName and e-mail", () => {
  const matching = "USER_NAME_AND_EMAIL";

  test("takes over the account that has both, and makes a new one where there is none (PROMISE-28)", async () => {
    const { id, scim } = await setUp({ matching });
    expect(await create(scim, { userName: "ana", emails: work("ana@corp.test") })).toMatchObject({
      status: 201,
      body: { id },
    });
    const bo = await create(scim, { userName: "bo", emails: work("bo@corp.test") });
    expect(bo.status).toBe(201);
    expect(bo.body.id).not.toBe(id);
  });

  test("refuses where the userName is there with another e-mail", async () => {
    const { scim } = await setUp({ matching });
    expect(await create(scim, { userName: "ana", emails: work("other@corp.test") })).toMatchObject({ status: 409 });
  });
});

describe("taking over", () => {
  test("gives no way to the account's credentials (CASE-3, CASE-6)", async () => {
    const { tenant, id, scim } = await setUp({ matching: "PRIMARY_WORK_EMAIL" });
    const password = "Correct-Horse-7";
    await create(scim, { userName: "ana", emails: work("ana@corp.test"), password });
    await patch(scim, `/Users/${id}`, { op: "replace", value: { password } });
    const stored = "select 1 from passwords where tenant_id = $1 and user_id = $2";
    expect(await database.databases.of(tenant.id).query(stored, [tenant.id, id])).toEqual([]);

    const adopted = (await tenant.admin.changes({ resource: id })).changes.nodes;
    expect(adopted.map(({ after }) => after?.ignored)).toContainEqual([
      { path: "password", value: "", reason: "ADOPTED" },
    ]);
    expect(JSON.stringify(adopted)).not.toContain(password);

    const own = await create(scim, { userName: "own", emails: work("own@corp.test"), password });
    expect(await database.databases.of(tenant.id).query(stored, [tenant.id, own.body.id])).toHaveLength(1);
  });

  test("can be switched off: what was made in Roster is then Roster's", async () => {
    const { id, scim } = await setUp({ matching: "PRIMARY_WORK_EMAIL", adopts: false });
    expect(await create(scim, { userName: "new", emails: work("ana@corp.test") })).toMatchObject({ status: 409 });
    const refused = await patch(scim, `/Users/${id}`, { op: "replace", path: "active", value: false });
    expect(refused).toMatchObject({ status: 403, body: { detail: expect.stringContaining("made in Roster") } });
  });

  test("is for groups too", async () => {
    const { tenant, scim } = await setUp({});
    const { id } = (await tenant.admin.createGroup({ input: { displayName: "Crew" } })).createGroup.group;
    expect((await patch(scim, `/Groups/${id}`, { op: "replace", path: "displayName", value: "Staff" })).status).toBe(
      204,
    );
    expect(await actionsOn(tenant, id)).toEqual(["group.created", "group.adopted", "group.updated"]);
  });
});

test("what a connection has pushed no other connection may change (PROMISE-79)", async () => {
  const { tenant } = await setUp({});
  const partner = scimClient(await tenant.connect({ name: "Partner" }));
  const other = scimClient(await tenant.connect());
  const user = await create(partner, { userName: "pia" });
  const group = await partner.request("POST", "/Groups", { schemas: [GROUP], displayName: "Partners" });
  for (const path of [`/Users/${user.body.id}`, `/Groups/${group.body.id}`]) {
    const refused = { status: 403, body: { detail: expect.stringContaining("belongs to the connection Partner") } };
    expect(await patch(other, path, { op: "replace", path: "displayName", value: "Mine" })).toMatchObject(refused);
    expect(await other.request("DELETE", path)).toMatchObject(refused);
    expect(await other.request("GET", path)).toMatchObject({ status: 200, body: { meta: { version: 'W/"1"' } } });
  }
});

describe("who was deleted and comes back", () => {
  const pia = { userName: "pia", externalId: "p-1", title: "Guide", emails: work("pia@corp.test") };

  async function deleted(connection: Partial<CreateConnectionInput>, user: object = pia) {
    const tenant = await newTenant();
    const scim = scimClient(await tenant.connect(connection));
    const { id } = (await create(scim, user)).body;
    const members = [{ value: id }];
    const crew = (await scim.request("POST", "/Groups", { schemas: [GROUP], displayName: "Crew", members })).body.id;
    const gone = (await scim.request("POST", "/Groups", { schemas: [GROUP], displayName: "Gone", members })).body.id;
    expect((await scim.request("DELETE", `/Users/${id}`)).status).toBe(204);
    await scim.request("DELETE", `/Groups/${gone}`);
    expect((await scim.request("GET", `/Users/${id}`)).status).toBe(404);
    return { tenant, scim, id, crew };
  }

  test("is the same user again, with the groups that there still are and what is said now (PROMISE-15)", async () => {
    const { tenant, scim, id, crew } = await deleted({});
    const { title: _, ...returned } = pia;
    const answer = await create(scim, { ...returned, userName: "pia.holm" });
    expect(answer).toMatchObject({ status: 201, body: { id, userName: "pia.holm", active: true } });
    expect(answer.body.title).toBeUndefined();
    expect(answer.body.groups).toMatchObject([{ value: crew }]);
    expect((await scim.request("GET", `/Groups/${crew}`)).body.members).toMatchObject([{ value: id }]);
    expect((await actionsOn(tenant, id)).at(-1)).toBe("user.restored");
  });

  test("is known by userName and e-mail where the provider has no id of its own", async () => {
    const { externalId: _, ...user } = pia;
    const { scim, id } = await deleted({}, user);
    expect((await create(scim, user)).body.id).toBe(id);
  });

  test.each<[string, object, Partial<CreateConnectionInput>]>([
    ["another id of the provider's", { ...pia, externalId: "p-2" }, {}],
    ["the same userName and no e-mail", { userName: "pia" }, {}],
    ["a connection that brings nobody back", pia, { restores: false }],
    ["the dialect of the RFCs, which issue no id again", pia, { dialect: "RFC" }],
  ])("is somebody new with %s", async (_name, user, connection) => {
    const { scim, id } = await deleted(connection);
    const answer = await create(scim, user);
    expect(answer.status).toBe(201);
    expect(answer.body.id).not.toBe(id);
    expect(answer.body.groups).toBeUndefined();
  });

  test("is somebody new for another connection", async () => {
    const { tenant, id } = await deleted({});
    const answer = await create(scimClient(await tenant.connect()), pia);
    expect(answer.body.id).not.toBe(id);
  });

  test("is refused where the userName is somebody else's meanwhile", async () => {
    const { tenant, scim } = await deleted({});
    await tenant.admin.createUser({ input: { userName: "pia" } });
    expect(await create(scim, pia)).toMatchObject({ status: 409, body: { scimType: "uniqueness" } });
  });
});
