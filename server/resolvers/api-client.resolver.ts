import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import {
  ApiClient,
  ApiClientPayload,
  ApiClientTokenPayload,
  CreateApiClientInput,
  RevokeApiClientInput,
} from "../../schema/api-client.js";
import * as apiClients from "../domain/api-clients.js";
import type { GraphqlContext } from "../graphql/context.js";
import { mutate } from "../graphql/mutate.js";
import { type ApiClientRow, findApiClient, findApiClients } from "../reads/api-clients.js";

@Resolver(() => ApiClient)
export class ApiClientResolver {
  @Query(() => [ApiClient], { description: "All API clients of the tenant. Needs `api-clients:read`." })
  apiClients(@Ctx() { db }: GraphqlContext): Promise<ApiClientRow[]> {
    return findApiClients(db());
  }

  @Mutation(() => ApiClientTokenPayload, {
    description: "Creates an API client and its token. Needs `api-clients:write`.",
  })
  async createApiClient(
    @Arg("input", () => CreateApiClientInput) input: CreateApiClientInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const { apiClient, token } = await mutate(context, (unit) => apiClients.createApiClient(unit, input));
    return { token, apiClient: await findApiClient(context.db(), apiClient.id) };
  }

  @Mutation(() => ApiClientPayload, { description: "Ends an API client's token at once. Needs `api-clients:write`." })
  async revokeApiClient(
    @Arg("input", () => RevokeApiClientInput) input: RevokeApiClientInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const { id } = await mutate(context, (unit) => apiClients.revokeApiClient(unit, input));
    return { apiClient: await findApiClient(context.db(), id) };
  }
}
