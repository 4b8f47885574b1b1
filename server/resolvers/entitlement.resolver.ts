import { Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import {
  CreateEntitlementInput,
  DeleteEntitlementInput,
  Entitlement,
  EntitlementConnection,
  EntitlementPayload,
  EntitlementsArgs,
  UpdateEntitlementInput,
} from "../../schema/entitlement.js";
import { IdArg, InputArg } from "../../schema/relay.js";
import * as entitlements from "../domain/entitlements.js";
import type { Entitlement as EntitlementEntity } from "../entities/entitlement.entity.js";
import type { GraphqlContext } from "../graphql/context.js";
import { createOnce } from "../graphql/create-once.js";
import { mutate } from "../graphql/mutate.js";
import { type Page, paginate } from "../graphql/paginate.js";
import { type EntitlementRow, entitlementList } from "../reads/entitlements.js";

@Resolver(() => Entitlement)
export class EntitlementResolver {
  @Query(() => Entitlement, {
    nullable: true,
    description: "The entitlement with this id; null where there is none.",
  })
  entitlement(@IdArg() id: string, @Ctx() context: GraphqlContext): Promise<EntitlementRow | undefined> {
    return context.loaders().entitlement.load(id);
  }

  @Query(() => EntitlementConnection, { description: "The entitlements of the tenant." })
  entitlements(
    @Args(() => EntitlementsArgs) args: EntitlementsArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<EntitlementRow>> {
    return paginate(context, entitlementList, args);
  }

  @Mutation(() => EntitlementPayload, { description: "Creates an entitlement." })
  async createEntitlement(
    @InputArg(() => CreateEntitlementInput) input: CreateEntitlementInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    return createOnce(context, {
      operation: "createEntitlement",
      input,
      create: async (unit) => ({ entitlement: await entitlements.createEntitlement(unit, input) }),
      keep: ({ entitlement }) => ({ id: entitlement.id }),
      recall: async ({ id }) => {
        const entitlement = await context.loaders().entitlement.load(id);
        return entitlement && { entitlement };
      },
    });
  }

  @Mutation(() => EntitlementPayload, { description: "Changes an entitlement." })
  async updateEntitlement(
    @InputArg(() => UpdateEntitlementInput) input: UpdateEntitlementInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ entitlement: EntitlementEntity }> {
    return { entitlement: await mutate(context, (unit) => entitlements.updateEntitlement(unit, input)) };
  }

  @Mutation(() => EntitlementPayload, { description: "Deletes an entitlement." })
  async deleteEntitlement(
    @InputArg(() => DeleteEntitlementInput) input: DeleteEntitlementInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ entitlement: EntitlementEntity }> {
    return { entitlement: await mutate(context, (unit) => entitlements.deleteEntitlement(unit, input)) };
  }

  @FieldResolver(() => Int, { description: "How many users have it." })
  assignmentCount(@Root() { id }: { id: string }, @Ctx() context: GraphqlContext): Promise<number> {
    return context.loaders().entitledCount.load(id);
  }
}
