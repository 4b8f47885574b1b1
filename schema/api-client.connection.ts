import { ArgsType, Field, ObjectType } from "type-graphql";
import { ApiClient } from "./api-client.js";
import { type Filter, FilterInput, Where } from "./filter.js";
import { ApiClientOrder } from "./order.js";
import { ConnectionOf, EdgeOf, OffsetPageArgs } from "./relay.js";
import { DateTimeFilter, ExactStringFilter, StringFilter } from "./scalar-filters.js";

@FilterInput("API clients")
export class ApiClientFilter implements Filter<ApiClientFilter> {
  and?: ApiClientFilter[] | null;
  or?: ApiClientFilter[] | null;
  not?: ApiClientFilter | null;

  @Where(() => ExactStringFilter)
  id?: ExactStringFilter | null;

  @Where(() => StringFilter)
  name?: StringFilter | null;

  @Where(() => DateTimeFilter)
  createdAt?: DateTimeFilter | null;

  @Where(() => DateTimeFilter)
  expiresAt?: DateTimeFilter | null;

  @Where(() => DateTimeFilter)
  revokedAt?: DateTimeFilter | null;
}

@ArgsType()
export class ApiClientsArgs extends OffsetPageArgs {
  @Field(() => ApiClientFilter, { nullable: true, description: "Which API clients; all where absent." })
  filter?: ApiClientFilter | null;

  @Field(() => ApiClientOrder, { nullable: true, description: "In which order; by id, that is by age, where absent." })
  orderBy?: ApiClientOrder | null;
}

@ObjectType({ description: "An API client in a list." })
export class ApiClientEdge extends EdgeOf(ApiClient) {}

@ObjectType({ description: "A page of a list of API clients (Relay Cursor Connections)." })
export class ApiClientConnection extends ConnectionOf(ApiClient, ApiClientEdge) {}
