import { ArgsType, Field, ID } from "type-graphql";
import { Change } from "./change.type.js";
import { type Filter, FilterInput, Where } from "./filter.js";
import { ObjectType } from "./object-type.js";
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

/** Declares the argument `types`. */
export const TypesOfChangesField = (): PropertyDecorator =>
  Field(() => [String], {
    nullable: true,
    description: "Only these kinds of change, as `action` names them: `user.created`, …; all where absent.",
  });

/** Declares the argument `resource`. */
export const ResourceOfChangesField = (): PropertyDecorator =>
  Field(() => ID, {
    nullable: true,
    description: "Only of the resource with this id, or of all of this type: `User`, `Group`, …; of all where absent.",
  });

@ArgsType()
export class ChangesArgs extends PageArgs {
  @TypesOfChangesField()
  types?: string[] | null;

  @ResourceOfChangesField()
  resource?: string | null;

  @Field(() => ChangeFilter, { nullable: true, description: "Which changes; all where absent." })
  filter?: ChangeFilter | null;
}

@ObjectType({ description: "A change in the feed." })
export class ChangeEdge extends EdgeOf(Change) {}

@ObjectType({ description: "A page of the change feed (Relay Cursor Connections)." })
export class ChangeConnection extends ConnectionOf(Change, ChangeEdge) {}
