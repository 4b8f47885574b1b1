import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type PubSub } from "type-graphql";
import { guardFields } from "../auth/permissions.js";
import { AdministratorResolver } from "../resolvers/administrator.resolver.js";
import { ApiClientResolver } from "../resolvers/api-client.resolver.js";
import { AuditResolver } from "../resolvers/audit.resolver.js";
import { ChangeEventResolver, ChangeResolver } from "../resolvers/change.resolver.js";
import { ConnectionResolver } from "../resolvers/connection.resolver.js";
import { EffectiveRoleResolver, RoleSourceResolver } from "../resolvers/effective-role.resolver.js";
import { EntitlementResolver } from "../resolvers/entitlement.resolver.js";
import { ExplainResolver } from "../resolvers/explain.resolver.js";
import { ExtensionSchemaResolver } from "../resolvers/extension.resolver.js";
import { GroupMemberResolver, GroupResolver } from "../resolvers/group.resolver.js";
import { ConnectionGuideResolver, ProviderResolver } from "../resolvers/guide.resolver.js";
import { NodeResolver } from "../resolvers/node.resolver.js";
import {
  ApiClientOAuthClientsResolver,
  ConnectionOAuthClientsResolver,
  OAuthClientResolver,
} from "../resolvers/oauth-client.resolver.js";
import { ProvisioningHealthResolver } from "../resolvers/provisioning-health.resolver.js";
import { RoleResolver } from "../resolvers/role.resolver.js";
import { RoleWhatIfResolver } from "../resolvers/role-what-if.resolver.js";
import { ScimRequestResolver } from "../resolvers/scim-request.resolver.js";
import { SignInResolver, ViewerResolver } from "../resolvers/sign-in.resolver.js";
import { TenantResolver } from "../resolvers/tenant.resolver.js";
import { totalCountResolvers } from "../resolvers/total-count.resolver.js";
import { UserResolver } from "../resolvers/user.resolver.js";
import { UserTokenResolver } from "../resolvers/user-token.resolver.js";
import { callPlainly } from "./plain-resolvers.js";

/** Builds the contract's executable schema, every root field guarded by its permission. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      ...totalCountResolvers,
      UserResolver,
      GroupResolver,
      GroupMemberResolver,
      RoleResolver,
      RoleWhatIfResolver,
      ProvisioningHealthResolver,
      EffectiveRoleResolver,
      RoleSourceResolver,
      EntitlementResolver,
      TenantResolver,
      AdministratorResolver,
      SignInResolver,
      ViewerResolver,
      ConnectionResolver,
      UserTokenResolver,
      ConnectionGuideResolver,
      ProviderResolver,
      ApiClientResolver,
      OAuthClientResolver,
      ConnectionOAuthClientsResolver,
      ApiClientOAuthClientsResolver,
      ExtensionSchemaResolver,
      ChangeResolver,
      ChangeEventResolver,
      AuditResolver,
      ScimRequestResolver,
      ExplainResolver,
    ],
    pubSub: NO_TOPICS,
    validate: false, // the domain judges input, and says what would be right
  });
  callPlainly(schema);
  describeRoots(schema);
  guardFields(schema);
  return schema;
}

/** Subscriptions follow the database: nothing is published from within. */
const NO_TOPICS: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error("there are no topics");
  },
};

function describeRoots(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (type) type.description = ROOT_DESCRIPTIONS[type.name];
  }
}

const ROOT_DESCRIPTIONS: Record<string, string> = {
  Query: "What can be read: of one tenant, which the caller's token names.",
  Mutation: "What can be changed: each call in one transaction, which is done whole or not at all.",
  Subscription: "What is told as it happens, at `POST /graphql/stream`.",
};
