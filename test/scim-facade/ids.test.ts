import { beforeAll, expect, test } from "@jest/globals";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const HOW_MANY = 100;

let scim: ScimClient;
const userIds: string[] = [];
const groupIds: string[] = [];

const createUser = async (userName: string): Promise<string> =>
  (await scim.request("POST", "/Users", { schemas: [USER], id: "mine", userName })).body.id;

const createGroup = async (displayName: string): Promise<string> =>
  (await scim.request("POST", "/Groups", { schemas: [GROUP], id: "mine", displayName })).body.id;

beforeAll(async () => {
  scim = scimClient(await (await newTenant()).connect({ dialect: "RFC" }));
  const indices = Array.from({ length: HOW_MANY }, (_, i) => i);
  await Promise.all([
    ...indices.map(async (i) => userIds.push(await createUser(`user-${i}`))),
    ...indices.map(async (i) => groupIds.push(await createGroup(`Group ${i}`))),
  ]);
});

test("users and groups share one space of ids, which the server alone fills (REQ-081)", async () => {
  const ids = [...userIds, ...groupIds];
  expect(new Set(ids).size).toBe(2 * HOW_MANY);
  expect(ids).not.toContain("mine");
  expect((await scim.request("GET", `/Groups/${userIds[0]}`)).status).toBe(404);
  expect((await scim.request("GET", `/Users/${groupIds[0]}`)).status).toBe(404);
});

test("the id of a resource stays, and once deleted is given to nobody else (REQ-081)", async () => {
  const [id, group] = [await createUser("leaving"), await createGroup("Leaving")];
  const put = await scim.request("PUT", `/Users/${id}`, { schemas: [USER], id: userIds[0], userName: "left" });
  expect(put.body.id).toBe(id);
  await scim.request("DELETE", `/Users/${id}`);
  await scim.request("DELETE", `/Groups/${group}`);
  const again = [await createUser("leaving"), await createUser("left"), await createGroup("Leaving")];
  expect(again).not.toContain(id);
  expect(again).not.toContain(group);
  expect((await scim.request("GET", `/Users/${id}`)).status).toBe(404);
  expect((await scim.request("GET", `/Groups/${group}`)).status).toBe(404);
});

test("an id has digits, dashes and the letters a to f, and so never the word bulkId (REQ-082)", () => {
  for (const id of [...userIds, ...groupIds]) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("an id is compared with its case, cannot be written, and is always shown (REQ-083)", async () => {
  const id = userIds.find((one) => one !== one.toUpperCase()) as string;
  const upper = id.toUpperCase();
  expect((await scim.request("GET", `/Users/${upper}`)).status).toBe(404);
  const filtered = async (one: string) => (await scim.request("GET", `/Users?filter=id%20eq%20%22${one}%22`)).body;
  expect((await filtered(id)).totalResults).toBe(1);
  expect((await filtered(upper)).totalResults).toBe(0);
  const Operations = [{ op: "replace", path: "id", value: upper }];
  const patch = { schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], Operations };
  expect((await scim.request("PATCH", `/Users/${id}`, patch)).body.scimType).toBe("mutability");
  for (const query of ["attributes=userName", "excludedAttributes=id", "attributes=id"]) {
    expect((await scim.request("GET", `/Users/${id}?${query}`)).body.id).toBe(id);
  }
});
