import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { testEnvironment } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";
import { bulk, GROUP, newPerson, newUser, outcomeOf, PASSWORD, patch, signIn, USER, work } from "./scene.js";

let mail: MailServer;
let server: OwnServer;
beforeAll(async () => {
  mail = await startMailServer();
  server = await startOwnServer({ smtpUrl: mail.url, publicUrl: "http://roster.corp.test" });
});
afterAll(async () => {
  await server.close();
  await mail.close();
});

/** Somebody whom a connection has pushed, with each way in that there is. */
async function hired(tenant: TestTenant) {
  const connection = await tenant.connect({ provider: "ENTRA" });
  const scim = scimClient(connection);
  const person = { schemas: [USER], userName: "sam", externalId: "s-1", emails: work("sam@corp.test") };
  const { id } = (await scim.request("POST", "/Users", { ...person, password: PASSWORD })).body;
  const session = createClient({ url: testEnvironment().url, token: await signIn(tenant, "sam") });
  const { token } = (await tenant.admin.createUserToken({ input: { connectionId: connection.id, userId: id } }))
    .createUserToken;
  const self = scimClient({ ...connection, token });
  const waysIn = async () => [
    await outcomeOf(session.viewer()),
    (await self.request("GET", "/Me")).status,
    await outcomeOf(signIn(tenant, "sam")),
  ];
  return { tenant, connection, scim, person, id: id as string, waysIn };
}

interface Hired {
  tenant: TestTenant;
  connection: TestConnection;
  scim: ScimClient;
  person: object;
  id: string;
}

describe("every way to end somebody's right to act ends it at once, on every way in", () => {
  const off = patch({ op: "replace", path: "active", value: false });
  const job = (one: Hired, method: string, data?: object) =>
    one.scim.request("POST", "/Bulk", bulk({ method, path: `/Users/${one.id}`, data }));
  const WAYS: Record<string, (one: Hired) => Promise<unknown>> = {
    deactivateUser: ({ tenant, id }) => tenant.admin.deactivateUser({ input: { id } }),
    "updateUser with active: false": ({ tenant, id }) => tenant.admin.updateUser({ input: { id, active: false } }),
    deleteUser: ({ tenant, id }) => tenant.admin.deleteUser({ input: { id } }),
    "deleteConnection with DEACTIVATE": ({ tenant, connection }) =>
      tenant.admin.deleteConnection({ input: { id: connection.id, leftOverUsers: "DEACTIVATE" } }),
    "PATCH with a path": ({ scim, id }) => scim.request("PATCH", `/Users/${id}`, off),
    "PATCH without a path": ({ scim, id }) =>
      scim.request("PATCH", `/Users/${id}`, patch({ op: "replace", value: { active: false } })),
    "PATCH with a text": ({ scim, id }) =>
      scim.request("PATCH", `/Users/${id}`, patch({ op: "Replace", path: "active", value: "False" })),
    PUT: ({ scim, id, person }) => scim.request("PUT", `/Users/${id}`, { ...person, active: false }),
    DELETE: ({ scim, id }) => scim.request("DELETE", `/Users/${id}`),
    "PATCH in a job": (one) => job(one, "PATCH", off),
    "PUT in a job": (one) => job(one, "PUT", { ...one.person, active: false }),
    "DELETE in a job": (one) => job(one, "DELETE"),
  };
  test.each(Object.keys(WAYS))("%s (CASE-28)", async (way) => {
    const tenant = await newTenant();
    const one = await hired(tenant);
    expect(await one.waysIn()).toEqual(["done", 200, "done"]);
    await WAYS[way]?.(one);
    expect(await one.waysIn()).toEqual(["UNAUTHENTICATED", 401, "UNAUTHENTICATED"]);
  });
});

describe("what was asked for before a change is judged when it takes effect", () => {
  test("a link to set a password, of who has been deactivated since (CASE-38)", async () => {
    const tenant = await newTenant();
    const id = await newUser(tenant, "tove", { emails: work("tove@corp.test") });
    const anybody = createClient({ url: server.url });
    await anybody.requestPasswordReset({ input: { tenant: tenant.slug, userName: "tove" } });
    await eventually(async () => expect(mail.links()).toHaveLength(1));
    const token = /token=(\w+)/.exec(mail.links()[0]?.text ?? "")?.[1] ?? "";
    await tenant.admin.deactivateUser({ input: { id } });
    const reset = () => outcomeOf(anybody.resetPassword({ input: { token, password: "Their-Own-Word-9" } }));
    expect(await reset()).not.toBe("done");
    await tenant.admin.reactivateUser({ input: { id } });
    expect(await reset()).not.toBe("done");
    expect(await outcomeOf(signIn(tenant, "tove", "Their-Own-Word-9"))).toBe("UNAUTHENTICATED");
  });

  test("a session and a program's key, whose rights have been taken since (CASE-38)", async () => {
    const tenant = await newTenant();
    const { admin } = tenant;
    const { role } = (
      await admin.createRole({ input: { value: "clerk", permissions: ["roster:groups:read", "roster:groups:write"] } })
    ).createRole;
    const person = await newPerson(tenant, "udo");
    const { group } = (await admin.createGroup({ input: { displayName: "Crew" } })).createGroup;
    await admin.grantRole({ input: { roleId: role.id, userId: person.id } });
    const rename = (displayName: string) =>
      outcomeOf(person.client.updateGroup({ input: { id: group.id, displayName } }));
    expect(await rename("One")).toBe("done");
    await admin.updateRole({ input: { id: role.id, permissions: ["roster:groups:read"] } });
    expect(await rename("Two")).toBe("FORBIDDEN");
    await admin.updateRole({
      input: { id: role.id, permissions: ["roster:groups:read", "roster:groups:write"], isAvailable: false },
    });
    expect(await rename("Three")).toBe("FORBIDDEN");
    expect((await admin.group({ id: group.id })).group).toMatchObject({ displayName: "One" });
  });

  test("members who join a group while it becomes one by which people administer: whoever comes second is refused (CASE-38)", async () => {
    for (let round = 0; round < 5; round++) {
      const tenant = await newTenant();
      const { admin } = tenant;
      const { role } = (await admin.createRole({ input: { value: "chief", permissions: ["roster:admin"] } }))
        .createRole;
      await admin.grantRole({ input: { roleId: role.id, userId: await newUser(tenant, "chief") } });
      const { group } = (await admin.createGroup({ input: { displayName: "Office" } })).createGroup;
      const userId = await newUser(tenant, "wim");
      const { createApiClient } = await admin.createApiClient({
        input: { name: "x", scopes: ["users:read", "groups:read", "groups:write"] },
      });
      const helper = createClient({ url: testEnvironment().url, token: createApiClient.token });
      const [granted, joined] = await Promise.all([
        outcomeOf(admin.grantRole({ input: { roleId: role.id, groupId: group.id } })),
        outcomeOf(helper.updateGroup({ input: { id: group.id, members: { add: [userId] } } })),
      ]);
      expect([granted, ["done", "FORBIDDEN"].includes(joined)]).toEqual(["done", true]);
      const later = await newUser(tenant, "later");
      expect(await outcomeOf(helper.updateGroup({ input: { id: group.id, members: { add: [later] } } }))).toBe(
        "FORBIDDEN",
      );
    }
  });
});

