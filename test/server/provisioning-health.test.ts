import { beforeAll, expect, test } from "@jest/globals";
import { eventually } from "../support/eventually.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";

let tenant: TestTenant;
let connection: TestConnection;
let other: TestConnection;

beforeAll(async () => {
  tenant = await newTenant();
  connection = await tenant.connect({ roleCatalogue: "PRIMARY_PLUS_PERMISSION" });
  other = await tenant.connect();
  const scim = scimClient(connection);
  for (const userName of ["ana", "bert"]) {
    await scim.request("POST", "/Users", { schemas: [USER], userName, roles: [{ value: "captain" }] });
  }
  await scim.request("GET", "/Users/nobody");
  await scim.request("POST", "/Users", { schemas: [USER] });
  await scimClient(other).request("GET", "/Users");
  await eventually(async () => expect((await health()).requests).toBe(5));
});

const health = async (variables: object = {}) => (await tenant.admin.provisioningHealth(variables)).provisioningHealth;

test("all requests are counted, errors beside those of daily work, by the hour", async () => {
  const { hours, errors, lastRequestAt, medianMs, p95Ms } = await health();
  expect(hours).toHaveLength(24);
  const sum = (name: "requests" | "errors") => hours.reduce((total, hour) => total + hour[name], 0);
  expect([sum("requests"), sum("errors"), errors]).toEqual([5, 1, 1]);
  expect(hours.map(({ start }) => start)).toEqual(hours.map(({ start }) => start).sort());
  expect(hours.at(-1)?.start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:00:00\.000Z$/);
  expect(lastRequestAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(Number(medianMs)).toBeGreaterThan(0);
  expect(Number(p95Ms)).toBeGreaterThanOrEqual(Number(medianMs));
});

test("what providers send without effect is a warning, with how often", async () => {
  expect((await health({ connectionId: connection.id })).mappingWarnings).toEqual([
    {
      connectionId: connection.id,
      path: "roles",
      value: "captain",
      reason: "UNKNOWN",
      times: 2,
      lastAt: expect.stringMatching(/Z$/),
    },
  ]);
});

test("one connection is counted by itself, and nobody's not at all", async () => {
  const counts = [connection.id, other.id, "nobody"].map(
    async (connectionId) => (await health({ connectionId })).requests,
  );
  expect(await Promise.all(counts)).toEqual([4, 1, 0]);
  const none = await health({ connectionId: "nobody", hours: 1 });
  expect(none).toMatchObject({ errors: 0, lastRequestAt: null, medianMs: null, mappingWarnings: [] });
  expect(none.hours).toMatchObject([{ requests: 0, errors: 0 }]);
});

test("a week is looked at, at most", async () => {
  await expect(health({ hours: 169 })).rejects.toMatchObject({ code: "INVALID_INPUT", field: "hours" });
  await expect(health({ hours: 0 })).rejects.toMatchObject({ code: "INVALID_INPUT", field: "hours" });
});
