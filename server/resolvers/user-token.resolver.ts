import { Ctx, Mutation, Resolver } from "type-graphql";
import { InputArg } from "../../schema/relay.js";
import { UserPayload } from "../../schema/user.input.js";
import { CreateUserTokenInput, RevokeUserTokensInput, UserTokenPayload } from "../../schema/user-token.js";
import { createUserToken, revokeUserTokens } from "../domain/user-tokens.js";
import type { User as UserEntity } from "../entities/user.entity.js";
import type { GraphqlContext } from "../graphql/context.js";
import { createOnce, withoutSecret } from "../graphql/create-once.js";
import { mutate } from "../graphql/mutate.js";

@Resolver()
export class UserTokenResolver {
  @Mutation(() => UserTokenPayload, {
    description: "Creates a token that acts for one user at a connection's SCIM URL.",
  })
  async createUserToken(
    @InputArg(() => CreateUserTokenInput) input: CreateUserTokenInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const tenant = await context.forConnection(input.connectionId);
    return createOnce(tenant, {
      operation: "createUserToken",
      input,
      create: async (unit) => {
        const { user, token, expiresAt } = await createUserToken(unit, input);
        return { user, token, tokenExpiresAt: expiresAt };
      },
      keep: ({ user, tokenExpiresAt }) => ({ id: user.id, tokenExpiresAt }),
      recall: async ({ id, tokenExpiresAt }) => {
        const user = await tenant.loaders().user.load(id);
        return user && withoutSecret({ user, tokenExpiresAt }, "token", "call again without this key for another");
      },
    });
  }

  @Mutation(() => UserPayload, {
    description: "Ends at once all tokens that act for a user at a connection.",
  })
  async revokeUserTokens(
    @InputArg(() => RevokeUserTokensInput) input: RevokeUserTokensInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ user: UserEntity }> {
    const tenant = await context.forConnection(input.connectionId);
    return { user: await mutate(tenant, (unit) => revokeUserTokens(unit, input)) };
  }
}
