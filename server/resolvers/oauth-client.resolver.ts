import { Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { ApiClient } from "../../schema/api-client.js";
import { Connection } from "../../schema/connection.type.js";
import { CredentialUse, ExpiryWarning } from "../../schema/credential.js";
import {
  CreateOAuthClientInput,
  OAuthClient,
  OAuthClientPayload,
  OAuthClientSecretPayload,
  RevokeOAuthClientInput,
} from "../../schema/oauth-client.js";
import { InputArg } from "../../schema/relay.js";
import { printClientId } from "../domain/client-identifier.js";
import * as oauthClients from "../domain/oauth-clients.js";
import type { GraphqlContext } from "../graphql/context.js";
import { createOnce, withoutSecret } from "../graphql/create-once.js";
import { expiryWarningOf, lastUseOf } from "../graphql/credential-fields.js";
import { mutate } from "../graphql/mutate.js";
import { findOAuthClient, type OAuthClientRow } from "../reads/oauth-clients.js";

@Resolver(() => OAuthClient)
export class OAuthClientResolver {
  @Mutation(() => OAuthClientSecretPayload, {
    description: "Makes an OAuth client, and its secret where it has no key.",
  })
  async createOAuthClient(
    @InputArg(() => CreateOAuthClientInput) input: CreateOAuthClientInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const within = input.connectionId ? await context.forConnection(input.connectionId) : context;
    const find = (id: string) => findOAuthClient(within.db(), id);
    return createOnce(within, {
      operation: "createOAuthClient",
      input,
      create: (unit) => oauthClients.createOAuthClient(unit, input),
      keep: ({ oauthClient, clientId }) => ({ id: oauthClient.id, clientId }),
      present: async ({ oauthClient, ...secret }) => ({ ...secret, oauthClient: await find(oauthClient.id) }),
      recall: async ({ id, clientId }) => {
        const payload = { clientId, clientSecret: null, oauthClient: await find(id) };
        const hasSecret = typeof input.publicKey !== "string";
        return hasSecret ? withoutSecret(payload, "clientSecret", "revoke this client and create another") : payload;
      },
    });
  }

  @Mutation(() => OAuthClientPayload, {
    description: "Ends an OAuth client and its tokens at once.",
  })
  async revokeOAuthClient(
    @InputArg(() => RevokeOAuthClientInput) input: RevokeOAuthClientInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const { id } = await mutate(context, (unit) => oauthClients.revokeOAuthClient(unit, input));
    return { oauthClient: await findOAuthClient(context.db(), id) };
  }

  @FieldResolver(() => ID)
  clientId(@Root() { tenantId, id }: OAuthClientRow): string {
    return printClientId({ tenantId, credentialId: id });
  }

  @FieldResolver(() => ExpiryWarning, { nullable: true })
  expiryWarning(@Root() client: OAuthClientRow): ExpiryWarning | null {
    return expiryWarningOf(client);
  }

  @FieldResolver(() => CredentialUse, { nullable: true })
  lastUse(@Root() client: OAuthClientRow): object | null {
    return lastUseOf(client);
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
