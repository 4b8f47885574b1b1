import { Field, ID, InputType } from "type-graphql";
import { ExtensionValuesInput } from "./extension.js";
import { IgnoredValue, UnknownRoles } from "./ignored-value.js";
import { Address, MultiValue } from "./multi-value.js";
import { ObjectType } from "./object-type.js";
import { ExpectedVersionField, IdempotencyKeyField, IdField, ResourceInput } from "./relay.js";
import { User } from "./user.type.js";
import { Name, UserTexts } from "./user-attributes.js";

/** What can be written of a user beside the userName. An absent field is left as it is; null clears it. */
@InputType()
abstract class UserAttributes extends UserTexts {
  @Field(() => Name, { nullable: true, description: "The parts of the name; absent parts are cleared." })
  name?: Name | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the person may act; true where never said." })
  active?: boolean | null;

  @Field(() => [MultiValue], { nullable: true, description: "All e-mail addresses." })
  emails?: MultiValue[] | null;

  @Field(() => [MultiValue], { nullable: true, description: "All phone numbers." })
  phoneNumbers?: MultiValue[] | null;

  @Field(() => [MultiValue], { nullable: true, description: "All instant messaging addresses." })
  ims?: MultiValue[] | null;

  @Field(() => [MultiValue], { nullable: true, description: "All image URLs." })
  photos?: MultiValue[] | null;

  @Field(() => [Address], { nullable: true, description: "All mailing addresses." })
  addresses?: Address[] | null;

  @Field(() => [MultiValue], { nullable: true, description: "All entitlements." })
  entitlements?: MultiValue[] | null;

  @Field(() => [MultiValue], {
    nullable: true,
    description:
      "All roles, as the directory names them. Where the tenant has a role catalogue they are resolved by it: a slot that is not mentioned stays as it is.",
  })
  roles?: MultiValue[] | null;

  @Field(() => UnknownRoles, {
    nullable: true,
    description: "What becomes of values that the role catalogue has not, or not available; ignored where absent.",
  })
  unknownRoles?: UnknownRoles | null;

  @Field(() => [MultiValue], { nullable: true, description: "All certificates, each value base64 of one DER." })
  x509Certificates?: MultiValue[] | null;

  @Field(() => [ExtensionValuesInput], {
    nullable: true,
    description: "What to write of extensions; null clears all of them.",
  })
  extensions?: ExtensionValuesInput[] | null;

  @Field(() => String, { nullable: true, description: "A new password, which is kept as a hash and never shown." })
  password?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the user who manages this one (RFC 7643 section 4.3)." })
  managerId?: string | null;
}

@InputType({ description: "A new user." })
export class CreateUserInput extends UserAttributes {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @Field(() => String, { description: "Not empty; unique in the tenant without regard to case." })
  userName!: string;
}

@InputType({
  description: "Changes of a user: absent fields are left as they are, null clears, lists are replaced whole.",
})
export class UpdateUserInput extends UserAttributes {
  @IdField()
  id!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: "Not empty; unique in the tenant without regard to case." })
  userName?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Values that are first taken out of `roles`; their slots of the role catalogue return to their defaults.",
  })
  removeRoles?: string[] | null;
}

@InputType({ description: "The user who may no longer act." })
export class DeactivateUserInput extends ResourceInput {}

@InputType({ description: "The user who may act again." })
export class ReactivateUserInput extends ResourceInput {}

@InputType({ description: "The user to delete." })
export class DeleteUserInput extends ResourceInput {}

@ObjectType({ description: "The user after the change." })
export class UserPayload {
  @Field(() => User, { description: "The user after the change; after a deletion, as it last was." })
  user!: User;

  @Field(() => [IgnoredValue], { description: "What of the input has no effect, and why." })
  ignored!: IgnoredValue[];
}
