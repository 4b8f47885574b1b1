import { Field, InputType } from "type-graphql";
import { ObjectType } from "./object-type.js";

/** What every value of a multi-valued complex attribute may say beside itself. */
@ObjectType()
@InputType()
abstract class Labels {
  @Field(() => String, { nullable: true, description: "A label for its use, for example `work` or `home`." })
  type?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is the preferred one; at most one in a list is." })
  primary?: boolean | null;
}

@ObjectType({ description: "One value of a multi-valued attribute (RFC 7643 section 2.4)." })
@InputType("MultiValueInput", { description: "One value of a multi-valued attribute (RFC 7643 section 2.4)." })
export class MultiValue extends Labels {
  @Field(() => String, { nullable: true, description: "The value itself, for example an e-mail address." })
  value?: string | null;

  @Field(() => String, { nullable: true, description: "A name for people to read." })
  display?: string | null;
}

@ObjectType({ description: "A physical mailing address (RFC 7643 section 4.1.2)." })
@InputType("AddressInput", { description: "A physical mailing address (RFC 7643 section 4.1.2)." })
export class Address extends Labels {
  @Field(() => String, { nullable: true, description: "The whole address, lines separated by newlines." })
  formatted?: string | null;

  @Field(() => String, { nullable: true, description: "Street, house number, and the like; may have several lines." })
  streetAddress?: string | null;

  @Field(() => String, { nullable: true, description: "City." })
  locality?: string | null;

  @Field(() => String, { nullable: true, description: "State or region." })
  region?: string | null;

  @Field(() => String, { nullable: true, description: "Zip or postal code." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code." })
  country?: string | null;
}
