import { ArgsType, Field, InputType } from "type-graphql";
import { AssignableConditions } from "./assignable.filter.js";
import { Assignable, CreateAssignableInput, UpdateAssignableInput } from "./assignable.js";
import { type Filter, FilterInput } from "./filter.js";
import { ObjectType } from "./object-type.js";
import { EntitlementOrder } from "./order.js";
import { ConnectionOf, EdgeOf, Node, OffsetPageArgs, ResourceInput } from "./relay.js";

@ObjectType({
  implements: Node,
  description: "Something that users can be entitled to, and what their `entitlements` call it.",
})
export class Entitlement extends Assignable {}

@FilterInput("entitlements")
export class EntitlementFilter extends AssignableConditions implements Filter<EntitlementFilter> {
  and?: EntitlementFilter[] | null;
  or?: EntitlementFilter[] | null;
  not?: EntitlementFilter | null;
}

@ArgsType()
export class EntitlementsArgs extends OffsetPageArgs {
  @Field(() => EntitlementFilter, { nullable: true, description: "Which entitlements; all where absent." })
  filter?: EntitlementFilter | null;

  @Field(() => EntitlementOrder, {
    nullable: true,
    description: "In which order; by id, that is by age, where absent.",
  })
  orderBy?: EntitlementOrder | null;
}

@ObjectType({ description: "An entitlement in a list." })
export class EntitlementEdge extends EdgeOf(Entitlement) {}

@ObjectType({ description: "A page of a list of entitlements (Relay Cursor Connections)." })
export class EntitlementConnection extends ConnectionOf(Entitlement, EntitlementEdge) {}

@InputType({ description: "A new entitlement." })
export class CreateEntitlementInput extends CreateAssignableInput {}

@InputType({ description: "Changes of an entitlement: absent fields are left as they are, null clears." })
export class UpdateEntitlementInput extends UpdateAssignableInput {}

@InputType({ description: "The entitlement to delete. Users keep what their `entitlements` say." })
export class DeleteEntitlementInput extends ResourceInput {}

@ObjectType({ description: "The entitlement after the change." })
export class EntitlementPayload {
  @Field(() => Entitlement, { description: "The entitlement after the change; after a deletion, as it last was." })
  entitlement!: Entitlement;
}
