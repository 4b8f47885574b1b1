import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const SCHEMAS = {
  user: "urn:ietf:params:scim:schemas:core:2.0:User",
  group: "urn:ietf:params:scim:schemas:core:2.0:Group",
  patch: "urn:ietf:params:scim:api:messages:2.0:PatchOp",
};

let server: CountingServer;
let tenant: TestTenant;
let scim: ScimClient;

beforeAll(async () => {
  server = await startCountingServer();
  tenant = await newTenant();
  const { id, token } = await tenant.connect();
  scim = scimClient({ scimBaseUrl: `${server.url}/scim/${id}/v2`, token });
});

afterAll(() => server.close());

/** Stops the clock by which the server dates changes, and nothing else. */
function stopClock(): void {
  const timers = [
    "setTimeout",
    "clearTimeout",
    "setInterval",
    "clearInterval",
    "setImmediate",
    "clearImmediate",
  ] as const;
  jest.useFakeTimers({ doNotFake: [...timers, "hrtime", "nextTick", "performance", "queueMicrotask"] });
}

test("each change has a version of its own, also where several come in one millisecond", async () => {
  stopClock();
  try {
    const create = (path: string, body: object) => scim.request("POST", path, body);
    const user = (await create("/Users", { schemas: [SCHEMAS.user], userName: "anna" })).body;
    const group = (await create("/Groups", { schemas: [SCHEMAS.group], displayName: "Guides" })).body;
    const patch = (path: string, operation: object) =>
      scim.request("PATCH", path, { schemas: [SCHEMAS.patch], Operations: [operation] });
    const groupVersions = [
      (await patch(`/Groups/${group.id}`, { op: "add", path: "members", value: [{ value: user.id }] })).headers,
      (await patch(`/Groups/${group.id}`, { op: "remove", path: "members" })).headers,
    ].map((headers) => headers.get("etag"));
    expect(groupVersions).toEqual(['W/"2"', 'W/"3"']);
    const password = (value: string) => patch(`/Users/${user.id}`, { op: "replace", path: "password", value });
    const versions = [await password("correct horse battery"), await password("staple correct horse")].map(
      ({ body }) => body.meta.version,
    );
    expect(versions).toEqual(['W/"4"', 'W/"5"']);
  } finally {
    jest.useRealTimers();
  }
});
