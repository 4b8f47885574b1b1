import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkProperty, PROPERTY_TIMEOUT_MS } from "../support/check-property.js";
import { countingPool } from "../support/database.js";
import { forgetOrigins } from "../support/forget-origins.js";
import { reportFault } from "../support/report-fault.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";
import { applyStep, type Model, type Step } from "./life-cycles/model.js";
import { anyLife } from "./life-cycles/steps.js";
import { World } from "./life-cycles/world.js";

const database = countingPool();
let tenant: TestTenant;
let scim: ScimClient;
beforeAll(async () => {
  tenant = await newTenant();
  scim = scimClient(await tenant.connect({ dialect: "RFC", restores: false }));
});

afterAll(() => database.end());

const counts = { lives: 0, steps: 0, done: 0, taken: 0, missing: 0, invalid: 0, stale: 0 };

test(
  "F17: people and groups that two clients make, change, deactivate and delete by both protocols are what a plain model says, with their versions, and refusals have the codes that it says",
  async () => {
    await checkProperty(anyLife(), live, { share: 1 / 10, print: (steps) => steps.map(printStep).join("\n") });
    reportFault("F17", counts);
    for (const [what, count] of Object.entries(counts)) expect([what, count > 0]).toEqual([what, true]);
  },
  PROPERTY_TIMEOUT_MS,
);

async function live(steps: Step[]): Promise<void> {
  const forget = () => forgetOrigins(database.databases, tenant.id);
  const world = new World(scim, tenant.admin, forget, `life-${counts.lives++}-`);
  let model: Model = { users: {}, groups: {} };
  for (const [index, step] of steps.entries()) {
    const where = `step ${index + 1}: ${printStep(step)}`;
    const expected = applyStep(model, step);
    expect({ where, outcome: await world.perform(step) }).toEqual({ where, outcome: expected.outcome });
    model = expected.model;
    expect({ where, ...(await world.read()) }).toEqual({ where, ...model });
    counts.steps++;
    counts[expected.outcome]++;
  }
}

const printStep = ({ do: what, by, name, ...others }: Step): string =>
  `${by} ${what} ${name} ${JSON.stringify(others)}`;
