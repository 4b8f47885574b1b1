import { afterAll, expect, test } from "@jest/globals";
import pino from "pino";
import { ToleranceCounter } from "../../server/activity/tolerance-counter.js";
import { countingPool } from "../support/database.js";
import { eventually } from "../support/eventually.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

const database = countingPool();
afterAll(() => database.end());
const log = pino({ level: "silent" });

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const userWithTextAsBoolean = (userName: string) => ({ schemas: [USER], userName, active: "True" });

test("what a connection's client is let pass is counted by request, and told in GraphQL with who needs it", async () => {
  const { admin, connect } = await newTenant();
  const connection = await connect({ provider: "ENTRA" });
  const other = await connect({ provider: "ENTRA" });
  const scim = scimClient(connection);
  const roles = [
    { value: "a", primary: "True" },
    { value: "b", primary: "False" },
  ];
  expect(await scim.request("POST", "/Users", { ...userWithTextAsBoolean("one"), roles })).toMatchObject({
    status: 201,
  });
  expect(await scim.request("POST", "/Users", userWithTextAsBoolean("two"))).toMatchObject({ status: 201 });
  expect(await scim.request("POST", "/Users", userWithTextAsBoolean("two"))).toMatchObject({ status: 409 });
  await eventually(async () =>
    expect((await admin.toleranceUses({ id: connection.id })).connection?.toleranceUses).toEqual([
      {
        tolerance: "text-boolean",
        description: "a boolean written as text, in any case, is taken for one",
        quirks: ["ENTRA-22", "ENTRA-27", "ENTRA-33"],
        uses: 2,
        lastUsedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]),
  );
  expect((await admin.toleranceUses({ id: other.id })).connection?.toleranceUses).toEqual([]);
});

test("counts of a tenant are written by one statement, those of a connection that is gone left out", async () => {
  const tenant = await newTenant();
  const [kept, gone] = [await tenant.connect(), await tenant.connect()];
  await tenant.admin.deleteConnection({ input: { id: gone.id, leftOverUsers: "KEEP" } });
  const report = { tenantId: tenant.id, tolerances: ["text-boolean", "single-value"] };
  const counter = new ToleranceCounter(database.databases, log);
  for (const { id } of [kept, gone, kept]) counter.count({ ...report, connectionId: id });
  const before = database.statements.length;
  await counter.flush();
  expect(database.statements.slice(before).filter((text) => text.includes("tolerance_uses"))).toHaveLength(1);
  const uses = (await tenant.admin.toleranceUses({ id: kept.id })).connection?.toleranceUses;
  expect(uses?.map(({ tolerance, uses: count }) => [tolerance, count])).toEqual([
    ["single-value", 2],
    ["text-boolean", 2],
  ]);
  await counter.flush();
  expect(database.statements.slice(before).filter((text) => text.includes("tolerance_uses"))).toHaveLength(1);
});

test("a count that cannot be written hurts nobody", async () => {
  const tenant = await newTenant();
  const { id } = await tenant.connect();
  const counter = new ToleranceCounter(database.databases, log);
  counter.count({ tenantId: "no-tenant", connectionId: id, tolerances: ["text-boolean"] });
  counter.count({ tenantId: tenant.id, connectionId: id, tolerances: ["text-boolean"] });
  await expect(counter.flush()).resolves.toBeUndefined();
  const uses = (await tenant.admin.toleranceUses({ id })).connection?.toleranceUses;
  expect(uses).toMatchObject([{ tolerance: "text-boolean", uses: 1 }]);
});
