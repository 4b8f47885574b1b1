/** The kinds of change, and what kind of resource each is a change of. */
export const CHANGE_KINDS = {
  "user.created": "User",
  "user.updated": "User",
  "user.deactivated": "User",
  "user.reactivated": "User",
  "user.deleted": "User",
  "user.restored": "User",
  "user.adopted": "User",
  "user.invited": "User",
  "user.token-created": "User",
  "user.tokens-revoked": "User",
  "session.created": "User",
  "session.ended": "User",
  "session.reauthenticated": "User",
  "password.reset-requested": "User",
  "password.reset": "User",
  "password.changed": "User",
  "group.created": "Group",
  "group.updated": "Group",
  "group.deleted": "Group",
  "group.adopted": "Group",
  "role.created": "Role",
  "role.updated": "Role",
  "role.deleted": "Role",
  "role.group-renamed": "Role",
  "entitlement.created": "Entitlement",
  "entitlement.updated": "Entitlement",
  "entitlement.deleted": "Entitlement",
  "connection.created": "Connection",
  "connection.updated": "Connection",
  "connection.paused": "Connection",
  "connection.resumed": "Connection",
  "connection.token-rotated": "Connection",
  "connection.token-expiring": "Connection",
  "connection.deleted": "Connection",
  "api-client.created": "ApiClient",
  "api-client.revoked": "ApiClient",
  "api-client.token-expiring": "ApiClient",
  "oauth-client.created": "OAuthClient",
  "oauth-client.revoked": "OAuthClient",
  "oauth-client.expiring": "OAuthClient",
  "extension-schema.registered": "ExtensionSchema",
  "extension-schema.updated": "ExtensionSchema",
  "extension-schema.withdrawn": "ExtensionSchema",
  "tenant.created": "Tenant",
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

/** The kinds whose name begins with a noun, as in `ChangeKindOf<"user">`. */
export type ChangeKindOf<Noun extends string> = Extract<ChangeKind, `${Noun}.${string}`>;

/** What changes can be of. */
export type ChangedType = (typeof CHANGE_KINDS)[ChangeKind];

export const CHANGED_TYPES: readonly ChangedType[] = [...new Set(Object.values(CHANGE_KINDS))];

export const isChangeKind = (value: string): value is ChangeKind => Object.hasOwn(CHANGE_KINDS, value);

export const isChangedType = (value: string): value is ChangedType => CHANGED_TYPES.includes(value as ChangedType);
