import { InputType } from "type-graphql";
import { Where } from "./filter.js";
import { BooleanFilter, DateTimeFilter, ExactStringFilter, NumberFilter, StringFilter } from "./scalar-filters.js";

/** What roles and entitlements can both be selected by. */
@InputType()
export abstract class AssignableConditions {
  @Where(() => ExactStringFilter)
  id?: ExactStringFilter | null;

  @Where(() => StringFilter)
  value?: StringFilter | null;

  @Where(() => StringFilter)
  displayName?: StringFilter | null;

  @Where(() => StringFilter)
  type?: StringFilter | null;

  @Where(() => BooleanFilter)
  isAvailable?: BooleanFilter | null;

  @Where(() => NumberFilter)
  assignmentCount?: NumberFilter | null;

  @Where(() => DateTimeFilter)
  createdAt?: DateTimeFilter | null;

  @Where(() => DateTimeFilter)
  updatedAt?: DateTimeFilter | null;

  @Where(() => ExactStringFilter, 'the version written as SCIM\'s entity tag, `W/"n"`')
  etag?: ExactStringFilter | null;
}
