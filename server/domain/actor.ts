import type { Scope } from "../../schema/scope.js";

/** What a connection's administrator has decided on people and groups that Roster knows already. */
export interface ConnectionPolicy {
  /** What identifies a person whom the provider creates. */
  matching: "USER_NAME" | "PRIMARY_WORK_EMAIL" | "USER_NAME_AND_EMAIL";
  /** Whether it takes over what nobody owns. */
  adopts: boolean;
  /** Whether a person who was deleted through it and is created again gets the old account back. */
  restores: boolean;
  /** Whether the passwords count that the provider sends. */
  pushedPasswords: "TAKE" | "IGNORE";
  /** What the groups become that the provider pushes. */
  groupsAs: "GROUPS" | "ROLES";
}

/** Who a request acts for, as its credential says; nothing in the request itself can change it. */
export interface Actor {
  kind: "admin" | "api-client" | "connection" | "user" | "anonymous" | "system";
  /** Id of the API client, the connection or the user; null for the admin, and for who has not said who it is. */
  id: string | null;
  /** What people call it; null where it has no id. */
  name: string | null;
  /** The key that it has shown, or the OAuth client that has asked for it; null for the admin, and where there is none. */
  credentialId: string | null;
  /** What that is called, where it is called anything. */
  credentialName?: string | null;
  /** The connection that the key is for; absent where it is for none. */
  connection?: { id: string; name: string };
  /** The tenant that the credential belongs to; the admin's is the one that the request names, if any. */
  tenantId: string | null;
  scopes: ReadonlySet<Scope>;
  /** How often the tenant's extension schemas have changed, 0: there are none; null where it is not known. */
  extensionsVersion: number | null;
  /** Whether the tenant has a role catalogue; undefined where it is not known. */
  hasRoleSlots?: boolean;
  /** Whether a role of the tenant permits anything of Roster itself; undefined where it is not known. */
  hasAdministrators?: boolean;
  /** When the user of a session last gave the password; undefined for others. */
  authenticatedAt?: Date;
  /** Whether a user acts by what its roles permit, and not for itself alone. */
  administers?: boolean;
  /** Of a connection; undefined for others. */
  policy?: ConnectionPolicy;
}

/** Somebody who has shown no key, in the tenant that the request names for the purpose. It has no scope. */
export const anonymous = (tenantId: string | null = null): Actor => ({
  kind: "anonymous",
  id: null,
  name: null,
  credentialId: null,
  tenantId,
  scopes: new Set(),
  extensionsVersion: null,
});

/** Roster itself, in a tenant. */
export const system = (tenantId: string): Actor => ({ ...anonymous(tenantId), kind: "system" });

/** The user beside whom an actor sees and changes nobody; null for users who administer, and for actors of other kinds. */
export const onlyUserOf = ({ kind, id, administers }: Actor): string | null =>
  kind === "user" && !administers ? id : null;
