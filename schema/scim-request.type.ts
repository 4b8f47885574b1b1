import { Field, Float, ID, Int } from "type-graphql";
import { Change } from "./change.type.js";
import { DateTime } from "./date-time.js";
import { IgnoredValue } from "./ignored-value.js";
import { JSONObject } from "./json-object.js";
import { ObjectType } from "./object-type.js";
import { Node } from "./relay.js";

@ObjectType({
  implements: Node,
  description:
    "A request that came to a connection's SCIM URL, and what it was answered. Kept for 90 days, without headers, and with " +
    "`[redacted]` where there was a secret.",
})
export class ScimRequest {
  @Field(() => ID, { description: "UUID, as in the header `x-request-id` of the answer." })
  id!: string;

  @Field(() => ID, { description: "Id of the connection that it came to." })
  connectionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the key that it showed; null where that is none of Roster's.",
  })
  credentialId!: string | null;

  @Field(() => DateTime, { description: "When it came." })
  occurredAt!: string;

  @Field(() => String, { description: "The method of the request." })
  method!: string;

  @Field(() => String, { description: "The path below the SCIM base URL, without the query." })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description: "The query of its URL, as far as RFC 7644 and RFC 9865 know its parameters.",
  })
  query!: string | null;

  @Field(() => String, { nullable: true, description: "The address that it came from." })
  address!: string | null;

  @Field(() => String, { nullable: true, description: "What the program called itself that sent it." })
  userAgent!: string | null;

  @Field(() => JSONObject, {
    nullable: true,
    description:
      "What it said, of a request that writes or was refused; null where that is no JSON object, or over 16 KiB.",
  })
  requestBody!: object | null;

  @Field(() => JSONObject, { nullable: true, description: "What it was answered, kept as `requestBody` is." })
  answerBody!: object | null;

  @Field(() => String, { nullable: true, description: "What the provider calls the request, where it says." })
  correlationId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The HTTP status of the answer; null where the server ended before it could answer.",
  })
  status!: number | null;

  @Field(() => String, { nullable: true, description: "The keyword of the error (RFC 7644 section 3.12, table 9)." })
  scimType!: string | null;

  @Field(() => String, { nullable: true, description: "The error's detail, as the provider was told." })
  detail!: string | null;

  @Field(() => Float, { nullable: true, description: "How long the answer took, in milliseconds." })
  durationMs!: number | null;

  @Field(() => [String], { description: "The deviations from the RFCs that were let pass in it." })
  tolerances!: string[];

  @Field(() => [IgnoredValue], { description: "What of it had no effect, and why." })
  ignored!: IgnoredValue[];

  @Field(() => String, { description: "What the request did, in words, such as `added Ana to Finance`." })
  summary!: string;

  @Field(() => [Change], { description: "What it changed, in order." })
  changes!: Change[];
}
