import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type Client, createClient } from "../../schema/client/index.js";
import { testEnvironment } from "../support/environment.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const PASSWORD = "Harbour-Lights-7";
const { url } = testEnvironment();

/** Who may write users, each in its own way. */
const WRITERS = ["the admin token", "an API client", "an administrator who has signed in"] as const;

let tenant: TestTenant;
let admin: Client;
let connection: TestConnection;
let scim: ScimClient;
let writers: Record<(typeof WRITERS)[number], Client>;
let badge: string;
let people = 0;
let userId: string;

beforeAll(async () => {
  tenant = await newTenant();
  ({ admin } = tenant);
  connection = await tenant.connect({ name: "Corp directory" });
  scim = scimClient(connection);
  badge = extensionSample("badge").id;
  await admin.registerExtensionSchema({ input: extensionSample("badge") });
  const scopes = ["users:read", "users:write", "groups:read", "groups:write", "roles:read", "roles:write"];
  const { token } = (await admin.createApiClient({ input: { name: "Program", scopes } })).createApiClient;
  writers = {
    "the admin token": admin,
    "an API client": createClient({ url, token }),
    "an administrator who has signed in": await newAdministrator(),
  };
});

async function newAdministrator(): Promise<Client> {
  const { role } = (await admin.createRole({ input: { value: "chief", permissions: ["roster:admin"] } })).createRole;
  const { user } = (await admin.createUser({ input: { userName: "chief", password: PASSWORD } })).createUser;
  await admin.grantRole({ input: { roleId: role.id, userId: user.id } });
  const input = { tenant: tenant.slug, userName: "chief", password: PASSWORD };
  return createClient({ url, token: (await createClient({ url }).signIn({ input })).signIn.token });
}

/** What the directory says of a person. */
const pushed = () => ({
  schemas: [USER],
  userName: `person-${++people}`,
  externalId: `hr-${people}`,
  name: { givenName: "Ana", familyName: "Ito" },
  title: "Pilot",
  active: true,
  emails: [{ value: `person-${people}@corp.test`, type: "work", primary: true }],
  roles: [{ value: "crew" }],
  [badge]: { code: `c-${people}` },
});

beforeEach(async () => {
  userId = (await scim.request("POST", "/Users", pushed())).body.id;
});

const patch = (path: string, ...Operations: object[]) =>
  scim.request("PATCH", path, { schemas: [PATCH_OP], Operations });

const userOf = async (id: string) => (await admin.user({ id })).user;

const originsOf = async (id: string) => (await admin.userFieldOrigins({ id })).user?.fieldOrigins ?? [];

const refusal = (field: string, path = field) => ({
  code: "IMMUTABLE",
  field,
  message: `${path} comes from the directory of the connection Corp directory: change it there`,
});

describe.each(WRITERS)("what a directory has said of a user is not changed by %s", (name) => {
  const REFUSED: [field: string, path: string, change: () => object][] = [
    ["title", "title", () => ({ title: "Captain" })],
    ["title", "title", () => ({ title: null })],
    ["userName", "userName", () => ({ userName: "somebody-else" })],
    ["externalId", "externalId", () => ({ externalId: "hr-0" })],
    ["emails", "emails", () => ({ emails: [{ value: "other@corp.test" }] })],
    ["name.familyName", "name.familyName", () => ({ name: { familyName: "Ono" } })],
    ["roles", 'roles[value eq "crew"]', () => ({ roles: [{ value: "other" }] })],
    ["roles", 'roles[value eq "crew"]', () => ({ removeRoles: ["crew"] })],
  ];
  test.each(REFUSED)("%s", async (field, path, change) => {
    const before = await userOf(userId);
    const input = { id: userId, ...change() };
    await expect(writers[name].updateUser({ input })).rejects.toMatchObject(refusal(field, path));
    expect(await userOf(userId)).toEqual(before);
  });

  test("an attribute of an extension", async () => {
    const extensions = [{ schema: badge, values: { code: "other" } }];
    const path = `${badge}:code`;
    await expect(writers[name].updateUser({ input: { id: userId, extensions } })).rejects.toMatchObject(refusal(path));
  });
});

