import { Ctx, Query, Resolver } from "type-graphql";
import { IdArg, Node } from "../../schema/relay.js";
import type { GraphqlContext } from "../graphql/context.js";
import { readNode } from "../graphql/nodes.js";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      "Whatever has this id in the tenant (Relay Global Object Identification); null where nothing has, or what has it is " +
      "not for the caller to see.",
  })
  node(@IdArg() id: string, @Ctx() context: GraphqlContext): Promise<object | null> {
    return readNode(context, id);
  }
}
