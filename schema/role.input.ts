import { Field, ID, InputType } from "type-graphql";
import { CreateAssignableInput, UpdateAssignableInput } from "./assignable.js";
import { Group } from "./group.type.js";
import { ObjectType } from "./object-type.js";
import { ResourceInput } from "./relay.js";
import { Role } from "./role.type.js";
import { User } from "./user.type.js";

const PERMISSIONS = "All that it permits, in the words of the programs that ask for it.";
const CLEARS = "Ids of all the roles of slots that a user cannot have beside this one, and loses to it.";

@InputType({ description: "A new role." })
export class CreateRoleInput extends CreateAssignableInput {
  @Field(() => [String], { nullable: true, description: PERMISSIONS })
  permissions?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of the slot that it is put into, behind the roles there: it permits most.",
  })
  slot?: string | null;

  @Field(() => [ID], { nullable: true, description: CLEARS })
  clears?: string[] | null;
}

@InputType({
  description: "Changes of a role: absent fields are left as they are, null clears. Its slot never changes.",
})
export class UpdateRoleInput extends UpdateAssignableInput {
  @Field(() => [String], { nullable: true, description: PERMISSIONS })
  permissions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: CLEARS })
  clears?: string[] | null;
}

@InputType({ description: "The role to delete. Nobody has it afterwards." })
export class DeleteRoleInput extends ResourceInput {}

/** A role, and a user or a group. */
@InputType()
abstract class RoleHolderInput {
  @Field(() => ID, { description: "The role's id." })
  roleId!: string;

  @Field(() => ID, { nullable: true, description: "Id of the user; either this or `groupId`." })
  userId?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the group; either this or `userId`." })
  groupId?: string | null;
}

@InputType({
  description:
    "Who gets a role. A role of a slot goes to users alone, and takes its place there; any other to groups too, whose members have it.",
})
export class GrantRoleInput extends RoleHolderInput {}

@InputType({ description: "Who loses a role. Where it is of a slot, the slot returns to its default." })
export class RevokeRoleInput extends RoleHolderInput {}

@ObjectType({ description: "The role after the change." })
export class RolePayload {
  @Field(() => Role, { description: "The role after the change; after a deletion, as it last was." })
  role!: Role;
}

@ObjectType({ description: "The role, and who got or lost it." })
export class RoleGrantPayload extends RolePayload {
  @Field(() => User, { nullable: true, description: "The user; null where it is a group." })
  user?: User | null;

  @Field(() => Group, { nullable: true, description: "The group; null where it is a user." })
  group?: Group | null;
}
