import type {
  EntitlementFilter,
  EntitlementOrder,
  GroupFilter,
  GroupOrder,
  RoleFilter,
  RoleOrder,
  UserFilter,
  UserOrder,
} from "../../schema/client/index.js";
import { toGraphqlFilter } from "../filter/to-graphql-filter.js";
import type { Resource } from "../schemas/validate-resource.js";
import type { ScimSession } from "../session.js";
import { offeredType } from "./offered-type.js";
import type { ListQuery, ListResult, ResourceReader } from "./resource-handler.js";

/** What the contract's lists are asked with. */
export function listVariables(
  kind: ResourceReader["kind"],
  session: ScimSession,
  { filter, unknownAttributes, order, page, withTotal, withCursors }: ListQuery,
) {
  const { baseUrl, tolerate } = session;
  const translation = {
    resourceType: offeredType(session, kind),
    baseUrl,
    unknownAttributes,
    allowTextBoolean: () => tolerate("text-boolean"),
    allowAlias: () => tolerate("email-filter"),
  };
  return {
    filter: filter && (toGraphqlFilter(filter, translation) as AnyFilter),
    orderBy: order as AnyOrder | undefined,
    ...page,
    withTotalCount: withTotal,
    withCursors,
  };
}

/** As far as the contract's filters and orders go, tables of attributes decide, and not types. */
type AnyFilter = UserFilter & GroupFilter & RoleFilter & EntitlementFilter;
type AnyOrder = UserOrder & GroupOrder & RoleOrder & EntitlementOrder;

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
