import { expect } from "@jest/globals";
import { eventually } from "./eventually.js";
import { ENTERPRISE_USER, GROUP, PATCH_OP, USER } from "./provider-clients.js";
import { scimClient } from "./scim-client.js";
import type { TestTenant } from "./tenant.js";

/** A tenant in which there is something to see, and where. */
export interface Furnished {
  connectionId: string;
  personId: string;
  groupId: string;
  roleId: string;
  requestId: string;
}

const PEOPLE = [
  ["Ada Holm", "Controller", "Finance"],
  ["Bastian Ortega", "Account manager", "Sales"],
  ["Carla Nowak", "Bookkeeper", "Finance"],
  ["Dev Anand", "Engineer", "Platform"],
  ["Elif Demir", "Engineer", "Platform"],
  ["Femi Adeyemi", "Designer", "Product"],
  ["Greta Lund", "Head of support", "Care"],
  ["Hugo Blanc", "Support engineer", "Care"],
  ["Ines Duarte", "Data analyst", "Finance"],
  ["Jonas Weiss", "Recruiter", "People"],
  ["Katya Petrova", "Counsel", "Legal"],
  ["Liam O’Brien", "Sales engineer", "Sales"],
] as const;

/** Puts people, groups, roles and a provider's requests into a tenant, the way that a provider and an administrator do. */
export async function furnish(tenant: TestTenant): Promise<Furnished> {
  const { admin } = tenant;
  const connection = await tenant.connect({
    provider: "ENTRA",
    name: "Microsoft Entra ID",
    roleCatalogue: "PRIMARY_PLUS_PERMISSION",
  });
  await tenant.connect({ provider: "OKTA", name: "Okta, subsidiary" });
  const scim = scimClient(connection);
  const ids: string[] = [];
  for (const [displayName, title, department] of PEOPLE) {
    const [givenName = "", familyName = ""] = displayName.split(" ");
    const userName = `${givenName}.${familyName}`.toLowerCase().replace("’", "").concat("@corp.test");
    const { body } = await scim.request("POST", "/Users", {
      schemas: [USER, ENTERPRISE_USER],
      externalId: `e-${userName}`,
      userName,
      displayName,
      name: { givenName, familyName },
      emails: [{ value: userName, type: "work", primary: true }],
      title,
      active: "True",
      roles: [{ value: ids.length % 4 === 0 ? "captain" : "recorder" }],
      [ENTERPRISE_USER]: { department },
    });
    ids.push(body.id);
  }
  const patch = (path: string, ...Operations: object[]) =>
    scim.request("PATCH", path, { schemas: [PATCH_OP], Operations });
  const groupIds: string[] = [];
  for (const displayName of ["Finance", "Platform engineering", "Everybody in Lisbon"]) {
    const { body } = await scim.request("POST", "/Groups", { schemas: [GROUP], displayName });
    groupIds.push(body.id);
    const value = ids.filter((_, index) => index % 3 === groupIds.length % 3).map((id) => ({ value: id }));
    await patch(`/Groups/${body.id}`, { op: "Add", path: "members", value });
  }
  const [personId = "", groupId = ""] = [ids[2], groupIds[0]];
  const changed = await patch(
    `/Users/${personId}`,
    { op: "Replace", path: "title", value: "Senior bookkeeper" },
    { op: "Replace", path: `${ENTERPRISE_USER}:department`, value: "Group finance" },
    { op: "Add", path: "roles", value: [{ value: "captain" }] },
  );
  await patch(`/Users/${ids[5]}`, { op: "Replace", path: "active", value: "False" });
  await scim.request("GET", "/Users?filter=userName%20eq%20%22nobody%40corp.test%22");
  await scim.request("POST", "/Users", { schemas: [USER] });
  const input = {
    value: "clerk",
    displayName: "Clerk",
    description: "Sees invoices and prepares payments.",
    permissions: ["invoices:read", "invoices:write", "ledger:read", "payments:prepare"],
  };
  const roleId = (await admin.createRole({ input })).createRole.role.id;
  await admin.createRole({
    input: { value: "auditor", displayName: "Auditor", permissions: ["invoices:read", "ledger:read", "ledger:export"] },
  });
  await admin.grantRole({ input: { roleId, groupId } });
  await admin.updateUser({ input: { id: personId, nickName: "Carlita" } });
  await eventually(async () => {
    const { provisioningHealth } = await admin.provisioningHealth({});
    expect(provisioningHealth.requests).toBe(22);
  });
  return {
    connectionId: connection.id,
    personId,
    groupId,
    roleId,
    requestId: String(changed.headers.get("x-request-id")),
  };
}
