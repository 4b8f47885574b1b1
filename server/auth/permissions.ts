import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { Scope } from "../../schema/scope.js";
import { type Actor, onlyUserOf } from "../domain/actor.js";
import { DomainError } from "../domain/domain-error.js";
import { assertScope } from "../domain/rules/assert-scope.js";
import type { GraphqlContext } from "../graphql/context.js";

const ANYBODY = "anybody";

/** Which scope a field needs. Several: one of them, the domain says which. `null`: none, but a token. ANYBODY: not even that. */
const PERMISSIONS = {
  "Query.user": "users:read",
  "Query.users": "users:read",
  "Query.group": "groups:read",
  "Query.groups": "groups:read",
  "Query.role": "roles:read",
  "Query.roles": "roles:read",
  "Query.roleSlots": "roles:read",
  "Query.roleWhatIf": "roles:read",
  "Query.entitlement": "roles:read",
  "Query.entitlements": "roles:read",
  "Query.node": null,
  "Query.viewer": null,
  "Query.tenant": null,
  "Query.connection": "connections:read",
  "Query.connections": "connections:read",
  "Query.providers": "connections:read",
  "Query.apiClients": "api-clients:read",
  "Query.extensionSchemas": null,
  "Query.changes": "changes:read",
  "Query.scimRequests": "connections:read",
  "Query.provisioningHealth": "connections:read",
  "Query.auditEntries": "changes:read",
  "Query.auditCheckpoints": "changes:read",
  "Query.auditHead": "changes:read",
  "Query.auditKeys": "changes:read",
  "Query.explain": null,

  "Subscription.changes": "changes:read",

  "Mutation.signIn": ANYBODY,
  "Mutation.requestPasswordReset": ANYBODY,
  "Mutation.resetPassword": ANYBODY,
  "Mutation.signOut": null,
  "Mutation.changePassword": null,
  "Mutation.reauthenticate": null,

  "Mutation.createUser": "users:write",
  "Mutation.updateUser": "users:write",
  "Mutation.deactivateUser": "users:write",
  "Mutation.reactivateUser": "users:write",
  "Mutation.deleteUser": "users:write",
  "Mutation.createGroup": "groups:write",
  "Mutation.updateGroup": "groups:write",
  "Mutation.deleteGroup": "groups:write",
  "Mutation.createRole": "roles:write",
  "Mutation.updateRole": "roles:write",
  "Mutation.deleteRole": "roles:write",
  "Mutation.grantRole": "roles:write",
  "Mutation.revokeRole": "roles:write",
  "Mutation.createEntitlement": "roles:write",
  "Mutation.updateEntitlement": "roles:write",
  "Mutation.deleteEntitlement": "roles:write",
  "Mutation.registerExtensionSchema": "extension-schemas:write",
  "Mutation.updateExtensionSchema": "extension-schemas:write",
  "Mutation.withdrawExtensionSchema": "extension-schemas:write",
  "Mutation.createTenant": "tenants:write",
  "Mutation.inviteAdministrator": "roles:write",
  "Mutation.createConnection": "connections:write",
  "Mutation.updateConnection": "connections:write",
  "Mutation.rotateConnectionToken": "connections:write",
  "Mutation.pauseConnection": "connections:write",
  "Mutation.resumeConnection": "connections:write",
  "Mutation.deleteConnection": "connections:write",
  "Mutation.createUserToken": "connections:write",
  "Mutation.revokeUserTokens": "connections:write",
  "Mutation.createApiClient": "api-clients:write",
  "Mutation.revokeApiClient": "api-clients:write",
  "Mutation.createOAuthClient": ["connections:write", "api-clients:write"],
  "Mutation.revokeOAuthClient": ["connections:write", "api-clients:write"],

  "ScimRequest.changes": "changes:read",
  "Connection.toleranceUses": "connections:read",
  "User.groups": "groups:read",
  "User.directReports": "users:read",
  "User.effectiveRoles": "roles:read",
  "User.effectivePermissions": "roles:read",
  "Group.members": "users:read",
  "Connection.oauthClients": "connections:read",
  "Connection.credentials": "connections:read",
  "Connection.guide": "connections:read",
  "ApiClient.oauthClients": "api-clients:read",
  "Role.group": "groups:read",
  "Role.members": "users:read",
  "RoleSource.group": "groups:read",
  "RoleGrantPayload.user": "users:read",
  "RoleGrantPayload.group": "groups:read",
} as const satisfies Record<string, Needed>;

type Needed = Scope | readonly Scope[] | null | typeof ANYBODY;

/** A field that somebody may not be allowed to ask for. */
export type GuardedField = keyof typeof PERMISSIONS;

const needed = (name: string): Needed | undefined =>
  Object.hasOwn(PERMISSIONS, name) ? PERMISSIONS[name as GuardedField] : undefined;

/**
 * Root fields that a user who acts for itself may ask for. Each of them shows and changes that user alone, and the groups
 * that the user is in.
 */
