import { expect, test } from "@jest/globals";
import { MAX, NIL, v4, v7 } from "uuid";
import { parseName, printName } from "../../../server/domain/token-text.js";

const IDS = [...Array.from({ length: 500 }, () => v4()), ...Array.from({ length: 500 }, () => v7()), NIL, MAX];

test("what a credential is called is 44 letters and digits, and says its tenant and its id", () => {
  for (const [index, tenantId] of IDS.entries()) {
    const name = { tenantId, credentialId: IDS.at(-1 - index) as string };
    expect(printName(name)).toMatch(/^[0-9A-Za-z]{44}$/);
    expect(parseName(printName(name))).toEqual(name);
  }
});

const SOME = printName({ tenantId: v7(), credentialId: v7() }).slice(22);

test.each([
  ["the number above the greatest of 128 bits", "7n42DGM5Tflk9n8mt7Fhc8"],
  ["the greatest number of 22 digits", "z".repeat(22)],
  ["a number that is no UUID of any version", "1".repeat(22)],
])("%s names nothing", (_what, digits) => {
  expect([parseName(digits + SOME), parseName(SOME + digits)]).toEqual([undefined, undefined]);
});
