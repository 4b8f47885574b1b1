import type { PatchOperation } from "../messages/patch-op.js";
import type { Complex } from "../schemas/read-value.js";
import type { Resource } from "../schemas/validate-resource.js";
import { applyPatch, type PatchContext } from "./apply-patch.js";
import { findTarget } from "./patch-path.js";

/**
 * The roles that a PATCH takes away by `remove`. A role that is only not mentioned any more is not taken away where the tenant
 * has a role catalogue, so that the difference of before and after does not say enough.
 */
export function removedRoles(before: Resource, operations: readonly PatchOperation[], context: PatchContext): string[] {
  const relevant = operations.filter(({ path }) => path === undefined || isOfRoles(path, context));
  if (!relevant.some(({ op }) => op === "remove")) return [];
  let removed: string[] = [];
  let draft = before;
  for (const operation of relevant) {
    const next = applyPatch(draft, [operation], context);
    const gone = operation.op === "remove" ? rolesOf(draft) : [];
    removed = [...removed, ...gone].filter((value) => !rolesOf(next).includes(value));
    draft = next;
  }
  return removed;
}

function isOfRoles(path: string, { resourceType }: PatchContext): boolean {
  const target = findTarget(path, resourceType);
  return target?.kind === "attribute" && target.attribute.name === "roles";
}

const rolesOf = (resource: Resource): string[] =>
  ((resource.roles ?? []) as Complex[]).flatMap(({ value }) => (typeof value === "string" ? value : []));
