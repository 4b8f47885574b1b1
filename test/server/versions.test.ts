import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

let server: CountingServer;
let tenant: TestTenant;
let scim: ScimClient;

beforeAll(async () => {
  server = await startCountingServer();
  tenant = await newTenant();
  const { id, token } = await tenant.connect();
  scim = scimClient({ scimBaseUrl: `${server.url}/scim/${id}/v2`, token });
  stopTheClock();
});

afterAll(async () => {
  jest.useRealTimers();
  await server.close();
});

/** Everything happens in one millisecond; timers go on. */
function stopTheClock(): void {
  jest.useFakeTimers({
    doNotFake: [
      "hrtime",
      "nextTick",
      "performance",
      "queueMicrotask",
      "setImmediate",
      "setInterval",
      "setTimeout",
      "clearImmediate",
      "clearInterval",
      "clearTimeout",
    ],
  });
}

const patch = (path: string, operation: object) =>
  scim.request("PATCH", path, { schemas: [PATCH_OP], Operations: [operation] });

test("members added within one millisecond give the group a version each", async () => {
  const users = ["anna", "ben"].map((userName) => tenant.admin.createUser({ input: { userName } }));
  const ids = (await Promise.all(users)).map(({ createUser }) => createUser.user.id);
  const { id } = (await tenant.admin.createGroup({ input: { displayName: "Crew" } })).createGroup.group;
  const versions: (string | null)[] = [];
  for (const value of ids) {
    const { headers } = await patch(`/Groups/${id}`, { op: "add", path: "members", value: [{ value }] });
    versions.push(headers.get("etag"));
  }
  expect(versions).toEqual(['W/"2"', 'W/"3"']);
});

test("passwords set within one millisecond give the user a version each", async () => {
  const schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
  const { id } = (await scim.request("POST", "/Users", { schemas, userName: "carl" })).body;
  const versions: (string | null)[] = [];
  for (const value of ["the-first-of-two", "the-second-of-two"]) {
    const { headers } = await patch(`/Users/${id}`, { op: "replace", path: "password", value });
    versions.push(headers.get("etag"));
  }
  expect(versions).toEqual(['W/"2"', 'W/"3"']);
});
