import type { ResourceType } from "../schemas/attribute.js";
import type { ResourceTypes } from "../schemas/tenant-extension.js";
import { notFound } from "../scim-error.js";
import type { ScimSession } from "../session.js";

/** The resource type of the caller's tenant. @throws ScimError 404 where the tenant has no such resources to offer */
export function offeredType({ types }: Pick<ScimSession, "types">, kind: keyof ResourceTypes): ResourceType {
  const type = types[kind];
  if (!type) throw notFound("there is nothing at this path");
  return type;
}
