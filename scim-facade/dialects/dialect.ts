/** A deviation from the RFCs that a client needs, and what it means. */
export const TOLERANCES = {
  "text-boolean": "a boolean written as text, in any case, is taken for one",
  "missing-element": "replace on a value path that matches nothing creates the element, as add does",
  "text-manager": "a manager given as text is the manager's id",
  "unknown-schema": "a schema that there is not is passed over in `schemas`",
  "bare-filter-value": "a word without quotes in a filter is text",
  "value-path-filter": "a filter may compare a sub-attribute behind brackets, as a PATCH path names it",
  "wrapped-value": "a list of one value, or an object with a `value`, is taken for the value",
  "null-default": "null for an attribute that has always a value leaves it as it is",
  "value-as-sent": "values are shown as they were sent, not in their canonical form",
  "single-value": "one value where a list is expected is taken for a list of one",
  "empty-operations": "a PATCH without operations changes nothing",
  "add-by-filter": "an add on a value path needs no value: the filter says what there shall be",
  "read-only-patch": "read-only attributes in a PATCH are passed over",
  "unfit-password": "a password that the policy refuses is passed over where a user is created",
  "any-format": "text is taken as it is where the RFC asks for a form, such as a country's code or a language tag",
  "unknown-patch-path": "an operation on an attribute that there is not is passed over",
  "unknown-role": "a value of `roles` that the tenant's role catalogue has not is passed over",
  "unknown-member": "ids of nobody are passed over where a group's members change",
  "text-value": "a text among complex values is taken for the `value` of one",
  "json-value": "a `value` that is the JSON text of an object is taken for the object",
  "part-alias": "`displayName` is taken for a value's `display`, and `managerId` for a manager's `value`",
  "email-filter": "`email` in a filter is taken for `emails`",
  "whole-list": "a list that is asked for without a page is answered whole",
  "plural-config": "`/ServiceProviderConfigs`, as SCIM 1.1 has it, is `/ServiceProviderConfig`",
  "scim-1.1-schema": "`urn:scim:schemas:core:1.0` in `schemas` is taken for the resource's own schema",
  "scim-1.1-patch": "a PATCH in the form of SCIM 1.1, a part of the resource, is taken for its operations",
} as const;

export type Tolerance = keyof typeof TOLERANCES;

/** What a profile forbids, or asks for, that the RFCs leave free. */
export const DEMANDS = {
  "known-attributes": "what is written has no attribute and no schema that there is not",
  "canonical-values": "an attribute with canonical values has no others",
  "patch-path": "each operation of a PATCH has a path",
  "sub-attribute-path": "a path with a filter names a sub-attribute",
  "single-element": "a path's filter selects no more than one value",
  "whole-complex": "replace of a complex attribute leaves nothing of what there was",
  "scim-media-type": "bodies are sent as application/scim+json, and as nothing else",
  "profile-flag": "ServiceProviderConfig says that the profile is kept",
} as const;

export type Demand = keyof typeof DEMANDS;

/** What a client does, and where that is known from. */
export interface Habit {
  /** Numbers of habits that transcripts in `test/samples` show. */
  readonly quirks: readonly string[];
  readonly need: string;
}

/** What a provider's client needs, or a profile demands. */
export interface Dialect {
  readonly tolerances: Readonly<Partial<Record<Tolerance, Habit>>>;
  readonly demands?: Readonly<Partial<Record<Demand, Habit>>>;
}

/** Asked exactly where a deviation is met, and so counted: true lets it pass. */
export type Tolerate = (tolerance: Tolerance) => boolean;

/** Asked where a profile makes a difference. */
export type Demands = (demand: Demand) => boolean;

/** What is let pass in one request. */
export interface Leniency {
  tolerate: Tolerate;
  demands: Demands;
  /** What was met and let pass so far. */
  readonly tolerated: ReadonlySet<Tolerance>;
}

/** Lets pass what a dialect tolerates, and remembers what that was. */
export function leniencyOf({ tolerances, demands = {} }: Dialect): Leniency {
  const tolerated = new Set<Tolerance>();
  const tolerate = (tolerance: Tolerance) => {
    const isTolerated = Object.hasOwn(tolerances, tolerance);
    if (isTolerated) tolerated.add(tolerance);
    return isTolerated;
  };
  return { tolerate, tolerated, demands: (demand) => Object.hasOwn(demands, demand) };
}
