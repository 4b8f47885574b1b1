import { ArgsType, Field, ID } from "type-graphql";
import { ChangeFilter } from "./change.connection.js";
import { type Filter, FilterInput, type ListFilter, ListFilterOf, Where } from "./filter.js";
import { ObjectType } from "./object-type.js";
import { ScimRequestOrder } from "./order.js";
import { ConnectionOf, EdgeOf, PageArgs } from "./relay.js";
import { DateTimeFilter, ExactStringFilter, NumberFilter } from "./scalar-filters.js";
import { ScimRequest } from "./scim-request.type.js";

export const ScimRequestChangeListFilter = ListFilterOf(ChangeFilter, "Change");
export type ScimRequestChangeListFilter = ListFilter<ChangeFilter>;

@FilterInput("SCIM requests")
export class ScimRequestFilter implements Filter<ScimRequestFilter> {
  and?: ScimRequestFilter[] | null;
  or?: ScimRequestFilter[] | null;
  not?: ScimRequestFilter | null;

  @Where(() => ExactStringFilter)
  id?: ExactStringFilter | null;

  @Where(() => ExactStringFilter)
  credentialId?: ExactStringFilter | null;

  @Where(() => DateTimeFilter)
  occurredAt?: DateTimeFilter | null;

  @Where(() => ExactStringFilter)
  method?: ExactStringFilter | null;

  @Where(() => ExactStringFilter)
  path?: ExactStringFilter | null;

  @Where(() => ExactStringFilter)
  correlationId?: ExactStringFilter | null;

  @Where(() => NumberFilter)
  status?: NumberFilter | null;

  @Where(() => NumberFilter, "`durationMs`, in milliseconds")
  durationMs?: NumberFilter | null;

  @Where(() => ExactStringFilter)
  scimType?: ExactStringFilter | null;

  @Where(() => ScimRequestChangeListFilter, "what it changed")
  changes?: ScimRequestChangeListFilter | null;
}

@ArgsType()
export class ScimRequestsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only those of this connection; of all where absent." })
  connectionId?: string | null;

  @Field(() => ScimRequestFilter, { nullable: true, description: "Which requests; all where absent." })
  filter?: ScimRequestFilter | null;

  @Field(() => ScimRequestOrder, { nullable: true, description: "In which order; as they came, where absent." })
  orderBy?: ScimRequestOrder | null;
}

@ObjectType({ description: "A SCIM request in a list." })
export class ScimRequestEdge extends EdgeOf(ScimRequest) {}

@ObjectType({ description: "A page of a list of SCIM requests (Relay Cursor Connections)." })
export class ScimRequestConnection extends ConnectionOf(ScimRequest, ScimRequestEdge) {}
