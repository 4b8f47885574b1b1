import { Field, ID, InputType } from "type-graphql";
import { ExtensionValuesInput } from "./extension.js";
import { Group } from "./group.type.js";
import { ObjectType } from "./object-type.js";
import { ExpectedVersionField, IdempotencyKeyField, IdField, ResourceInput } from "./relay.js";

const MEMBERS = "Ids of users and groups of the tenant.";

@InputType({ description: "A new group." })
export class CreateGroupInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @Field(() => String, { description: "Not empty." })
  displayName!: string;

  @Field(() => String, { nullable: true, description: "The provisioning client's own id of this group." })
  externalId?: string | null;

  @Field(() => [ExtensionValuesInput], {
    nullable: true,
    description: "What to write of extensions; null clears all of them.",
  })
  extensions?: ExtensionValuesInput[] | null;

  @Field(() => [ID], { nullable: true, description: `The first members. ${MEMBERS}` })
  memberIds?: string[] | null;
}

@InputType({
  description:
    "A change of membership: either `replace`, or `remove` and `add` in this order. It costs what it changes, not the size of the group.",
})
export class MembersInput {
  @Field(() => [ID], { nullable: true, description: `Become members; those who are stay so. ${MEMBERS}` })
  add?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Are members no longer; ids that are no members are passed over." })
  remove?: string[] | null;

  @Field(() => [ID], { nullable: true, description: `Are all the members afterwards. ${MEMBERS}` })
  replace?: string[] | null;
}

@InputType({ description: "Changes of a group: absent fields are left as they are, null clears." })
export class UpdateGroupInput {
  @IdField()
  id!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: "Not empty." })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: "The provisioning client's own id of this group." })
  externalId?: string | null;

  @Field(() => [ExtensionValuesInput], {
    nullable: true,
    description: "What to write of extensions; null clears all of them.",
  })
  extensions?: ExtensionValuesInput[] | null;

  @Field(() => MembersInput, { nullable: true, description: "Who joins and who leaves." })
  members?: MembersInput | null;
}

@InputType({ description: "The group to delete. Its members stay." })
export class DeleteGroupInput extends ResourceInput {}

@ObjectType({ description: "The group after the change." })
export class GroupPayload {
  @Field(() => Group, { description: "The group after the change; after a deletion, as it last was." })
  group!: Group;
}
