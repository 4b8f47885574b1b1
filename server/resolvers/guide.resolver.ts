import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Connection } from "../../schema/connection.type.js";
import { ConnectionGuide } from "../../schema/connection-guide.type.js";
import { Provider } from "../../schema/connection-settings.js";
import { ProviderInfo, ProviderStatus } from "../../schema/provider-info.type.js";
import { type AnyConnection, scimBaseUrlOf, statusOf } from "../graphql/connection-fields.js";
import type { GraphqlContext } from "../graphql/context.js";
import { featuresOf, fillGuide } from "../guides/fill-guide.js";
import { GUIDES } from "../guides/index.js";
import { findConnections } from "../reads/connections.js";

/** What a connection shows of the guide for its provider. */
@Resolver(() => Connection)
export class ConnectionGuideResolver {
  @FieldResolver(() => ConnectionGuide)
  guide(@Root() connection: AnyConnection, @Ctx() { settings }: GraphqlContext): ConnectionGuide {
    const scimBaseUrl = scimBaseUrlOf(connection, settings.publicUrl);
    return fillGuide(GUIDES[connection.provider as Provider], { scimBaseUrl, connectionId: connection.id });
  }
}

@Resolver(() => ProviderInfo)
export class ProviderResolver {
  @Query(() => [ProviderInfo], {
    description: "The identity providers that connections can be made for.",
  })
  async providers(@Ctx() { db }: GraphqlContext): Promise<ProviderInfo[]> {
    const connections = await findConnections(db());
    return Object.values(Provider).map((name) => ({
      name,
      title: GUIDES[name].title,
      status: statusOfAll(connections.filter(({ provider }) => provider === name)),
      features: featuresOf(GUIDES[name]),
    }));
  }
}

/** Of several connections' states the first in the order of the enum; what needs eyes stands first in it. */
function statusOfAll(connections: AnyConnection[]): ProviderStatus {
  const states = new Set<string>(connections.map(statusOf));
  return Object.values(ProviderStatus).find((status) => states.has(status)) ?? ProviderStatus.AVAILABLE;
}
