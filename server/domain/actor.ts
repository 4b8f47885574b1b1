import type { Scope } from "../../schema/scope.js";

/** Who a request acts for, as its credential says; nothing in the request itself can change it. */
export interface Actor {
  kind: "admin" | "api-client" | "connection";
  /** Id of the API client or connection; null for the admin. */
  id: string | null;
  /** What people call the API client or connection; null for the admin. */
  name: string | null;
  /** The key that it has shown; null for the admin. */
  credentialId: string | null;
  /** The tenant that the credential belongs to; the admin's is the one that the request names, if any. */
  tenantId: string | null;
  scopes: ReadonlySet<Scope>;
  /** How often the tenant's extension schemas have changed, 0: there are none; null where it is not known. */
  extensionsVersion: number | null;
}
