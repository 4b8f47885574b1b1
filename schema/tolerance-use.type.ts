import { Field, Float } from "type-graphql";
import { DateTime } from "./date-time.js";
import { ObjectType } from "./object-type.js";

@ObjectType({ description: "A deviation from the RFCs that a connection's client was let pass." })
export class ToleranceUse {
  @Field(() => String, { description: "The name of the tolerance, for example `text-boolean`." })
  tolerance!: string;

  @Field(() => String, { description: "What it lets pass." })
  description!: string;

  @Field(() => [String], { description: "Which habits of the provider's client ask for it, for example `ENTRA-33`." })
  quirks!: string[];

  @Field(() => Float, { description: "In how many requests it was needed; a whole number, up to a second old." })
  uses!: number;

  @Field(() => DateTime, { description: "When it was needed last." })
  lastUsedAt!: string;
}
