import { Field, ID, InputType } from "type-graphql";
import { DateTime } from "./date-time.js";
import { ObjectType } from "./object-type.js";
import { IdempotencyKeyField, Node } from "./relay.js";

@ObjectType({
  implements: Node,
  description: "A customer: users, groups and connections of its own, apart from every other tenant's.",
})
export class Tenant {
  @Field(() => ID, { description: "UUID, given by Roster." })
  id!: string;

  @Field(() => String, { description: "Short name for use in commands; unique, never changes." })
  slug!: string;

  @Field(() => String, { description: "The name to show." })
  name!: string;

  @Field(() => DateTime, { description: "When the tenant was created." })
  createdAt!: string;
}

@InputType({ description: "A new tenant." })
export class CreateTenantInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @Field(() => String, { description: "The name to show; not empty." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "1 to 63 lower-case letters, digits and inner hyphens; made from the name where absent.",
  })
  slug?: string | null;
}

@ObjectType({ description: "The tenant after the change." })
export class TenantPayload {
  @Field(() => Tenant, { description: "The tenant after the change." })
  tenant!: Tenant;
}
