import { describe, expect, test } from "@jest/globals";
import { type Client, createClient } from "../../schema/client/index.js";
import { testEnvironment } from "../support/environment.js";
import { GROUP, PATCH_OP, person, providerClient, USER } from "../support/provider-clients.js";
import { scimClient } from "../support/scim-client.js";
import { storedState } from "../support/stored-state.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const permissionsOf = async ({ admin }: TestTenant, userId: string) =>
  (await admin.effectiveRoles({ userId })).user?.effectivePermissions.map(({ permission }) => permission).sort();

describe("without a token that may", () => {
  test("nothing is done to identities, nor told of them, by GraphQL (PROMISE-75)", async () => {
    const tenant = await newTenant();
    const known = await newKnown(tenant);
    const before = await storedState(tenant.id);
    const input = { name: "other", scopes: ["connections:read"] };
    const { token } = (await tenant.admin.createApiClient({ input })).createApiClient;
    for (const operation of OPERATIONS) {
      const refusal = async (of: string) =>
        operation(createClient({ url: testEnvironment().url, token: of }), known).catch(({ code }) => code);
      expect([await refusal("no-token-of-ours"), await refusal(token)]).toEqual(["UNAUTHENTICATED", "FORBIDDEN"]);
    }
    expect(unlogged(await storedState(tenant.id))).toEqual(unlogged(before));
  });

  test("nothing is done to identities, nor told of them, by SCIM (PROMISE-75)", async () => {
    const tenant = await newTenant();
    const known = await newKnown(tenant);
    const before = await storedState(tenant.id);
    const connection = await tenant.connect({ scopes: ["roles:read"] });
    for (const request of requestsOf(known)) {
      const status = async (token: string) => (await scimClient({ ...connection, token }).request(...request)).status;
      expect([await status("no-token-of-ours"), await status(connection.token)]).toEqual([401, 403]);
    }
    expect(unlogged(await storedState(tenant.id))).toEqual(unlogged(before));
  });
});

/** Who and what there is. */
interface Known {
  userId: string;
  groupId: string;
  roleId: string;
}

async function newKnown({ admin }: TestTenant): Promise<Known> {
  const { user } = (await admin.createUser({ input: { userName: "ada" } })).createUser;
  const { group } = (await admin.createGroup({ input: { displayName: "Crew" } })).createGroup;
  const { role } = (await admin.createRole({ input: { value: "cook" } })).createRole;
  return { userId: user.id, groupId: group.id, roleId: role.id };
}

/** API clients and connections are recorded too. */
const unlogged = ({ changes: _, ...state }: Record<string, string>) => state;

const OPERATIONS: ((client: Client, known: Known) => Promise<unknown>)[] = [
  (client, { userId: id }) => client.user({ id }),
  (client) => client.users({}),
  (client, { groupId: id }) => client.group({ id }),
  (client) => client.groups({}),
  (client) => client.roles({}),
  (client) => client.createUser({ input: { userName: "bo" } }),
  (client, { userId: id }) => client.updateUser({ input: { id, title: "Cook" } }),
  (client, { userId: id }) => client.deactivateUser({ input: { id } }),
  (client, { userId: id }) => client.reactivateUser({ input: { id } }),
  (client, { userId: id }) => client.deleteUser({ input: { id } }),
  (client) => client.createGroup({ input: { displayName: "Staff" } }),
  (client, { groupId: id, userId }) => client.updateGroup({ input: { id, members: { add: [userId] } } }),
  (client, { groupId: id }) => client.deleteGroup({ input: { id } }),
  (client) => client.createRole({ input: { value: "chef" } }),
  (client, { roleId: id }) => client.updateRole({ input: { id, permissions: ["all"] } }),
  (client, { roleId, userId }) => client.grantRole({ input: { roleId, userId } }),
  (client, { roleId: id }) => client.deleteRole({ input: { id } }),
];

function requestsOf({ userId, groupId }: Known): [method: string, path: string, body?: object][] {
  const patch = { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "externalId", value: "x" }] };
  const kinds: [string, string, object][] = [
    ["/Users", userId, { schemas: [USER], userName: "bo" }],
    ["/Groups", groupId, { schemas: [GROUP], displayName: "Staff" }],
  ];
  return kinds.flatMap(([path, id, resource]): [string, string, object?][] => [
    ["GET", path],
    ["POST", path, resource],
    ["GET", `${path}/${id}`],
    ["PUT", `${path}/${id}`, resource],
    ["PATCH", `${path}/${id}`, patch],
    ["DELETE", `${path}/${id}`],
  ]);
}

describe("what people may do", () => {
  test("is nothing until it is granted, is granted by groups of the provider, and ends with them (PROMISE-82)", async () => {
    const tenant = await newTenant();
    const directory = providerClient("OKTA", await tenant.connect({ provider: "OKTA" }));
    const { role } = (await tenant.admin.createRole({ input: { value: "pilot", permissions: ["ships:steer"] } }))
      .createRole;
    const ada = await directory.assign(person("ada"));
    const groupId = await directory.pushGroup("Bridge", [ada]);
    expect(await permissionsOf(tenant, ada)).toEqual([]);
    await tenant.admin.grantRole({ input: { roleId: role.id, groupId } });
    const bo = await directory.assign(person("bo"));
    expect([await permissionsOf(tenant, ada), await permissionsOf(tenant, bo)]).toEqual([["ships:steer"], []]);
    await directory.addMember(groupId, bo);
    await directory.removeMember(groupId, ada);
    expect([await permissionsOf(tenant, ada), await permissionsOf(tenant, bo)]).toEqual([[], ["ships:steer"]]);
    await directory.deleteGroup(groupId);
    expect(await permissionsOf(tenant, bo)).toEqual([]);
  });

  test("is what their group's role and the default say, the moment they are here (PROMISE-85)", async () => {
    const tenant = await newTenant();
    const options = { groupsAs: "ROLES", roleCatalogue: "PRIMARY_PLUS_PERMISSION" } as const;
    const directory = providerClient("ENTRA", await tenant.connect({ provider: "ENTRA", ...options }));
    const groupId = await directory.pushGroup("Pilots", []);
    const [role] = (await tenant.admin.roles({ filter: { displayName: { eq: "Pilots" } } })).roles.nodes;
    await tenant.admin.updateRole({ input: { id: role?.id ?? "", permissions: ["ships:steer"] } });
    const ada = await directory.assign(person("ada"));
    expect(await permissionsOf(tenant, ada)).toEqual(["recordings:listen", "recordings:read"]);
    await directory.addMember(groupId, ada);
    expect(await permissionsOf(tenant, ada)).toEqual(["recordings:listen", "recordings:read", "ships:steer"]);
  });
});
