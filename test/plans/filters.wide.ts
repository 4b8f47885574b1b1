import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  changedAt,
  departmentOf,
  emailOf,
  externalIdOf,
  familyNameOf,
  managerOf,
  phoneOf,
  roleOf,
  userId,
  userNameOf,
} from "../../bench/fixture.js";
import { type PlantedPeople, plantPeople } from "../support/planted-people.js";
import { planOf } from "../support/query-plan.js";

/** How PostgreSQL finds users by each attribute and operator among 50,000, by the statements that Roster sends for a SCIM request. */

let people: PlantedPeople;
beforeAll(async () => {
  people = await plantPeople(50_000, [10]);
}, 120_000);
afterAll(() => people.close());

const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/** What users have of each attribute, by their number. */
const ATTRIBUTES: Record<string, (number: number) => string> = {
  id: userId,
  userName: userNameOf,
  externalId: externalIdOf,
  displayName: (number) => `Given${number % 1000} ${familyNameOf(number)}`,
  "name.familyName": familyNameOf,
  "name.givenName": (number) => `Given${number % 1000}`,
  "emails.value": emailOf,
  "phoneNumbers.value": phoneOf,
  "roles.value": roleOf,
  [`${ENTERPRISE}:employeeNumber`]: (number) => `E${String(number).padStart(7, "0")}`,
  [`${ENTERPRISE}:department`]: departmentOf,
  [`${ENTERPRISE}:manager.value`]: (number) => userId(managerOf(number)),
  "meta.lastModified": changedAt,
};

/** How it is right to find users. */
type Way =
  /** By an index that is entered where they are; the estimated cost stays below the bound. */
  | "found"
  /** By two indexes, each of which finds half of all: who has one value above and one, maybe another, below. */
  | "two sets"
  /** Nearly all are found, so that a page is read in its order, and ends when it is full. */
  | "walked"
  /** Only of some attributes are parts of texts looked up (docs/performance.md). */
  | "searched"
  /** The operator is none of the attribute's (RFC 7644 section 3.4.2.2). */
  | "refused";

/** Estimated cost, in PostgreSQL's unit: to read all 50,000 costs 2,300 by the shortest index, and 4,300 by the table. */
const BOUND = 700;

const isList = (path: string): boolean => /^(emails|phoneNumbers|roles)\./.test(path);
const isInstant = (path: string): boolean => path.startsWith("meta.");
const always = (way: Way) => (): Way => way;
const IN_PARTS = ["userName", "displayName", "name.familyName", "name.givenName", "emails.value"];
const part = (path: string): Way => (isInstant(path) ? "refused" : IN_PARTS.includes(path) ? "found" : "searched");

type Operands = { path: string; value: string; next: string };

/** Each operator, as a filter, and how it is right to find by it. */
const OPERATORS: [operator: string, filter: (operands: Operands) => string, way: (path: string) => Way][] = [
  ["eq", ({ path, value }) => `${path} eq "${value}"`, always("found")],
  ["sw", ({ path, value }) => `${path} sw "${value}"`, (path) => (isInstant(path) ? "refused" : "found")],
  [
    "ge … le",
    ({ path, value, next }) => `${path} ge "${value}" and ${path} le "${next}"`,
    (path) => (isList(path) ? "two sets" : "found"),
  ],
  [
    "gt … lt",
    ({ path, value, next }) => `${path} gt "${value}" and ${path} lt "${next}"`,
    (path) => (isList(path) ? "two sets" : "found"),
  ],
  ["eq, and active", ({ path, value }) => `active eq true and ${path} eq "${value}"`, always("found")],
  ["eq, and not active", ({ path, value }) => `${path} eq "${value}" and not (active eq true)`, always("found")],
  [
    "eq, or userName eq",
    ({ path, value }) => `${path} eq "${value}" or userName eq "${userNameOf(7)}"`,
    always("found"),
  ],
  ["eq, and userName sw", ({ path, value }) => `${path} eq "${value}" and userName sw "user-0"`, always("found")],
  ["ne", ({ path, value }) => `${path} ne "${value}"`, always("walked")],
  ["not eq", ({ path, value }) => `not (${path} eq "${value}")`, always("walked")],
  ["pr", ({ path }) => `${path} pr`, always("walked")],
  [
    "not pr",
    ({ path }) => `not (${path} pr)`,
    (path) => (isList(path) ? "walked" : path.endsWith("manager.value") ? "walked" : "found"),
  ],
  ["co", ({ path, value }) => `${path} co "${value.slice(3)}"`, part],
  ["ew", ({ path, value }) => `${path} ew "${value.slice(3)}"`, part],
];

const CASES = Object.keys(ATTRIBUTES).flatMap((path) =>
  OPERATORS.map(([operator, filter, way]) => ({ path, operator, filter, way: way(path) })),
);

const NUMBER = 12_340;
/** The end of a range is what this one has: few are in between, by given names too, of which there are a thousand. */
const NEXT = NUMBER + 1_000;
const NEAR = NUMBER + 5;
const isByGivenName = (path: string): boolean => path === "displayName" || path === "name.givenName";

/** @returns the plan of the statement that reads a page; undefined where the filter is refused */
async function planOfPage(filter: string) {
  const path = `/Users?${new URLSearchParams({ filter, count: "10", attributes: "userName" })}`;
  let status = 0;
  const statements = await people.statementsOf(async () => {
    status = (await people.scim.request("GET", path)).status;
  });
  const page = statements.find(({ text }) => / from (\(select u\.\* from )?users u where .* limit /s.test(text));
  expect([status, page !== undefined]).toEqual(status === 400 ? [400, false] : [200, true]);
  return page && planOf(people.databaseUrl, people.fixture.tenantId, page);
}

describe("users are found", () => {
  test.each(CASES)("by $path $operator: $way", async ({ path, filter, way }) => {
    const of = ATTRIBUTES[path] as (number: number) => string;
    const plan = await planOfPage(filter({ path, value: of(NUMBER), next: of(isByGivenName(path) ? NEXT : NEAR) }));
    if (way === "refused") expect(plan).toBeUndefined();
    else if (way === "found")
      expect([plan?.walks, plan && plan.cost < BOUND, plan?.cost]).toEqual([[], true, plan?.cost]);
    else if (way === "two sets") expect(plan?.walks.filter((walk) => walk.includes("users"))).toEqual([]);
    else expect(plan?.walks).not.toEqual([]); // once it is found by an index, it is to say so here
  });

  test("by a range of one value, for which a value path asks", async () => {
    const plan = await planOfPage(`emails[value ge "${emailOf(NUMBER)}" and value lt "${emailOf(NEAR)}"]`);
    expect([plan?.walks, plan && plan.cost < BOUND]).toEqual([[], true]);
  });
});

test("how many there are is found without reading users", async () => {
  const statements = await people.statementsOf(() => people.scim.request("GET", "/Users?count=1"));
  const count = statements.find(({ text }) => text.includes("resource_counts"));
  if (!count) throw new Error("nothing was counted");
  const plan = await planOf(people.databaseUrl, people.fixture.tenantId, count);
  expect(plan.cost).toBeLessThan(10);
  expect(statements.filter(({ text }) => text.includes("count(*)"))).toEqual([]);
});
