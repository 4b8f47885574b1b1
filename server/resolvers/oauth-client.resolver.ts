import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { ApiClient } from "../../schema/api-client.js";
import { Connection } from "../../schema/connection.type.js";
import {
  CreateOAuthClientInput,
  OAuthClient,
  OAuthClientPayload,
  OAuthClientSecretPayload,
  RevokeOAuthClientInput,
} from "../../schema/oauth-client.js";
import { printClientId } from "../domain/client-identifier.js";
import * as oauthClients from "../domain/oauth-clients.js";
import type { GraphqlContext } from "../graphql/context.js";
import { mutate } from "../graphql/mutate.js";
import { findOAuthClient, type OAuthClientRow } from "../reads/oauth-clients.js";

@Resolver(() => OAuthClient)
export class OAuthClientResolver {
  @Mutation(() => OAuthClientSecretPayload, {
    description:
      "Makes an OAuth client, and its secret where it has no key. Needs `connections:write` or `api-clients:write`, by what it is for.",
  })
  async createOAuthClient(
    @Arg("input", () => CreateOAuthClientInput) input: CreateOAuthClientInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const within = input.connectionId ? await context.forConnection(input.connectionId) : context;
    const { oauthClient, ...secret } = await mutate(within, (unit) => oauthClients.createOAuthClient(unit, input));
    return { ...secret, oauthClient: await findOAuthClient(within.db(), oauthClient.id) };
  }

  @Mutation(() => OAuthClientPayload, {
    description:
      "Ends an OAuth client and its tokens at once. Needs `connections:write` or `api-clients:write`, by what it is for.",
  })
  async revokeOAuthClient(
    @Arg("input", () => RevokeOAuthClientInput) input: RevokeOAuthClientInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const { id } = await mutate(context, (unit) => oauthClients.revokeOAuthClient(unit, input));
    return { oauthClient: await findOAuthClient(context.db(), id) };
  }

  @FieldResolver(() => ID)
  clientId(@Root() { tenantId, id }: OAuthClientRow): string {
    return printClientId({ tenantId, credentialId: id });
  }
}

/** What a connection shows of its OAuth clients. */
@Resolver(() => Connection)
export class ConnectionOAuthClientsResolver {
  @FieldResolver(() => [OAuthClient])
  async oauthClients(@Root() { id }: { id: string }, @Ctx() context: GraphqlContext): Promise<OAuthClientRow[]> {
    return (await context.forConnection(id)).loaders().oauthClientsOf.load(id);
  }
}

/** What an API client shows of its OAuth clients. */
@Resolver(() => ApiClient)
export class ApiClientOAuthClientsResolver {
  @FieldResolver(() => [OAuthClient])
  oauthClients(@Root() { id }: { id: string }, @Ctx() context: GraphqlContext): Promise<OAuthClientRow[]> {
    return context.loaders().oauthClientsOf.load(id);
  }
}
