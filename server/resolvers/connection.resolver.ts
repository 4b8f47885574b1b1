import { Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import {
  ConnectionPayload,
  ConnectionTokenPayload,
  CreateConnectionInput,
  DeleteConnectionInput,
  PauseConnectionInput,
  ResumeConnectionInput,
  RotateConnectionTokenInput,
  UpdateConnectionInput,
} from "../../schema/connection.input.js";
import { Connection, ConnectionError, ConnectionStatus } from "../../schema/connection.type.js";
import { Credential, ExpiryWarning } from "../../schema/credential.js";
import { DateTime } from "../../schema/date-time.js";
import { IdArg, InputArg } from "../../schema/relay.js";
import { ToleranceUse } from "../../schema/tolerance-use.type.js";
import * as connections from "../domain/connections.js";
import type { Connection as ConnectionEntity } from "../entities/connection.entity.js";
import { type AnyConnection, scimBaseUrlOf, statusOf } from "../graphql/connection-fields.js";
import type { GraphqlContext } from "../graphql/context.js";
import { createOnce, withoutSecret } from "../graphql/create-once.js";
import { expiryWarningOf, lastUseOf } from "../graphql/credential-fields.js";
import { mutate } from "../graphql/mutate.js";
import type { ConnectionCredentialRow } from "../reads/connection-credentials.js";
import { type ConnectionRow, findConnection, findConnections } from "../reads/connections.js";

@Resolver(() => Connection)
export class ConnectionResolver {
  @Query(() => Connection, {
    nullable: true,
    description: "The connection with this id; null where there is none.",
  })
  async connection(@IdArg() id: string, @Ctx() context: GraphqlContext): Promise<ConnectionRow | undefined> {
    const { db } = await context.forConnection(id);
    return findConnection(db(), id);
  }

  @Query(() => [Connection], { description: "All connections of the tenant." })
  connections(@Ctx() { db }: GraphqlContext): Promise<ConnectionRow[]> {
    return findConnections(db());
  }

  @Mutation(() => ConnectionTokenPayload, {
    description: "Creates a connection and the token for its provider.",
  })
  async createConnection(
    @InputArg(() => CreateConnectionInput) input: CreateConnectionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    return createOnce(context, {
      operation: "createConnection",
      input,
      create: async (unit) => tokenPayload(await connections.createConnection(unit, input)),
      keep: ({ connection, tokenExpiresAt }) => ({ id: connection.id, tokenExpiresAt }),
      recall: async ({ id, tokenExpiresAt }) => {
        const connection = await findConnection(context.db(), id);
        return (
          connection && withoutSecret({ connection, tokenExpiresAt }, "token", "rotateConnectionToken makes another")
        );
      },
    });
  }

  @Mutation(() => ConnectionPayload, { description: "Changes a connection." })
  async updateConnection(
    @InputArg(() => UpdateConnectionInput) input: UpdateConnectionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ connection: ConnectionEntity }> {
    return {
      connection: await mutate(await context.forConnection(input.id), (unit) =>
        connections.updateConnection(unit, input),
      ),
    };
  }

  @Mutation(() => ConnectionTokenPayload, { description: "Replaces a connection's token." })
  async rotateConnectionToken(
    @InputArg(() => RotateConnectionTokenInput) input: RotateConnectionTokenInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    return tokenPayload(
      await mutate(await context.forConnection(input.id), (unit) => connections.rotateConnectionToken(unit, input)),
    );
  }

  @Mutation(() => ConnectionPayload, {
    description: "Refuses a connection's requests, as if its key were wrong, until it is resumed.",
  })
  async pauseConnection(
    @InputArg(() => PauseConnectionInput) input: PauseConnectionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ connection: ConnectionEntity }> {
    return {
      connection: await mutate(await context.forConnection(input.id), (unit) =>
        connections.pauseConnection(unit, input),
      ),
    };
  }

  @Mutation(() => ConnectionPayload, {
    description: "Serves a connection's requests again.",
  })
  async resumeConnection(
    @InputArg(() => ResumeConnectionInput) input: ResumeConnectionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ connection: ConnectionEntity }> {
    return {
      connection: await mutate(await context.forConnection(input.id), (unit) =>
        connections.resumeConnection(unit, input),
      ),
    };
  }

  @Mutation(() => ConnectionPayload, {
    description: "Deletes a connection and its tokens.",
  })
  async deleteConnection(
    @InputArg(() => DeleteConnectionInput) input: DeleteConnectionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<{ connection: ConnectionEntity }> {
    return {
      connection: await mutate(await context.forConnection(input.id), (unit) =>
        connections.deleteConnection(unit, input),
      ),
    };
  }

  @FieldResolver(() => ConnectionStatus)
  status(@Root() connection: AnyConnection): ConnectionStatus {
    return statusOf(connection);
  }

  @FieldResolver(() => ConnectionError, { nullable: true })
  lastError(
    @Root() { lastErrorAt: at, lastErrorStatus: status, lastErrorDetail: detail }: AnyConnection,
  ): object | null {
    return at ? { at, status, detail } : null;
  }

  @FieldResolver(() => [ToleranceUse])
  async toleranceUses(
    @Root() { id, dialect }: { id: string; dialect: string },
    @Ctx() context: GraphqlContext,
  ): Promise<object[]> {
    const { loaders, describeTolerance } = await context.forConnection(id);
    const uses = await loaders().toleranceUses.load(id);
    return uses.map((use) => ({ ...use, ...describeTolerance(dialect, use.tolerance) }));
  }

  @FieldResolver(() => [Credential])
  async credentials(@Root() { id }: { id: string }, @Ctx() context: GraphqlContext): Promise<object[]> {
    const tokens = await ownTokens(id, context);
    return tokens.map((token, index) => ({
      ...token,
      expiryWarning: index === 0 ? expiryWarningOf(token) : null,
      lastUse: lastUseOf(token),
    }));
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async expiresAt(@Root() { id }: { id: string }, @Ctx() context: GraphqlContext): Promise<string | null> {
    const [newest] = await ownTokens(id, context);
    return newest?.expiresAt ?? null;
  }

  @FieldResolver(() => ExpiryWarning, { nullable: true })
  async expiryWarning(@Root() { id }: { id: string }, @Ctx() context: GraphqlContext): Promise<ExpiryWarning | null> {
    const [newest] = await ownTokens(id, context);
    return newest ? expiryWarningOf(newest) : null;
  }

  @FieldResolver(() => String)
  scimBaseUrl(@Root() connection: { id: string }, @Ctx() { settings }: GraphqlContext): string {
    return scimBaseUrlOf(connection, settings.publicUrl);
  }
}

/** The one that works longest is the first. */
const ownTokens = async (id: string, context: GraphqlContext): Promise<ConnectionCredentialRow[]> =>
  (await context.forConnection(id)).loaders().credentialsOf.load(id);

const tokenPayload = ({ connection, token, expiresAt }: connections.ConnectionWithToken) => ({
  connection,
  token,
  tokenExpiresAt: expiresAt,
});
