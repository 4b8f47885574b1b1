import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { guardFields } from "../auth/permissions.js";
import { ApiClientResolver } from "../resolvers/api-client.resolver.js";
import { ChangeConnectionResolver, ChangeResolver } from "../resolvers/change.resolver.js";
import { ConnectionResolver } from "../resolvers/connection.resolver.js";
import { EffectiveRoleResolver, RoleSourceResolver } from "../resolvers/effective-role.resolver.js";
import { EntitlementConnectionResolver, EntitlementResolver } from "../resolvers/entitlement.resolver.js";
import { ExtensionSchemaResolver } from "../resolvers/extension.resolver.js";
import {
  GroupConnectionResolver,
  GroupMemberConnectionResolver,
  GroupMemberResolver,
  GroupResolver,
} from "../resolvers/group.resolver.js";
import { ConnectionGuideResolver, ProviderResolver } from "../resolvers/guide.resolver.js";
import { NodeResolver } from "../resolvers/node.resolver.js";
import {
  ApiClientOAuthClientsResolver,
  ConnectionOAuthClientsResolver,
  OAuthClientResolver,
} from "../resolvers/oauth-client.resolver.js";
import { RoleConnectionResolver, RoleMemberConnectionResolver, RoleResolver } from "../resolvers/role.resolver.js";
import { ScimRequestConnectionResolver, ScimRequestResolver } from "../resolvers/scim-request.resolver.js";
import { SignInResolver, ViewerResolver } from "../resolvers/sign-in.resolver.js";
import { TenantResolver } from "../resolvers/tenant.resolver.js";
import { UserConnectionResolver, UserGroupConnectionResolver, UserResolver } from "../resolvers/user.resolver.js";
import { UserTokenResolver } from "../resolvers/user-token.resolver.js";

/** Builds the contract's executable schema, every root field guarded by its permission. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      UserResolver,
      UserConnectionResolver,
      UserGroupConnectionResolver,
      GroupResolver,
      GroupMemberResolver,
      GroupConnectionResolver,
      GroupMemberConnectionResolver,
      RoleResolver,
      RoleConnectionResolver,
      RoleMemberConnectionResolver,
      EffectiveRoleResolver,
      RoleSourceResolver,
      EntitlementResolver,
      EntitlementConnectionResolver,
      TenantResolver,
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
      ChangeConnectionResolver,
      ScimRequestResolver,
      ScimRequestConnectionResolver,
    ],
    validate: false, // the domain judges input, and says what would be right
  });
  guardFields(schema);
  return schema;
}
