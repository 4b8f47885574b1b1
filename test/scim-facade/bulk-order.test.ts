import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { executionOrder } from "../../scim-facade/bulk/execution-order.js";
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
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

describe("operations are performed", () => {
  const print = (operations: string, dependencies: string[]): string => {
    const graph = new Map<string, string[]>();
    for (const [from = "", to = ""] of dependencies) graph.set(from, [...(graph.get(from) ?? []), to]);
    const steps = executionOrder([...operations], graph);
    return steps.map((step) => (step.isCircle ? `(${step.operations.join("")})` : step.operations.join(""))).join(" ");
  };

  test.each([
    ["in their order where they need nothing", "abc", [], "a b c"],
    ["in their order where they need what comes before", "abc", ["ba", "ca", "cb"], "a b c"],
    ["once what they need is done, and before all others", "abcd", ["ac"], "b c a d"],
    ["one after the other along a chain", "abcd", ["ab", "bc", "cd"], "d c b a"],
    ["the first first, of those that wait for the same", "abcd", ["ac", "bc"], "c a b d"],
    ["together in a circle, in the place of the last", "abcd", ["ac", "ca"], "b (ca) d"],
    ["in a circle of their own where they need themselves", "ab", ["aa"], "(a) b"],
    [
      "before the circle that needs them and after the one they need",
      "abcdef",
      ["ab", "ba", "bc", "cd", "de", "ed"],
      "(ed) c (ba) f",
    ],
  ])("%s", (_name, operations, dependencies, order) => {
    expect(print(operations, dependencies)).toBe(order);
  });

  test("each once, and after all that it needs", () => {
    const size = 12;
    const places = fc.nat(size - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(places, places), { maxLength: 30 }), (edges) => {
        const operations = Array.from({ length: size }, (_, index) => index);
        const graph = new Map(
          operations.map((one) => [one, edges.filter(([from]) => from === one).map(([, to]) => to)]),
        );
        const steps = executionOrder(operations, graph);
        const stepOf = (one: number) => steps.findIndex((step) => step.operations.includes(one));
        expect(steps.flatMap((step) => step.operations).sort((a, b) => a - b)).toEqual(operations);
        for (const [from, to] of edges) expect(stepOf(to)).toBeLessThanOrEqual(stepOf(from));
      }),
    );
  });
});

/** An operation that knows by number alone what it is about. */
type Plan =
  | { kind: "user"; name: number; manager?: number }
  | { kind: "group"; members: number[] }
  | { kind: "title"; whose: number; title: string }
  | { kind: "add" | "remove" | "replace"; group: number; who: number[] }
  | { kind: "put"; whose: number; name: number }
  | { kind: "delete"; what: "/Users" | "/Groups"; which: number };

const number = fc.nat(7);
const numbers = fc.array(number, { maxLength: 3 });
const CREATION = fc.record(
  { kind: fc.constant("user" as const), name: number, manager: number },
  { requiredKeys: ["kind", "name"] },
);
const PLANS: fc.Arbitrary<Plan> = fc.oneof(
  { arbitrary: CREATION, weight: 4 },
  { arbitrary: fc.record({ kind: fc.constant("group" as const), members: numbers }), weight: 2 },
  fc.record({ kind: fc.constant("title" as const), whose: number, title: fc.constantFrom("", "a", "b") }),
  fc.record({
    kind: fc.constantFrom("add" as const, "remove" as const, "replace" as const),
    group: number,
    who: numbers,
  }),
  fc.record({ kind: fc.constant("put" as const), whose: number, name: number }),
  fc.record({
    kind: fc.constant("delete" as const),
    what: fc.constantFrom("/Users" as const, "/Groups" as const),
    which: number,
  }),
);

/** Writes plans as a job, in which a number means one of the resources created before, or nobody. */
function toJob(plans: readonly Plan[]): BulkOperation[] {
  const created: Created = { "/Users": [], "/Groups": [] };
  return plans.map((plan, index) => {
    const operation = toOperation(plan, String(index), created);
    if (operation.method === "POST") created[operation.path as keyof Created].push(String(index));
    return operation;
  });
}

/** The bulkIds of what is created, by endpoint. */
type Created = Record<"/Users" | "/Groups", string[]>;

function toOperation(plan: Plan, bulkId: string, created: Created): BulkOperation {
  const pick = (list: string[], index: number) => `bulkId:${list[index % (list.length + 1)] ?? "nobody"}`;
  const userAt = (index: number) => pick(created["/Users"], index);
  const pathTo = (endpoint: keyof Created, index: number) => `${endpoint}/${pick(created[endpoint], index)}`;
  switch (plan.kind) {
    case "user": {
      const manager = plan.manager === undefined ? {} : { manager: userAt(plan.manager) };
      return createUser(bulkId, user(`name-${plan.name}`, manager));
    }
    case "group":
      return createGroup(bulkId, plan.members.map(userAt));
    case "title":
      return {
        method: "PATCH",
        path: pathTo("/Users", plan.whose),
        data: patchOp({ op: "replace", path: "title", value: plan.title }),
      };
    case "add":
    case "replace": {
      const value = plan.who.map((who) => ({ value: userAt(who) }));
      const data = patchOp({ op: plan.kind, path: "members", value });
      return { method: "PATCH", path: pathTo("/Groups", plan.group), data };
    }
    case "remove": {
      const removals = plan.who.map((who) => ({ op: "remove", path: `members[value eq "${userAt(who)}"]` }));
      return { method: "PATCH", path: pathTo("/Groups", plan.group), data: patchOp(...removals) };
    }
    case "put":
      return { method: "PUT", path: pathTo("/Users", plan.whose), data: user(`name-${plan.name}`) };
    case "delete":
      return { method: "DELETE", path: pathTo(plan.what, plan.which) };
  }
}

