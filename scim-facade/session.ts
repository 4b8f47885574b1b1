import type { Client, UpdateUserMutation } from "../schema/client/index.js";
import type { Dialect, Leniency } from "./dialects/dialect.js";
import type { CursorSeal } from "./messages/cursor.js";
import type { Perform } from "./perform.js";
import type { IndexWalks } from "./resources/index-walks.js";
import type { ResourceTypes } from "./schemas/tenant-extension.js";
import type { ReportFault } from "./scim-error.js";

/** Who sends a request, and what is done on whose behalf. */
export interface ScimCaller {
  /** The GraphQL contract, on behalf of the caller. There is no other way to the data. */
  client: Client;
  /** The connection's SCIM base URL; no slash at the end. */
  baseUrl: string;
  dialect: Dialect;
  /** Names the connection, or the user whom its token acts for: to them alone belongs what they are given to hand back. */
  subject: string;
  /** The user whom the token acts for; null for the connection's own. */
  userId: string | null;
  /** What the token may do, in the contract's words. */
  scopes: ReadonlySet<string>;
  tenantId: string;
  /** Whether a person is known by the primary work e-mail: a look for a userName that nobody has is then a look for it. */
  matchesByWorkEmail: boolean;
  connectionId: string;
  /** Grows when the tenant's extension schemas change. */
  extensionsVersion: number;
  /** Whether the tenant has roles or entitlements to list (draft-ietf-scim-roles-entitlements). */
  offersRoles: boolean;
}

/** Why a request is not let in. */
export type Refusal =
  | { refused: "in-the-clear" | "no-token" | "malformed" | "invalid-token" }
  | { refused: "too-many" | "unavailable"; retryAfterSeconds: number };

/** What one request of a provisioning client is answered with. */
export interface ScimSession extends ScimCaller, Leniency {
  /** The resource types with what the tenant has added to them. */
  types: ResourceTypes;
  cursors: CursorSeal;
  walks: IndexWalks;
  reportFault: ReportFault;
  perform: Perform;
  /** What of the request has had no effect so far, in the contract's words. */
  readonly ignored: IgnoredValue[];
}

/** A value that has no effect, and why. */
export type IgnoredValue = UpdateUserMutation["updateUser"]["ignored"][number];
