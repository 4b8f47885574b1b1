/** A filter expression (RFC 7644 section 3.4.2.2, figure 1). */
export type ScimFilter = AttributeExpression | LogicalExpression | NotExpression | ValuePath;

/** `userName eq "bjensen"` or `title pr`. */
export interface AttributeExpression {
  readonly kind: "attributeExpression";
  readonly path: AttributePath;
  readonly operator: CompareOperator | "pr";
  /** Absent with `pr`. */
  readonly compareValue?: CompareValue;
}

/** Two or more expressions with `and`, or with `or`, between them. */
export interface LogicalExpression {
  readonly kind: "logicalExpression";
  readonly operator: "and" | "or";
  readonly operands: readonly ScimFilter[];
}

/** `not (…)` */
export interface NotExpression {
  readonly kind: "notExpression";
  readonly operand: ScimFilter;
}

/** `emails[type eq "work"]`: one value satisfies all of the filter in brackets. */
export interface ValuePath {
  readonly kind: "valuePath";
  readonly path: AttributePath;
  readonly filter: ScimFilter;
}

/** `urn:…:2.0:User:name.familyName`: schema, attribute and sub-attribute as written. */
export interface AttributePath {
  readonly schema?: string;
  readonly attribute: string;
  readonly subAttribute?: string;
}

export const COMPARE_OPERATORS = ["eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"] as const;
export type CompareOperator = (typeof COMPARE_OPERATORS)[number];

export type CompareValue = string | number | boolean | null;