/** Sends operations as requests, one after the other, as a client would without jobs. @returns their statuses */
async function sendSingly(scim: ScimClient, operations: BulkOperation[], failOnErrors: number): Promise<string[]> {
  const ids = new Map<string, string>();
  const statuses: string[] = [];
  for (const { method, path, bulkId, data } of operations) {
    const text = JSON.stringify({ path, data }).replace(/bulkId:(\w+)/g, (all, known) => ids.get(known) ?? all);
    const request = JSON.parse(text);
    // nobody can ask for what was not created
    const answer = text.includes("bulkId:")
      ? { status: 400, body: undefined }
      : await scim.request(method, request.path, request.data);
    if (bulkId && answer.status === 201) ids.set(bulkId, answer.body.id);
    statuses.push(String(answer.status));
    if (statuses.filter((status) => Number(status) >= 400).length === failOnErrors) break;
  }
  return statuses;
}

/** All that there is, by names instead of ids. */
async function stateOf(scim: ScimClient, { withVersions }: { withVersions: boolean }): Promise<unknown[]> {
  const resources: ScimBody[] = (await scim.request("GET", "/?count=1000")).body.Resources;
  const names = new Map(resources.map((one) => [one.id, one.userName ?? one.displayName]));
  const namesOf = (list: ScimBody[] = []) => list.map(({ value }) => names.get(value)).sort();
  const states = resources.map((one) => ({
    name: names.get(one.id),
    title: one.title,
    manager: names.get(one[ENTERPRISE_USER]?.manager?.value),
    groups: namesOf(one.groups),
    members: namesOf(one.members),
    ...(withVersions && { version: one.meta.version }),
  }));
  return states.sort((one, other) => one.name.localeCompare(other.name));
}

const newClient = async (): Promise<ScimClient> => scimClient(await (await newTenant()).connect({ dialect: "RFC" }));

describe("the outcome of a job", () => {
  test("is that of its operations, sent one by one (REQ-540, REQ-532)", async () => {
    const errors = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
    const plans = fc.array(PLANS, { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(plans, errors, async (plan, failOnErrors) => {
        const operations = toJob(plan);
        const [inJob, singly] = [await newClient(), await newClient()];
        const statuses = statusesOf(await sendBulk(inJob, operations, failOnErrors));
        expect(statuses).toEqual(await sendSingly(singly, operations, failOnErrors ?? Number.POSITIVE_INFINITY));
        expect(await stateOf(inJob, { withVersions: true })).toEqual(await stateOf(singly, { withVersions: true }));
      }),
      { numRuns: 25 },
    );
  }, 180_000);

  test("is the same in whatever order it creates what refers to each other (REQ-540, REQ-536)", async () => {
    const member = fc.nat(5);
    const groups = fc.array(fc.array(member, { maxLength: 3 }), { minLength: 3, maxLength: 3 });
    const managers = fc.array(fc.option(fc.nat(2)), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(groups, managers, fc.infiniteStream(fc.nat()), async (memberships, chiefs, dice) => {
        const bulkIds = ["u0", "u1", "u2", "g0", "g1", "g2"];
        const operations = [
          ...chiefs.map((chief, i) =>
            createUser(`u${i}`, user(`u${i}`, chief === null ? {} : { manager: `bulkId:u${chief}` })),
          ),
          ...memberships.map((members, i) =>
            createGroup(
              `g${i}`,
              members.map((one) => `bulkId:${bulkIds[one]}`),
            ),
          ),
        ];
        const shuffled = operations.map((one) => ({ one, at: dice.next().value })).sort((a, b) => a.at - b.at);
        const scim = await newClient();
        const answer = await sendBulk(
          scim,
          shuffled.map(({ one }) => one),
        );
        expect(statusesOf(answer)).toEqual(operations.map(() => "201"));
        const ids = new Map(answer.body.Operations.map((one: ScimBody) => [one.bulkId, idOf(one)]));
        for (const [i, chief] of chiefs.entries()) {
          const { body } = await scim.request("GET", `/Users/${ids.get(`u${i}`)}`);
          expect(body[ENTERPRISE_USER]?.manager?.value).toBe(chief === null ? undefined : ids.get(`u${chief}`));
        }
        for (const [i, members] of memberships.entries()) {
          const { body } = await scim.request("GET", `/Groups/${ids.get(`g${i}`)}`);
          const expected = new Set(members.map((one) => ids.get(bulkIds[one] ?? "")));
          expect(body.members.map((one: ScimBody) => one.value).sort()).toEqual([...expected].sort());
          const entry = answer.body.Operations.find((one: ScimBody) => one.bulkId === `g${i}`);
          expect(entry.version).toBe(body.meta.version);
        }
      }),
      { numRuns: 25 },
    );
  }, 180_000);
});
