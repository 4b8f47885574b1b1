import { type ClassType, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { AuditCheckpointConnection, AuditEntryConnection } from "../../schema/audit-trail.type.js";
import { ChangeConnection } from "../../schema/change.connection.js";
import { EntitlementConnection } from "../../schema/entitlement.js";
import { GroupConnection, GroupMemberConnection } from "../../schema/group.connection.js";
import { RoleConnection, RoleMemberConnection } from "../../schema/role.connection.js";
import { ScimRequestConnection } from "../../schema/scim-request.connection.js";
import { UserConnection, UserGroupConnection } from "../../schema/user.connection.js";
import type { Page } from "../graphql/paginate.js";

/** What every page says of its list. */
export const totalCountResolvers: ClassType[] = [
  UserConnection,
  UserGroupConnection,
  GroupConnection,
  GroupMemberConnection,
  RoleConnection,
  RoleMemberConnection,
  EntitlementConnection,
  ChangeConnection,
  AuditEntryConnection,
  AuditCheckpointConnection,
  ScimRequestConnection,
].map(totalCountOf);

function totalCountOf(ConnectionType: ClassType): ClassType {
  @Resolver(() => ConnectionType)
  class TotalCountResolver {
    @FieldResolver(() => Int, { description: "How many items the whole list has. Counted only when asked for." })
    totalCount(@Root() page: Page<unknown>): Promise<number> {
      return page.countTotal();
    }
  }
  return TotalCountResolver;
}
