import { ArgsType, Field, ID, ObjectType } from "type-graphql";
import { Change } from "./change.type.js";
import { type Filter, FilterInput, Where } from "./filter.js";
import { ConnectionOf, EdgeOf, PageArgs } from "./relay.js";
import { DateTimeFilter, ExactStringFilter } from "./scalar-filters.js";

@FilterInput("changes")
export class ChangeFilter implements Filter<ChangeFilter> {
  and?: ChangeFilter[] | null;
  or?: ChangeFilter[] | null;
  not?: ChangeFilter | null;

  @Where(() => ExactStringFilter)
  action?: ExactStringFilter | null;

  @Where(() => ExactStringFilter)
  resourceType?: ExactStringFilter | null;

  @Where(() => ExactStringFilter)
  resourceId?: ExactStringFilter | null;

  @Where(() => ExactStringFilter, "the id of the connection or API client that acted")
  actorId?: ExactStringFilter | null;

  @Where(() => ExactStringFilter)
  requestId?: ExactStringFilter | null;

  @Where(() => DateTimeFilter)
  occurredAt?: DateTimeFilter | null;
}

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => [String], {
    nullable: true,
    description: "Only these actions, such as `user.created`; all where absent.",
  })
  types?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Only of the resource with this id; of all where absent." })
  resource?: string | null;

  @Field(() => ChangeFilter, { nullable: true, description: "Which changes; all where absent." })
  filter?: ChangeFilter | null;
}

@ObjectType({ description: "A change in the feed." })
export class ChangeEdge extends EdgeOf(Change) {}

@ObjectType({ description: "A page of the change feed (Relay Cursor Connections)." })
export class ChangeConnection extends ConnectionOf(Change, ChangeEdge) {}
