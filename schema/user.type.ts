import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "./date-time.js";
import { FieldOrigin } from "./field-origin.js";
import { Address, MultiValue } from "./multi-value.js";
import { Node } from "./relay.js";
import { Name, UserTexts } from "./user-attributes.js";

@ObjectType({ implements: Node, description: "A person's account in a tenant (RFC 7643 sections 4.1 and 4.3)." })
export class User extends UserTexts {
  @Field(() => ID, { description: "UUID, given by Roster, the same in SCIM; never changes and is never given again." })
  id!: string;

  @Field(() => String, {
    description: "Unique in the tenant without regard to case; shown as it was written (RFC 7643 section 4.1.1).",
  })
  userName!: string;

  @Field(() => Name, { nullable: true, description: "The parts of the name; null where none is known." })
  name?: Name | null;

  @Field(() => Boolean, { description: "Whether the person may act (RFC 7643 section 4.1.1)." })
  active!: boolean;

  @Field(() => [MultiValue], { description: "E-mail addresses (RFC 7643 section 4.1.2)." })
  emails!: MultiValue[];

  @Field(() => [MultiValue], { description: "Phone numbers (RFC 7643 section 4.1.2)." })
  phoneNumbers!: MultiValue[];

  @Field(() => [MultiValue], { description: "Instant messaging addresses (RFC 7643 section 4.1.2)." })
  ims!: MultiValue[];

  @Field(() => [MultiValue], { description: "URLs of images (RFC 7643 section 4.1.2)." })
  photos!: MultiValue[];

  @Field(() => [Address], { description: "Mailing addresses (RFC 7643 section 4.1.2)." })
  addresses!: Address[];

  @Field(() => [MultiValue], { description: "Things the person is entitled to (RFC 7643 section 4.1.2)." })
  entitlements!: MultiValue[];

  @Field(() => [MultiValue], { description: "Roles as the directory names them (RFC 7643 section 4.1.2)." })
  roles!: MultiValue[];

  @Field(() => [MultiValue], {
    description: "X.509 certificates, each value one DER certificate in base64 (RFC 7643 section 4.1.2).",
  })
  x509Certificates!: MultiValue[];

  @Field(() => ID, { nullable: true, description: "Id of the user who manages this one (RFC 7643 section 4.3)." })
  managerId?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the connection that owns the user; null where none does." })
  connectionId?: string | null;

  @Field(() => [FieldOrigin], {
    description:
      "Where its attributes come from, ordered by path; attributes of which nobody has said anything are not there.",
  })
  fieldOrigins!: FieldOrigin[];

  @Field(() => Int, { description: 'Grows by one with every change of what is shown of the user; SCIM\'s `W/"n"`.' })
  version!: number;

  @Field(() => DateTime, { description: "When the user was created." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When the user last changed." })
  updatedAt!: string;
}
