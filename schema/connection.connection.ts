import { ArgsType, Field, ObjectType } from "type-graphql";
import { Connection, Dialect, Provider } from "./connection.type.js";
import { type Filter, FilterInput, Where } from "./filter.js";
import { ConnectionOrder } from "./order.js";
import { ConnectionOf, EdgeOf, OffsetPageArgs } from "./relay.js";
import { DateTimeFilter, type EnumFilter, EnumFilterOf, ExactStringFilter, StringFilter } from "./scalar-filters.js";

export const ProviderFilter = EnumFilterOf(Provider, "Provider");
export type ProviderFilter = EnumFilter<Provider>;

export const DialectFilter = EnumFilterOf(Dialect, "Dialect");
export type DialectFilter = EnumFilter<Dialect>;

@FilterInput("connections")
export class ConnectionFilter implements Filter<ConnectionFilter> {
  and?: ConnectionFilter[] | null;
  or?: ConnectionFilter[] | null;
  not?: ConnectionFilter | null;

  @Where(() => ExactStringFilter)
  id?: ExactStringFilter | null;

  @Where(() => StringFilter)
  name?: StringFilter | null;

  @Where(() => ProviderFilter)
  provider?: ProviderFilter | null;

  @Where(() => DialectFilter)
  dialect?: DialectFilter | null;

  @Where(() => DateTimeFilter, "when it was paused; unassigned where it is not")
  pausedAt?: DateTimeFilter | null;

  @Where(() => DateTimeFilter)
  lastRequestAt?: DateTimeFilter | null;

  @Where(() => DateTimeFilter)
  createdAt?: DateTimeFilter | null;

  @Where(() => DateTimeFilter)
  updatedAt?: DateTimeFilter | null;
}

@ArgsType()
export class ConnectionsArgs extends OffsetPageArgs {
  @Field(() => ConnectionFilter, { nullable: true, description: "Which connections; all where absent." })
  filter?: ConnectionFilter | null;

  @Field(() => ConnectionOrder, { nullable: true, description: "In which order; by id, that is by age, where absent." })
  orderBy?: ConnectionOrder | null;
}

@ObjectType({ description: "A connection in a list." })
export class ConnectionEdge extends EdgeOf(Connection) {}

@ObjectType({ description: "A page of a list of connections to identity providers (Relay Cursor Connections)." })
export class ConnectionConnection extends ConnectionOf(Connection, ConnectionEdge) {}