describe("what a directory has said of a user", () => {
  test("may be sent back as it is", async () => {
    const input = { id: userId, title: "Pilot", active: true, nickName: "Annie" };
    const { updateUser } = await admin.updateUser({ input });
    expect(updateUser.user).toMatchObject({ title: "Pilot", nickName: "Annie", version: 2 });
  });

  test("leaves free what it has said nothing of", async () => {
    const values = { color: "red" };
    const input = {
      id: userId,
      nickName: "Annie",
      department: "Flight",
      phoneNumbers: [{ value: "+1 555 0100" }],
      photos: [{ value: "https://example.com/annie.png" }],
      roles: [{ value: "crew" }, { value: "first-aider" }],
      extensions: [{ schema: badge, values }],
    };
    const { user } = (await admin.updateUser({ input })).updateUser;
    expect(user).toMatchObject({ nickName: "Annie", department: "Flight", roles: input.roles });
  });

  test("grows with what it says later, and with what it clears", async () => {
    await patch(`/Users/${userId}`, { op: "add", path: "department", value: "Flight" });
    await patch(`/Users/${userId}`, { op: "remove", path: "title" });
    await expect(admin.updateUser({ input: { id: userId, department: "Ground" } })).rejects.toMatchObject(
      refusal("department"),
    );
    await expect(admin.updateUser({ input: { id: userId, title: "Captain" } })).rejects.toMatchObject(refusal("title"));
  });

  test("is replaced as a whole by a PUT, whoever has written it before", async () => {
    await admin.updateUser({ input: { id: userId, nickName: "Annie" } });
    const { userName } = (await userOf(userId)) as { userName: string };
    await scim.request("PUT", `/Users/${userId}`, { schemas: [USER], userName, nickName: "Anna" });
    expect(await originsOf(userId)).toContainEqual(
      expect.objectContaining({ field: "nickName", origin: "DIRECTORY", editable: false }),
    );
  });

  test("is not written by repeating it: neither version nor time changes", async () => {
    const { version } = (await userOf(userId)) as { version: number };
    const { body } = await scim.request("GET", `/Users/${userId}`);
    await scim.request("PUT", `/Users/${userId}`, body);
    expect(await userOf(userId)).toMatchObject({ version });
  });

  test("is the user's own to change no more than anybody's", async () => {
    const { token } = (await admin.createUserToken({ input: { connectionId: connection.id, userId } })).createUserToken;
    const me = scimClient({ ...connection, token });
    const change = (path: string, value: string) =>
      me.request("PATCH", "/Me", { schemas: [PATCH_OP], Operations: [{ op: "replace", path, value }] });
    expect((await change("nickName", "Annie")).status).toBe(200);
    expect(await change("name.givenName", "Anne")).toMatchObject({
      status: 400,
      body: { scimType: "mutability", detail: refusal("name.givenName").message },
    });
  });
});

test("what a directory repeats while somebody changes it is the directory's, whoever is first", async () => {
  const { body } = await scim.request("GET", `/Users/${userId}`);
  const rounds = Array.from({ length: 15 }, (_, round) => `name-${round}`);
  for (const nickName of rounds) {
    const { id } = (await scim.request("POST", "/Users", pushed())).body;
    const { userName } = (await admin.updateUser({ input: { id, nickName } })).updateUser.user;
    const outcomes = await Promise.all([
      scim.request("PUT", `/Users/${id}`, { ...body, id, externalId: userName, userName, nickName }).then(statusOf),
      admin.updateUser({ input: { id, nickName: "ours" } }).then(
        () => 200,
        ({ code }) => code,
      ),
    ]);
    expect([
      [200, 200],
      [200, "IMMUTABLE"],
    ]).toContainEqual(outcomes);
    expect((await userOf(id))?.nickName).toBe(nickName);
    expect(await originsOf(id)).toContainEqual(expect.objectContaining({ field: "nickName", origin: "DIRECTORY" }));
  }
});

const statusOf = ({ status }: { status: number }) => status;

