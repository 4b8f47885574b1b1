import { beforeAll, expect, test } from "@jest/globals";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection } from "../support/tenant.js";

const SCHEMAS = {
  user: "urn:ietf:params:scim:schemas:core:2.0:User",
  group: "urn:ietf:params:scim:schemas:core:2.0:Group",
  patch: "urn:ietf:params:scim:api:messages:2.0:PatchOp",
};

let connection: TestConnection;
let scim: ScimClient;
beforeAll(async () => {
  connection = await (await newTenant()).connect();
  scim = scimClient(connection);
});

test("a create says where the new resource is, and it is there (REQ-028)", async () => {
  for (const [endpoint, body] of [
    ["/Users", { schemas: [SCHEMAS.user], userName: "anna" }],
    ["/Groups", { schemas: [SCHEMAS.group], displayName: "Guides" }],
  ] as const) {
    const created = await scim.request("POST", endpoint, body);
    const location = created.headers.get("location");
    expect([created.status, location]).toEqual([201, `${connection.scimBaseUrl}${endpoint}/${created.body.id}`]);
    const headers = { authorization: `Bearer ${connection.token}` };
    expect(await (await fetch(String(location), { headers })).json()).toEqual(created.body);
  }
});

test("each answer with a resource has its meta.location as Content-Location too (REQ-029)", async () => {
  const user = { schemas: [SCHEMAS.user], userName: "bert" };
  const created = await scim.request("POST", "/Users", user);
  const path = `/Users/${created.body.id}`;
  const patch = { schemas: [SCHEMAS.patch], Operations: [{ op: "add", path: "title", value: "Guide" }] };
  const answers = [
    created,
    await scim.request("GET", path),
    await scim.request("PUT", path, { ...user, nickName: "Bertie" }),
    await scim.request("PATCH", path, patch),
  ];
  expect(answers.map(({ headers }) => headers.get("content-location"))).toEqual(
    answers.map(({ body }) => body.meta.location),
  );
  const list = await scim.request("GET", "/Users");
  expect(list.headers.get("content-location")).toBeNull();
});

test("no answer is a redirect, not even where a path could be spelled otherwise (REQ-031)", async () => {
  const { origin, pathname } = new URL(connection.scimBaseUrl);
  const root = pathname.replace(/\/v2$/, "");
  const paths = [
    "/v2/Users",
    "/v2/Users/",
    "/v2//Users",
    "/Users",
    "/v2",
    "/v2/",
    "/",
    "/v2/Schemas/",
    "/v2/Users/none",
  ];
  const statuses: number[] = [];
  for (const path of paths) {
    const headers = { authorization: `Bearer ${connection.token}` };
    statuses.push((await fetch(`${origin}${root}${path}`, { headers, redirect: "manual" })).status);
  }
  expect(statuses).toEqual([...Array(8).fill(200), 404]);
});
