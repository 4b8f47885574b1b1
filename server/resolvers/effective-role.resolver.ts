import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Group } from "../../schema/group.type.js";
import { EffectivePermission, EffectiveRole, RoleSource } from "../../schema/role.type.js";
import { User } from "../../schema/user.type.js";
import type { GraphqlContext } from "../graphql/context.js";
import type { HeldRole, RoleSourceRow } from "../reads/effective-roles.js";
import type { GroupRow } from "../reads/groups.js";

@Resolver(() => User)
export class EffectiveRoleResolver {
  @FieldResolver(() => [EffectiveRole], {
    description: "The roles that the user has in the end, in the order of the catalogue, and why.",
  })
  effectiveRoles(@Root() user: { id: string }, @Ctx() context: GraphqlContext): Promise<object[]> {
    return context.loaders().effectiveRoles.load(user.id);
  }

  @FieldResolver(() => [EffectivePermission], {
    description: "What the user may do, and why; nothing for a user who is not active.",
  })
  async effectivePermissions(
    @Root() user: { id: string; active: boolean },
    @Ctx() context: GraphqlContext,
  ): Promise<object[]> {
    return user.active ? permissionsOf(await context.loaders().effectiveRoles.load(user.id)) : [];
  }
}

/** Turns roles with their permissions into permissions with their roles. */
function permissionsOf(held: readonly HeldRole[]): object[] {
  const roles = new Map<string, object[]>();
  for (const one of held) {
    for (const permission of one.role.permissions) roles.set(permission, [...(roles.get(permission) ?? []), one]);
  }
  return [...roles.keys()].sort().map((permission) => ({ permission, roles: roles.get(permission) }));
}

@Resolver(() => RoleSource)
export class RoleSourceResolver {
  @FieldResolver(() => Group, { nullable: true, description: "The group that has the role." })
  group(@Root() source: RoleSourceRow, @Ctx() context: GraphqlContext): Promise<GroupRow | undefined> | null {
    return source.groupId ? context.loaders().group.load(source.groupId) : null;
  }
}
