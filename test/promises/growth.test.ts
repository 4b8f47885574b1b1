import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { insertUsers } from "../support/many-users.js";
import { PATCH_OP, USER } from "../support/provider-clients.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

let server: CountingServer;
beforeAll(async () => {
  server = await startCountingServer();
});
afterAll(() => server.close());

/** What a life at a provider costs in statements, by either protocol, in a tenant of so many users and so many connections. */
async function costsAmong(users: number, connections: number) {
  const tenant = await newTenant();
  const userIds = await insertUsers(tenant.id, users);
  for (let i = 1; i < connections; i++) await tenant.connect();
  const { id, token } = await tenant.connect();
  const { displayName, memberIds } = { displayName: "Everybody", memberIds: userIds.slice(1) };
  const groupId = (await tenant.admin.createGroup({ input: { displayName, memberIds } })).createGroup.group.id;
  const scim = scimClient({ scimBaseUrl: `${server.url}/scim/${id}/v2`, token });
  const graphql = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
  const patch = (path: string, op: object) => scim.request("PATCH", path, { schemas: [PATCH_OP], Operations: [op] });
  const path = `/Users/${userIds[0]}`;
  const members = [{ value: userIds[0] }];
  await patch(`/Groups/${groupId}`, { op: "replace", path: "externalId", value: "known" });
  const requests: Record<string, () => Promise<unknown>> = {
    look: () => scim.request("GET", "/Users?filter=userName%20eq%20%22user-0001%22"),
    join: () => scim.request("POST", "/Users", { schemas: [USER], userName: "new", externalId: "d-1" }),
    update: () => patch(path, { op: "replace", path: "title", value: "Cook" }),
    "join a group": () => patch(`/Groups/${groupId}`, { op: "add", path: "members", value: members }),
    "leave a group": () => patch(`/Groups/${groupId}`, { op: "remove", path: `members[value eq "${userIds[0]}"]` }),
    leave: () => patch(path, { op: "replace", path: "active", value: false }),
    list: () => graphql.users({ first: 5, withGroups: true, withTotalCount: true }),
    deleted: () => scim.request("DELETE", path),
  };
  const costs: Record<string, number> = {};
  for (const [name, request] of Object.entries(requests)) costs[name] = (await server.statementsOf(request)).length;
  return costs;
}

test("what a request asks of the database does not grow with the number of users or of applications (PROMISE-77)", async () => {
  const small = await costsAmong(10, 1);
  expect(Object.values(small).every((statements) => statements > 0 && statements < 15)).toBe(true);
  expect(await costsAmong(1_000, 10)).toEqual(small);
});
