import { Field } from "type-graphql";
import { ExtensionFilter } from "./extension.filter.js";
import { type Filter, FilterInput, type ListFilter, ListFilterOf, Where } from "./filter.js";
import { MemberType } from "./membership.js";
import { DateTimeFilter, type EnumFilter, EnumFilterOf, ExactStringFilter, StringFilter } from "./scalar-filters.js";

export const MemberTypeFilter = EnumFilterOf(MemberType, "MemberType");
export type MemberTypeFilter = EnumFilter<MemberType>;

@FilterInput("members of a group")
export class GroupMemberFilter implements Filter<GroupMemberFilter> {
  and?: GroupMemberFilter[] | null;
  or?: GroupMemberFilter[] | null;
  not?: GroupMemberFilter | null;

  @Where(() => ExactStringFilter)
  id?: ExactStringFilter | null;

  @Where(() => MemberTypeFilter)
  type?: MemberTypeFilter | null;

  @Where(() => StringFilter)
  displayName?: StringFilter | null;
}

export const GroupMemberListFilter = ListFilterOf(GroupMemberFilter, "GroupMember");
export type GroupMemberListFilter = ListFilter<GroupMemberFilter>;

@FilterInput("groups")
export class GroupFilter implements Filter<GroupFilter> {
  and?: GroupFilter[] | null;
  or?: GroupFilter[] | null;
  not?: GroupFilter | null;

  @Where(() => ExactStringFilter)
  id?: ExactStringFilter | null;

  @Where(() => ExactStringFilter, "the id of the connection that owns the group; unassigned where none does")
  connectionId?: ExactStringFilter | null;

  @Where(() => ExactStringFilter)
  externalId?: ExactStringFilter | null;

  @Where(() => StringFilter)
  displayName?: StringFilter | null;

  @Where(() => GroupMemberListFilter)
  members?: GroupMemberListFilter | null;

  @Field(() => [ExtensionFilter], { nullable: true, description: "All of these hold." })
  extensions?: ExtensionFilter[] | null;

  @Where(() => DateTimeFilter)
  createdAt?: DateTimeFilter | null;

  @Where(() => DateTimeFilter)
  updatedAt?: DateTimeFilter | null;

  @Where(() => ExactStringFilter, 'the version written as SCIM\'s entity tag, `W/"n"`')
  etag?: ExactStringFilter | null;
}
