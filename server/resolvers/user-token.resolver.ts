import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { UserPayload } from "../../schema/user.input.js";
import { CreateUserTokenInput, RevokeUserTokensInput, UserTokenPayload } from "../../schema/user-token.js";
import { createUserToken, revokeUserTokens } from "../domain/user-tokens.js";
import type { User as UserEntity } from "../entities/user.entity.js";
import type { GraphqlContext } from "../graphql/context.js";
import { mutate } from "../graphql/mutate.js";

@Resolver()
export class UserTokenResolver {
  @Mutation(() => UserTokenPayload, {
    description: "Creates a token that acts for one user at a connection's SCIM URL. Needs `connections:write`.",
  })
  async createUserToken(
    @Arg("input", () => CreateUserTokenInput) input: CreateUserTokenInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const tenant = await context.forConnection(input.connectionId);
    const { user, token, expiresAt } = await mutate(tenant, (unit) => createUserToken(unit, input));
    return { user, token, tokenExpiresAt: expiresAt };
  }

  @Mutation(() => UserPayload, {
    description: "Ends at once all tokens that act for a user at a connection. Needs `connections:write`.",
  })
  async revokeUserTokens(
    @Arg("input", () => RevokeUserTokensInput) input: RevokeUserTokensInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ user: UserEntity }> {
    const tenant = await context.forConnection(input.connectionId);
    return { user: await mutate(tenant, (unit) => revokeUserTokens(unit, input)) };
  }
}
