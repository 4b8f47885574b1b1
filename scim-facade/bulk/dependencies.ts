import type { BulkOperation } from "../messages/bulk-request.js";
import type { ResourceTypes } from "../schemas/tenant-extension.js";
import { referencesIn } from "./references.js";

/**
 * Which operations of a job have to be performed before which: the creation of a resource before what refers to it, and, of
 * the operations on one resource, the earlier before the later. A reference to what nobody creates is nothing to wait for.
 */
export function dependenciesOf(
  operations: readonly BulkOperation[],
  types: ResourceTypes,
): Map<BulkOperation, Set<BulkOperation>> {
  const creating = new Map(operations.filter(isCreation).map((operation) => [operation.asked.bulkId, operation]));
  const latestOn = new Map<string, BulkOperation>();
  const dependencies = new Map<BulkOperation, Set<BulkOperation>>();
  for (const operation of operations) {
    if (operation.kind === "faulty") continue;
    const { type, id } = operation.target;
    const before = [...referencesIn(operation, types)].map((bulkId) => creating.get(bulkId));
    if (id !== undefined) before.push(latestOn.get(`${type}/${id}`));
    dependencies.set(operation, new Set(before.filter((one) => one !== undefined)));
    if (id !== undefined) latestOn.set(`${type}/${id}`, operation);
  }
  return dependencies;
}

const isCreation = ({ asked }: BulkOperation): boolean => asked.method === "POST" && asked.bulkId !== undefined;
