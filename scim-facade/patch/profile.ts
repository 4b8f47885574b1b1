import type { Demands } from "../dialects/dialect.js";
import type { PatchOperation } from "../messages/patch-op.js";
import { assertPartsInProfile, assertValueInProfile } from "../schemas/assert-in-profile.js";
import type { ResourceType } from "../schemas/attribute.js";
import { invalidPath, invalidSyntax } from "../scim-error.js";
import { findTarget, type PatchTarget } from "./patch-path.js";

/**
 * Holds the operations of a PATCH to what a profile demands beyond RFC 7644, and puts those that it takes in another sense
 * into the RFC's words: a replace of a complex attribute that shall leave nothing is a remove and an add.
 *
 * @throws ScimError invalidSyntax for an operation without path, and for an unknown attribute; invalidPath for a path that
 *   selects whole values; invalidValue
 */
export function inProfile(
  operations: readonly PatchOperation[],
  resourceType: ResourceType,
  demands: Demands,
): PatchOperation[] {
  return operations.flatMap((operation) => {
    const target = targetOf(operation, resourceType, demands);
    if (!target) return [operation];
    assertTarget(target, demands);
    assertValue(target, operation.value, demands);
    return isWholeReplace(operation, target, demands) ? removeAndAdd(operation) : [operation];
  });
}

function targetOf({ path }: PatchOperation, type: ResourceType, demands: Demands): PatchTarget | undefined {
  if (path === undefined) {
    if (demands("patch-path")) throw invalidSyntax("each operation must say in path what it is about");
    return undefined;
  }
  const target = findTarget(path, type);
  if (!target && demands("known-attributes")) throw invalidSyntax(`${type.name} has no attribute "${path}"`);
  return target;
}

function assertTarget(target: PatchTarget, demands: Demands): void {
  if (target.kind === "extension" || !target.filter || target.subAttribute) return;
  if (demands("sub-attribute-path"))
    throw invalidPath(`"${target.written}" must name a sub-attribute behind its filter`);
}

function assertValue(target: PatchTarget, value: unknown, demands: Demands): void {
  if (target.kind === "extension")
    assertPartsInProfile(target.extension.attributes, value, `${target.written}:`, demands);
  else assertValueInProfile(target.subAttribute ?? target.attribute, value, target.written, demands);
}

function isWholeReplace({ op, value }: PatchOperation, target: PatchTarget, demands: Demands): boolean {
  if (op !== "replace" || value === null || target.kind === "extension") return false;
  const { attribute, subAttribute } = target;
  return attribute.type === "complex" && !attribute.multiValued && !subAttribute && demands("whole-complex");
}

const removeAndAdd = ({ path, value }: PatchOperation): PatchOperation[] => [
  { op: "remove", path },
  { op: "add", path, value },
];
