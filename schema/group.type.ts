import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "./date-time.js";
import { FieldOrigin } from "./field-origin.js";
import { MemberType } from "./membership.js";
import { Node } from "./relay.js";

@ObjectType({ implements: Node, description: "A group of users and of other groups (RFC 7643 section 4.2)." })
export class Group {
  @Field(() => ID, { description: "UUID, given by Roster, the same in SCIM; never changes and is never given again." })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "The provisioning client's own id of this group; compared exactly (RFC 7643 section 3.1).",
  })
  externalId?: string | null;

  @Field(() => String, { description: "The name to show (RFC 7643 section 4.2)." })
  displayName!: string;

  @Field(() => [FieldOrigin], {
    description:
      "Where its attributes come from, ordered by path; attributes of which nobody has said anything are not there.",
  })
  fieldOrigins!: FieldOrigin[];

  @Field(() => Int, { description: 'Grows by one with every change of what is shown of the group; SCIM\'s `W/"n"`.' })
  version!: number;

  @Field(() => DateTime, { description: "When the group was created." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When the group last changed, its members included." })
  updatedAt!: string;
}

@ObjectType({ description: "A user or group in its role as a member of a group." })
export class GroupMember {
  @Field(() => ID, { description: "Id of the user or group." })
  id!: string;

  @Field(() => MemberType, { description: "Which of the two it is." })
  type!: MemberType;

  @Field(() => String, { nullable: true, description: "Its `displayName`, or a user's `userName` where it has none." })
  displayName?: string | null;
}
