import { copyRows, newIds, write, writeGrants, writeMemberships, writeRoles } from "./rows.js";
import type { Scene } from "./scene.js";
import { first } from "./sized-tenant.js";

export const PASSWORD = "Budget-in-April-4";

/** Somebody who can sign in and has `n` sessions. `token` is of one of them. */
export async function addSignedIn(scene: Scene): Promise<{ id: string; userName: string; token: string }> {
  const { tenant, admin, n } = scene;
  const userName = scene.name("person");
  const id = await scene.addUser(userName, { password: PASSWORD });
  const { token } = (await admin.signIn({ input: { tenant: tenant.slug, userName, password: PASSWORD } })).signIn;
  await copyRows("credentials", "row.tenant_id = $1 and row.user_id = $2", [tenant.id, id], newIds(n - 1));
  return { id, userName, token };
}

/** Somebody for whom `n` tokens act at a connection. */
export async function addTokens(scene: Scene): Promise<{ connectionId: string; userId: string }> {
  const { tenant, admin, n } = scene;
  const owner = { connectionId: tenant.connection.id, userId: await scene.addUser() };
  await admin.createUserToken({ input: { ...owner, name: "Token" } });
  await copyRows("credentials", "row.tenant_id = $1 and row.user_id = $2", [tenant.id, owner.userId], newIds(n - 1));
  return owner;
}

/** Somebody who is in `n` groups, manages `n` users and is granted `n` roles. @returns the id */
export async function addWellKnown(scene: Scene): Promise<string> {
  const { tenant, n } = scene;
  const id = await scene.addUser();
  await writeMemberships(tenant.id, tenant.teamIds.slice(0, n), "user", [id]);
  await writeGrants(tenant.id, tenant.roleIds.slice(0, n), "user", [id]);
  const reports = tenant.userIds.slice(0, n);
  await write("update users set manager_id = $2 where tenant_id = $1 and id = any($3)", tenant.id, id, reports);
  return id;
}

/** A group of `n` users that is in `n` groups and is granted `n` roles. @returns the id */
export async function addFullGroup(scene: Scene): Promise<string> {
  const { tenant, admin, n } = scene;
  const input = { displayName: scene.name("Full"), memberIds: tenant.userIds.slice(0, n) };
  const { id } = (await admin.createGroup({ input })).createGroup.group;
  await writeMemberships(tenant.id, tenant.teamIds.slice(0, n), "member_group", [id]);
  await writeGrants(tenant.id, tenant.roleIds.slice(0, n), "group", [id]);
  return id;
}

/** A role of no slot that `n` groups have. @returns the id */
export async function addHeldRole(scene: Scene): Promise<string> {
  const { tenant, n } = scene;
  const ids = newIds(1);
  await writeRoles(tenant.id, ids, scene.name("held"));
  await writeGrants(tenant.id, ids, "group", tenant.teamIds.slice(0, n));
  return first(ids);
}
