import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { countingPool } from "../support/database.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
});

const changesOf = (resourceId: string) =>
  database.databases.of(tenant.id).query(
    `select action, resource_version as version, actor_kind as actor, before, after
             from changes where tenant_id = $1 and resource_id = $2 order by transaction_id, id`,
    [tenant.id, resourceId],
  );

test("each mutation of a user leaves one record of what differs; one that changes nothing leaves none", async () => {
  const { admin } = tenant;
  const { id } = (await admin.createUser({ input: { userName: "ana", title: "Guide" } })).createUser.user;
  await admin.updateUser({ input: { id, title: "Chief", nickName: null } });
  await admin.updateUser({ input: { id, title: "Chief" } });
  await admin.deactivateUser({ input: { id } });
  await admin.deleteUser({ input: { id } });
  const actor = "admin";
  expect(await changesOf(id)).toEqual([
    {
      action: "user.created",
      version: 1,
      actor,
      before: {},
      after: { userName: "ana", title: "Guide", active: true },
    },
    { action: "user.updated", version: 2, actor, before: { title: "Guide" }, after: { title: "Chief" } },
    { action: "user.deactivated", version: 3, actor, before: { active: true }, after: { active: false } },
    {
      action: "user.deleted",
      version: 4,
      actor,
      before: { userName: "ana", title: "Chief", active: false, groups: [] },
      after: {},
    },
  ]);
});

test("a change over SCIM names the connection, and a group's says who joined and left (CASE-26)", async () => {
  const { admin } = tenant;
  const user = (await admin.createUser({ input: { userName: "bo" } })).createUser.user;
  const scim = scimClient(await tenant.connect());
  const schemas = ["urn:ietf:params:scim:schemas:core:2.0:Group"];
  const group = await scim.request("POST", "/Groups", { schemas, displayName: "G", members: [{ value: user.id }] });
  await scim.request("PUT", `/Groups/${group.body.id}`, { schemas, displayName: "G", members: [] });
  expect(await changesOf(group.body.id)).toEqual([
    {
      action: "group.created",
      version: 1,
      actor: "connection",
      before: {},
      after: { displayName: "G", externalId: null, members: [{ id: user.id, name: "bo" }] },
    },
    {
      action: "group.updated",
      version: 2,
      actor: "connection",
      before: { removedMembers: [{ id: user.id, name: "bo" }] },
      after: { addedMembers: [] },
    },
  ]);
});

test("a mutation that fails leaves neither a change nor a record", async () => {
  const { admin } = tenant;
  const { id } = (await admin.createGroup({ input: { displayName: "Whole" } })).createGroup.group;
  const half = { id, displayName: "Half", members: { add: ["01a208e1-0000-7000-8000-000000000000"] } };
  await expect(admin.updateGroup({ input: half })).rejects.toMatchObject({ code: "INVALID_INPUT", field: "members" });
  expect((await admin.group({ id })).group).toMatchObject({ displayName: "Whole", version: 1 });
  expect(await changesOf(id)).toHaveLength(1);
});

test("nobody but the owner of the tables can change or delete a record", async () => {
  const forged = "update changes set action = 'user.forged' where tenant_id = $1";
  await expect(database.databases.of(tenant.id).query(forged, [tenant.id])).rejects.toThrow("permission denied");
});
