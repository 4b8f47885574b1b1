import { expect, test } from "@jest/globals";
import { StatementNames } from "../../../server/database/statement-names.js";

test("names are given to so many texts, each its own, and to each when it is worth it", () => {
  const names = new StatementNames({ prefix: "read", limit: 2, worthAfter: 2 });
  const asked = ["a", "b", "a", "a", "b", "c", "c", "b"];
  expect(asked.map((text) => names.nameOf(text))).toEqual([
    undefined,
    undefined,
    "read_0",
    "read_0",
    "read_1",
    undefined,
    undefined,
    "read_1",
  ]);
});
