import { Field, ID, Int, registerEnumType } from "type-graphql";
import { Assignable } from "./assignable.js";
import { Group } from "./group.type.js";
import { MembershipType, MemberType } from "./membership.js";
import { ObjectType } from "./object-type.js";
import { Node } from "./relay.js";

@ObjectType({
  implements: Node,
  description: "A slot of the tenant's role catalogue: of its roles a user has so many.",
})
export class RoleSlot {
  @Field(() => ID, { description: "UUID, given by Roster." })
  id!: string;

  @Field(() => String, { description: "The name that roles are put into it by; unique in the tenant." })
  name!: string;

  @Field(() => Int, { description: "How many of its roles a user has at least: 0 or 1." })
  minimum!: number;

  @Field(() => Int, { description: "How many of its roles a user has at most." })
  maximum!: number;
}

@ObjectType({ implements: Node, description: "A role: what it permits, and what a user's `roles` call it." })
export class Role extends Assignable {
  @Field(() => [String], { description: "What it permits, in the words of the programs that ask for it." })
  permissions!: string[];

  @Field(() => Boolean, { description: "Whether a user who has no role of its slot counts as having this one." })
  isDefault!: boolean;

  @Field(() => ID, { nullable: true, description: "Id of the group that the role is made of." })
  groupId?: string | null;
}

@ObjectType({ description: "A user or group that has a role without a group in between." })
export class RoleMember {
  @Field(() => ID, { description: "Id of the user or group." })
  id!: string;

  @Field(() => MemberType, { description: "Which of the two it is." })
  type!: MemberType;

  @Field(() => String, { nullable: true, description: "Its `displayName`, or a user's `userName` where it has none." })
  displayName?: string | null;
}

/** Why a user has a role. */
export enum RoleSourceKind {
  ATTRIBUTE = "ATTRIBUTE",
  GRANT = "GRANT",
  GROUP = "GROUP",
  DEFAULT = "DEFAULT",
}
registerEnumType(RoleSourceKind, {
  name: "RoleSourceKind",
  description: "Why a user has a role.",
  valuesConfig: {
    ATTRIBUTE: { description: "The user's `roles` name it." },
    GRANT: { description: "It was granted to the user." },
    GROUP: { description: "It was granted to a group that the user belongs to." },
    DEFAULT: { description: "It is the default of its slot, and the user has no other role of that." },
  },
});

@ObjectType({ description: "One reason why a user has a role." })
export class RoleSource {
  @Field(() => RoleSourceKind, { description: "What kind of reason." })
  kind!: RoleSourceKind;

  @Field(() => Group, { nullable: true, description: "The group that has the role." })
  group?: Group | null;

  @Field(() => MembershipType, { nullable: true, description: "How the user belongs to the group." })
  membership?: MembershipType | null;
}

@ObjectType({ description: "A role that a user has, and why." })
export class EffectiveRole {
  @Field(() => Role, { description: "The role." })
  role!: Role;

  @Field(() => [RoleSource], { description: "Every reason; one would do." })
  sources!: RoleSource[];
}

@ObjectType({ description: "Something that a user may do, and why." })
export class EffectivePermission {
  @Field(() => String, { description: "The permission, as the roles spell it." })
  permission!: string;

  @Field(() => [EffectiveRole], { description: "Every role that permits it, with the reasons why the user has that." })
  roles!: EffectiveRole[];
}
