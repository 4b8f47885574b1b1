import { STANDARD_TYPES, type WritableKind } from "../schemas/tenant-extension.js";
import { invalidSyntax } from "../scim-error.js";

/** What an operation of a bulk job is about: a resource type, or a resource of it by its id. */
export interface BulkTarget {
  type: WritableKind;
  /** May be `bulkId:…`, for a resource that the same job creates. */
  id?: string;
}

/**
 * Reads the path of an operation, which is relative to the base URL (RFC 7644 section 3.7). There are resource types and
 * resources behind it, and nothing else: no other host, no other tenant, no `/Bulk`, `/Me` or `/.search`.
 *
 * @example parseBulkPath("/Users/0199…") gives { type: "user", id: "0199…" }
 * @throws ScimError invalidSyntax
 */
export function parseBulkPath(path: string): BulkTarget {
  const [endpoint = "", id, ...more] = segmentsOf(path);
  const type = typeAt(`/${endpoint}`);
  if (!type || more.length > 0 || id?.startsWith(".") || /[?#]/.test(path)) {
    throw invalidSyntax(`"${path}" is no path of a resource type or a resource, such as /Users or /Users/{id}`);
  }
  return id === undefined ? { type } : { type, id };
}

/** As in URLs, a slash that is doubled or stands at the end means nothing. */
function segmentsOf(path: string): string[] {
  try {
    return path.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    throw invalidSyntax("the path is no percent-encoded UTF-8");
  }
}

function typeAt(endpoint: string): WritableKind | undefined {
  const wanted = endpoint.toLowerCase();
  const types = Object.keys(STANDARD_TYPES) as WritableKind[];
  return types.find((type) => STANDARD_TYPES[type].endpoint.toLowerCase() === wanted);
}
