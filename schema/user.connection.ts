import { ArgsType, Field } from "type-graphql";
import { Group } from "./group.type.js";
import { MembershipType } from "./membership.js";
import { ObjectType } from "./object-type.js";
import { UserOrder } from "./order.js";
import { ConnectionOf, EdgeOf, OffsetPageArgs } from "./relay.js";
import { UserFilter } from "./user.filter.js";
import { User } from "./user.type.js";

@ArgsType()
export class UsersArgs extends OffsetPageArgs {
  @Field(() => UserFilter, { nullable: true, description: "Which users; all where absent." })
  filter?: UserFilter | null;

  @Field(() => UserOrder, { nullable: true, description: "In which order; by id, that is by age, where absent." })
  orderBy?: UserOrder | null;
}

@ObjectType({ description: "A user in a list." })
export class UserEdge extends EdgeOf(User) {}

@ObjectType({ description: "A page of a list of users (Relay Cursor Connections)." })
export class UserConnection extends ConnectionOf(User, UserEdge) {}

@ObjectType({ description: "A group that a user belongs to." })
export class UserGroupEdge extends EdgeOf(Group) {
  @Field(() => MembershipType, { description: "How the user belongs to it." })
  type!: MembershipType;
}

@ObjectType({ description: "A page of the groups that a user belongs to (Relay Cursor Connections)." })
export class UserGroupConnection extends ConnectionOf(Group, UserGroupEdge) {}
