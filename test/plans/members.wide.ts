import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { groupId, userId } from "../../bench/fixture.js";
import { patchOp } from "../support/bulk.js";
import { TELLING_PLANS, type Touched, touchedBy } from "../support/executed-plans.js";
import { type PlantedPeople, plantPeople } from "../support/planted-people.js";

/** What one member more or less costs, as PostgreSQL has run the statements of the request, triggers among them. */

const [SMALL, LARGE] = [10, 20_000];

let people: PlantedPeople;
beforeAll(async () => {
  people = await plantPeople(LARGE, [SMALL, LARGE], TELLING_PLANS);
  for (const size of [SMALL, LARGE])
    for (const make of Object.values(OPERATIONS)) await patch(size, make(nextOutsider()));
}, 120_000);
afterAll(() => people.close());

const OPERATIONS = {
  add: (ids: string[]) => ({ op: "add", path: "members", value: ids.map((value) => ({ value })) }),
  remove: ([id]: string[]) => ({ op: "remove", path: `members[value eq "${id}"]` }),
};

let outsiders = 0;
/** Somebody who is in no group and was in none. */
const nextOutsider = (): string[] => [userId(LARGE + outsiders++)];

async function patch(size: number, operation: { op: string }): Promise<void> {
  const { status } = await people.scim.request("PATCH", `/Groups/${groupId(size)}`, patchOp(operation));
  expect(status).toBe(204);
}

const total = (touched: Touched[], what: "rowsRead" | "rowsWritten" | "pages") =>
  touched.reduce((sum, one) => sum + one[what], 0);

/** Most pages that are read more where a group is larger: its index is a level higher. */
const LEVEL = 10;

/** Of several times, the one that touches the fewest pages: now and then a page of some index is split, or a table made larger. */
async function leastTouchedBy(work: () => Promise<void>): Promise<Touched[]> {
  const times: Touched[][] = [];
  for (let time = 0; time < TIMES; time++) times.push(await touchedBy(work));
  return times.reduce((least, one) => (total(one, "pages") < total(least, "pages") ? one : least));
}

const TIMES = 3;

describe("as many rows are read and written, in a group of 20,000 as in a group of 10,", () => {
  const whenAdded = (size: number) => leastTouchedBy(() => patch(size, OPERATIONS.add(nextOutsider())));

  async function whenRemoved(size: number): Promise<Touched[]> {
    const members = Array.from({ length: TIMES }, nextOutsider);
    for (const one of members) await patch(size, OPERATIONS.add(one));
    return leastTouchedBy(() => patch(size, OPERATIONS.remove(members.pop() ?? [])));
  }

  test("when a member is added", async () => {
    assertSame(await whenAdded(SMALL), await whenAdded(LARGE));
  });

  test("when a member is removed", async () => {
    assertSame(await whenRemoved(SMALL), await whenRemoved(LARGE));
  });

  test("when 50 members are added at once", async () => {
    const fifty = () => Array.from({ length: 50 }, nextOutsider).flat();
    assertSame(
      await touchedBy(() => patch(SMALL, OPERATIONS.add(fifty()))),
      await touchedBy(() => patch(LARGE, OPERATIONS.add(fifty()))),
    );
  });
});

/** Of all tables, so few rows are read, and written, for a member that the size of none can be among them. */
const FEW = { rowsRead: 1_500, rowsWritten: 300 };

function assertSame(small: Touched[], large: Touched[]): void {
  const written = (touched: Touched[]) => touched.map(({ rowsWritten }) => rowsWritten);
  expect(written(large)).toEqual(written(small));
  expect(total(large, "rowsRead")).toBe(total(small, "rowsRead"));
  expect(total(large, "rowsRead")).toBeLessThan(FEW.rowsRead);
  expect(total(large, "rowsWritten")).toBeLessThan(FEW.rowsWritten);
  expect(total(large, "pages") - total(small, "pages")).toBeLessThanOrEqual(LEVEL);
}
