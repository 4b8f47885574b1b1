import { Field, InputType } from "type-graphql";
import { ObjectType } from "./object-type.js";

@ObjectType({ description: "The parts of a person's name (RFC 7643 section 4.1.1)." })
@InputType("NameInput", { description: "The parts of a person's name (RFC 7643 section 4.1.1)." })
export class Name {
  @Field(() => String, { nullable: true, description: "The whole name, for display." })
  formatted?: string | null;

  @Field(() => String, { nullable: true, description: "Last name." })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: "First name." })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: "Middle name or names." })
  middleName?: string | null;

  @Field(() => String, { nullable: true, description: "Title before the name, for example `Ms.`" })
  honorificPrefix?: string | null;

  @Field(() => String, { nullable: true, description: "What follows the name, for example `III`." })
  honorificSuffix?: string | null;
}

/** The single-valued text attributes of a user, the same in what is read and in what is written. */
@ObjectType()
@InputType()
export abstract class UserTexts {
  @Field(() => String, {
    nullable: true,
    description: "The provisioning client's own id of this person; compared exactly (RFC 7643 section 3.1).",
  })
  externalId?: string | null;

  @Field(() => String, { nullable: true, description: "The name to show (RFC 7643 section 4.1.1)." })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: "The casual name, for example `Bob` (RFC 7643 section 4.1.1)." })
  nickName?: string | null;

  @Field(() => String, { nullable: true, description: "URL of a page about the person (RFC 7643 section 4.1.1)." })
  profileUrl?: string | null;

  @Field(() => String, { nullable: true, description: "Job title (RFC 7643 section 4.1.1)." })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Relation to the organization, for example `Employee` (RFC 7643 section 4.1.1).",
  })
  userType?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Preferred languages as in Accept-Language, for example `en-US` (RFC 7643 section 4.1.1).",
  })
  preferredLanguage?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "BCP 47 tag for dates, numbers and currency, for example `en-US` (RFC 7643 section 4.1.1).",
  })
  locale?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "IANA time zone name, for example `America/Denver` (RFC 7643 section 4.1.1).",
  })
  timezone?: string | null;

  @Field(() => String, { nullable: true, description: "Number in the organization (RFC 7643 section 4.3)." })
  employeeNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Name of a cost center (RFC 7643 section 4.3)." })
  costCenter?: string | null;

  @Field(() => String, { nullable: true, description: "Name of an organization (RFC 7643 section 4.3)." })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: "Name of a division (RFC 7643 section 4.3)." })
  division?: string | null;

  @Field(() => String, { nullable: true, description: "Name of a department (RFC 7643 section 4.3)." })
  department?: string | null;
}