test("nobody administers for being the first: not of ten who come at once (CASE-35)", async () => {
  const tenant = await newTenant();
  const scim = scimClient(await tenant.connect());
  const names = Array.from({ length: 10 }, (_, index) => `first-${index}`);
  await Promise.all(
    names.map((userName) => scim.request("POST", "/Users", { schemas: [USER], userName, password: PASSWORD })),
  );
  const sessions = await Promise.all(
    names.map(async (name) => createClient({ url: testEnvironment().url, token: await signIn(tenant, name) })),
  );
  for (const session of sessions) {
    expect((await session.viewer()).viewer.scopes.sort()).toEqual(["groups:read", "users:read", "users:write"]);
    expect(await outcomeOf(session.connections())).toBe("FORBIDDEN");
    expect((await session.users({ withTotalCount: true })).users.totalCount).toBe(1);
  }
});

describe("a role is bound to a group and not to its name", () => {
  const rename = (scim: ScimClient, id: string, value: string) =>
    scim.request("PATCH", `/Groups/${id}`, patch({ op: "replace", path: "displayName", value }));

  test.each(["GROUPS", "ROLES"] as const)(
    "a group that takes the name gets nothing, and one that loses it loses nothing: %s (CASE-33)",
    async (groupsAs) => {
      const tenant = await newTenant();
      const { admin } = tenant;
      const scim = scimClient(await tenant.connect({ groupsAs }));
      const push = async (displayName: string, userName: string) => {
        const user = (await scim.request("POST", "/Users", { schemas: [USER], userName })).body.id as string;
        const members = [{ value: user }];
        const group = (await scim.request("POST", "/Groups", { schemas: [GROUP], displayName, members })).body
          .id as string;
        return { user, group };
      };
      const [real, forged] = [await push("Admins", "real"), await push("Cooks", "forged")];
      const { role } = (await admin.createRole({ input: { value: "admin", permissions: ["invoices:write"] } }))
        .createRole;
      await admin.grantRole({ input: { roleId: role.id, groupId: real.group } });
      const permissionsOf = async (userId: string) =>
        (await admin.effectiveRoles({ userId })).user?.effectivePermissions.map(({ permission }) => permission);
      const [own, others] = [await permissionsOf(real.user), await permissionsOf(forged.user)];
      expect([own, others]).toEqual([["invoices:write"], []]);
      await rename(scim, real.group, "Former");
      await rename(scim, forged.group, "Admins");
      expect([await permissionsOf(real.user), await permissionsOf(forged.user)]).toEqual([own, others]);
      expect((await admin.role({ id: role.id })).role).toMatchObject({ displayName: "admin" });
    },
  );

  test("and who follows the changes is told when such a group is renamed, with both names (CASE-33)", async () => {
    const tenant = await newTenant();
    const { admin } = tenant;
    const { group } = (await admin.createGroup({ input: { displayName: "Admins" } })).createGroup;
    const { group: other } = (await admin.createGroup({ input: { displayName: "Cooks" } })).createGroup;
    const { role } = (await admin.createRole({ input: { value: "admin", displayName: "Administrator" } })).createRole;
    await admin.grantRole({ input: { roleId: role.id, groupId: group.id } });
    const version = (await admin.role({ id: role.id })).role?.version;
    await admin.updateGroup({ input: { id: group.id, displayName: "Everybody" } });
    await admin.updateGroup({ input: { id: group.id, displayName: "Everybody" } });
    await admin.updateGroup({ input: { id: other.id, displayName: "Bakers" } });
    const told = (await admin.changes({ types: ["role.group-renamed"] })).changes.nodes;
    expect(told).toMatchObject([
      {
        resourceType: "Role",
        resourceId: role.id,
        summary: "renamed a group that has the role Administrator",
        before: { group: { id: group.id, name: "Admins" } },
        after: { group: { id: group.id, name: "Everybody" } },
      },
    ]);
    expect((await admin.role({ id: role.id })).role?.version).toBe(version);
  });
});