describe("a role that is granted here", () => {
  test("stays beside those of the directory, and can be taken again", async () => {
    const { role } = (await admin.createRole({ input: { value: "navigator" } })).createRole;
    await admin.grantRole({ input: { roleId: role.id, userId } });
    await admin.revokeRole({ input: { roleId: role.id, userId } });
    await admin.updateUser({ input: { id: userId, roles: [{ value: "crew" }, { value: "here" }] } });
    await scim.request("PATCH", `/Users/${userId}`, {
      schemas: [PATCH_OP],
      Operations: [{ op: "replace", path: "roles", value: [{ value: "crew" }, { value: "here" }] }],
    }); // providers send back what they were answered
    const { user } = (await admin.updateUser({ input: { id: userId, removeRoles: ["here"] } })).updateUser;
    expect(user.roles.map(({ value }) => value)).toEqual(["crew"]);
  });
});

describe("whether a user may act", () => {
  test("is ended here in an emergency, and given back, as long as the directory says nothing else", async () => {
    expect((await admin.deactivateUser({ input: { id: userId } })).deactivateUser.user.active).toBe(false);
    expect((await admin.reactivateUser({ input: { id: userId } })).reactivateUser.user.active).toBe(true);
  });

  test("is not given back where the directory has ended it", async () => {
    await patch(`/Users/${userId}`, { op: "replace", path: "active", value: false });
    await expect(admin.reactivateUser({ input: { id: userId } })).rejects.toMatchObject(refusal("active"));
    await expect(admin.updateUser({ input: { id: userId, active: true } })).rejects.toMatchObject(refusal("active"));
  });

  test("is not given back either where the directory has ended it after somebody here had", async () => {
    await admin.deactivateUser({ input: { id: userId } });
    const version = (await userOf(userId))?.version;
    await patch(`/Users/${userId}`, { op: "replace", value: { active: false } });
    await expect(admin.reactivateUser({ input: { id: userId } })).rejects.toMatchObject(refusal("active"));
    expect(await userOf(userId)).toMatchObject({ active: false, version });
  });

  test("is the directory's again as soon as it says so", async () => {
    await admin.deactivateUser({ input: { id: userId } });
    const { status, body } = await patch(`/Users/${userId}`, { op: "replace", path: "active", value: true });
    expect([status, body?.active]).toEqual([200, true]);
  });

  test("goes alone: nothing of the directory's is changed with it", async () => {
    await expect(admin.updateUser({ input: { id: userId, active: false, title: "x" } })).rejects.toMatchObject(
      refusal("title"),
    );
    expect(await userOf(userId)).toMatchObject({ active: true });
  });
});

describe("a user of a directory", () => {
  test("can be deleted, and comes back with the directory's next word", async () => {
    const person = pushed();
    const { id } = (await scim.request("POST", "/Users", person)).body;
    await admin.deleteUser({ input: { id } });
    expect((await scim.request("POST", "/Users", person)).body.id).toBe(id);
    await expect(admin.updateUser({ input: { id, title: "x" } })).rejects.toMatchObject(refusal("title"));
  });

  test("sets a password of its own, and an administrator sets one", async () => {
    const { user } = (await admin.updateUser({ input: { id: userId, password: PASSWORD } })).updateUser;
    const input = { tenant: tenant.slug, userName: user.userName, password: PASSWORD };
    const { token } = (await createClient({ url }).signIn({ input })).signIn;
    const passwords = { currentPassword: PASSWORD, newPassword: "Lanterns-On-Quay-8" };
    await expect(createClient({ url, token }).changePassword({ input: passwords })).resolves.toBeDefined();
  });
});

