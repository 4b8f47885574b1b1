import { Args, Ctx, FieldResolver, Query, Resolver, Root, Subscription } from "type-graphql";
import { ChangeConnection, ChangesArgs } from "../../schema/change.connection.js";
import { Change, ChangeActor } from "../../schema/change.type.js";
import { ChangeEvent, ChangeEventsArgs } from "../../schema/change-event.type.js";
import { describeChange } from "../activity/describe-change.js";
import type { Actor } from "../domain/actor.js";
import { DomainError } from "../domain/domain-error.js";
import { ACTOR_KINDS } from "../graphql/actor-kinds.js";
import { type ChangeEventRow, changeEvents } from "../graphql/change-events.js";
import type { GraphqlContext } from "../graphql/context.js";
import { type Page, paginate } from "../graphql/paginate.js";
import { selectChanges } from "../graphql/select-changes.js";
import { type ChangeRow, changeList } from "../reads/changes.js";

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description: "What was changed, in an order in which nothing can appear behind a place that has been read.",
  })
  changes(
    @Args(() => ChangesArgs) { types, resource, filter, ...page }: ChangesArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<ChangeRow>> {
    return paginate(context, changeList, { ...page, filter: selectChanges({ types, resource, filter }) });
  }

  @FieldResolver(() => ChangeActor)
  actor(@Root() { actorKind, actorId: id, actorName: name, ...key }: ChangeRow): ChangeActor {
    const { credentialId, credentialName, connectionId, connectionName } = key;
    const kind = ACTOR_KINDS[actorKind as Actor["kind"]];
    return { kind, id, name, credentialId, credentialName, connectionId, connectionName };
  }

  @FieldResolver(() => String)
  summary(@Root() change: ChangeRow): string {
    return describeChange(change);
  }
}

@Resolver(() => ChangeEvent)
export class ChangeEventResolver {
  @Subscription(() => ChangeEvent, {
    description:
      "What is changed from a position on, in the order of the query `changes`, which has the same positions. " +
      "Served at `POST /graphql/stream`, as Server-Sent Events.",
    subscribe: ({ args, context }) => changeEvents(args, context),
  })
  changes(@Root() event: ChangeEventRow | undefined, @Args(() => ChangeEventsArgs) _args: ChangeEventsArgs): object {
    if (event) return event;
    throw new DomainError("INVALID_INPUT", "subscriptions are for POST /graphql/stream");
  }
}
