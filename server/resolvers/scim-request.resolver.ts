import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Change } from "../../schema/change.type.js";
import { ScimRequestConnection, ScimRequestsArgs } from "../../schema/scim-request.connection.js";
import { ScimRequest } from "../../schema/scim-request.type.js";
import { describeScimRequest } from "../activity/describe-scim-request.js";
import type { GraphqlContext } from "../graphql/context.js";
import { type Page, paginate } from "../graphql/paginate.js";
import type { ChangeRow } from "../reads/changes.js";
import { type ScimRequestRow, scimRequestList } from "../reads/scim-requests.js";

@Resolver(() => ScimRequest)
export class ScimRequestResolver {
  @Query(() => ScimRequestConnection, {
    description: "The requests that came to connections' SCIM URLs, in the order in which they came.",
  })
  scimRequests(
    @Args(() => ScimRequestsArgs) { connectionId, filter, ...page }: ScimRequestsArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<ScimRequestRow>> {
    const conditions = [...(filter ? [filter] : []), ...(connectionId ? [{ connectionId: { eq: connectionId } }] : [])];
    return paginate(context, scimRequestList, { ...page, filter: { and: conditions } });
  }

  @FieldResolver(() => [Change])
  changes(@Root() request: ScimRequestRow, @Ctx() context: GraphqlContext): Promise<ChangeRow[]> {
    return context.loaders().changesOfRequest.load(request.id);
  }

  @FieldResolver(() => String)
  async summary(@Root() request: ScimRequestRow, @Ctx() context: GraphqlContext): Promise<string> {
    return describeScimRequest(request, await context.loaders().changesOfRequest.load(request.id));
  }
}
