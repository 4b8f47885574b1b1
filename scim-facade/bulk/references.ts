import type { SoundOperation } from "../messages/bulk-request.js";
import { findTargetOfName } from "../patch/patch-path.js";
import type { ResourceType } from "../schemas/attribute.js";
import { isObject } from "../schemas/read-value.js";
import type { ResourceTypes } from "../schemas/tenant-extension.js";
import { type IdOf, replaceBulkId } from "./bulk-id.js";
import { replaceInAttributes, replaceInPath, replaceInTarget } from "./reference-values.js";

/** The bulkIds that an operation refers to. */
export function referencesIn(operation: SoundOperation, types: ResourceTypes): Set<string> {
  const found = new Set<string>();
  withIds(operation, types, (bulkId) => {
    found.add(bulkId);
    return undefined;
  });
  return found;
}

/**
 * Puts ids in the place of bulkIds (RFC 7644 section 3.7.2): in the path, and in the data where an attribute refers to a
 * resource. Elsewhere `bulkId:…` is text like any other, so that no data is changed by chance.
 */
export function withIds(operation: SoundOperation, types: ResourceTypes, idOf: IdOf): SoundOperation {
  const { method, target, data } = operation;
  const id = target.id === undefined ? undefined : replaceBulkId(target.id, idOf);
  return { ...operation, target: { ...target, id }, data: WITH_IDS[method](data, types[target.type], idOf) };
}

type WithIds = (data: unknown, type: ResourceType, idOf: IdOf) => unknown;

const resourceWithIds: WithIds = (data, type, idOf) => (isObject(data) ? replaceInAttributes(data, type, idOf) : data);

const patchWithIds: WithIds = (data, type, idOf) =>
  mapMembers(data, (name, value) => {
    if (name !== "operations" || !Array.isArray(value)) return value;
    return value.map((operation) => patchOperationWithIds(operation, type, idOf));
  });

/** What the data of each method is. */
const WITH_IDS: Record<SoundOperation["method"], WithIds> = {
  post: resourceWithIds,
  put: resourceWithIds,
  patch: patchWithIds,
  delete: (data) => data,
};

const pathIn = (operation: object): unknown =>
  Object.entries(operation).find(([name]) => name.toLowerCase() === "path")?.[1];

function patchOperationWithIds(operation: unknown, type: ResourceType, idOf: IdOf): unknown {
  const path = isObject(operation) ? pathIn(operation) : undefined;
  if (typeof path !== "string") {
    return mapMembers(operation, (name, value) => (name === "value" ? resourceWithIds(value, type, idOf) : value));
  }
  const target = findTargetOfName(path, type);
  if (!target) return operation;
  return mapMembers(operation, (name, value) => {
    if (name === "path") return replaceInPath(target, idOf);
    return name === "value" ? replaceInTarget(target, value, type, idOf) : value;
  });
}

/** @param change is told the names in lower case */
const mapMembers = (object: unknown, change: (name: string, value: unknown) => unknown): unknown =>
  isObject(object)
    ? Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name.toLowerCase(), value)]))
    : object;
