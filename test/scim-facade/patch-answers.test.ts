import { beforeAll, expect, test } from "@jest/globals";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

let scim: ScimClient;
let ada: string;
let grace: string;
beforeAll(async () => {
  scim = scimClient(await (await newTenant()).connect());
  const create = async (userName: string) =>
    (await scim.request("POST", "/Users", { schemas: [USER], userName, displayName: userName })).body.id;
  [ada, grace] = [await create("ada"), await create("grace")];
  for (const [name, members] of [
    ["engineering", [ada]],
    ["everybody", [ada, grace]],
  ] as const) {
    await scim.request("POST", "/Groups", {
      schemas: [GROUP],
      displayName: name,
      members: members.map((value) => ({ value })),
    });
  }
});

/** One after the other. */
const CHANGES: [what: string, change: () => object][] = [
  ["the title of somebody with groups and no manager", () => ({ op: "replace", path: "title", value: "Engineer" })],
  ["who manages somebody", () => ({ op: "replace", path: `${ENTERPRISE}:manager`, value: { value: grace } })],
  ["the title of somebody who is managed", () => ({ op: "replace", path: "title", value: "Head of engineering" })],
  ["to be managed by oneself", () => ({ op: "replace", path: `${ENTERPRISE}:manager`, value: { value: ada } })],
  ["the name of somebody who manages itself", () => ({ op: "replace", path: "displayName", value: "Ada Berg" })],
  ["to be managed by nobody", () => ({ op: "remove", path: `${ENTERPRISE}:manager` })],
  ["nothing", () => ({ op: "replace", path: "displayName", value: "Ada Berg" })],
];

test.each(CHANGES)("a PATCH of %s is answered with what a GET shows then", async (_what, change) => {
  const patched = await scim.request("PATCH", `/Users/${ada}`, { schemas: [PATCH], Operations: [change()] });
  const { body, headers } = await scim.request("GET", `/Users/${ada}`);
  expect([patched.status, patched.body, patched.headers.get("etag")]).toEqual([200, body, headers.get("etag")]);
  expect(body.groups.map(({ display }: { display: string }) => display)).toEqual(["engineering", "everybody"]);
});

test("a PATCH that asks for the groups alone is answered with them", async () => {
  const operation = { op: "replace", path: "title", value: "Engineer again" };
  const patch = { schemas: [PATCH], Operations: [operation] };
  const { body } = await scim.request("PATCH", `/Users/${ada}?attributes=groups`, patch);
  expect([Object.keys(body).sort(), body.groups.length]).toEqual([["groups", "id", "schemas"], 2]);
});
