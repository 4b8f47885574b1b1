import { beforeAll, describe, expect, test } from "@jest/globals";
import { type ProviderClient, person, providerClient } from "../support/provider-clients.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

describe.each([
  ["ENTRA", "Microsoft Entra ID", "PROMISE-3, PROMISE-5"],
  ["OKTA", "Okta", "PROMISE-4, PROMISE-5"],
  ["JUMPCLOUD", "JumpCloud", "PROMISE-5"],
] as const)("%s", (provider, title, byName) => {
  let tenant: TestTenant;
  let directory: ProviderClient;
  let scim: ScimClient;
  beforeAll(async () => {
    tenant = await newTenant();
    const connection = await tenant.connect({ provider });
    directory = providerClient(provider, connection);
    scim = scimClient(connection);
  });

  const userOf = async (id: string) => (await tenant.admin.user({ id })).user;
  const groupOf = async (id: string) => {
    const { group } = await tenant.admin.group({ id, withMembers: true });
    return group && { name: group.displayName, members: group.members?.nodes.map((member) => member.id) };
  };

  test(`is on the list of providers, by its name (${byName})`, async () => {
    const { providers } = await tenant.admin.providers();
    expect(providers).toContainEqual(expect.objectContaining({ name: provider, title }));
  });

  test(`who joins is here, in both protocols (PROMISE-2, PROMISE-10, PROMISE-22, PROMISE-40, ${byName})`, async () => {
    const ada = person("ada");
    const id = await directory.assign(ada);
    const shown = { externalId: ada.id, userName: ada.email, title: "Cook", active: true };
    expect(await userOf(id)).toMatchObject({ ...shown, name: { givenName: "Ada" }, emails: [{ value: ada.email }] });
    expect((await scim.request("GET", `/Users/${id}`)).body).toMatchObject({ ...shown, name: { givenName: "Ada" } });
  });

  test(`what changes of a person changes, again and again, and the provider's id stays (PROMISE-11, PROMISE-22, ${byName})`, async () => {
    const bo = person("bo");
    const id = await directory.assign(bo);
    for (const change of [{ title: "Chef" }, { familyName: "Lund", email: "bo.lund@corp.test" }, { title: "Baker" }]) {
      Object.assign(bo, change);
      await directory.update(id, bo);
      const name = { givenName: "Bo", familyName: bo.familyName };
      expect(await userOf(id)).toMatchObject({ externalId: bo.id, userName: bo.email, title: bo.title, name });
    }
    const found = await scim.request("GET", `/Users?filter=${encodeURIComponent(`externalId eq "${bo.id}"`)}`);
    expect(found.body.Resources).toMatchObject([{ id, externalId: bo.id, title: "Baker" }]);
  });

  test(`who leaves, or loses the application, is inactive, and back as the same user on return (PROMISE-2, PROMISE-12, PROMISE-13, PROMISE-16, PROMISE-40, ${byName})`, async () => {
    const cleo = person("cleo");
    const id = await directory.assign(cleo);
    const groupId = await directory.pushGroup("Crew of Cleo", [id]);
    await directory.setActive(id, cleo, false);
    expect(await userOf(id)).toMatchObject({ active: false, userName: cleo.email, title: "Cook" });
    await directory.setActive(id, cleo, true);
    expect(await userOf(id)).toMatchObject({ active: true, userName: cleo.email, title: "Cook" });
    expect(await groupOf(groupId)).toMatchObject({ members: [id] });
  });

  test(`groups come, change and go with those who are in them (PROMISE-34, PROMISE-35, PROMISE-36, PROMISE-40, ${byName})`, async () => {
    const [dora, emil] = [await directory.assign(person("dora")), await directory.assign(person("emil"))];
    const id = await directory.pushGroup("Divers", [dora]);
    expect(await groupOf(id)).toEqual({ name: "Divers", members: [dora] });
    await directory.addMember(id, emil);
    expect((await groupOf(id))?.members?.toSorted()).toEqual([dora, emil].toSorted());
    await directory.removeMember(id, dora);
    expect(await groupOf(id)).toEqual({ name: "Divers", members: [emil] });
    expect((await userOf(dora))?.groups?.edges).toEqual([]);
    await directory.deleteGroup(id);
    expect(await groupOf(id)).toBeNull();
    expect(await userOf(emil)).toMatchObject({ active: true });
  });
});

test("a group that was pushed is the provider's: no other writes to it, and one that was here is taken over (PROMISE-34)", async () => {
  const tenant = await newTenant();
  const connection = await tenant.connect({ provider: "OKTA" });
  const other = providerClient("OKTA", await tenant.connect({ provider: "OKTA", name: "Other" }));
  const directory = providerClient("OKTA", connection);
  const { id: local } = (await tenant.admin.createGroup({ input: { displayName: "Local" } })).createGroup.group;
  const fay = await directory.assign(person("fay"));
  await directory.addMember(local, fay);
  const pushed = await directory.pushGroup("Pushed", [fay]);
  for (const id of [local, pushed]) await expect(other.removeMember(id, fay)).rejects.toThrow("403");
  const actionsOn = async (resource: string) =>
    (await tenant.admin.changes({ resource })).changes.nodes.map(({ action, actor }) => [action, actor.id]);
  expect(await actionsOn(local)).toContainEqual(["group.adopted", connection.id]);
  expect(await actionsOn(pushed)).toContainEqual(["group.created", connection.id]);
});
