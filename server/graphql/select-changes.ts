import type { ChangeFilter } from "../../schema/change.connection.js";
import { CHANGE_KINDS, CHANGED_TYPES, type ChangeKind, isChangedType, isChangeKind } from "../../schema/change-kind.js";
import { DomainError } from "../domain/domain-error.js";
import { isUuid } from "../text/uuid.js";

/** Which changes somebody asks for. */
export interface ChangeSelection {
  types?: string[] | null;
  resource?: string | null;
  filter?: ChangeFilter | null;
}

/**
 * The filter that the arguments are short for.
 *
 * @throws DomainError INVALID_INPUT for kinds that there are not, and for a resource that is neither an id nor a type
 * @example selectChanges({ types: ["user.created"] }) // { and: [{ resourceType: { eq: "User" }, action: { eq: "user.created" } }] }
 */
export function selectChanges({ types, resource, filter }: ChangeSelection): ChangeFilter {
  const conditions: ChangeFilter[] = [];
  if (filter) conditions.push(filter);
  if (types) conditions.push(ofKinds(types.map(readKind)));
  if (typeof resource === "string") conditions.push(ofResource(resource));
  return { and: conditions };
}

/** The index leads with the type of resource, which the kind says as well. */
function ofKinds(kinds: ChangeKind[]): ChangeFilter {
  if (kinds.length === 0) throw invalid("types", "is empty: leave it out for all kinds of change");
  const resourceTypes = [...new Set(kinds.map((kind) => CHANGE_KINDS[kind]))];
  return { resourceType: oneOf(resourceTypes), action: oneOf(kinds) };
}

const oneOf = (values: string[]) => (values.length === 1 ? { eq: values[0] } : { in: values });

function ofResource(resource: string): ChangeFilter {
  if (isUuid(resource)) return { resourceId: { eq: resource } };
  if (isChangedType(resource)) return { resourceType: { eq: resource } };
  throw invalid("resource", `must be the id of a resource, or one of ${CHANGED_TYPES.join(", ")}`);
}

function readKind(type: string): ChangeKind {
  if (isChangeKind(type)) return type;
  throw invalid("types", `has "${type.slice(0, 100)}", but must be of ${Object.keys(CHANGE_KINDS).join(", ")}`);
}

const invalid = (argument: string, fault: string) => new DomainError("INVALID_INPUT", `${argument} ${fault}`, argument);
