import { beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type BulkOperation,
  createGroup,
  createUser,
  idOf,
  patchOp,
  sendBulk,
  statusesOf,
  user,
} from "../support/bulk.js";
import { checkProperty, PROPERTY_TIMEOUT_MS } from "../support/check-property.js";
import { reportFault } from "../support/report-fault.js";
import { type ScimBody, type ScimClient, type ScimResponse, scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";

const BADGE = "urn:example:params:scim:schemas:extension:badge:2.0:User";
const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/** A tenant of its own for each of two ways to perform a job. */
interface Side {
  scim: ScimClient;
  baseUrl: string;
}
let together: Side;
let oneByOne: Side;
beforeAll(async () => {
  const newSide = async (): Promise<Side> => {
    const tenant = await newTenant();
    await tenant.admin.registerExtensionSchema({ input: extensionSample("badge") });
    const connection = await tenant.connect();
    return { scim: scimClient(connection), baseUrl: connection.scimBaseUrl };
  };
  [together, oneByOne] = [await newSide(), await newSide()];
});

/** Names, some of which are the same to whoever compares them. */
const SAME = ["ada", "ADA", "Ａｄａ", "zoe\u0308", "zoë", "Zoë"];
const NAMES = [...SAME, "bob", "cid", "dan", "eve", "fay", "gus", "hal", "ida", "jan", "kim", ""];

type Plan =
  | {
      do: "create";
      attribute: string;
      name: string;
      externalId?: string | undefined;
      serial?: string | undefined;
      manager?: number | undefined;
    }
  | { do: "group"; members: number[] }
  | { do: "rename"; whose: number; name: string }
  | { do: "delete"; whose: number };

const place = fc.nat(11);
const seldom = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary: values, weight: 1 });
const CREATION: fc.Arbitrary<Plan> = fc.record({
  do: fc.constant("create" as const),
  attribute: fc.constantFrom("userName", "USERNAME", "urn:ietf:params:scim:schemas:core:2.0:User:userName"),
  name: fc.constantFrom(...NAMES),
  externalId: seldom(fc.constantFrom("x1", "X1", "x2", "x3")),
  serial: seldom(fc.constantFrom("s1", "S1", "s2", "s3")),
  manager: seldom(place),
});
const PLANS: fc.Arbitrary<Plan[]> = fc.array(
  fc.oneof(
    { arbitrary: CREATION, weight: 8 },
    fc.record({ do: fc.constant("group" as const), members: fc.array(place, { maxLength: 3 }) }),
    fc.record({ do: fc.constant("rename" as const), whose: place, name: fc.constantFrom(...NAMES) }),
    fc.record({ do: fc.constant("delete" as const), whose: place }),
  ),
  { minLength: 2, maxLength: 12 },
);

/** Writes plans as a job, of people whom no other job knows. @param mark stands before all names */
const toJob = (plans: readonly Plan[], mark: string): BulkOperation[] =>
  plans.map((plan, index) =>
    toOperation(plan, `${mark}${index}`, mark, (place) => `bulkId:${mark}${place % plans.length}`),
  );

function toOperation(plan: Plan, bulkId: string, mark: string, userAt: (place: number) => string): BulkOperation {
  switch (plan.do) {
    case "create": {
      const { attribute, name, externalId, serial, manager } = plan;
      const { userName, schemas, ...others } = user(name && mark + name, {
        ...(externalId && { externalId: mark + externalId }),
        ...(manager !== undefined && { manager: userAt(manager) }),
      });
      const badge = serial && { [BADGE]: { serial: mark + serial } };
      const urns = badge ? [...schemas, BADGE] : schemas;
      return createUser(bulkId, { schemas: urns, [attribute]: userName, ...others, ...badge });
    }
    case "group":
      return createGroup(bulkId, plan.members.map(userAt));
    case "rename": {
      const data = patchOp({ op: "replace", path: "userName", value: mark + plan.name });
      return { method: "PATCH", path: `/Users/${userAt(plan.whose)}`, data };
    }
    case "delete":
      return { method: "DELETE", path: `/Users/${userAt(plan.whose)}` };
  }
}

const counts = { jobs: 0, done: 0, refused: 0 };

test(
  "F17: a job whose operations are done several at a time is answered, and leaves behind, what it is and does one by one",
  async () => {
    await checkProperty(PLANS, checkJob, {
      share: 1 / 10,
      print: (plans) => plans.map((one) => JSON.stringify(one)).join("\n"),
    });
    reportFault("F17", counts);
    for (const [what, count] of Object.entries(counts)) expect([what, count > 0]).toEqual([what, true]);
  },
  PROPERTY_TIMEOUT_MS,
);

/** A job that may stop at an error is done one by one; this one never comes to so many. */
const MORE_ERRORS_THAN_OPERATIONS = 1_000;

async function checkJob(plans: Plan[]): Promise<void> {
  const mark = `j${counts.jobs++}-`;
  const job = toJob(plans, mark);
  const answer = await sendBulk(together.scim, job);
  const expected = await sendBulk(oneByOne.scim, job, MORE_ERRORS_THAN_OPERATIONS);
  expect(shown(answer, together)).toEqual(shown(expected, oneByOne));
  expect(await stateOf(together, mark)).toEqual(await stateOf(oneByOne, mark));
  for (const status of statusesOf(answer)) counts[Number(status) < 400 ? "done" : "refused"]++;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** An answer, without what is another's in another tenant. */
function shown({ status, body }: ScimResponse, { baseUrl }: Side): unknown {
  const ids = new Map<string, string>();
  for (const one of body.Operations as ScimBody[]) {
    if (one.status === "201" && !ids.has(idOf(one))) ids.set(idOf(one), one.bulkId);
  }
  const text = JSON.stringify(body).replaceAll(baseUrl, "");
  const named = [...ids].reduce((all, [id, name]) => all.replaceAll(id, name), text);
  return { status, body: JSON.parse(named.replace(UUID, "of what was taken back")) };
}

/** The job's people and groups, by names instead of ids. */
async function stateOf({ scim }: Side, mark: string): Promise<unknown> {
  const list = async (endpoint: string, name: string): Promise<ScimBody[]> =>
    (await scim.request("GET", `${endpoint}?count=100&filter=${encodeURIComponent(`${name} sw "${mark}"`)}`)).body
      .Resources;
  const [users, groups] = [await list("/Users", "userName"), await list("/Groups", "displayName")];
  const names = new Map(users.map(({ id, userName }) => [id, userName]));
  const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
  return {
    users: users
      .map((one) => ({
        name: one.userName,
        externalId: one.externalId,
        serial: one[BADGE]?.serial,
        manager: names.get(one[ENTERPRISE_USER]?.manager?.value),
        version: one.meta.version,
      }))
      .sort(byName),
    groups: groups
      .map(({ displayName: name, members = [], meta }) => ({
        name,
        members: members.map(({ value }: ScimBody) => names.get(value)).sort(),
        version: meta.version,
      }))
      .sort(byName),
  };
}
