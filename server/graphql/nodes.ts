import { type GuardedField, mayAsk } from "../auth/permissions.js";
import { findApiClient } from "../reads/api-clients.js";
import { findConnection } from "../reads/connections.js";
import type { NodeTypeName } from "../reads/node-types.js";
import { findOAuthClient } from "../reads/oauth-clients.js";
import { findScimRequest } from "../reads/scim-requests.js";
import { findTenant } from "../reads/tenants.js";
import type { GraphqlContext } from "./context.js";

/**
 * Finds what an id names within the tenant, with the name of its type; null where it names nothing, or nothing that the caller
 * may know of: who may not see something is not told that it is there either.
 */
export async function readNode(context: GraphqlContext, id: string): Promise<object | null> {
  const source = await sourceOf(id, context);
  if (!source || !mayAsk(context.caller.actor, source.field)) return null;
  const found = await source.read(context, id);
  return found ? { ...found, __typename: source.type } : null;
}

async function sourceOf(id: string, { db, loaders }: GraphqlContext): Promise<NodeSource | undefined> {
  if (id === db().tenantId) return NODES.Tenant;
  const found = await loaders().nodeType.load(id);
  return found && NODES[found.type];
}

/** How something is read that an id names. */
interface NodeSource {
  /** The type in the contract. */
  type: string;
  /** The field that shows the same, whose permission is needed. */
  field: GuardedField;
  read(context: GraphqlContext, id: string): Promise<object | undefined>;
}

const oauthClient = (field: GuardedField): NodeSource => ({
  type: "OAuthClient",
  field,
  read: ({ db }, id) => findOAuthClient(db(), id),
});

/** What `node` finds by a UUID, beside the tenant itself. */
const NODES: Record<NodeTypeName | "Tenant", NodeSource> = {
  User: { type: "User", field: "Query.user", read: ({ loaders }, id) => loaders().user.load(id) },
  Group: { type: "Group", field: "Query.group", read: ({ loaders }, id) => loaders().group.load(id) },
  Role: { type: "Role", field: "Query.role", read: ({ loaders }, id) => loaders().role.load(id) },
  RoleSlot: {
    type: "RoleSlot",
    field: "Query.roleSlots",
    read: async ({ loaders }, id) => (await loaders().roleSlots()).find((slot) => slot.id === id),
  },
  Entitlement: {
    type: "Entitlement",
    field: "Query.entitlement",
    read: ({ loaders }, id) => loaders().entitlement.load(id),
  },
  Connection: { type: "Connection", field: "Query.connection", read: ({ db }, id) => findConnection(db(), id) },
  ApiClient: { type: "ApiClient", field: "Query.apiClients", read: ({ db }, id) => findApiClient(db(), id) },
  OAuthClientOfConnection: oauthClient("Connection.oauthClients"),
  OAuthClientOfApiClient: oauthClient("ApiClient.oauthClients"),
  ScimRequest: { type: "ScimRequest", field: "Query.scimRequests", read: ({ db }, id) => findScimRequest(db(), id) },
  Tenant: { type: "Tenant", field: "Query.tenant", read: ({ db }) => findTenant(db()) },
};
