import { expect, test } from "@jest/globals";
import { touch } from "../../../../server/domain/rules/touch.js";

test.each([
  ["a later instant", "2026-03-01T09:30:00.000Z", "2026-03-01T09:30:01.000Z", "2026-03-01T09:30:01.000Z"],
  ["the same millisecond", "2026-03-01T09:30:00.000Z", "2026-03-01T09:30:00.000Z", "2026-03-01T09:30:00.001Z"],
  [
    "an earlier instant, of who waited",
    "2026-03-01T09:30:00.000Z",
    "2026-03-01T09:29:59.000Z",
    "2026-03-01T09:30:00.001Z",
  ],
])("a change at %s is later than the one before", (_, before, now, after) => {
  const resource = { updatedAt: new Date(before) };
  touch(resource, new Date(now));
  expect(resource.updatedAt.toISOString()).toBe(after);
});
