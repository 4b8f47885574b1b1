import type { TextFormat } from "./formats/text-format.js";

/** The characteristics of an attribute (RFC 7643 sections 2.2 and 7). */
export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
  readonly multiValued: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly canonicalValues?: readonly string[];
  readonly caseExact: boolean;
  readonly mutability: "readOnly" | "readWrite" | "immutable" | "writeOnly";
  readonly returned: "always" | "never" | "default" | "request";
  readonly uniqueness: "none" | "server" | "global";
  readonly referenceTypes?: readonly string[];
  readonly subAttributes?: readonly Attribute[];
  /** Whether its values are those of other resources, such as a group's members: there is no order by them. */
  readonly isGathered?: boolean;
  /** Where the service provider gives a value that the client leaves out: there is always one, which cannot be cleared. */
  readonly hasDefault?: boolean;
  /** What a value's text has to be, beside being of the type. */
  readonly format?: TextFormat;
  /** The form that values are shown in; they are found in any other form too. */
  readonly canonicalize?: (value: string) => string;
  /** Whether the text may be JSON of an object whose `value` is meant, where the client needs that. */
  readonly mayBeJsonText?: boolean;
  /** What holds this attribute in the filters of the GraphQL contract; absent where it cannot be filtered. */
  readonly filter?: FilterTarget;
}

export type AttributeType =
  | "string"
  | "boolean"
  | "decimal"
  | "integer"
  | "dateTime"
  | "binary"
  | "reference"
  | "complex";

/** Where the contract's filter holds what an attribute says. */
export type FilterTarget =
  /** A field of the filter, of an operator type that fits the attribute's. */
  | { kind: "field"; field: string }
  /** A field whose values are an enumeration: each with the attribute's text for it. */
  | { kind: "enum"; field: string; values: Readonly<Record<string, string>> }
  /** A URL that Roster makes of an id; `endpoints` by the value of the enum field `typeField`, where there are several. */
  | { kind: "location"; field: string; endpoints: readonly Endpoint[] }
  /** An attribute that a tenant has added. */
  | { kind: "extension"; schema: string; attribute: string }
  /** A part of a value of such an attribute; absent: the value itself. */
  | { kind: "extensionPart"; part?: string }
  /** The same for every resource of the type. */
  | { kind: "constant"; value: string | boolean }
  /** The URNs of the schemas in use. */
  | { kind: "schemas" };

export interface Endpoint {
  path: string;
  type?: { field: string; value: string };
}

/** What a table of attributes has to say; the rest are the defaults of RFC 7643 section 2.2. */
export type AttributeSpec = Pick<Attribute, "name" | "description"> & Partial<Attribute>;

/** Completes a table's row. */
export function attribute(spec: AttributeSpec): Attribute {
  const type = spec.type ?? "string";
  return {
    type,
    multiValued: false,
    required: false,
    caseExact: type === "reference" || type === "binary",
    mutability: "readWrite",
    returned: "default",
    uniqueness: "none",
    filter: { kind: "field", field: spec.name },
    ...spec,
  };
}

/** Whether an attribute can never be without a value. */
export const isAlwaysAssigned = ({ required, hasDefault }: Attribute): boolean => required || hasDefault === true;

export const readOnly = (spec: AttributeSpec): Attribute => attribute({ mutability: "readOnly", ...spec });

/**
 * What an attribute's values consist of. A value of a multi-valued attribute that is not complex has the one part `value`, by
 * which filters and PATCH paths name it (RFC 7644 section 3.5.2.2).
 */
export function partsOf(attribute: Attribute): readonly Attribute[] | undefined {
  if (attribute.type === "complex" || !attribute.multiValued) return attribute.subAttributes;
  return [{ ...attribute, name: "value", multiValued: false, filter: { kind: "extensionPart" } }];
}

/** A resource schema (RFC 7643 section 7). */
export interface ResourceSchema {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** A kind of resource (RFC 7643 section 6). */
export interface ResourceType {
  /** Whether there are attributes that are returned only on request. */
  readonly hasRequested?: boolean;
  readonly name: string;
  readonly description: string;
  /** For example `/Users`. */
  readonly endpoint: string;
  readonly schema: ResourceSchema;
  /** Whether provisioning clients can only read its resources; such have no identifier of a client's. */
  readonly isReadOnly?: boolean;
  readonly extensions: readonly SchemaExtension[];
}

/** An extension of a resource type's schema (RFC 7643 section 6). */
export interface SchemaExtension {
  readonly schema: ResourceSchema;
  /** Whether each resource must have it. */
  readonly required: boolean;
  /** Whether a tenant has added it. */
  readonly isTenants?: boolean;
}

/** Finds an attribute by its name, which is case-insensitive (RFC 7643 section 2.1). */
export function findAttribute(attributes: readonly Attribute[] | undefined, name: string): Attribute | undefined {
  const wanted = name.toLowerCase();
  return attributes?.find((one) => one.name.toLowerCase() === wanted);
}

/** Finds the extension with this URN, which is case-insensitive. */
export function findExtension(resourceType: ResourceType, urn: string): ResourceSchema | undefined {
  const wanted = urn.toLowerCase();
  return resourceType.extensions.find(({ schema }) => schema.id.toLowerCase() === wanted)?.schema;
}
