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
  const enterprise: Complex = {};
  assign(enterprise, user, SAME_OF_ENTERPRISE);
  if (user.managerId) enterprise.manager = toManager(user.managerId, user.manager?.displayName, baseUrl);
  const isInEnterprise = Object.keys(enterprise).length > 0;
  const resource: Resource = { schemas: isInEnterprise ? [USER, ENTERPRISE_USER] : [USER], id: user.id };
  assign(resource, user, SAME);
  if (user.groups?.edges.length) resource.groups = user.groups.edges.map((edge) => toGroup(edge, baseUrl));
  if (isInEnterprise) resource[ENTERPRISE_USER] = enterprise;
  resource.meta = metaOf(user, userType, baseUrl);
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

const toManager = (id: string, displayName: string | null | undefined, baseUrl: string): Complex => ({
  value: id,
  $ref: `${baseUrl}/Users/${id}`,
  ...(typeof displayName === "string" && { displayName }),
});

const toGroup = ({ node, type }: GroupEdge, baseUrl: string): Complex => ({
  value: node.id,
  $ref: `${baseUrl}/Groups/${node.id}`,
  display: node.displayName,
  type: type === "DIRECT" ? "direct" : "indirect",
});

function orNull<Name extends string>(object: Complex, names: readonly Name[]): Complex {
  return Object.fromEntries(names.map((name) => [name, object[name] ?? null]));
}

/** Takes over what is assigned: neither null nor a list or an object in which nothing is left. */
function assign<Name extends string>(to: Complex, from: { [name in Name]?: unknown }, names: readonly Name[]): void {
  for (const name of names) {
    const left = assignedIn(from[name]);
    if (left !== undefined) to[name] = left;
  }
}

function assignedIn(value: unknown): unknown {
  if (typeof value !== "object") return value;
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => assignedIn(item) ?? {}) : undefined;
  const assigned: Complex = {};
  let isAny = false;
  for (const name in value) {
    const left = assignedIn((value as Complex)[name]);
    if (left === undefined) continue;
    assigned[name] = left;
    isAny = true;
  }
  return isAny ? assigned : undefined;
}
