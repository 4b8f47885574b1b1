import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ExtensionValues } from "../../schema/extension.js";
import { FieldOrigin } from "../../schema/field-origin.js";
import { GroupConnection, GroupMemberConnection, GroupsArgs } from "../../schema/group.connection.js";
import { CreateGroupInput, DeleteGroupInput, GroupPayload, UpdateGroupInput } from "../../schema/group.input.js";
import { Group, GroupMember } from "../../schema/group.type.js";
import { IdArg, InputArg, OffsetPageArgs } from "../../schema/relay.js";
import { User } from "../../schema/user.type.js";
import * as groups from "../domain/groups.js";
import type { Group as GroupEntity } from "../entities/group.entity.js";
import type { GraphqlContext } from "../graphql/context.js";
import { createOnce } from "../graphql/create-once.js";
import { mutate } from "../graphql/mutate.js";
import { type Page, paginate, paginateWithin } from "../graphql/paginate.js";
import { shownExtensions } from "../graphql/shown-extensions.js";
import { shownOrigins } from "../graphql/shown-origins.js";
import { findGroup, type GroupRow, groupList } from "../reads/groups.js";
import type { PageRequest } from "../reads/list.js";
import type { MemberRow } from "../reads/memberships.js";
import type { UserRow } from "../reads/users.js";
import { isUuid } from "../text/uuid.js";

@Resolver(() => Group)
export class GroupResolver {
  @Query(() => Group, {
    nullable: true,
    description: "The group with this id; null where there is none.",
  })
  async group(@IdArg() id: string, @Ctx() context: GraphqlContext): Promise<GroupRow | undefined> {
    return isUuid(id) ? findGroup(context.db(), id, context.onlyUser) : undefined;
  }

  @Query(() => GroupConnection, { description: "The groups of the tenant." })
  groups(@Args(() => GroupsArgs) args: GroupsArgs, @Ctx() context: GraphqlContext): Promise<Page<GroupRow>> {
    return paginate(context, groupList, args);
  }

  @Mutation(() => GroupPayload, { description: "Creates a group." })
  async createGroup(
    @InputArg(() => CreateGroupInput) input: CreateGroupInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    return createOnce(context, {
      operation: "createGroup",
      input,
      create: async (unit) => ({ group: await groups.createGroup(unit, input) }),
      keep: ({ group }) => ({ id: group.id }),
      recall: async ({ id }) => {
        const group = await context.loaders().group.load(id);
        return group && { group };
      },
    });
  }

  @Mutation(() => GroupPayload, { description: "Changes a group and who is in it." })
  async updateGroup(
    @InputArg(() => UpdateGroupInput) input: UpdateGroupInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ group: GroupEntity }> {
    return { group: await mutate(context, (unit) => groups.updateGroup(unit, input)) };
  }

  @Mutation(() => GroupPayload, { description: "Deletes a group; its members stay." })
  async deleteGroup(
    @InputArg(() => DeleteGroupInput) input: DeleteGroupInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ group: GroupEntity }> {
    return { group: await mutate(context, (unit) => groups.deleteGroup(unit, input)) };
  }

  @FieldResolver(() => [ExtensionValues], {
    description: "What extensions of the tenant's add (RFC 7643 section 3.3).",
  })
  extensions(
    @Root() group: GroupRow | GroupEntity,
    @Ctx() context: GraphqlContext,
  ): ExtensionValues[] | Promise<ExtensionValues[]> {
    return shownExtensions(group.extensions, context);
  }

  @FieldResolver(() => [FieldOrigin])
  async fieldOrigins(@Root() group: GroupRow | GroupEntity, @Ctx() context: GraphqlContext): Promise<FieldOrigin[]> {
    return shownOrigins(await context.loaders().originsOfGroup.load(group.id), () => groups.assignedOfGroup(group));
  }

  @FieldResolver(() => GroupMemberConnection, {
    description: "The direct members, ordered by id (RFC 7643 section 4.2).",
  })
  async members(
    @Root() group: GroupRow | GroupEntity,
    @Args(() => OffsetPageArgs) args: OffsetPageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<MemberRow>> {
    const members = {
      list: "Group.members",
      ownerId: group.id,
      read: (page: PageRequest) => context.loaders().membersOfGroup(page).load(group.id),
      count: () => context.loaders().memberCount.load(group.id),
    };
    return paginateWithin(context, members, args);
  }
}

@Resolver(() => GroupMember)
export class GroupMemberResolver {
  @FieldResolver(() => User, { nullable: true, description: "The user; null where the member is a group." })
  user(@Root() member: MemberRow, @Ctx() context: GraphqlContext): Promise<UserRow | undefined> | null {
    return member.type === "USER" ? context.loaders().user.load(member.id) : null;
  }

  @FieldResolver(() => Group, { nullable: true, description: "The group; null where the member is a user." })
  group(@Root() member: MemberRow, @Ctx() context: GraphqlContext): Promise<GroupRow | undefined> | null {
    return member.type === "GROUP" ? context.loaders().group.load(member.id) : null;
  }
}
