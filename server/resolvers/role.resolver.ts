import { Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Group } from "../../schema/group.type.js";
import { IdArg, InputArg, OffsetPageArgs } from "../../schema/relay.js";
import { RoleConnection, RoleMemberConnection, RolesArgs } from "../../schema/role.connection.js";
import {
  CreateRoleInput,
  DeleteRoleInput,
  GrantRoleInput,
  RevokeRoleInput,
  RoleGrantPayload,
  RolePayload,
  UpdateRoleInput,
} from "../../schema/role.input.js";
import { Role, RoleSlot } from "../../schema/role.type.js";
import * as roleHolders from "../domain/role-holders.js";
import * as roles from "../domain/roles.js";
import type { Role as RoleEntity } from "../entities/role.entity.js";
import type { GraphqlContext } from "../graphql/context.js";
import { createOnce } from "../graphql/create-once.js";
import { mutate } from "../graphql/mutate.js";
import { type Page, paginate, paginateWithin } from "../graphql/paginate.js";
import type { GroupRow } from "../reads/groups.js";
import type { PageRequest } from "../reads/list.js";
import type { RoleMemberRow } from "../reads/role-members.js";
import { type RoleRow, type RoleSlotRow, roleList } from "../reads/roles.js";

type AnyRole = RoleRow | RoleEntity;

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => Role, {
    nullable: true,
    description: "The role with this id; null where there is none.",
  })
  role(@IdArg() id: string, @Ctx() context: GraphqlContext): Promise<RoleRow | undefined> {
    return context.loaders().role.load(id);
  }

  @Query(() => RoleConnection, { description: "The roles of the tenant." })
  roles(@Args(() => RolesArgs) args: RolesArgs, @Ctx() context: GraphqlContext): Promise<Page<RoleRow>> {
    return paginate(context, roleList, args);
  }

  @Query(() => [RoleSlot], {
    description: "The slots of the role catalogue, in its order; none where the tenant has none.",
  })
  roleSlots(@Ctx() context: GraphqlContext): Promise<RoleSlotRow[]> {
    return context.loaders().roleSlots();
  }

  @Mutation(() => RolePayload, { description: "Creates a role." })
  async createRole(
    @InputArg(() => CreateRoleInput) input: CreateRoleInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    return createOnce(context, {
      operation: "createRole",
      input,
      create: async (unit) => ({ role: await roles.createRole(unit, input) }),
      keep: ({ role }) => ({ id: role.id }),
      recall: async ({ id }) => {
        const role = await context.loaders().role.load(id);
        return role && { role };
      },
    });
  }

  @Mutation(() => RolePayload, { description: "Changes a role." })
  async updateRole(
    @InputArg(() => UpdateRoleInput) input: UpdateRoleInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ role: RoleEntity }> {
    return { role: await mutate(context, (unit) => roles.updateRole(unit, input)) };
  }

  @Mutation(() => RolePayload, { description: "Deletes a role; nobody has it afterwards." })
  async deleteRole(
    @InputArg(() => DeleteRoleInput) input: DeleteRoleInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ role: RoleEntity }> {
    return { role: await mutate(context, (unit) => roles.deleteRole(unit, input)) };
  }

  @Mutation(() => RoleGrantPayload, { description: "Gives a role to a user or a group." })
  async grantRole(
    @InputArg(() => GrantRoleInput) input: GrantRoleInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    return grantPayload(await mutate(context, (unit) => roleHolders.grantRole(unit, input)), context);
  }

  @Mutation(() => RoleGrantPayload, { description: "Takes a role from a user or a group." })
  async revokeRole(
    @InputArg(() => RevokeRoleInput) input: RevokeRoleInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    return grantPayload(await mutate(context, (unit) => roleHolders.revokeRole(unit, input)), context);
  }

  @FieldResolver(() => RoleSlot, { nullable: true, description: "The slot that it is of; null where it is of none." })
  async slot(@Root() role: AnyRole, @Ctx() context: GraphqlContext): Promise<RoleSlotRow | undefined> {
    if (!role.slotId) return undefined;
    return (await context.loaders().roleSlots()).find(({ id }) => id === role.slotId);
  }

  @FieldResolver(() => [Role], { description: "The roles that a user cannot have beside this one, and loses to it." })
  clears(@Root() role: AnyRole, @Ctx() context: GraphqlContext): Promise<RoleRow[]> {
    return context.loaders().rolesClearedBy.load(role.id);
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: "The group that the role is made of, whose members have it.",
  })
  group(@Root() role: AnyRole, @Ctx() context: GraphqlContext): Promise<GroupRow | undefined> | null {
    return role.groupId ? context.loaders().group.load(role.groupId) : null;
  }

  @FieldResolver(() => RoleMemberConnection, {
    description: "Who has it without a group in between, ordered by id.",
  })
  async members(
    @Root() role: AnyRole,
    @Args(() => OffsetPageArgs) args: OffsetPageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<RoleMemberRow>> {
    const members = {
      list: "Role.members",
      ownerId: role.id,
      read: (page: PageRequest) => context.loaders().membersOfRole(page).load(role.id),
      count: () => context.loaders().roleMemberCount.load(role.id),
    };
    return paginateWithin(context, members, args);
  }

  @FieldResolver(() => Int, { description: "How many users have it, by groups too." })
  assignmentCount(@Root() role: AnyRole, @Ctx() context: GraphqlContext): Promise<number> {
    return context.loaders().roleUserCount.load(role.id);
  }
}

async function grantPayload({ role, holder }: roleHolders.RoleGrant, context: GraphqlContext): Promise<object> {
  return { role, [holder.kind]: await context.loaders()[holder.kind].load(holder.id) };
}
