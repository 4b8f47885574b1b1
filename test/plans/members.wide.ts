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

/** Of all tables, so few rows are read, and written, for a member that the size of none can be among them. */
const FEW = { rowsRead: 1_500, rowsWritten: 300 };

/**
 * Now and then a session of the pool's is asked that has not run the statements yet. It reads more than a hundred pages of what
 * PostgreSQL knows of tables, and no row more. So rows are compared each time, and pages where they are fewest.
 */
const TIMES = 3;

/** @param prepare makes ready what is measured then */
async function assertSame(prepare: (size: number) => Promise<() => Promise<void>>): Promise<void> {
  const pages = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let time = 0; time < TIMES; time++) {
    const small = await touchedBy(await prepare(SMALL));
    const large = await touchedBy(await prepare(LARGE));
    const written = (touched: Touched[]) => touched.map(({ rowsWritten }) => rowsWritten);
    expect(written(large)).toEqual(written(small));
    expect(total(large, "rowsRead")).toBe(total(small, "rowsRead"));
    expect(total(large, "rowsRead")).toBeLessThan(FEW.rowsRead);
    expect(total(large, "rowsWritten")).toBeLessThan(FEW.rowsWritten);
    pages.small = Math.min(pages.small, total(small, "pages"));
    pages.large = Math.min(pages.large, total(large, "pages"));
  }
  expect(pages.large - pages.small).toBeLessThanOrEqual(LEVEL);
}

describe("as many rows are read and written, in a group of 20,000 as in a group of 10,", () => {
  test("when a member is added", () => assertSame(async (size) => () => patch(size, OPERATIONS.add(nextOutsider()))));

  test("when a member is removed", () =>
    assertSame(async (size) => {
      const one = nextOutsider();
      await patch(size, OPERATIONS.add(one));
      return () => patch(size, OPERATIONS.remove(one));
    }));

  test("when 50 members are added at once", () =>
    assertSame(async (size) => {
      const fifty = Array.from({ length: 50 }, nextOutsider).flat();
      return () => patch(size, OPERATIONS.add(fifty));
    }));
});
