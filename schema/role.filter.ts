import { AssignableConditions } from "./assignable.filter.js";
import { type Filter, FilterInput, Where } from "./filter.js";
import { BooleanFilter, ExactStringFilter } from "./scalar-filters.js";

@FilterInput("roles")
export class RoleFilter extends AssignableConditions implements Filter<RoleFilter> {
  and?: RoleFilter[] | null;
  or?: RoleFilter[] | null;
  not?: RoleFilter | null;

  @Where(() => ExactStringFilter, "the name of its slot")
  slot?: ExactStringFilter | null;

  @Where(() => BooleanFilter)
  isDefault?: BooleanFilter | null;

  @Where(() => ExactStringFilter)
  groupId?: ExactStringFilter | null;
}