const OF_USERS_THEMSELVES: ReadonlySet<string> = new Set<GuardedField>([
  "Query.user",
  "Query.users",
  "Query.group",
  "Query.groups",
  "Query.extensionSchemas",
  "Query.node",
  "Query.viewer",
  "Mutation.updateUser",
  "Mutation.signOut",
  "Mutation.changePassword",
  "Mutation.reauthenticate",
]);

/** The scopes of which a field needs one; none where the list is empty. @param field as `Type.field` */
export function scopesOf(field: string): readonly Scope[] {
  const scopes = needed(field);
  return scopes === ANYBODY ? [] : [scopes ?? []].flat();
}

/** Whether a root field is for those too who have no token. */
export const isOpenToAnybody = (operation: string, fieldName: string): boolean =>
  needed(`${ROOT_TYPES[operation]}.${fieldName}`) === ANYBODY;

const ROOT_TYPES: Record<string, string> = { query: "Query", mutation: "Mutation", subscription: "Subscription" };

const ROOTS: ReadonlySet<string> = new Set(Object.values(ROOT_TYPES));

/**
 * Puts the check of its permission before each field of the table, and says so in its description. Every root field must be in it.
 *
 * @throws Error for a root field without an entry, and for an entry without a field
 */
export function guardFields(schema: GraphQLSchema): void {
  const unused = new Set(Object.keys(PERMISSIONS));
  for (const [typeName, type] of Object.entries(schema.getTypeMap())) {
    if (!("getFields" in type)) continue;
    const isRoot = ROOTS.has(typeName);
    for (const [fieldName, field] of Object.entries(type.getFields())) {
      const name = `${typeName}.${fieldName}`;
      if (isRoot && needed(name) === undefined) throw new Error(`${name} has no permission in PERMISSIONS`);
      unused.delete(name);
      const scopes = needed(name);
      if (isRoot || scopes)
        field.description = `${field.description ?? ""} ${printNeeded(name as GuardedField)}`.trim();
      if (scopes === ANYBODY || !("resolve" in field) || !(isRoot || scopes)) continue;
      const guardedField = name as GuardedField;
      if (field.subscribe) field.subscribe = guarded(guardedField, field.subscribe);
      else field.resolve = guarded(guardedField, field.resolve ?? defaultFieldResolver);
    }
  }
  if (unused.size > 0) throw new Error(`PERMISSIONS names fields that there are not: ${[...unused].join(", ")}`);
}

/** What a field needs, for its description. */
function printNeeded(field: GuardedField): string {
  const scopes = PERMISSIONS[field];
  if (scopes === ANYBODY) return "Open to anybody.";
  if (scopes === null)
    return OF_USERS_THEMSELVES.has(field) ? "Needs no scope." : "Needs no scope, and is not for users to ask for.";
  const names = [scopes].flat().map((scope) => `\`${scope}\``);
  return names.length > 1 ? `Needs ${names.join(" or ")}, by what it is for.` : `Needs ${names}.`;
}

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;

const guarded =
  (field: GuardedField, resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    assertMayAsk(context.caller.actor, field);
    return resolve(source, args, context, info);
  };

/** Whether an actor may ask for a field. */
export function mayAsk(actor: Actor, field: GuardedField): boolean {
  try {
    assertMayAsk(actor, field);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/**
 * Lets nobody select things by what it may not read of them: who can look for a value needs no field that shows it.
 *
 * @param typeName of the things that are selected, as `User`
 * @throws DomainError FORBIDDEN with the scope that is missing, whatever the condition is
 */
export function assertMaySelectBy(actor: Actor, typeName: string, filter: object): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (typeof condition !== "object" || condition === null) continue;
    const combined = name === "not" ? [condition] : name === "and" || name === "or" ? (condition as object[]) : [];
    for (const one of combined) assertMaySelectBy(actor, typeName, one);
    const field = `${typeName}.${name}`;
    if (needed(field)) assertMayAsk(actor, field as GuardedField);
  }
}

/** @throws DomainError UNAUTHENTICATED, or FORBIDDEN with the scope that is missing, where the actor may not ask for a field */
export function assertMayAsk(actor: Actor, field: GuardedField): void {
  if (actor.kind === "anonymous") throw new DomainError("UNAUTHENTICATED", "this can be read with a token alone");
  const { scopes, isForAdministrators } = DEMANDS.get(field) as Demand;
  if (scopes.length > 0) assertScope(actor, ...scopes);
  if (isForAdministrators && onlyUserOf(actor)) throw new DomainError("FORBIDDEN", "this is not for users to do");
}

/** What a field demands of who asks for it. */
interface Demand {
  /** One of these; nothing where there is none. */
  scopes: readonly Scope[];
  /** Whether users who act for themselves may not ask for it. */
  isForAdministrators: boolean;
}

const demandOf = (field: GuardedField): Demand => ({
  scopes: scopesOf(field),
  isForAdministrators: ROOTS.has(field.split(".", 1)[0] as string) && !OF_USERS_THEMSELVES.has(field),
});

/** Each field is asked for often, and what it demands stays the same. */
const DEMANDS: ReadonlyMap<GuardedField, Demand> = new Map(
  (Object.keys(PERMISSIONS) as GuardedField[]).map((field) => [field, demandOf(field)]),
);
