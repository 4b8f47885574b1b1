import { Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import {
  ApiClient,
  ApiClientPayload,
  ApiClientTokenPayload,
  CreateApiClientInput,
  RevokeApiClientInput,
} from "../../schema/api-client.js";
import { CredentialUse, ExpiryWarning } from "../../schema/credential.js";
import { InputArg } from "../../schema/relay.js";
import * as apiClients from "../domain/api-clients.js";
import type { GraphqlContext } from "../graphql/context.js";
import { createOnce, withoutSecret } from "../graphql/create-once.js";
import { expiryWarningOf, lastUseOf } from "../graphql/credential-fields.js";
import { mutate } from "../graphql/mutate.js";
import { type ApiClientRow, findApiClient, findApiClients } from "../reads/api-clients.js";

@Resolver(() => ApiClient)
export class ApiClientResolver {
  @Query(() => [ApiClient], { description: "All API clients of the tenant." })
  apiClients(@Ctx() { db }: GraphqlContext): Promise<ApiClientRow[]> {
    return findApiClients(db());
  }

  @Mutation(() => ApiClientTokenPayload, {
    description: "Creates an API client and its token.",
  })
  async createApiClient(
    @InputArg(() => CreateApiClientInput) input: CreateApiClientInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const find = (id: string) => findApiClient(context.db(), id);
    return createOnce(context, {
      operation: "createApiClient",
      input,
      create: (unit) => apiClients.createApiClient(unit, input),
      keep: ({ apiClient }) => ({ id: apiClient.id }),
      present: async ({ apiClient, token }) => ({ token, apiClient: await find(apiClient.id) }),
      recall: async ({ id }) =>
        withoutSecret({ apiClient: await find(id) }, "token", "revoke this API client and create another"),
    });
  }

  @Mutation(() => ApiClientPayload, { description: "Ends an API client's token at once." })
  async revokeApiClient(
    @InputArg(() => RevokeApiClientInput) input: RevokeApiClientInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const { id } = await mutate(context, (unit) => apiClients.revokeApiClient(unit, input));
    return { apiClient: await findApiClient(context.db(), id) };
  }

  @FieldResolver(() => ExpiryWarning, { nullable: true })
  expiryWarning(@Root() client: ApiClientRow): ExpiryWarning | null {
    return expiryWarningOf(client);
  }

  @FieldResolver(() => CredentialUse, { nullable: true })
  lastUse(@Root() client: ApiClientRow): object | null {
    return lastUseOf(client);
  }
}
