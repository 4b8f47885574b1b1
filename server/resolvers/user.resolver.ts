import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { ExtensionValues } from "../../schema/extension.js";
import { FieldOrigin } from "../../schema/field-origin.js";
import { IdArg, InputArg, OffsetPageArgs } from "../../schema/relay.js";
import { UserConnection, UserGroupConnection, UsersArgs } from "../../schema/user.connection.js";
import {
  CreateUserInput,
  DeactivateUserInput,
  DeleteUserInput,
  ReactivateUserInput,
  UpdateUserInput,
  UserPayload,
} from "../../schema/user.input.js";
import { User } from "../../schema/user.type.js";
import { Name } from "../../schema/user-attributes.js";
import { extensionsOf } from "../domain/extension-values.js";
import type { IgnoredValue, UnitOfWork } from "../domain/unit-of-work.js";
import { assignedOf } from "../domain/user-attributes.js";
import * as users from "../domain/users.js";
import type { User as UserEntity } from "../entities/user.entity.js";
import type { GraphqlContext } from "../graphql/context.js";
import { createOnce } from "../graphql/create-once.js";
import { mutate } from "../graphql/mutate.js";
import { type ListWithin, type Page, paginate, paginateWithin } from "../graphql/paginate.js";
import { shownExtensions } from "../graphql/shown-extensions.js";
import { shownOrigins } from "../graphql/shown-origins.js";
import { withChangedUser, withListedUsers, withUser } from "../graphql/with-user.js";
import type { FirstGroup } from "../reads/first-groups.js";
import type { PageRequest } from "../reads/list.js";
import {
  type Companions,
  findCompanions,
  findUser,
  type ManagerName,
  type UserRow,
  userListWith,
  type WithUser,
} from "../reads/users.js";
import { isUuid } from "../text/uuid.js";

/** Who has just been made is in no group yet. */
function showInNoGroup(user: UserEntity & Companions, { groups }: WithUser): void {
  if (groups !== undefined) user.firstGroups = { size: groups, rows: [] };
}

type AnyUser = UserRow | UserEntity;

/** A user after a change, and what of the input had no effect. */
interface UserChange {
  user: UserEntity;
  ignored: IgnoredValue[];
}

async function change(
  context: GraphqlContext,
  info: GraphQLResolveInfo,
  work: (unit: UnitOfWork) => Promise<UserEntity>,
): Promise<UserChange> {
  const changed = await mutate(context, async (unit) => ({ user: await work(unit), ignored: unit.ignored }));
  await showTogether(changed.user, context, info);
  return changed;
}

