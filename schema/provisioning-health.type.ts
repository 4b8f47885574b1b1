import { Field, Float, ID, Int } from "type-graphql";
import { DateTime } from "./date-time.js";
import { IgnoredReason } from "./ignored-value.js";
import { ObjectType } from "./object-type.js";

@ObjectType({ description: "The SCIM requests of one hour." })
export class HourOfRequests {
  @Field(() => DateTime, { description: "When the hour begins." })
  start!: string;

  @Field(() => Int, { description: "How many came." })
  requests!: number;

  @Field(() => Int, {
    description: "How many of them were refused or failed, beside what belongs to daily work: status 404, 409 and 412.",
  })
  errors!: number;
}

@ObjectType({ description: "A value that a provider sends and that has no effect." })
export class MappingWarning {
  @Field(() => ID, { description: "Id of the connection." })
  connectionId!: string;

  @Field(() => String, { description: "The attribute that it is given for." })
  path!: string;

  @Field(() => String, { description: "The value." })
  value!: string;

  @Field(() => IgnoredReason, { description: "Why it has no effect." })
  reason!: IgnoredReason;

  @Field(() => Int, { description: "In how many requests it was sent." })
  times!: number;

  @Field(() => DateTime, { description: "When it was sent last." })
  lastAt!: string;
}

@ObjectType({ description: "How provisioning does: what came to the SCIM URLs in the last hours." })
export class ProvisioningHealth {
  @Field(() => Int, { description: "How many requests came." })
  requests!: number;

  @Field(() => Int, { description: "How many of them were refused or failed, as `HourOfRequests.errors`." })
  errors!: number;

  @Field(() => DateTime, { nullable: true, description: "When the last one came; null where none came." })
  lastRequestAt!: string | null;

  @Field(() => Float, { nullable: true, description: "Within how many milliseconds half of them were answered." })
  medianMs!: number | null;

  @Field(() => Float, { nullable: true, description: "Within how many milliseconds 95 of 100 were answered." })
  p95Ms!: number | null;

  @Field(() => [HourOfRequests], { description: "Each hour, the oldest first, also those without requests." })
  hours!: HourOfRequests[];

  @Field(() => [MappingWarning], { description: "Values without effect, the most frequent first; 20 at most." })
  mappingWarnings!: MappingWarning[];
}
