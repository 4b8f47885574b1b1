import { Field, ID, InputType, Int } from "type-graphql";
import { DateTime } from "./date-time.js";
import { ObjectType } from "./object-type.js";
import { ExpectedVersionField, IdempotencyKeyField, IdField } from "./relay.js";

const VALUE = "What a user's attribute calls it; unique in the tenant without regard to case.";
const TYPE = "A label that says what kind it is.";

/** What roles and entitlements have in common: values that a user's attribute can name (draft-ietf-scim-roles-entitlements). */
@ObjectType()
export abstract class Assignable {
  @Field(() => ID, { description: "UUID, given by Roster, the same in SCIM; never changes and is never given again." })
  id!: string;

  @Field(() => String, { description: VALUE })
  value!: string;

  @Field(() => String, { description: "The name to show." })
  displayName!: string;

  @Field(() => String, { nullable: true, description: "What it is, for people to read." })
  description?: string | null;

  @Field(() => String, { nullable: true, description: TYPE })
  type?: string | null;

  @Field(() => Boolean, {
    description: "Whether the tenant has it: one that is not available gives nothing to anybody.",
  })
  isAvailable!: boolean;

  @Field(() => Int, { description: 'Grows by one with every change; SCIM\'s `W/"n"`.' })
  version!: number;

  @Field(() => DateTime, { description: "When it was created." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When it last changed." })
  updatedAt!: string;
}

/** What can be written of either. An absent field is left as it is; null clears it. */
@InputType()
abstract class AssignableTexts {
  @Field(() => String, { nullable: true, description: "What it is, for people to read." })
  description?: string | null;

  @Field(() => String, { nullable: true, description: TYPE })
  type?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the tenant has it; true where never said." })
  isAvailable?: boolean | null;
}

@InputType()
export abstract class CreateAssignableInput extends AssignableTexts {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @Field(() => String, { description: VALUE })
  value!: string;

  @Field(() => String, { nullable: true, description: "The name to show; the value where absent." })
  displayName?: string | null;
}

@InputType()
export abstract class UpdateAssignableInput extends AssignableTexts {
  @IdField()
  id!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: VALUE })
  value?: string | null;

  @Field(() => String, { nullable: true, description: "The name to show; not empty." })
  displayName?: string | null;
}
