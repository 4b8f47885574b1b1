import type { UpdateUserInput, UserFieldsFragment } from "../../schema/client/index.js";
import type { ResourceType } from "../schemas/attribute.js";
import type { Complex } from "../schemas/read-value.js";
import { userType } from "../schemas/resource-types.js";
import type { Resource } from "../schemas/validate-resource.js";
import { ENTERPRISE_USER, USER } from "../urns.js";
import { metaOf } from "./meta.js";
import { referencedId } from "./reference.js";
import { addExtensions, extensionsInput } from "./tenant-extensions.js";

/** What the contract can write of a user. */
export type UserAttributesInput = Omit<UpdateUserInput, "id" | "expectedVersion">;

/** Attributes that have the same name and form here and in the contract. */
const SAME = [
  "externalId",
  "userName",
  "name",
  "displayName",
  "nickName",
  "profileUrl",
  "title",
  "userType",
  "preferredLanguage",
  "locale",
  "timezone",
  "active",
  "emails",
  "phoneNumbers",
  "ims",
  "photos",
  "addresses",
  "entitlements",
  "roles",
  "x509Certificates",
] as const satisfies (keyof UserAttributesInput & keyof UserFieldsFragment)[];

/** The same, of the enterprise extension, whose attributes stand beside the others in the contract. */
const SAME_OF_ENTERPRISE = [
  "employeeNumber",
  "costCenter",
  "organization",
  "division",
  "department",
] as const satisfies (keyof UserAttributesInput & keyof UserFieldsFragment)[];

/** Writes a user of the contract as a resource (RFC 7643 sections 4.1 and 4.3); unassigned attributes are left out. */
export function toScimUser(user: UserFieldsFragment, baseUrl: string): Resource {
  const enterprise = withoutUnassigned({ ...pick(user, SAME_OF_ENTERPRISE), manager: toManager(user, baseUrl) });
  const resource = {
    schemas: enterprise ? [USER, ENTERPRISE_USER] : [USER],
    id: user.id,
    ...withoutUnassigned(pick(user, SAME)),
    ...withoutUnassigned({ groups: user.groups?.edges.map((edge) => toGroup(edge, baseUrl)) }),
    ...(enterprise && { [ENTERPRISE_USER]: enterprise }),
    meta: metaOf(user, userType, baseUrl),
  };
  return addExtensions(resource, user.extensions);
}

/** Reads a resource into what the contract writes; attributes that it has not are null, but for the status and the password, which stay. */
export function toUserInput(resource: Resource, resourceType: ResourceType): UserAttributesInput {
  const enterprise = (resource[ENTERPRISE_USER] ?? {}) as Complex;
  const input: Complex = { ...orNull(resource, SAME), ...orNull(enterprise, SAME_OF_ENTERPRISE) };
  if (input.active === null) delete input.active;
  if ("password" in resource) input.password = resource.password;
  const extensions = extensionsInput(resource, resourceType);
  return { ...input, ...(extensions && { extensions }), managerId: referencedId(enterprise.manager) };
}

type GroupEdge = NonNullable<UserFieldsFragment["groups"]>["edges"][number];

const toManager = ({ managerId, manager }: UserFieldsFragment, baseUrl: string): Complex | null =>
  managerId ? { value: managerId, $ref: `${baseUrl}/Users/${managerId}`, displayName: manager?.displayName } : null;

const toGroup = ({ node, type }: GroupEdge, baseUrl: string): Complex => ({
  value: node.id,
  $ref: `${baseUrl}/Groups/${node.id}`,
  display: node.displayName,
  type: type === "DIRECT" ? "direct" : "indirect",
});

function pick<Name extends string>(object: { [name in Name]?: unknown }, names: readonly Name[]): Complex {
  return Object.fromEntries(names.map((name) => [name, object[name]]));
}

function orNull<Name extends string>(object: Complex, names: readonly Name[]): Complex {
  return Object.fromEntries(names.map((name) => [name, object[name] ?? null]));
}

/** Leaves out null, and lists and objects in which nothing is left. */
function withoutUnassigned(complex: Complex): Complex | undefined {
  const assigned: Complex = {};
  for (const [name, value] of Object.entries(complex)) {
    const left = Array.isArray(value) ? listWithoutUnassigned(value) : ofObject(value);
    if (left !== null && left !== undefined) assigned[name] = left;
  }
  return Object.keys(assigned).length > 0 ? assigned : undefined;
}

const ofObject = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? withoutUnassigned(value as Complex) : value;

function listWithoutUnassigned(list: Complex[]): Complex[] | undefined {
  return list.length > 0 ? list.map((item) => withoutUnassigned(item) ?? {}) : undefined;
}
