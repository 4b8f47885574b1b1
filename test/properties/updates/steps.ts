import fc from "fast-check";
import { BADGE, COMPLEX, GROUPS, KEYS, LISTS, MANAGER, SIMPLE, TAGS, USERS, type UserModel } from "./state.js";

/** One operation of a PATCH of a user. */
export type Operation =
  | { op: "add" | "replace"; key: string; part?: string; value: unknown }
  | { op: "remove"; key: string; part?: string }
  | { op: "add" | "replace" | "remove"; key: string; where: Condition; part?: string; value?: unknown }
  | { op: "remove"; key: string; values: unknown[] }
  | { op: "add" | "replace"; members: UserModel };

/** `part eq value` */
export interface Condition {
  part: string;
  value: string | boolean;
}

/** One operation of a PATCH of a group. */
export type GroupOperation =
  | { op: "add" | "replace" | "remove"; members: string[] }
  | { op: "remove"; member: string }
  | { op: "remove"; members?: undefined }
  | { op: "replace"; displayName: string }
  | { op: "add" | "replace"; externalId: string | null };

export type Step =
  | { kind: "patchUser"; name: string; operations: Operation[] }
  | { kind: "putUser"; name: string; body: UserModel }
  | { kind: "updateUser"; name: string; input: UserModel }
  | { kind: "patchGroup"; name: string; operations: GroupOperation[] }
  | { kind: "putGroup"; name: string; body: { displayName: string; externalId?: string; members: string[] } }
  | { kind: "updateGroup"; name: string; input: GroupInput };

export interface GroupInput {
  displayName?: string;
  externalId?: string | null;
  add?: string[];
  remove?: string[];
  replace?: string[];
}

const word = fc.constantFrom("x", "X", "Tour Guide", "é", "%_");
const type = fc.constantFrom("work", "home");
const keyType = fc.constantFrom("door", "car");

const SIMPLE_VALUES: Record<string, fc.Arbitrary<unknown>> = {
  [`${BADGE}:number`]: fc.integer({ min: 0, max: 2 }),
  [`${BADGE}:isLost`]: fc.boolean(),
};
const simpleValue = (key: string) => SIMPLE_VALUES[key] ?? word;

const COMPLEX_VALUES: Record<string, fc.Arbitrary<UserModel>> = {
  name: fc.record({ familyName: word, givenName: word }, { requiredKeys: [] }),
  [`${BADGE}:office`]: fc.record({ city: word, floor: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: [] }),
};

const value = fc.constantFrom("a@corp.test", "b@corp.test", "c@corp.test");
const elementOf = (key: string): fc.Arbitrary<UserModel> =>
  key === KEYS
    ? fc.record(
        { value, type: keyType, primary: fc.boolean(), copies: fc.integer({ min: 0, max: 2 }) },
        { requiredKeys: ["value"] },
      )
    : fc.record({ value, type, display: word, primary: fc.boolean() }, { requiredKeys: ["value"] });
const list = (key: string) => fc.array(elementOf(key), { maxLength: 3 });
const tags = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });

/** Values for whole attributes, as PUT, GraphQL and a PATCH without path give them. */
const attributes = (): fc.Arbitrary<UserModel> =>
  fc.record(
    {
      active: fc.boolean(),
      [TAGS]: tags,
      [MANAGER]: fc.constantFrom(...USERS).map((name) => ({ value: name })),
      ...Object.fromEntries(SIMPLE.map((key) => [key, simpleValue(key)])),
      ...COMPLEX_VALUES,
      ...Object.fromEntries(LISTS.map((key) => [key, list(key)])),
    },
    { requiredKeys: [] },
  );

const withNull = (one: fc.Arbitrary<UserModel>): fc.Arbitrary<UserModel> =>
  fc
    .record({ values: one, cleared: fc.subarray([...SIMPLE, ...LISTS, TAGS, MANAGER, "active"], { maxLength: 2 }) })
    .map(({ values, cleared }) => ({ ...values, ...Object.fromEntries(cleared.map((key) => [key, null])) }));

const op = fc.constantFrom("add" as const, "replace" as const);

