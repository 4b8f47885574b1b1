/** What a token may do, and what each scope lets it. */
export const SCOPES = {
  "users:read": "read users",
  "users:write": "create, change, deactivate and delete users",
  "groups:read": "read groups and who is in them",
  "groups:write": "create, change and delete groups and who is in them",
  "roles:read": "read roles, entitlements, and who has them",
  "roles:write": "create, change, delete and grant roles and entitlements",
  "connections:read": "read connections",
  "connections:write": "create, change and delete connections and their tokens",
  "api-clients:read": "read API clients",
  "api-clients:write": "create and revoke API clients",
  "extension-schemas:write": "add attributes to users and groups, and withdraw them",
  "changes:read": "read what was changed, and by whom",
  "tenants:write": "create tenants",
  "graphql:introspect": "read the schema by introspection",
  "graphql:adhoc": "send documents of one's own, where the installation asks for this scope",
} as const;

/** Those of SCIM, which a connection's token can have. */
export const CONNECTION_SCOPES = ["users:read", "users:write", "groups:read", "groups:write", "roles:read"] as const;

export type ConnectionScope = (typeof CONNECTION_SCOPES)[number];

export type Scope = keyof typeof SCOPES;

/** All of them, for descriptions. */
export const SCOPE_NAMES = Object.keys(SCOPES)
  .map((scope) => `\`${scope}\``)
  .join(", ");

export function isScope(value: string): value is Scope {
  return Object.hasOwn(SCOPES, value);
}
