import { ArgsType, Field } from "type-graphql";
import { GroupFilter } from "./group.filter.js";
import { Group, GroupMember } from "./group.type.js";
import { ObjectType } from "./object-type.js";
import { GroupOrder } from "./order.js";
import { ConnectionOf, EdgeOf, OffsetPageArgs } from "./relay.js";

@ArgsType()
export class GroupsArgs extends OffsetPageArgs {
  @Field(() => GroupFilter, { nullable: true, description: "Which groups; all where absent." })
  filter?: GroupFilter | null;

  @Field(() => GroupOrder, { nullable: true, description: "In which order; by id, that is by age, where absent." })
  orderBy?: GroupOrder | null;
}

@ObjectType({ description: "A group in a list." })
export class GroupEdge extends EdgeOf(Group) {}

@ObjectType({ description: "A page of a list of groups (Relay Cursor Connections)." })
export class GroupConnection extends ConnectionOf(Group, GroupEdge) {}

@ObjectType({ description: "A member in the list of a group's members." })
export class GroupMemberEdge extends EdgeOf(GroupMember) {}

@ObjectType({ description: "A page of a group's members (Relay Cursor Connections)." })
export class GroupMemberConnection extends ConnectionOf(GroupMember, GroupMemberEdge) {}
