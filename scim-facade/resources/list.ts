import type { GroupFilter, UserFilter } from "../../schema/client/index.js";
import { toGraphqlFilter } from "../filter/to-graphql-filter.js";
import type { Resource } from "../schemas/validate-resource.js";
import type { ScimSession } from "../session.js";
import type { ListQuery, ListResult, ResourceHandler } from "./resource-handler.js";

/** What the contract's lists are asked with. */
export function listVariables(
  kind: ResourceHandler["kind"],
  { baseUrl, tolerate, types }: ScimSession,
  { filter, unknownAttributes, order, page, withTotal, withCursors }: ListQuery,
) {
  const translation = {
    resourceType: types[kind],
    baseUrl,
    unknownAttributes,
    allowTextBoolean: () => tolerate("text-boolean"),
    allowAlias: () => tolerate("email-filter"),
  };
  return {
    filter: filter && (toGraphqlFilter(filter, translation) as UserFilter & GroupFilter),
    orderBy: order,
    ...page,
    withTotalCount: withTotal,
    withCursors,
  };
}

/** What the contract's lists answer, beside their nodes. */
interface Listed {
  pageInfo: ListResult["pageInfo"];
  totalCount?: number;
  edges?: { cursor: string }[];
}

export const toListResult = ({ pageInfo, totalCount, edges }: Listed, resources: Resource[]): ListResult => ({
  totalResults: totalCount,
  resources,
  pageInfo,
  cursors: (edges ?? []).map(({ cursor }) => cursor),
});