describe("a group of a directory", () => {
  const create = async (others: object) =>
    (await scim.request("POST", "/Groups", { schemas: [GROUP], displayName: "Crew", externalId: "g-1", ...others }))
      .body.id;

  test.each(WRITERS)("is neither renamed nor filled by %s", async (name) => {
    const id = await create({ members: [{ value: userId }] });
    const update = (change: object) => writers[name].updateGroup({ input: { id, ...change } });
    await expect(update({ displayName: "Other" })).rejects.toMatchObject(refusal("displayName"));
    await expect(update({ externalId: null })).rejects.toMatchObject(refusal("externalId"));
    await expect(update({ members: { remove: [userId] } })).rejects.toMatchObject(refusal("members"));
    await expect(update({ members: { replace: [] } })).rejects.toMatchObject(refusal("members"));
    await expect(update({ members: { add: [userId] } })).resolves.toBeDefined();
    expect((await admin.group({ id, withMembers: true })).group?.members?.nodes).toHaveLength(1);
  });

  test("can be filled where the directory has never said who is in it", async () => {
    const id = await create({});
    await admin.updateGroup({ input: { id, members: { add: [userId] } } });
    await admin.updateGroup({ input: { id, members: { remove: [userId] } } });
    await patch(`/Groups/${id}`, { op: "add", path: "members", value: [{ value: userId }] });
    await expect(admin.updateGroup({ input: { id, members: { remove: [userId] } } })).rejects.toMatchObject(
      refusal("members"),
    );
  });

  test("can be given roles, be a member of others, and be deleted", async () => {
    const id = await create({ members: [{ value: userId }] });
    const { role } = (await admin.createRole({ input: { value: `role-${people}` } })).createRole;
    await admin.grantRole({ input: { roleId: role.id, groupId: id } });
    await admin.createGroup({ input: { displayName: "Everybody", memberIds: [id, userId] } });
    await expect(admin.deleteGroup({ input: { id } })).resolves.toBeDefined();
  });
});

describe("when a connection is deleted and its users are kept", () => {
  test("all of them can be changed, and what another connection takes over is its own alone", async () => {
    const first = await tenant.connect({ name: "First" });
    const { id, userName } = (await scimClient(first).request("POST", "/Users", pushed())).body;
    await admin.deleteConnection({ input: { id: first.id, leftOverUsers: "KEEP" } });
    expect(new Set((await originsOf(id)).map(({ editable }) => editable))).toEqual(new Set([true]));
    await admin.updateUser({ input: { id, title: "Captain" } });
    const second = scimClient(await tenant.connect({ name: "Second" }));
    const Operations = [{ op: "replace", path: "department", value: "Flight" }];
    await second.request("PATCH", `/Users/${id}`, { schemas: [PATCH_OP], Operations });
    await admin.updateUser({ input: { id, userName: `${userName}-2`, title: "Chief" } });
    await expect(admin.updateUser({ input: { id, department: "x" } })).rejects.toMatchObject({
      code: "IMMUTABLE",
      message: "department comes from the directory of the connection Second: change it there",
    });
  });
});

describe("origins of fields", () => {
  test("say who has written each last", async () => {
    await writers["an API client"].updateUser({ input: { id: userId, nickName: "Annie" } });
    await writers["an administrator who has signed in"].updateUser({ input: { id: userId, locale: "en-GB" } });
    const directorys = {
      origin: "DIRECTORY",
      connectionId: connection.id,
      connectionName: "Corp directory",
      editable: false,
    };
    const ours = { connectionId: null, connectionName: null, editable: true };
    expect(await originsOf(userId)).toEqual([
      { field: "active", ...directorys },
      { field: "emails", ...directorys },
      { field: "externalId", ...directorys },
      { field: "locale", origin: "CONSOLE", ...ours },
      { field: "name.familyName", ...directorys },
      { field: "name.givenName", ...directorys },
      { field: "nickName", origin: "API", ...ours },
      { field: 'roles[value eq "crew"]', ...directorys },
      { field: "title", ...directorys },
      { field: `${badge}:code`, ...directorys },
      { field: "userName", ...directorys },
    ]);
  });

  test("of a group name its members", async () => {
    const input = { displayName: "Ours", memberIds: [userId] };
    const { id } = (await admin.createGroup({ input })).createGroup.group;
    const ours = { origin: "API", connectionId: null, connectionName: null, editable: true };
    expect((await admin.groupFieldOrigins({ id })).group?.fieldOrigins).toEqual([
      { field: "displayName", ...ours },
      { field: "members", ...ours },
    ]);
  });
});
