import { Field } from "type-graphql";
import { ExtensionFilter } from "./extension.filter.js";
import { type Filter, FilterInput, type ListFilter, ListFilterOf, Where } from "./filter.js";
import { MembershipType } from "./membership.js";
import { AddressListFilter, ExactMultiValueListFilter, MultiValueListFilter } from "./multi-value.filter.js";
import {
  BooleanFilter,
  DateTimeFilter,
  type EnumFilter,
  EnumFilterOf,
  ExactStringFilter,
  StringFilter,
} from "./scalar-filters.js";

@FilterInput("names")
export class NameFilter implements Filter<NameFilter> {
  and?: NameFilter[] | null;
  or?: NameFilter[] | null;
  not?: NameFilter | null;

  @Where(() => StringFilter)
  formatted?: StringFilter | null;

  @Where(() => StringFilter)
  familyName?: StringFilter | null;

  @Where(() => StringFilter)
  givenName?: StringFilter | null;

  @Where(() => StringFilter)
  middleName?: StringFilter | null;

  @Where(() => StringFilter)
  honorificPrefix?: StringFilter | null;

  @Where(() => StringFilter)
  honorificSuffix?: StringFilter | null;
}

@FilterInput("managers")
export class ManagerFilter implements Filter<ManagerFilter> {
  and?: ManagerFilter[] | null;
  or?: ManagerFilter[] | null;
  not?: ManagerFilter | null;

  @Where(() => ExactStringFilter)
  id?: ExactStringFilter | null;

  @Where(() => StringFilter)
  displayName?: StringFilter | null;
}

export const MembershipTypeFilter = EnumFilterOf(MembershipType, "MembershipType");
export type MembershipTypeFilter = EnumFilter<MembershipType>;

@FilterInput("the groups that a user belongs to")
export class UserGroupFilter implements Filter<UserGroupFilter> {
  and?: UserGroupFilter[] | null;
  or?: UserGroupFilter[] | null;
  not?: UserGroupFilter | null;

  @Where(() => ExactStringFilter)
  id?: ExactStringFilter | null;

  @Where(() => StringFilter)
  displayName?: StringFilter | null;

  @Where(() => MembershipTypeFilter)
  type?: MembershipTypeFilter | null;
}

export const UserGroupListFilter = ListFilterOf(UserGroupFilter, "UserGroup");
export type UserGroupListFilter = ListFilter<UserGroupFilter>;

@FilterInput("users")
export class UserFilter implements Filter<UserFilter> {
  and?: UserFilter[] | null;
  or?: UserFilter[] | null;
  not?: UserFilter | null;

  @Where(() => ExactStringFilter)
  id?: ExactStringFilter | null;

  @Where(() => ExactStringFilter, "the id of the connection that owns the user; unassigned where none does")
  connectionId?: ExactStringFilter | null;

  @Where(() => ExactStringFilter)
  externalId?: ExactStringFilter | null;

  @Where(() => StringFilter)
  userName?: StringFilter | null;

  @Where(() => NameFilter)
  name?: NameFilter | null;

  @Where(() => StringFilter)
  displayName?: StringFilter | null;

  @Where(() => StringFilter)
  nickName?: StringFilter | null;

  @Where(() => ExactStringFilter)
  profileUrl?: ExactStringFilter | null;

  @Where(() => StringFilter)
  title?: StringFilter | null;

  @Where(() => StringFilter)
  userType?: StringFilter | null;

  @Where(() => StringFilter)
  preferredLanguage?: StringFilter | null;

  @Where(() => StringFilter)
  locale?: StringFilter | null;

  @Where(() => StringFilter)
  timezone?: StringFilter | null;

  @Where(() => BooleanFilter)
  active?: BooleanFilter | null;

  @Where(() => MultiValueListFilter)
  emails?: MultiValueListFilter | null;

  @Where(
    () => StringFilter,
    "the e-mail by which the person is known at work: of type work and primary, else of type work, else primary, else the first",
  )
  workEmail?: StringFilter | null;

  @Where(() => MultiValueListFilter)
  phoneNumbers?: MultiValueListFilter | null;

  @Where(() => MultiValueListFilter)
  ims?: MultiValueListFilter | null;

  @Where(() => ExactMultiValueListFilter)
  photos?: ExactMultiValueListFilter | null;

  @Where(() => AddressListFilter)
  addresses?: AddressListFilter | null;

  @Where(() => UserGroupListFilter)
  groups?: UserGroupListFilter | null;

  @Where(() => MultiValueListFilter)
  entitlements?: MultiValueListFilter | null;

  @Where(() => MultiValueListFilter)
  roles?: MultiValueListFilter | null;

  @Where(() => ExactMultiValueListFilter)
  x509Certificates?: ExactMultiValueListFilter | null;

  @Where(() => StringFilter)
  employeeNumber?: StringFilter | null;

  @Where(() => StringFilter)
  costCenter?: StringFilter | null;

  @Where(() => StringFilter)
  organization?: StringFilter | null;

  @Where(() => StringFilter)
  division?: StringFilter | null;

  @Where(() => StringFilter)
  department?: StringFilter | null;

  @Where(() => ManagerFilter)
  manager?: ManagerFilter | null;

  @Field(() => [ExtensionFilter], { nullable: true, description: "All of these hold." })
  extensions?: ExtensionFilter[] | null;

  @Where(() => DateTimeFilter)
  createdAt?: DateTimeFilter | null;

  @Where(() => DateTimeFilter)
  updatedAt?: DateTimeFilter | null;

  @Where(() => ExactStringFilter, 'the version written as SCIM\'s entity tag, `W/"n"`')
  etag?: ExactStringFilter | null;
}