const operation = (): fc.Arbitrary<Operation> =>
  fc.oneof(
    ...["active", ...SIMPLE].map((key) =>
      fc.record({ op, key: fc.constant(key), value: key === "active" ? fc.boolean() : simpleValue(key) }),
    ),
    fc.record({
      op: fc.constant("replace" as const),
      key: fc.constantFrom("active", ...SIMPLE, ...LISTS, MANAGER),
      value: fc.constant(null),
    }),
    fc.record({
      op: fc.constant("remove" as const),
      key: fc.constantFrom("userName", "active", ...SIMPLE, ...Object.keys(COMPLEX), ...LISTS, TAGS, MANAGER),
    }),
    ...Object.entries(COMPLEX).flatMap(([key, parts]) => [
      fc.record({ op, key: fc.constant(key), value: COMPLEX_VALUES[key] as fc.Arbitrary<unknown> }),
      fc.record({ op, key: fc.constant(key), part: fc.constant(parts[0] as string), value: word }),
      fc.record({ op: fc.constant("remove" as const), key: fc.constant(key), part: fc.constantFrom(...parts) }),
    ]),
    fc.record({
      op,
      key: fc.constant(MANAGER),
      value: fc.constantFrom(...USERS, "nobody").map((name) => ({ value: name })),
    }),
    fc.record({ op, key: fc.constant(TAGS), value: tags }),
    fc.record({ op: fc.constant("remove" as const), key: fc.constant(TAGS), values: tags }),
    fc.record({
      op: fc.constant("remove" as const),
      key: fc.constant(TAGS),
      where: fc.record({ part: fc.constant("value"), value: fc.constantFrom("a", "b") }),
    }),
    ...LISTS.flatMap(ofList),
    fc.record({ op, members: attributes() }),
  );

function ofList(key: string): fc.Arbitrary<Operation>[] {
  const where: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ part: fc.constant("type"), value: key === KEYS ? keyType : type }),
    fc.record({ part: fc.constant("value"), value }),
    fc.record({ part: fc.constant("primary"), value: fc.boolean() }),
  );
  const part =
    key === KEYS ? fc.constant({ part: "copies", value: 7 }) : word.map((one) => ({ part: "display", value: one }));
  return [
    fc.record({ op, key: fc.constant(key), value: list(key) }),
    fc.record({ op: fc.constant("remove" as const), key: fc.constant(key), where }),
    fc.record({
      op: fc.constant("remove" as const),
      key: fc.constant(key),
      where,
      part: fc.constantFrom("type", "primary"),
    }),
    fc.record({ op: fc.constant("remove" as const), key: fc.constant(key), values: list(key) }),
    fc
      .record({ op, where, changed: fc.oneof(part, fc.record({ part: fc.constant("primary"), value: fc.boolean() })) })
      .map(({ changed, ...more }) => ({ ...more, key, ...changed })),
    fc.record({ op, key: fc.constant(key), where, value: elementOf(key) }),
  ];
}

const anybody = fc.constantFrom(...USERS, ...GROUPS, "nobody");
const members = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...USERS, ...GROUPS) },
    { weight: 1, arbitrary: fc.constant("nobody") },
  ),
  { maxLength: 3 },
);

const groupOperation = (): fc.Arbitrary<GroupOperation> =>
  fc.oneof(
    fc.record({ op: fc.constantFrom("add" as const, "replace" as const, "remove" as const), members }),
    fc.record({ op: fc.constant("remove" as const), member: anybody }),
    fc.constant({ op: "remove" as const }),
    fc.record({ op: fc.constant("replace" as const), displayName: word }),
    fc.record({ op, externalId: fc.oneof(word, fc.constant(null)) }),
  );

const user = fc.constantFrom(...USERS);
const group = fc.constantFrom(...GROUPS);

/** A few changes in a row, by any of the ways that there are. */
export const anySteps = (): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          kind: fc.constant("patchUser" as const),
          name: user,
          operations: fc.array(operation(), { minLength: 1, maxLength: 4 }),
        }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant("putUser" as const), name: user, body: attributes() }) },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constant("updateUser" as const), name: user, input: withNull(attributes()) }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant("patchGroup" as const),
          name: group,
          operations: fc.array(groupOperation(), { minLength: 1, maxLength: 4 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant("putGroup" as const),
          name: group,
          body: fc.record(
            { displayName: word, externalId: word, members },
            { requiredKeys: ["displayName", "members"] },
          ),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constant("updateGroup" as const), name: group, input: groupInput() }),
      },
    ),
    { minLength: 1, maxLength: 8 },
  );

const groupInput = (): fc.Arbitrary<GroupInput> =>
  fc.oneof(
    fc.record(
      { displayName: word, externalId: fc.oneof(word, fc.constant(null)), replace: members },
      { requiredKeys: [] },
    ),
    fc.record({ displayName: word, add: members, remove: members }, { requiredKeys: [] }),
  );
