import { expect, test } from "@jest/globals";
import { parseRetryAfter } from "../../schema/client/retry-after.js";

const now = Date.UTC(2026, 9, 21, 7, 28, 0);

test.each([
  ["0", 0],
  ["120", 120],
  [" 5 ", 5],
  ["Wed, 21 Oct 2026 07:28:30 GMT", 30],
  ["Wed, 21 Oct 2026 07:27:00 GMT", 0],
  ["1.5", undefined],
  ["-1", undefined],
  ["soon", undefined],
  ["2026-10-21", undefined],
  ["", undefined],
  [null, undefined],
])("Retry-After: %j is %j seconds from now", (value, seconds) => {
  expect(parseRetryAfter(value, now)).toBe(seconds);
});
