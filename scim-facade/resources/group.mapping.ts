import type { GroupFieldsFragment } from "../../schema/client/index.js";
import type { ResourceType } from "../schemas/attribute.js";
import type { Complex } from "../schemas/read-value.js";
import { groupType } from "../schemas/resource-types.js";
import type { Resource } from "../schemas/validate-resource.js";
import { GROUP } from "../urns.js";
import { metaOf } from "./meta.js";
import { referencedId } from "./reference.js";
import { addExtensions, extensionsInput } from "./tenant-extensions.js";

export type MemberFields = NonNullable<GroupFieldsFragment["members"]>["nodes"][number];

/** Writes a group of the contract as a resource (RFC 7643 section 4.2); members only where they were asked for. */
export function toScimGroup(
  group: GroupFieldsFragment,
  members: MemberFields[] | undefined,
  baseUrl: string,
): Resource {
  const resource = {
    schemas: [GROUP],
    id: group.id,
    ...(group.externalId ? { externalId: group.externalId } : {}),
    displayName: group.displayName,
    ...(members ? { members: members.map((member) => toMember(member, baseUrl)) } : {}),
    meta: metaOf(group, groupType, baseUrl),
  };
  return addExtensions(resource, group.extensions);
}

/** Reads a resource into what the contract writes of a group, its members apart. */
export function toGroupInput(resource: Resource, resourceType: ResourceType) {
  const extensions = extensionsInput(resource, resourceType);
  return {
    displayName: resource.displayName as string,
    externalId: (resource.externalId ?? null) as string | null,
    ...(extensions && { extensions }),
  };
}

const ENDPOINTS = { USER: "/Users", GROUP: "/Groups" } as const;
const TYPES = { USER: "User", GROUP: "Group" } as const;

export const toMember = ({ id, type, displayName }: MemberFields, baseUrl: string): Complex => ({
  value: id,
  $ref: `${baseUrl}${ENDPOINTS[type]}/${id}`,
  type: TYPES[type],
  display: displayName || undefined,
});

/** The ids of members that a resource lists. */
export function memberIds(members: unknown): string[] {
  const ids = Array.isArray(members) ? members.map(referencedId) : [];
  return ids.filter((id) => id !== null);
}
