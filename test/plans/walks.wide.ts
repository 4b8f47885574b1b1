import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { TELLING_PLANS, touchedBy } from "../support/executed-plans.js";
import { type PlantedPeople, plantPeople } from "../support/planted-people.js";

/** What a page of a walk costs, as PostgreSQL has run the statements of the request. */

const SIZE = 20_000;
const PAGE = 100;

let people: PlantedPeople;
beforeAll(async () => {
  people = await plantPeople(SIZE, [10], TELLING_PLANS);
}, 120_000);
afterAll(() => people.close());

async function page(endpoint: string, startIndex: number): Promise<void> {
  const path = `${endpoint}startIndex=${startIndex}&count=${PAGE}&attributes=userName`;
  const { body } = await people.scim.request("GET", path);
  expect(body).toMatchObject({ startIndex, itemsPerPage: PAGE });
}

const rowsRead = async (work: () => Promise<void>): Promise<number> =>
  (await touchedBy(work)).reduce((sum, one) => sum + one.rowsRead, 0);

describe("as few rows are read for a page that goes on by its index, deep in a list as at its start,", () => {
  test.each(["/Users?", "/Users?sortBy=userName&", "/Users?sortBy=userName&sortOrder=descending&"])(
    "of %s",
    async (list) => {
      const deep = 0.8 * SIZE;
      const first = await rowsRead(() => page(list, 1));
      const second = await rowsRead(() => page(list, 1 + PAGE));
      const jump = await rowsRead(() => page(list, deep + 1));
      const goesOn = await rowsRead(() => page(list, deep + PAGE + 1));
      expect(jump).toBeGreaterThan(deep);
      expect(goesOn).toBe(second);
      expect(second - first).toBeLessThanOrEqual(1);
    },
  );
});