/** Reads what is shown of a changed user beside its own attributes, by one statement. */
async function showTogether(
  user: UserEntity & Companions,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<void> {
  const { groups, manager } = withChangedUser(info, context);
  const together = { groups, manager: manager && Boolean(user.managerId) };
  if (groups === undefined && !together.manager) return;
  Object.assign(user, await findCompanions(context.db(), user.id, together));
}

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, {
    nullable: true,
    description: "The user with this id; null where there is none.",
  })
  async user(
    @IdArg() id: string,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UserRow | undefined> {
    const isHidden = context.onlyUser !== null && context.onlyUser !== id;
    return isHidden || !isUuid(id) ? undefined : findUser(context.db(), id, withUser(info, context));
  }

  @Query(() => UserConnection, { description: "The users of the tenant." })
  users(
    @Args(() => UsersArgs) args: UsersArgs,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<UserRow>> {
    return paginate(context, userListWith(withListedUsers(info, context)), args);
  }

  @Mutation(() => UserPayload, { description: "Creates a user." })
  createUser(
    @InputArg(() => CreateUserInput) input: CreateUserInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return createOnce(context, {
      operation: "createUser",
      input,
      create: async (unit) => {
        const user = await users.createUser(unit, input);
        return { user, ignored: unit.ignored, isNew: user.createdAt.getTime() === unit.now.getTime() };
      },
      present: async ({ user, ignored, isNew }) => {
        if (isNew) showInNoGroup(user, withChangedUser(info, context));
        else await showTogether(user, context, info);
        return { user, ignored };
      },
      keep: ({ user, ignored }) => ({ id: user.id, ignored }),
      recall: async ({ id, ignored }) => {
        const user = await context.loaders().user.load(id);
        return user && { user, ignored };
      },
    });
  }

  @Mutation(() => UserPayload, { description: "Changes a user." })
  updateUser(
    @InputArg(() => UpdateUserInput) input: UpdateUserInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UserChange> {
    return change(context, info, (unit) => users.updateUser(unit, input));
  }

  @Mutation(() => UserPayload, { description: "Ends a user's right to act." })
  deactivateUser(
    @InputArg(() => DeactivateUserInput) input: DeactivateUserInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UserChange> {
    return change(context, info, (unit) => users.deactivateUser(unit, input));
  }

  @Mutation(() => UserPayload, { description: "Gives a user the right to act again." })
  reactivateUser(
    @InputArg(() => ReactivateUserInput) input: ReactivateUserInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UserChange> {
    return change(context, info, (unit) => users.reactivateUser(unit, input));
  }

  @Mutation(() => UserPayload, { description: "Deletes a user; the userName is free at once." })
  deleteUser(
    @InputArg(() => DeleteUserInput) input: DeleteUserInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UserChange> {
    return change(context, info, (unit) => users.deleteUser(unit, input));
  }

  @FieldResolver(() => Name, { nullable: true })
  name(@Root() user: AnyUser): Name | null {
    const name = {
      formatted: user.nameFormatted,
      familyName: user.familyName,
      givenName: user.givenName,
      middleName: user.middleName,
      honorificPrefix: user.honorificPrefix,
      honorificSuffix: user.honorificSuffix,
    };
    return Object.values(name).some((part) => part) ? name : null;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description:
      "Who manages the person (RFC 7643 section 4.3); null where that is nobody, or somebody who is not for the caller to see.",
  })
  manager(@Root() user: AnyUser, @Ctx() context: GraphqlContext): Promise<UserRow | undefined> | ManagerName | null {
    if ("managerName" in user && user.managerName !== undefined) return user.managerName;
    return user.managerId ? context.loaders().user.load(user.managerId) : null;
  }

  @FieldResolver(() => [FieldOrigin])
  async fieldOrigins(@Root() user: AnyUser, @Ctx() context: GraphqlContext): Promise<FieldOrigin[]> {
    const row = await context.loaders().originsOfUser.load(user.id);
    return shownOrigins(row, () => ({ ...assignedOf(user), ...extensionsOf(user) }));
  }

  @FieldResolver(() => UserConnection, {
    description:
      "Whom the person manages, ordered by id. With other conditions or in another order: `users` with a filter on `manager`.",
  })
  async directReports(
    @Root() user: AnyUser,
    @Args(() => OffsetPageArgs) args: OffsetPageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<UserRow>> {
    const reports = {
      list: "User.directReports",
      ownerId: user.id,
      read: (page: PageRequest) => context.loaders().directReports(page).load(user.id),
      count: () => context.loaders().directReportCount.load(user.id),
    };
    return paginateWithin(context, reports, args);
  }

  @FieldResolver(() => [ExtensionValues], {
    description: "What extensions of the tenant's add (RFC 7643 section 3.3).",
  })
  extensions(@Root() user: AnyUser, @Ctx() context: GraphqlContext): ExtensionValues[] | Promise<ExtensionValues[]> {
    return shownExtensions(user.extensions, context);
  }

  @FieldResolver(() => UserGroupConnection, {
    description: "The groups that the user belongs to, ordered by id (RFC 7643 section 4.1.2).",
  })
  groups(
    @Root() user: AnyUser,
    @Args(() => OffsetPageArgs) args: OffsetPageArgs,
    @Ctx() context: GraphqlContext,
  ): Page<FirstGroup> | Promise<Page<FirstGroup>> {
    const known = "firstGroups" in user ? user.firstGroups : undefined;
    const groups: ListWithin<FirstGroup> = {
      list: "User.groups",
      ownerId: user.id,
      read: (page) => (known?.size === page.size ? known.rows : context.loaders().groupsOfUser(page).load(user.id)),
      count: () => context.loaders().groupCount.load(user.id),
      aboutEdge: ({ type }) => ({ type }),
    };
    return paginateWithin(context, groups, args);
  }
}
