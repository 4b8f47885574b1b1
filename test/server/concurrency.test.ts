import { expect, test } from "@jest/globals";
import { insertUsers } from "../support/many-users.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

const SCHEMAS = {
  user: "urn:ietf:params:scim:schemas:core:2.0:User",
  group: "urn:ietf:params:scim:schemas:core:2.0:Group",
};
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

const count = (statuses: number[], status: number) => statuses.filter((one) => one === status).length;

test("of 20 creates of one user name at the same time, one succeeds and 19 are told so (REQ-277)", async () => {
  const scim = scimClient(await (await newTenant()).connect());
  const create = () => scim.request("POST", "/Users", { schemas: [SCHEMAS.user], userName: "once" });
  const answers = await Promise.all(Array.from({ length: 20 }, create));
  const statuses = answers.map(({ status }) => status);
  expect([count(statuses, 201), count(statuses, 409)]).toEqual([1, 19]);
  expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.scimType === "uniqueness")).toBe(true);
});

test("no member is lost when 50 are added one by one, 8 at a time, while others are removed and the group is renamed (ENTRA-66, CASE-37)", async () => {
  const tenant = await newTenant();
  const scim = scimClient(await tenant.connect());
  const users: string[] = [];
  for (let i = 0; i < 60; i++) {
    users.push((await tenant.admin.createUser({ input: { userName: `user-${i}` } })).createUser.user.id);
  }
  const [leaving, joining] = [users.slice(0, 10), users.slice(10)];
  const members = leaving.map((value) => ({ value }));
  const group = await scim.request("POST", "/Groups", { schemas: [SCHEMAS.group], displayName: "G", members });
  const patch = (operation: object) =>
    scim.request("PATCH", `/Groups/${group.body.id}`, { schemas: [PATCH_OP], Operations: [operation] });
  const work = [
    ...joining.map((value) => () => patch({ op: "add", path: "members", value: [{ value }] })),
    ...leaving.map((value) => () => patch({ op: "remove", path: `members[value eq "${value}"]` })),
    () => patch({ op: "replace", path: "displayName", value: "Renamed" }),
  ].sort(() => Math.random() - 0.5);
  const statuses: number[] = [];
  const worker = async () => {
    for (let next = work.pop(); next; next = work.pop()) statuses.push((await next()).status);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  expect(count(statuses, 204)).toBe(61);
  const { body } = await scim.request("GET", `/Groups/${group.body.id}`);
  expect(body.displayName).toBe("Renamed");
  expect(body.members.map(({ value }: { value: string }) => value).sort()).toEqual([...joining].sort());
  expect(body.meta.version).toBe('W/"62"');
});

test("of ten changes that rely on the same version, one wins and nine are told so (REQ-568)", async () => {
  const scim = scimClient(await (await newTenant()).connect());
  const { body } = await scim.request("POST", "/Users", { schemas: [SCHEMAS.user], userName: "contended" });
  const put = (_: unknown, i: number) => {
    const replacement = { schemas: [SCHEMAS.user], userName: "contended", title: `title ${i}` };
    return scim.request("PUT", `/Users/${body.id}`, replacement, { "if-match": body.meta.version });
  };
  const answers = await Promise.all(Array.from({ length: 10 }, put));
  const statuses = answers.map(({ status }) => status);
  expect([count(statuses, 200), count(statuses, 412)]).toEqual([1, 9]);
  const winner = answers.find(({ status }) => status === 200);
  expect((await scim.request("GET", `/Users/${body.id}`)).body).toEqual(winner?.body);
});

test("of a POST, PUTs and PATCHes that want the same user name at the same time, one gets it and the others 409 (REQ-277, REQ-581)", async () => {
  const tenant = await newTenant();
  const scim = scimClient(await tenant.connect());
  const users = await insertUsers(tenant.id, 12);
  const wanted = { schemas: [SCHEMAS.user], userName: "wanted" };
  const rename = { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "userName", value: "Wanted" }] };
  const answers = await Promise.all([
    scim.request("POST", "/Users", wanted),
    ...users.slice(0, 6).map((id) => scim.request("PUT", `/Users/${id}`, wanted)),
    ...users.slice(6).map((id) => scim.request("PATCH", `/Users/${id}`, rename)),
  ]);
  const refused = answers.filter(({ status }) => status === 409);
  expect(refused.map(({ body }) => body.scimType)).toEqual(Array(12).fill("uniqueness"));
  const winner = answers.find(({ status }) => status !== 409);
  expect([200, 201]).toContain(winner?.status);
  const { body } = await scim.request("GET", "/Users?filter=userName%20eq%20%22wanted%22");
  expect(body.Resources).toEqual([winner?.body]);
});

test("twenty changes of one user at the same time, none of which names a version, all succeed one after another", async () => {
  const scim = scimClient(await (await newTenant()).connect());
  const { body } = await scim.request("POST", "/Users", { schemas: [SCHEMAS.user], userName: "shared" });
  const put = (_: unknown, i: number) =>
    scim.request("PUT", `/Users/${body.id}`, { schemas: [SCHEMAS.user], userName: "shared", title: `title ${i}` });
  const answers = await Promise.all(Array.from({ length: 20 }, put));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(answers.map((answer) => answer.body.meta.version).sort()).toEqual(
    Array.from({ length: 20 }, (_, i) => `W/"${i + 2}"`).sort(),
  );
});

test("twenty PATCHes that each add another value at the same time are all kept", async () => {
  const scim = scimClient(await (await newTenant()).connect());
  const { body } = await scim.request("POST", "/Users", { schemas: [SCHEMAS.user], userName: "shared" });
  const values = Array.from({ length: 20 }, (_, i) => `role-${i}`);
  const patch = (value: string) => {
    const operation = { op: "add", path: "roles", value: [{ value }] };
    return scim.request("PATCH", `/Users/${body.id}`, { schemas: [PATCH_OP], Operations: [operation] });
  };
  const answers = await Promise.all(values.map(patch));
  expect(answers.map(({ status }) => status)).toEqual(values.map(() => 200));
  const after = await scim.request("GET", `/Users/${body.id}`);
  expect(after.body.roles.map(({ value }: { value: string }) => value).sort()).toEqual([...values].sort());
});

test("changes of different attributes at the same time are both kept", async () => {
  const scim = scimClient(await (await newTenant()).connect());
  const { body } = await scim.request("POST", "/Users", { schemas: [SCHEMAS.user], userName: "shared" });
  const names = ["title", "nickName", "userType", "locale", "timezone"];
  const patch = (path: string) =>
    scim.request("PATCH", `/Users/${body.id}`, { schemas: [PATCH_OP], Operations: [{ op: "add", path, value: path }] });
  const answers = await Promise.all(names.map(patch));
  expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200));
  const after = await scim.request("GET", `/Users/${body.id}`);
  expect(after.body).toMatchObject(Object.fromEntries(names.map((name) => [name, name])));
});
