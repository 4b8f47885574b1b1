/** A filter as this test has it, made at random. */
export type Expression =
  | { kind: "and" | "or"; operands: Expression[] }
  | { kind: "not"; operand: Expression }
  /** Of one attribute, or within brackets of one part of its value. */
  | { kind: "comparison"; attribute: TestAttribute; operator: Operator; operand: Operand }
  | { kind: "brackets"; list: TestAttribute; inner: Expression };

export type Operator = "pr" | "eq" | "ne" | "co" | "sw" | "ew" | "gt" | "ge" | "lt" | "le";
export type Operand = string | number | boolean | null;

/** How values are compared: `name` as names of users are, `exact` with regard to case; a `whole` is there or not. */
export type ValueKind = "whole" | "text" | "exact" | "name" | "number" | "boolean" | "instant" | "binary" | "url";

/** A user as it was sent, with what the server adds: its id, groups and meta. */
export type PlainUser = Record<string, unknown>;

/** What this test knows of an attribute or a part of one, apart from all that Roster knows. */
export interface TestAttribute {
  /** As SCIM writes it; within brackets the part alone. */
  path: string;
  kind: ValueKind;
  /** The values that a user, or within brackets a value, has: none where it is unassigned. */
  valuesOf(holder: PlainUser): Operand[];
  /** What `pr` and null are about, where that is more than the values: a complex value may have other parts. */
  isPresentIn?(holder: PlainUser): boolean;
  /** In GraphQL; undefined where GraphQL has no such field. */
  graphql?: GraphqlPlace;
  /** The parts by which brackets select. */
  parts?: TestAttribute[];
  /** The values that brackets select from. */
  elementsOf?(user: PlainUser): PlainUser[];
}

export interface GraphqlPlace {
  /** Wraps a condition on a single value, or on one value of a list. */
  wrap(condition: object): object;
  /** Makes the condition that goes inside. */
  compare(operators: object): object;
  isList: boolean;
  /** That there is anything at all, where that is more than a value. */
  presence?: object;
}
