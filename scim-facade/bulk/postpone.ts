import { findTargetOfName, type PatchTarget } from "../patch/patch-path.js";
import type { ResourceType } from "../schemas/attribute.js";
import { isObject } from "../schemas/read-value.js";
import { ScimError } from "../scim-error.js";
import { replaceInTarget } from "./reference-values.js";

type Attributes = Record<string, unknown>;

/** A resource, taken apart: what it can be created with now, and what it can be given later. */
export interface Postponed {
  now: Attributes;
  later: Attributes;
}

/**
 * Takes out of a resource the attributes that refer to what is not created yet.
 *
 * @throws ScimError 409 for one that no resource can be without
 */
export function postpone(
  resource: Attributes,
  type: ResourceType,
  isMissing: (bulkId: string) => boolean,
  prefix = "",
): Postponed {
  const now: [string, unknown][] = [];
  const later: [string, unknown][] = [];
  for (const [name, value] of Object.entries(resource)) {
    const target = findTargetOfName(`${prefix}${name}`, type);
    if (target?.kind === "extension" && isObject(value)) {
      const parts = postpone(value, type, isMissing, `${target.extension.id}:`);
      now.push([name, parts.now]);
      if (Object.keys(parts.later).length > 0) later.push([name, parts.later]);
    } else if (target?.kind === "attribute" && refersToMissing(target, value, type, isMissing)) {
      if (target.attribute.required) throw cannotWait(`${prefix}${name}`);
      later.push([name, value]);
    } else {
      now.push([name, value]);
    }
  }
  return { now: Object.fromEntries(now), later: Object.fromEntries(later) };
}

function refersToMissing(
  target: PatchTarget,
  value: unknown,
  type: ResourceType,
  isMissing: (bulkId: string) => boolean,
): boolean {
  let isFound = false;
  replaceInTarget(target, value, type, (bulkId) => {
    isFound ||= isMissing(bulkId);
    return undefined;
  });
  return isFound;
}

const cannotWait = (name: string): ScimError =>
  new ScimError(409, undefined, `${name} is required, and refers in a circle to what cannot be created before`);
