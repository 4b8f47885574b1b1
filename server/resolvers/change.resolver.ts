import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ChangeConnection, type ChangeFilter, ChangesArgs } from "../../schema/change.connection.js";
import { Change, ChangeActor } from "../../schema/change.type.js";
import { describeChange } from "../activity/describe-change.js";
import type { Actor } from "../domain/actor.js";
import { ACTOR_KINDS } from "../graphql/actor-kinds.js";
import type { GraphqlContext } from "../graphql/context.js";
import { type Page, paginate } from "../graphql/paginate.js";
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
    const conditions: ChangeFilter[] = [
      ...(filter ? [filter] : []),
      ...(types ? [{ action: { in: types } }] : []),
      ...(resource ? [{ resourceId: { eq: resource } }] : []),
    ];
    return paginate(context, changeList, { ...page, filter: { and: conditions } });
  }

  @FieldResolver(() => ChangeActor)
  actor(@Root() { actorKind, actorId, actorName, credentialId }: ChangeRow): ChangeActor {
    return { kind: ACTOR_KINDS[actorKind as Actor["kind"]], id: actorId, name: actorName, credentialId };
  }

  @FieldResolver(() => String)
  summary(@Root() change: ChangeRow): string {
    return describeChange(change);
  }
}
