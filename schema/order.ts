import { type ClassType, Field, InputType, registerEnumType } from "type-graphql";
import { ExtensionOrder } from "./extension.filter.js";
import { GROUP_ORDER_PATHS, orderFieldOf, USER_ORDER_PATHS } from "./order-paths.js";
import { OrderDirection } from "./relay.js";

/** An order: what by, and which way. */
export interface Order {
  field?: string | null;
  extension?: ExtensionOrder | null;
  direction: OrderDirection;
}

/** Declares `{noun}OrderField`, with a value for each of these paths, and `{noun}Order`. */
function OrderOf(noun: string, paths: readonly string[]): ClassType<Order> {
  const OrderField = Object.fromEntries(paths.map((path) => [orderFieldOf(path), orderFieldOf(path)]));
  registerEnumType(OrderField, {
    name: `${noun}OrderField`,
    description: "What to order by. Of a multi-valued attribute, the primary value counts, or else the first.",
    valuesConfig: Object.fromEntries(paths.map((path) => [orderFieldOf(path), { description: `By \`${path}\`.` }])),
  });

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

export const UserOrder = OrderOf("User", USER_ORDER_PATHS);
export type UserOrder = Order;

export const GroupOrder = OrderOf("Group", GROUP_ORDER_PATHS);
export type GroupOrder = Order;
