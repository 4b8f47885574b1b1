import { isObject } from "../schemas/read-value.js";
import { invalidSyntax } from "../scim-error.js";
import type { PatchOperation } from "./patch-op.js";

/**
 * Reads a PATCH of SCIM 1.1, which is a part of the resource: attributes that `meta.attributes` names are cleared, single
 * values replaced, values of lists added, or removed where their `operation` is delete.
 *
 * @example operationsOfPartial({ members: [{ value: "u-2", operation: "delete" }] })
 *   // [{ op: "remove", path: "members", value: [{ value: "u-2" }] }]
 * @throws ScimError invalidSyntax for another `operation`
 */
export function operationsOfPartial({ schemas, id, meta, ...attributes }: Record<string, unknown>): PatchOperation[] {
  const cleared = isObject(meta) && Array.isArray(meta.attributes) ? meta.attributes : [];
  return [
    ...cleared.map((path) => ({ op: "remove" as const, path: String(path) })),
    ...Object.entries(attributes).flatMap(([name, value]) =>
      Array.isArray(value) ? operationsOfList(name, value) : [{ op: "replace" as const, value: { [name]: value } }],
    ),
  ];
}

function operationsOfList(path: string, items: unknown[]): PatchOperation[] {
  const leaving = items.filter(isLeaving).map(withoutOperation);
  const joining = items.filter((item) => !isLeaving(item)).map(withoutOperation);
  return [
    ...(leaving.length > 0 ? [{ op: "remove" as const, path, value: leaving }] : []),
    ...(joining.length > 0 ? [{ op: "add" as const, path, value: joining }] : []),
  ];
}

function isLeaving(item: unknown): boolean {
  if (!isObject(item) || item.operation === undefined || item.operation === "add") return false;
  if (item.operation === "delete") return true;
  throw invalidSyntax("operation must be add or delete");
}

function withoutOperation(item: unknown): unknown {
  if (!isObject(item)) return item;
  const { operation, ...rest } = item;
  return rest;
}
