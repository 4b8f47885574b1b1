import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { groupId, userId, userNameOf } from "../../bench/fixture.js";
import { patchOp } from "../support/bulk.js";
import {
  followPlannedStatements,
  type PlannedStatement,
  type PlannedStatements,
} from "../support/planned-statements.js";
import { type PlantedPeople, plantPeople } from "../support/planted-people.js";

/** To plan a statement takes PostgreSQL longer than to run it. So what each request needs is planned once a session. */

const SIZE = 5_000;
const GROUP = 10;
const TIMES = 20;
/** PostgreSQL plans a statement for its values that many times, before it compares what that costs with one plan for any. */
const TRIALS = 5;

let followed: PlannedStatements;
let people: PlantedPeople;
beforeAll(async () => {
  followed = followPlannedStatements();
  people = await plantPeople(SIZE, [GROUP]);
}, 120_000);
afterAll(async () => {
  followed.end();
  await people.close();
});

const search = (filter: string) => new URLSearchParams({ filter, excludedAttributes: "members" });
const member = (number: number) => userId(GROUP + number);
const patch = (path: string, operation: Parameters<typeof patchOp>[0]) => () =>
  people.scim.request("PATCH", path, patchOp(operation));
const get = (path: string) => () => people.scim.request("GET", path);

const REQUESTS: [name: string, request: (number: number) => () => Promise<{ status: number }>][] = [
  ["a user is read", (number) => get(`/Users/${userId(number)}`)],
  ["a user is searched by userName", (number) => get(`/Users?${search(`userName eq "${userNameOf(number)}"`)}`)],
  ["a user is searched by externalId", (number) => get(`/Users?${search(`externalId eq "nobody-${number}"`)}`)],
  ["a group is read", () => get(`/Groups/${groupId(GROUP)}`)],
  ["a group is read without its members", () => get(`/Groups/${groupId(GROUP)}?excludedAttributes=members`)],
  ["a group is searched by displayName", (number) => get(`/Groups?${search(`displayName eq "Nobody ${number}"`)}`)],
  ["a user is created", (number) => () => people.scim.request("POST", "/Users", newUser(number))],
  [
    "a user is deactivated",
    (number) => patch(`/Users/${userId(number)}`, { op: "replace", path: "active", value: false }),
  ],
  [
    "a member is added",
    (number) => patch(`/Groups/${groupId(GROUP)}`, { op: "add", path: "members", value: [{ value: member(number) }] }),
  ],
  [
    "a member is removed",
    (number) => patch(`/Groups/${groupId(GROUP)}`, { op: "remove", path: `members[value eq "${member(number)}"]` }),
  ],
];

const newUser = (number: number) => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
  userName: `new-${number}`,
  emails: [{ value: `new-${number}@corp.test`, type: "work", primary: true }],
});

const runsOf = ({ custom, generic }: PlannedStatement): number => custom + generic;

test.each(REQUESTS)("%s by statements that are planned once", async (_, request) => {
  const before = new Map((await followed.all()).map((one) => [one.id, runsOf(one)]));
  for (let number = 0; number < TIMES; number++) expect((await request(number)()).status).toBeLessThan(300);
  const usual = (await followed.all()).filter((one) => runsOf(one) - (before.get(one.id) ?? 0) > TRIALS);
  expect(usual.length).toBeGreaterThan(0);
  expect(usual.filter(({ custom }) => custom > TRIALS)).toEqual([]);
});
