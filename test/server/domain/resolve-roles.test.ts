import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type RoleCatalogue, resolveRoles } from "../../../server/domain/rules/resolve-roles.js";

const role = (
  slot: string | null,
  value: string,
  more: { isDefault?: boolean; clears?: string[]; isAvailable?: boolean } = {},
) => ({
  slot,
  value,
  isDefault: false,
  isAvailable: true,
  clears: [],
  ...more,
});

const catalogue: RoleCatalogue = {
  slots: [
    { name: "primary", minimum: 1, maximum: 1 },
    { name: "permission", minimum: 0, maximum: 1 },
  ],
  roles: [
    role("primary", "listener", { clears: ["manager", "admin"] }),
    role("primary", "analyst", { isDefault: true }),
    role("primary", "recorder"),
    role("primary", "recorder_and_voice", { isAvailable: false }),
    role("permission", "user", { isDefault: true }),
    role("permission", "manager"),
    role("permission", "admin"),
    role(null, "press"),
  ],
};

/** Values in a text, "recorder admin", resolved for a user who has those of another text. */
const resolve = (current: string, asked: string, removed = "") => {
  const { roles, ignored } = resolveRoles(catalogue, {
    current: values(current),
    asked: values(asked),
    removed: removed.split(" "),
  });
  return [
    roles.map(({ value }) => value).join(" "),
    ignored.map(({ value, reason }) => `${value} ${reason}`).join(", "),
  ];
};

const values = (text: string) =>
  text
    .split(" ")
    .filter(Boolean)
    .map((value) => ({ value }));

describe("what a user has, what is asked, and what the user has then", () => {
  test.each([
    ["", "", "analyst", ""],
    ["", "recorder", "recorder", ""],
    ["", "admin", "analyst admin", ""],
    ["", "admin recorder", "recorder admin", ""],
    ["", "RECORDER Admin", "recorder admin", ""],
    ["", "nothing such", "analyst", "nothing UNKNOWN, such UNKNOWN"],
    ["", "nothing recorder", "recorder", "nothing UNKNOWN"],
    ["", "recorder_and_voice", "analyst", "recorder_and_voice UNAVAILABLE"],
    ["", "listener admin", "listener", "admin CLEARED"],
    ["", "recorder analyst", "analyst", "recorder OUTRANKED"],
    ["", "admin manager", "analyst manager", "admin OUTRANKED"],
    ["", "press", "analyst press", ""],
    ["recorder admin", "", "recorder admin", ""],
    ["recorder admin", "analyst", "analyst admin", ""],
    ["recorder admin", "manager", "recorder manager", ""],
    ["recorder admin", "user", "recorder user", ""],
    ["recorder admin", "listener", "listener", ""],
    ["recorder admin", "listener admin", "listener", "admin CLEARED"],
    ["recorder admin", "no such", "recorder admin", "no UNKNOWN, such UNKNOWN"],
    ["recorder admin", "recorder_and_voice", "recorder admin", "recorder_and_voice UNAVAILABLE"],
    ["listener", "admin", "listener", "admin CLEARED"],
    ["listener", "admin recorder", "recorder admin", ""],
    ["analyst user", "recorder analyst user admin", "recorder admin", "analyst OUTRANKED, user OUTRANKED"],
    ["recorder press", "analyst", "analyst press", ""],
    ["free admin", "recorder", "recorder admin", ""],
    ["free", "no", "free", "no UNKNOWN"],
  ])("%j + %j = %j %j", (current, asked, roles, ignored) => {
    expect(resolve(current, asked)).toEqual([roles, ignored]);
  });
});

describe("what a user has, what is asked, what is taken away, and what the user has then", () => {
  test.each([
    ["recorder admin", "recorder", "admin", "recorder"],
    ["recorder admin", "admin", "recorder", "analyst admin"],
    ["recorder admin", "", "recorder admin", "analyst"],
    ["analyst", "", "analyst", "analyst"],
    ["recorder admin", "recorder manager", "admin", "recorder manager"],
    ["recorder press", "recorder", "press", "recorder"],
    ["recorder", "recorder", "free", "recorder"],
  ])("%j + %j - %j = %j", (current, asked, removed, roles) => {
    expect(resolve(current, asked, removed)[0]).toEqual(roles);
  });
});

test("labels come with the values, and one value at most is primary: the newest", () => {
  const current = [{ value: "analyst", primary: true }];
  const asked = [{ value: "Admin", type: "app", display: "Admin", primary: true }];
  expect(resolveRoles(catalogue, { current, asked }).roles).toEqual([
    { value: "analyst", primary: false },
    { value: "admin", type: "app", display: "Admin", primary: true },
  ]);
});

describe("for any values", () => {
  const names = [...catalogue.roles.map(({ value }) => value), "ADMIN", "Recorder", "unknown", ""];
  const value = fc.record({
    value: fc.constantFrom(...names),
    type: fc.option(fc.constantFrom("a", "b"), { nil: undefined }),
  });
  const list = fc.array(value, { maxLength: 6 });
  const inAnyOrder = list.chain((asked) =>
    fc.tuple(fc.constant(asked), fc.shuffledSubarray(asked, { minLength: asked.length })),
  );

  test("their order does not matter (PROMISE-52)", () => {
    fc.assert(
      fc.property(list, inAnyOrder, (before, [asked, shuffled]) => {
        const { roles: current } = resolveRoles(catalogue, { current: [], asked: before });
        expect(resolveRoles(catalogue, { current, asked: shuffled })).toEqual(
          resolveRoles(catalogue, { current, asked }),
        );
      }),
    );
  });

  test("the answer sent back changes nothing", () => {
    fc.assert(
      fc.property(list, list, (before, asked) => {
        const { roles: former } = resolveRoles(catalogue, { current: [], asked: before });
        const { roles: current } = resolveRoles(catalogue, { current: former, asked });
        expect(resolveRoles(catalogue, { current, asked: current })).toEqual({ roles: current, ignored: [] });
      }),
    );
  });

  test("a user has one primary role and at most one permission, whatever was there and is asked", () => {
    fc.assert(
      fc.property(list, list, list, (first, asked, removed) => {
        const { roles: current } = resolveRoles(catalogue, { current: [], asked: first });
        const request = { current, asked, removed: removed.map((one) => one.value) };
        const slots = resolveRoles(catalogue, request).roles.map(
          ({ value }) => catalogue.roles.find((one) => one.value === value)?.slot,
        );
        expect(slots.filter((slot) => slot === "primary")).toHaveLength(1);
        expect(slots.filter((slot) => slot === "permission").length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
