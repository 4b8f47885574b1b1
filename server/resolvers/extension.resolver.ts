import { Ctx, Mutation, Query, Resolver } from "type-graphql";
import {
  ExtensionSchema,
  ExtensionSchemaPayload,
  RegisterExtensionSchemaInput,
  UpdateExtensionSchemaInput,
  WithdrawExtensionSchemaInput,
} from "../../schema/extension.js";
import { InputArg } from "../../schema/relay.js";
import * as extensions from "../domain/extension-schemas.js";
import type { ExtensionSchema as ExtensionSchemaEntity } from "../entities/extension-schema.entity.js";
import type { GraphqlContext } from "../graphql/context.js";
import { mutate } from "../graphql/mutate.js";
import type { ExtensionSchemaRow } from "../reads/extension-schemas.js";

@Resolver(() => ExtensionSchema)
export class ExtensionSchemaResolver {
  @Query(() => [ExtensionSchema], { description: "The tenant's extension schemas in force." })
  extensionSchemas(@Ctx() context: GraphqlContext): Promise<ExtensionSchemaRow[]> {
    return context.loaders().extensionSchemas();
  }

  @Mutation(() => ExtensionSchemaPayload, {
    description: "Adds attributes to users or groups.",
  })
  async registerExtensionSchema(
    @InputArg(() => RegisterExtensionSchemaInput) input: RegisterExtensionSchemaInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ extensionSchema: ExtensionSchemaEntity }> {
    return { extensionSchema: await mutate(context, (unit) => extensions.registerExtensionSchema(unit, input)) };
  }

  @Mutation(() => ExtensionSchemaPayload, {
    description: "Changes an extension schema.",
  })
  async updateExtensionSchema(
    @InputArg(() => UpdateExtensionSchemaInput) input: UpdateExtensionSchemaInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ extensionSchema: ExtensionSchemaEntity }> {
    return { extensionSchema: await mutate(context, (unit) => extensions.updateExtensionSchema(unit, input)) };
  }

  @Mutation(() => ExtensionSchemaPayload, {
    description: "Hides an extension schema and its values, which are kept.",
  })
  async withdrawExtensionSchema(
    @InputArg(() => WithdrawExtensionSchemaInput) input: WithdrawExtensionSchemaInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ extensionSchema: ExtensionSchemaEntity }> {
    return { extensionSchema: await mutate(context, (unit) => extensions.withdrawExtensionSchema(unit, input)) };
  }
}
