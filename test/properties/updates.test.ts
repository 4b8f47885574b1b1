import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkProperty, PROPERTY_TIMEOUT_MS } from "../support/check-property.js";
import { countingPool } from "../support/database.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";
import { applyStep } from "./updates/apply.js";
import { GROUPS, newState, Refused, type State } from "./updates/state.js";
import { anySteps, type Step } from "./updates/steps.js";
import { actualView, expectedView } from "./updates/view.js";
import { World } from "./updates/world.js";

const database = countingPool();
let world: World;

beforeAll(async () => {
  const tenant = await newTenant();
  await tenant.admin.registerExtensionSchema({ input: extensionSample("badge") });
  const scim = scimClient(await tenant.connect({ dialect: "RFC" }));
  world = new World(scim, tenant.admin, (id) => forgetOrigins(tenant.id, id));
  await world.create();
});

afterAll(() => database.end());

/** Lets the directory have said nothing: the model tells what changes do, and not who may make them (ADR 0027). */
const forgetOrigins = async (tenantId: string, id: string): Promise<void> => {
  for (const table of ["users", "groups"]) {
    const text = `update ${table} set origins = '{}' where tenant_id = $1 and id = $2`;
    await database.databases.of(tenantId).query(text, [tenantId, id]);
  }
};

test(
  "F17: changes by PATCH, PUT and GraphQL leave what a plain model says, and versions change with what is shown (REQ-433, REQ-445, REQ-460, REQ-508)",
  async () => {
    await checkProperty(anySteps(), checkSteps, { share: 1 / 5, print: (steps) => steps.map(printStep).join("\n") });
  },
  PROPERTY_TIMEOUT_MS,
);

async function checkSteps(steps: Step[]): Promise<void> {
  await world.reset();
  let state = newState();
  let shown = await world.read();
  for (const [index, step] of steps.entries()) {
    const expected = attempt(state, step);
    const where = `step ${index + 1}`;
    const isTaken = await world.perform(step);
    expect({ where, isTaken }).toEqual({ where, isTaken: expected !== undefined });
    const after = await world.read();
    expect({ where, ...actualView(after, world) }).toEqual({ where, ...expectedView(expected ?? state) });
    checkVersions(shown, after, isNested(state) || isNested(expected ?? state));
    state = expected ?? state;
    shown = after;
  }
}

function attempt(state: State, step: Step): State | undefined {
  try {
    return applyStep(state, step);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

type Shown = Awaited<ReturnType<World["read"]>>;

/**
 * A version changes where what is shown does, and only there. Who is in a group that joins or leaves another may get a new
 * version for nothing: whether they belong to the other one by yet another way is not looked up.
 */
function checkVersions(before: Shown, after: Shown, hasNested: boolean): void {
  for (const [name, { meta, ...resource }] of after) {
    const { meta: earlierMeta, ...earlier } = before.get(name) as Record<string, unknown>;
    const isSame = isDeepStrictEqual(resource, earlier);
    const [now, then] = [meta, earlierMeta] as { version: string; lastModified: string }[];
    if (isSame && !(hasNested && !GROUPS.includes(name))) expect({ name, meta: now }).toEqual({ name, meta: then });
    if (!isSame) expect({ name, version: now?.version }).not.toEqual({ name, version: then?.version });
  }
}

/** Whether a group is in another. */
const isNested = ({ groups }: State): boolean =>
  Object.values(groups).some(({ members }) => members.some((member) => GROUPS.includes(member)));

const printStep = ({ kind, name, ...what }: Step): string => `${kind} ${name}: ${JSON.stringify(what)}`;
