import { isDeepStrictEqual } from "node:util";
import type { Demands, Tolerate } from "../dialects/dialect.js";
import type { PatchOperation } from "../messages/patch-op.js";
import type { ResourceSchema, ResourceType } from "../schemas/attribute.js";
import { membersByName } from "../schemas/members-by-name.js";
import { type Complex, isObject } from "../schemas/read-value.js";
import { assertRequired, type Resource } from "../schemas/validate-resource.js";
import { invalidValue, mutability } from "../scim-error.js";
import { add } from "./add.js";
import { type AttributeTarget, findTarget, findTargetOfName, type PatchTarget, unknownPath } from "./patch-path.js";
import { remove, removeExtension } from "./remove.js";
import { replace } from "./replace.js";

export interface PatchContext {
  resourceType: ResourceType;
  tolerate: Tolerate;
  demands: Demands;
}

/**
 * Applies the operations of a PATCH to a resource, in their order (RFC 7644 section 3.5.2). Pure: the resource given is
 * left as it is, so that an operation that fails undoes all before it.
 *
 * @throws ScimError invalidPath, invalidFilter, noTarget, mutability, invalidValue
 */
export function applyPatch(resource: Resource, operations: readonly PatchOperation[], context: PatchContext): Resource {
  const draft = copyOf(resource) as Resource;
  for (const operation of operations) applyOperation(draft, operation, context);
  for (const { schema } of context.resourceType.extensions) {
    if (isObject(draft[schema.id]) && Object.keys(draft[schema.id] as Complex).length === 0) delete draft[schema.id];
  }
  assertRequired(draft, context.resourceType.schema);
  return draft;
}

/** As structuredClone, which takes several times as long for what JSON can say. */
const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  const copy: Complex = {};
  for (const name in value) copy[name] = copyOf(value[name]);
  return copy;
};

function applyOperation(draft: Resource, operation: PatchOperation, context: PatchContext): void {
  const { op, path, value } = operation;
  if (path === undefined) return applyMembers(draft, op, value, "", context);
  const target = findTarget(path, context.resourceType);
  if (target) return applyToTarget(draft, op, target, value, context);
  if (!context.tolerate("unknown-patch-path")) throw unknownPath(path, context.resourceType);
}

/**
 * A value without path is a set of attributes, each changed by itself. Names are paths too: clients send
 * `name.familyName`, `urn:…:User:department`, and an extension's URN with an object. Unknown ones are passed over.
 */
function applyMembers(
  draft: Resource,
  op: PatchOperation["op"],
  value: unknown,
  prefix: string,
  context: PatchContext,
): void {
  if (!isObject(value)) throw invalidValue("a value without path must be an object of attributes");
  membersByName(value, prefix ? `the value of ${prefix.slice(0, -1)}` : "the value");
  for (const [name, part] of Object.entries(value)) {
    const target = findTargetOfName(`${prefix}${name}`, context.resourceType);
    if (target) applyToTarget(draft, op, target, part, context);
  }
}

function applyToTarget(
  draft: Resource,
  op: PatchOperation["op"],
  target: PatchTarget,
  value: unknown,
  context: PatchContext,
): void {
  if (target.kind === "extension") return applyToExtension(draft, op, target.extension, value, context);
  if (target.attribute.name === "schemas") return checkSchemas(op, value, context);
  if (isReadOnly(target)) return passOverReadOnly(draft, target, value, context);
  const holder = holderOf(draft, target.extension);
  switch (op) {
    case "add":
      return add(holder, target, value, context);
    case "remove":
      return remove(holder, target, value, context);
    case "replace":
      return replace(holder, target, value, context);
  }
}

function applyToExtension(
  draft: Resource,
  op: PatchOperation["op"],
  schema: ResourceSchema,
  value: unknown,
  context: PatchContext,
): void {
  if (op !== "remove" && value !== null) return applyMembers(draft, op, value, `${schema.id}:`, context);
  const extension = context.resourceType.extensions.find((one) => one.schema === schema);
  if (extension?.required) throw mutability(`${schema.id} is required and cannot be removed`);
  removeExtension(holderOf(draft, schema), schema);
}

/** The object that has the target's attribute: the resource, or its extension. */
function holderOf(draft: Resource, extension: ResourceSchema | undefined): Complex {
  if (!extension) return draft;
  const existing = draft[extension.id];
  if (isObject(existing)) return existing;
  const made: Complex = {};
  draft[extension.id] = made;
  return made;
}

const isReadOnly = ({ attribute, subAttribute }: AttributeTarget): boolean =>
  attribute.mutability === "readOnly" || subAttribute?.mutability === "readOnly";

/** What a read-only attribute says already may be said again. */
function passOverReadOnly(draft: Resource, target: AttributeTarget, value: unknown, { tolerate }: PatchContext): void {
  const { attribute, subAttribute, extension, written } = target;
  const holder = extension ? (draft[extension.id] as Complex | undefined) : draft;
  const current = holder?.[attribute.name];
  const same = subAttribute && isObject(current) ? current[subAttribute.name] : current;
  if (value !== undefined && isDeepStrictEqual(same, value)) return;
  if (tolerate("read-only-patch")) return;
  throw mutability(`${written} is read-only`);
}

/** `schemas` follows from the attributes that are there, so it can only be said again, or name what may come. */
function checkSchemas(op: PatchOperation["op"], value: unknown, { resourceType, tolerate }: PatchContext): void {
  const { schema, extensions } = resourceType;
  if (op === "remove") throw mutability("schemas follows from the attributes that are present, and cannot be removed");
  const urns = Array.isArray(value) ? value : [value];
  const known = [schema.id, ...extensions.map((extension) => extension.schema.id)].map((urn) => urn.toLowerCase());
  const unknown = urns.find((urn) => typeof urn !== "string" || !known.includes(urn.toLowerCase()));
  if (unknown !== undefined && !tolerate("unknown-schema"))
    throw invalidValue(`${String(unknown)} is no schema of ${schema.name}`);
  if (op === "replace" && !urns.some((urn) => String(urn).toLowerCase() === schema.id.toLowerCase())) {
    throw invalidValue(`schemas must have ${schema.id}`);
  }
}
