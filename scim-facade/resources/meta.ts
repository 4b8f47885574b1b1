import type { ResourceType } from "../schemas/attribute.js";

/** Writes a version as an entity tag (RFC 7644 section 3.14). It is weak: the same for every projection. */
export const printEtag = (version: number): string => `W/"${version}"`;

/** The attribute `meta` of a resource (RFC 7643 section 3.1). */
export function metaOf(
  resource: { id: string; version: number; createdAt: string; updatedAt: string },
  { name, endpoint }: ResourceType,
  baseUrl: string,
): object {
  return {
    resourceType: name,
    created: resource.createdAt,
    lastModified: resource.updatedAt,
    location: `${baseUrl}${endpoint}/${resource.id}`,
    version: printEtag(resource.version),
  };
}
