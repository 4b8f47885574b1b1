import { ArgsType, Field, InputType, ObjectType, registerEnumType } from "type-graphql";
import { GroupFilter } from "./group.filter.js";
import { Group, GroupMember } from "./group.type.js";
import { ConnectionOf, EdgeOf, OffsetPageArgs, OrderDirection } from "./relay.js";

export enum GroupOrderField {
  DISPLAY_NAME = "DISPLAY_NAME",
  CREATED_AT = "CREATED_AT",
  UPDATED_AT = "UPDATED_AT",
}
registerEnumType(GroupOrderField, { name: "GroupOrderField", description: "What groups can be ordered by." });

@InputType({ description: "An order of groups; equal ones are ordered by id." })
export class GroupOrder {
  @Field(() => GroupOrderField, { description: "What to order by." })
  field!: GroupOrderField;

  @Field(() => OrderDirection, { description: "Unassigned values come last ascending and first descending." })
  direction!: OrderDirection;
}

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
