import { type ClassType, Field, InputType, registerEnumType } from "type-graphql";
import { ExtensionOrder } from "./extension.filter.js";
import {
  ENTITLEMENT_ORDER_PATHS,
  GROUP_ORDER_PATHS,
  orderFieldOf,
  ROLE_ORDER_PATHS,
  SCIM_REQUEST_ORDER_PATHS,
  USER_ORDER_PATHS,
} from "./order-paths.js";
import { OrderDirection } from "./relay.js";

/** An order: what by, and which way. */
export interface Order {
  field?: string | null;
  extension?: ExtensionOrder | null;
  direction: OrderDirection;
}

/** The same of things that extensions add nothing to. */
export type FixedOrder = Omit<Order, "extension"> & { field: string };

/** Declares `{noun}OrderField`, with a value for each of these paths. */
function orderFields(noun: string, paths: readonly string[]): Record<string, string> {
  const OrderField = Object.fromEntries(paths.map((path) => [orderFieldOf(path), orderFieldOf(path)]));
  registerEnumType(OrderField, {
    name: `${noun}OrderField`,
    description: "What to order by. Of a multi-valued attribute, the primary value counts, or else the first.",
    valuesConfig: Object.fromEntries(paths.map((path) => [orderFieldOf(path), { description: `By \`${path}\`.` }])),
  });
  return OrderField;
}

/** Declares `{noun}Order`, of things that extensions can add attributes to. */
function OrderOf(noun: string, paths: readonly string[]): ClassType<Order> {
  const OrderField = orderFields(noun, paths);

  @InputType(`${noun}Order`, { description: "An order; what is equal is ordered by id." })
  class NounOrder implements Order {
    @Field(() => OrderField, { nullable: true, description: "What to order by." })
    field?: string | null;

    @Field(() => ExtensionOrder, { nullable: true, description: "What of an extension to order by, instead." })
    extension?: ExtensionOrder | null;

    @Field(() => OrderDirection, { description: "Unassigned values come last ascending and first descending." })
    direction!: OrderDirection;
  }
  return NounOrder;
}

/** Declares `{noun}Order`, of things that have what they have. */
function FixedOrderOf(noun: string, paths: readonly string[]): ClassType<FixedOrder> {
  const OrderField = orderFields(noun, paths);

  @InputType(`${noun}Order`, { description: "An order; what is equal is ordered by id." })
  class NounOrder implements FixedOrder {
    @Field(() => OrderField, { description: "What to order by." })
    field!: string;

    @Field(() => OrderDirection, { description: "Unassigned values come last ascending and first descending." })
    direction!: OrderDirection;
  }
  return NounOrder;
}

export const UserOrder = OrderOf("User", USER_ORDER_PATHS);
export type UserOrder = Order;

export const GroupOrder = OrderOf("Group", GROUP_ORDER_PATHS);
export type GroupOrder = Order;

export const RoleOrder = FixedOrderOf("Role", ROLE_ORDER_PATHS);
export type RoleOrder = FixedOrder;

export const EntitlementOrder = FixedOrderOf("Entitlement", ENTITLEMENT_ORDER_PATHS);
export type EntitlementOrder = FixedOrder;

export const ScimRequestOrder = FixedOrderOf("ScimRequest", SCIM_REQUEST_ORDER_PATHS);
export type ScimRequestOrder = FixedOrder;
