import { afterAll, expect, test } from "@jest/globals";
import { verify } from "@node-rs/argon2";
import { countingPool } from "../support/database.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

const database = countingPool();
afterAll(() => database.end());

test("a client that writes back what it has read keeps the password, which it cannot know (REQ-421)", async () => {
  const tenant = await newTenant();
  const scim = scimClient(await tenant.connect());
  const opens = async (id: string, password: string) => {
    const text = "select hash from passwords where tenant_id = $1 and user_id = $2";
    const [row] = await database.databases.of(tenant.id).query<{ hash: string }>(text, [tenant.id, id]);
    return row !== undefined && verify(row.hash, password);
  };
  const password = "correct horse battery";
  const { id } = (await scim.request("POST", "/Users", { schemas: [USER], userName: "anna", password })).body;
  expect(await opens(id, password)).toBe(true);

  const { body } = await scim.request("GET", `/Users/${id}`);
  expect((await scim.request("PUT", `/Users/${id}`, { ...body, title: "Guide" })).status).toBe(200);
  expect(await opens(id, password)).toBe(true);

  const operation = { op: "replace", path: "password", value: "staple correct horse" };
  expect((await scim.request("PATCH", `/Users/${id}`, { schemas: [PATCH_OP], Operations: [operation] })).status).toBe(
    200,
  );
  expect([await opens(id, password), await opens(id, "staple correct horse")]).toEqual([false, true]);
});
