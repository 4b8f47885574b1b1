import { describe, expect, test } from "@jest/globals";
import { claimsOf } from "../../scim-facade/bulk/claims.js";
import { dependenciesOf } from "../../scim-facade/bulk/dependencies.js";
import { executionOrder } from "../../scim-facade/bulk/execution-order.js";
import { bulkRoute } from "../../scim-facade/bulk/run-job.js";
import { runsOf } from "../../scim-facade/bulk/runs.js";
import { parseBulkRequest } from "../../scim-facade/messages/bulk-request.js";
import { extendedTypes } from "../../scim-facade/schemas/tenant-extension.js";
import type { ScimSession } from "../../scim-facade/session.js";
import { type BulkOperation, bulkRequest, createGroup, createUser, patchOp, user } from "../support/bulk.js";
import { extensionSample } from "../support/transcript.js";

const BADGE = extensionSample("badge").id;
const types = extendedTypes([
  { ...extensionSample("badge"), required: false } as unknown as Parameters<typeof extendedTypes>[0][number],
]);

/** Which operations may be done at the same time: `a b | c`, by their bulkIds or methods. */
function runsIn(job: BulkOperation[], matchesByWorkEmail = false): string {
  const { operations } = parseBulkRequest(bulkRequest(job));
  const dependencies = dependenciesOf(operations, types);
  const runs = runsOf(executionOrder(operations, dependencies), dependencies, (one) =>
    claimsOf(one, { types, matchesByWorkEmail }),
  );
  const nameOf = ({ asked }: (typeof operations)[number]) => asked.bulkId ?? asked.method;
  return runs.map((run) => run.flatMap(({ operations }) => operations.map(nameOf)).join(" ")).join(" | ");
}

const [a, b, c] = [createUser("a"), createUser("b"), createUser("c")];
const id = "01a208e1-0000-7000-8000-000000000000";
const named = (bulkId: string, attributes: object) => createUser(bulkId, { ...user(bulkId), ...attributes });

describe("operations of a job are done at the same time", () => {
  test.each<[string, BulkOperation[], string]>([
    ["where they create users who have nothing in common", [a, b, c], "a b c"],
    [
      "where they create reports of a user who was created before them",
      [a, createUser("b", user("b", { manager: "bulkId:a" })), createUser("c", user("c", { manager: "bulkId:a" }))],
      "a | b c",
    ],
    ["where one of them is faulty, and does nothing", [a, { ...b, path: "/Nothing" }, c], "a b c"],
  ])("%s", (_when, job, runs) => {
    expect(runsIn(job)).toBe(runs);
  });
});

describe("operations of a job are done one by one", () => {
  test.each<[string, BulkOperation[], string]>([
    ["where one refers to what the other creates", [a, createUser("b", user("b", { manager: "bulkId:a" }))], "a | b"],
    [
      "where they refer to each other",
      [createUser("a", user("a", { manager: "bulkId:b" })), createUser("b", user("b", { manager: "bulkId:a" })), c],
      "b a | c",
    ],
    ["where users have one userName", [a, createUser("b", user("a")), c], "a | b c"],
    [
      "in whatever case, width or form it is written",
      [createUser("a", user("zoë")), createUser("b", user("ＺＯe\u0308"))],
      "a | b",
    ],
    ["and however its attribute is called", [a, named("b", { userName: undefined, USERNAME: "a" })], "a | b"],
    [
      "where users have one externalId",
      [named("a", { externalId: "x" }), named("b", { externalId: "X" }), c],
      "a | b c",
    ],
    [
      "where users have one value that has to be unique",
      [
        named("a", { [BADGE]: { serial: "7" } }),
        named("b", { [BADGE.toUpperCase()]: { Serial: 7 } }),
        named("c", { [BADGE]: { serial: "8" } }),
      ],
      "a | b c",
    ],
    ["where nobody can tell what an attribute says", [a, named("b", { userName: { value: "a" } }), c], "a | b | c"],
    [
      "where they change or delete",
      [
        a,
        { method: "DELETE", path: `/Users/${id}` },
        b,
        {
          method: "PATCH",
          path: `/Users/${id}`,
          data: patchOp({ op: "remove", path: "title" }),
        },
        { method: "PUT", path: `/Users/${id}`, data: user("d") },
        c,
      ],
      "a | DELETE | b | PATCH | PUT | c",
    ],
    ["where they create groups, whose members each of them changes", [createGroup("a"), createGroup("b")], "a | b"],
  ])("%s", (_when, job, runs) => {
    expect(runsIn(job)).toBe(runs);
  });

  test("where people are known by their e-mails", () => {
    expect(runsIn([a, b, c], true)).toBe("a | b | c");
  });
});

describe("of a job of 100 creations", () => {
  /** Performs a job by a route that answers each operation once others have had their turn. @returns how many it answered at once */
  async function mostAtOnce(failOnErrors?: number): Promise<{ most: number; answered: unknown[] }> {
    let [now, most] = [0, 0];
    const post = async () => {
      most = Math.max(most, ++now);
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      now--;
      return { status: 201, body: { id: String(turnOf++) } };
    };
    let turnOf = 0;
    const session = {
      types,
      baseUrl: "http://scim.test",
      matchesByWorkEmail: false,
      perform: (_operation: string, work: () => unknown) => work(),
    } as unknown as ScimSession;
    const job = Array.from({ length: 100 }, (_, i) => createUser(`u${i}`));
    const request = {
      id: "",
      parameters: new URLSearchParams(),
      header: () => undefined,
      json: () => bulkRequest(job, failOnErrors),
    };
    const { body } = await bulkRoute({ "/Users": { post } })(request, session);
    return { most, answered: (body as { Operations: { bulkId: string }[] }).Operations.map(({ bulkId }) => bulkId) };
  }

  const inOrder = Array.from({ length: 100 }, (_, i) => `u${i}`);

  test("four are done at a time, and answered in the order of the request", async () => {
    expect(await mostAtOnce()).toEqual({ most: 4, answered: inOrder });
  });

  test("one is done at a time where the job is to stop at an error", async () => {
    expect(await mostAtOnce(100)).toEqual({ most: 1, answered: inOrder });
  });
});
