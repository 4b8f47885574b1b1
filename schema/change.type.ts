import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTime } from "./date-time.js";
import { JSONObject } from "./json-object.js";

export enum ActorKind {
  ADMIN = "ADMIN",
  API_CLIENT = "API_CLIENT",
  CONNECTION = "CONNECTION",
  USER = "USER",
  ANONYMOUS = "ANONYMOUS",
  SYSTEM = "SYSTEM",
}
registerEnumType(ActorKind, {
  name: "ActorKind",
  description: "What kind of caller acted.",
  valuesConfig: {
    ADMIN: { description: "The installation's administrator." },
    API_CLIENT: { description: "A program with a token of its own." },
    CONNECTION: { description: "An identity provider, over SCIM." },
    USER: { description: "A user, of itself." },
    ANONYMOUS: { description: "Somebody who has not said who they are." },
    SYSTEM: { description: "Roster itself, of its own accord." },
  },
});

@ObjectType({ description: "Who made a change." })
export class ChangeActor {
  @Field(() => ActorKind, { description: "What kind of caller it was." })
  kind!: ActorKind;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the connection, API client or user; null for the administrator and for who is not known.",
  })
  id!: string | null;

  @Field(() => String, { nullable: true, description: "What it was called when it acted." })
  name!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the key that it showed, or of the OAuth client that asked for it.",
  })
  credentialId!: string | null;

  @Field(() => String, { nullable: true, description: "What that key, or that OAuth client, is called." })
  credentialName!: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the connection that the key is for; null for other keys." })
  connectionId!: string | null;

  @Field(() => String, { nullable: true, description: "What that connection was called." })
  connectionName!: string | null;
}

@ObjectType({ description: "What one mutation changed. It was written with the change and stays as it is." })
export class Change {
  @Field(() => ID, { description: "UUID, given by Roster." })
  id!: string;

  @Field(() => DateTime, { description: "When it was changed." })
  occurredAt!: string;

  @Field(() => String, { description: "What was done, such as `user.created`." })
  action!: string;

  @Field(() => String, { description: "What it was done to: `User`, `Group`, `Connection`, …" })
  resourceType!: string;

  @Field(() => ID, { description: "Id of the resource." })
  resourceId!: string;

  @Field(() => String, { nullable: true, description: "What the resource was called." })
  resourceName!: string | null;

  @Field(() => Int, { nullable: true, description: "The version that the resource has had since." })
  resourceVersion!: number | null;

  @Field(() => ChangeActor, { description: "Who did it." })
  actor!: ChangeActor;

  @Field(() => String, {
    description: "Names the request that did it, as the header `x-request-id` of its answer does.",
  })
  requestId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The address that the request came from: a proxy's, where there is one in between.",
  })
  address!: string | null;

  @Field(() => String, { nullable: true, description: "What the program called itself that sent the request." })
  userAgent!: string | null;

  @Field(() => JSONObject, { nullable: true, description: "What differed, as it was before; unassigned is null." })
  before!: Record<string, unknown> | null;

  @Field(() => JSONObject, { nullable: true, description: "What differed, as it has been since; unassigned is null." })
  after!: Record<string, unknown> | null;

  @Field(() => String, { description: "The change in words, such as `added Ana to Finance`." })
  summary!: string;
}
