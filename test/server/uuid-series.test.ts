import { afterEach, expect, jest, test } from "@jest/globals";
import { validate, version } from "uuid";
import { UuidSeries } from "../../server/composition/uuid-series.js";

afterEach(() => {
  jest.restoreAllMocks();
});

const take = (series: UuidSeries, count: number): string[] => Array.from({ length: count }, () => series.next());

test("each id is a UUID v7 after the one before it, and no other's", () => {
  const ids = take(new UuidSeries(), 5_000);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("so it is while the clock stands, and when it is put back", () => {
  const clock = jest.spyOn(Date, "now").mockReturnValue(Date.UTC(2026, 2, 1));
  const series = new UuidSeries();
  const ids = take(series, 300);
  clock.mockReturnValue(Date.UTC(2026, 1, 1));
  ids.push(...take(series, 300));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids.map((id) => id.slice(0, 13))).size).toBe(1);
});

test("two series have no id in common, though the clock is the same", () => {
  jest.spyOn(Date, "now").mockReturnValue(Date.UTC(2026, 2, 1));
  const ids = [...take(new UuidSeries(), 300), ...take(new UuidSeries(), 300)];
  expect(new Set(ids).size).toBe(ids.length);
});
