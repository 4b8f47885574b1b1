import fc from "fast-check";
import { CHOICES, type Step } from "./model.js";

const { users, groups, roles, titles } = CHOICES;
const some = (names: string[]) => fc.subarray(names);
const user = fc.constantFrom(...users);
const group = fc.constantFrom(...groups);

const common = {
  by: fc.constantFrom("scim" as const, "graphql" as const),
  condition: fc.constantFrom("none" as const, "none" as const, "right" as const, "stale" as const),
};
const one = <Kind extends Step["do"], Fields extends object>(
  kind: Kind,
  fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
) => fc.record({ ...common, do: fc.constant(kind), ...fields }) as unknown as fc.Arbitrary<Step>;

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: one("createUser", { name: user, roles: some(roles) }) },
  one("setTitle", { name: user, title: fc.constantFrom(...titles) }),
  one("setRoles", { name: user, roles: some(roles) }),
  { weight: 2, arbitrary: one("setActive", { name: user, active: fc.boolean() }) },
  one("deleteUser", { name: user }),
  { weight: 3, arbitrary: one("createGroup", { name: group, members: some(users) }) },
  one("renameGroup", { name: group }),
  { weight: 3, arbitrary: one("changeMembers", { name: group, add: some(users), remove: some(users) }) },
  one("replaceMembers", { name: group, members: some(users) }),
  one("deleteGroup", { name: group }),
);

/** So that there is something to change. */
const beginning = fc.tuple(
  one("createUser", { name: fc.constant("a"), roles: some(roles) }),
  one("createUser", { name: fc.constant("b"), roles: some(roles) }),
  one("createGroup", { name: fc.constant("g"), members: fc.subarray(["a", "b"]) }),
);

/** What two clients might do, one after another. */
export const anyLife = (): fc.Arbitrary<Step[]> =>
  fc.tuple(beginning, fc.array(anyStep, { maxLength: 14 })).map(([first, more]) => [...first, ...more]);
