/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type KnownDocument, known } from './api/known-document.ts';
/** What kind of caller acted. */
export type ActorKind =
  /** The installation's administrator. */
  | 'ADMIN'
  /** Somebody who has not said who they are. */
  | 'ANONYMOUS'
  /** A program with a token of its own. */
  | 'API_CLIENT'
  /** An identity provider, over SCIM. */
  | 'CONNECTION'
  /** Roster itself, of its own accord. */
  | 'SYSTEM'
  /** A user, of itself. */
  | 'USER';

/** Selects addresses: every given condition must hold. */
export type AddressFilter = {
  /** All of these hold; of none, true. */
  and?: Array<AddressFilter> | null | undefined;
  /** On `country`. */
  country?: StringFilter | null | undefined;
  /** On `formatted`. */
  formatted?: StringFilter | null | undefined;
  /** On `locality`. */
  locality?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: AddressFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<AddressFilter> | null | undefined;
  /** On `postalCode`. */
  postalCode?: StringFilter | null | undefined;
  /** On `primary`. */
  primary?: BooleanFilter | null | undefined;
  /** On `region`. */
  region?: StringFilter | null | undefined;
  /** On `streetAddress`. */
  streetAddress?: StringFilter | null | undefined;
  /** On `type`. */
  type?: StringFilter | null | undefined;
};

/** A physical mailing address (RFC 7643 section 4.1.2). */
export type AddressInput = {
  /** ISO 3166-1 alpha-2 code. */
  country?: string | null | undefined;
  /** The whole address, lines separated by newlines. */
  formatted?: string | null | undefined;
  /** City. */
  locality?: string | null | undefined;
  /** Zip or postal code. */
  postalCode?: string | null | undefined;
  /** Whether it is the preferred one; at most one in a list is. */
  primary?: boolean | null | undefined;
  /** State or region. */
  region?: string | null | undefined;
  /** Street, house number, and the like; may have several lines. */
  streetAddress?: string | null | undefined;
  /** A label for its use, for example `work` or `home`. */
  type?: string | null | undefined;
};

/** Selects by a list: every given condition must hold. */
export type AddressListFilter = {
  /** No item satisfies this; true of an empty list. */
  none?: AddressFilter | null | undefined;
  /** Whether the list has items. */
  present?: boolean | null | undefined;
  /** At least one item satisfies this, by itself. */
  some?: AddressFilter | null | undefined;
};

/** Compares a boolean. An unassigned value is null: it is not equal to any operand, and satisfies `ne`. */
export type BooleanFilter = {
  /** Equal; null: unassigned. */
  eq?: boolean | null | undefined;
  /** Not equal, or unassigned; null: assigned. */
  ne?: boolean | null | undefined;
  /** Whether there is a value. */
  present?: boolean | null | undefined;
};

/** Selects changes: every given condition must hold. */
export type ChangeFilter = {
  /** On `action`. */
  action?: ExactStringFilter | null | undefined;
  /** On the id of the connection or API client that acted. */
  actorId?: ExactStringFilter | null | undefined;
  /** All of these hold; of none, true. */
  and?: Array<ChangeFilter> | null | undefined;
  /** This does not hold. */
  not?: ChangeFilter | null | undefined;
  /** On `occurredAt`. */
  occurredAt?: DateTimeFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<ChangeFilter> | null | undefined;
  /** On `requestId`. */
  requestId?: ExactStringFilter | null | undefined;
  /** On `resourceId`. */
  resourceId?: ExactStringFilter | null | undefined;
  /** On `resourceType`. */
  resourceType?: ExactStringFilter | null | undefined;
};

/** Selects by a list: every given condition must hold. */
export type ChangeListFilter = {
  /** No item satisfies this; true of an empty list. */
  none?: ChangeFilter | null | undefined;
  /** Whether the list has items. */
  present?: boolean | null | undefined;
  /** At least one item satisfies this, by itself. */
  some?: ChangeFilter | null | undefined;
};

/** A new password for who has signed in. */
export type ChangePasswordInput = {
  /** The password as it is. */
  currentPassword: string;
  /** The password as it shall be; from 8 to 256 characters. */
  newPassword: string;
};

/** How a connection does. */
export type ConnectionStatus =
  /** Its last request was served. */
  | 'ACTIVE'
  /** It has not been used yet. */
  | 'CONFIGURED'
  /** Its last request was refused, for what the provider or its administrator has to mend. */
  | 'FAILING'
  /** Its requests are refused until it is resumed. */
  | 'PAUSED';

/** A new connection. */
export type CreateConnectionInput = {
  /** Whether it takes over what no connection owns; of a new one, true. */
  adopts?: boolean | null | undefined;
  /** Which deviations it tolerates; the provider's where absent. */
  dialect?: Dialect | null | undefined;
  /** After how many months it stops working: from 1 to 24; 12 where absent. */
  expiresInMonths?: number | null | undefined;
  /** What the groups become that it pushes; groups alone where absent. */
  groupsAs?: GroupsAs | null | undefined;
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** Which existing account is meant; of a new one, `USER_NAME`. */
  matching?: Matching | null | undefined;
  /** The name to show; not empty. */
  name: string;
  /** The identity provider behind it. */
  provider: Provider;
  /** What becomes of the passwords that its provider sends; of a new one, `TAKE`. */
  pushedPasswords?: PushedPasswords | null | undefined;
  /** Whether who was deleted and is created again gets the account back; of a new one, true but for the dialects `RFC` and `INTEROP`. */
  restores?: boolean | null | undefined;
  /** The role catalogue that the tenant gets with it, unless it has one. */
  roleCatalogue?: RoleCataloguePreset | null | undefined;
  /** What its token may do: `users:read`, `groups:read`, with either its `…:write`, and `roles:read`; all of it where absent. */
  scopes?: Array<string> | null | undefined;
};

/** A new group. */
export type CreateGroupInput = {
  /** Not empty. */
  displayName: string;
  /** What to write of extensions; null clears all of them. */
  extensions?: Array<ExtensionValuesInput> | null | undefined;
  /** The provisioning client's own id of this group. */
  externalId?: string | null | undefined;
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** The first members. Ids of users and groups of the tenant. */
  memberIds?: Array<string> | null | undefined;
};

/** A new role. */
export type CreateRoleInput = {
  /** Ids of all the roles of slots that a user cannot have beside this one, and loses to it. */
  clears?: Array<string> | null | undefined;
  /** What it is, for people to read. */
  description?: string | null | undefined;
  /** The name to show; the value where absent. */
  displayName?: string | null | undefined;
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** Whether the tenant has it; true where never said. */
  isAvailable?: boolean | null | undefined;
  /** All that it permits, in the words of the programs that ask for it. */
  permissions?: Array<string> | null | undefined;
  /** The name of the slot that it is put into, behind the roles there: it permits most. */
  slot?: string | null | undefined;
  /** A label that says what kind it is. */
  type?: string | null | undefined;
  /** What a user's attribute calls it; unique in the tenant without regard to case. */
  value: string;
};

/** A new user. */
export type CreateUserInput = {
  /** Whether the person may act; true where never said. */
  active?: boolean | null | undefined;
  /** All mailing addresses. */
  addresses?: Array<AddressInput> | null | undefined;
  /** Name of a cost center (RFC 7643 section 4.3). */
  costCenter?: string | null | undefined;
  /** Name of a department (RFC 7643 section 4.3). */
  department?: string | null | undefined;
  /** The name to show (RFC 7643 section 4.1.1). */
  displayName?: string | null | undefined;
  /** Name of a division (RFC 7643 section 4.3). */
  division?: string | null | undefined;
  /** All e-mail addresses. */
  emails?: Array<MultiValueInput> | null | undefined;
  /** Number in the organization (RFC 7643 section 4.3). */
  employeeNumber?: string | null | undefined;
  /** All entitlements. */
  entitlements?: Array<MultiValueInput> | null | undefined;
  /** What to write of extensions; null clears all of them. */
  extensions?: Array<ExtensionValuesInput> | null | undefined;
  /** The provisioning client's own id of this person; compared exactly (RFC 7643 section 3.1). */
  externalId?: string | null | undefined;
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** All instant messaging addresses. */
  ims?: Array<MultiValueInput> | null | undefined;
  /** BCP 47 tag for dates, numbers and currency, for example `en-US` (RFC 7643 section 4.1.1). */
  locale?: string | null | undefined;
  /** Id of the user who manages this one (RFC 7643 section 4.3). */
  managerId?: string | null | undefined;
  /** The parts of the name; absent parts are cleared. */
  name?: NameInput | null | undefined;
  /** The casual name, for example `Bob` (RFC 7643 section 4.1.1). */
  nickName?: string | null | undefined;
  /** Name of an organization (RFC 7643 section 4.3). */
  organization?: string | null | undefined;
  /** A new password, which is kept as a hash and never shown. */
  password?: string | null | undefined;
  /** All phone numbers. */
  phoneNumbers?: Array<MultiValueInput> | null | undefined;
  /** All image URLs. */
  photos?: Array<MultiValueInput> | null | undefined;
  /** Preferred languages as in Accept-Language, for example `en-US` (RFC 7643 section 4.1.1). */
  preferredLanguage?: string | null | undefined;
  /** URL of a page about the person (RFC 7643 section 4.1.1). */
  profileUrl?: string | null | undefined;
  /** All roles, as the directory names them. Where the tenant has a role catalogue they are resolved by it: a slot that is not mentioned stays as it is. */
  roles?: Array<MultiValueInput> | null | undefined;
  /** IANA time zone name, for example `America/Denver` (RFC 7643 section 4.1.1). */
  timezone?: string | null | undefined;
  /** Job title (RFC 7643 section 4.1.1). */
  title?: string | null | undefined;
  /** What becomes of values that the role catalogue has not, or not available; ignored where absent. */
  unknownRoles?: UnknownRoles | null | undefined;
  /** Not empty; unique in the tenant without regard to case. */
  userName: string;
  /** Relation to the organization, for example `Employee` (RFC 7643 section 4.1.1). */
  userType?: string | null | undefined;
  /** All certificates, each value base64 of one DER. */
  x509Certificates?: Array<MultiValueInput> | null | undefined;
};

/** Compares instants, whatever offset they are written in. An unassigned value is null: it is not equal to any operand, and satisfies `ne`. */
export type DateTimeFilter = {
  /** The same instant; null: unassigned. */
  eq?: string | null | undefined;
  /** Later. */
  gt?: string | null | undefined;
  /** Later or the same. */
  gte?: string | null | undefined;
  /** Earlier. */
  lt?: string | null | undefined;
  /** Earlier or the same. */
  lte?: string | null | undefined;
  /** Another instant, or unassigned; null: assigned. */
  ne?: string | null | undefined;
  /** Whether there is a value. */
  present?: boolean | null | undefined;
};

/** The user who may no longer act. */
export type DeactivateUserInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** The connection to delete. */
export type DeleteConnectionInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
  /** What becomes of the users that it owned. */
  leftOverUsers: LeftOverUsers;
};

/** Which deviations from the RFCs a connection tolerates. */
export type Dialect =
  /** Those of authentik. */
  | 'AUTHENTIK'
  /** Those of Microsoft Entra ID. */
  | 'ENTRA'
  /** Only what hurts nobody, such as showing values as they were sent. */
  | 'GENERIC'
  /** Those of Google Workspace. */
  | 'GOOGLE'
  /** None, and less than the RFCs leave free: the SCIM interoperability profile. */
  | 'INTEROP'
  /** Those of JumpCloud. */
  | 'JUMPCLOUD'
  /** Those of Keycloak's SCIM plugins. */
  | 'KEYCLOAK'
  /** Those of Okta. */
  | 'OKTA'
  /** Those of OneLogin. */
  | 'ONELOGIN'
  /** Those of Ping Identity's products. */
  | 'PING'
  /** None: RFC 7643 and RFC 7644 as written. */
  | 'RFC'
  /** Those of Rippling. */
  | 'RIPPLING'
  /** Those of SailPoint. */
  | 'SAILPOINT';

/** Selects values of a multi-valued attribute whose `value` is compared exactly: every given condition must hold. */
export type ExactMultiValueFilter = {
  /** All of these hold; of none, true. */
  and?: Array<ExactMultiValueFilter> | null | undefined;
  /** On `display`. */
  display?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ExactMultiValueFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<ExactMultiValueFilter> | null | undefined;
  /** On `primary`. */
  primary?: BooleanFilter | null | undefined;
  /** On `type`. */
  type?: StringFilter | null | undefined;
  /** On `value`. */
  value?: ExactStringFilter | null | undefined;
};

/** Selects by a list: every given condition must hold. */
export type ExactMultiValueListFilter = {
  /** No item satisfies this; true of an empty list. */
  none?: ExactMultiValueFilter | null | undefined;
  /** Whether the list has items. */
  present?: boolean | null | undefined;
  /** At least one item satisfies this, by itself. */
  some?: ExactMultiValueFilter | null | undefined;
};

/** Compares text exactly, case included. All given operators must hold. An unassigned value is null: it is not equal to any operand, and satisfies `ne`. */
export type ExactStringFilter = {
  /** Contains, literally. */
  contains?: string | null | undefined;
  /** Ends with, literally. */
  endsWith?: string | null | undefined;
  /** Equal; null: unassigned. */
  eq?: string | null | undefined;
  /** Comes after, in code point order. */
  gt?: string | null | undefined;
  /** Comes after or is equal. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Comes before, in code point order. */
  lt?: string | null | undefined;
  /** Comes before or is equal. */
  lte?: string | null | undefined;
  /** Not equal, or unassigned; null: assigned. */
  ne?: string | null | undefined;
  /** Whether there is a value. */
  present?: boolean | null | undefined;
  /** Begins with, literally. */
  startsWith?: string | null | undefined;
};

/** How soon a credential ends that nothing else takes the place of. */
export type ExpiryWarning =
  /** It has ended. */
  | 'EXPIRED'
  /** In a day at most. */
  | 'WITHIN_1_DAY'
  /** In 7 days at most. */
  | 'WITHIN_7_DAYS'
  /** In 14 days at most. */
  | 'WITHIN_14_DAYS'
  /** In 30 days at most. */
  | 'WITHIN_30_DAYS';

/** Selects by an attribute of an extension: every given condition must hold. */
export type ExtensionFilter = {
  /** The attribute, spelled as in its schema. */
  attribute: string;
  /** On no value of a multi-valued attribute. */
  none?: ExtensionItemFilter | null | undefined;
  /** Whether there is a value. */
  present?: boolean | null | undefined;
  /** The extension's URN. */
  schema: string;
  /** On at least one value of a multi-valued attribute. */
  some?: ExtensionItemFilter | null | undefined;
  /** On the value of a single-valued attribute. */
  value?: ExtensionItemFilter | null | undefined;
};

/** Selects values of an extension's attribute: every given condition must hold. */
export type ExtensionItemFilter = {
  /** All of these hold; of none, true. */
  and?: Array<ExtensionItemFilter> | null | undefined;
  /** On the part, or the value itself. */
  is?: ExtensionValueFilter | null | undefined;
  /** This does not hold. */
  not?: ExtensionItemFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<ExtensionItemFilter> | null | undefined;
  /** The part of a complex value; absent: the value itself. */
  part?: string | null | undefined;
};

/** An attribute of an extension to order by. */
export type ExtensionOrder = {
  /** How its values are compared. */
  as: ExtensionValueType;
  /** The attribute, spelled as in its schema. */
  attribute: string;
  /** The part of a complex attribute. */
  part?: string | null | undefined;
  /** The extension's URN. */
  schema: string;
};

/** Compares a value of an extension's attribute, by the operators of the attribute's type. */
export type ExtensionValueFilter = {
  /** On a boolean. */
  boolean?: BooleanFilter | null | undefined;
  /** On text, case included. */
  exactText?: ExactStringFilter | null | undefined;
  /** On an instant. */
  instant?: DateTimeFilter | null | undefined;
  /** On an integer or decimal. */
  number?: NumberFilter | null | undefined;
  /** On text, without regard to case. */
  text?: StringFilter | null | undefined;
};

/** How values of an extension's attribute are compared. */
export type ExtensionValueType =
  /** As booleans, false before true. */
  | 'BOOLEAN'
  /** As text, case included. */
  | 'EXACT_TEXT'
  /** As instants. */
  | 'INSTANT'
  /** As numbers. */
  | 'NUMBER'
  /** As text, without regard to case. */
  | 'TEXT';

/** What to write of an extension. */
export type ExtensionValuesInput = {
  /** The extension's URN. */
  schema: string;
  /** Attributes with their values: absent ones are left as they are, null clears one. Null clears all. */
  values?: Record<string, unknown> | null | undefined;
};

/** Who gets a role. A role of a slot goes to users alone, and takes its place there; any other to groups too, whose members have it. */
export type GrantRoleInput = {
  /** Id of the group; either this or `userId`. */
  groupId?: string | null | undefined;
  /** The role's id. */
  roleId: string;
  /** Id of the user; either this or `groupId`. */
  userId?: string | null | undefined;
};

/** Selects groups: every given condition must hold. */
export type GroupFilter = {
  /** All of these hold; of none, true. */
  and?: Array<GroupFilter> | null | undefined;
  /** On the id of the connection that owns the group; unassigned where none does. */
  connectionId?: ExactStringFilter | null | undefined;
  /** On `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** On `displayName`. */
  displayName?: StringFilter | null | undefined;
  /** On the version written as SCIM's entity tag, `W/"n"`. */
  etag?: ExactStringFilter | null | undefined;
  /** All of these hold. */
  extensions?: Array<ExtensionFilter> | null | undefined;
  /** On `externalId`. */
  externalId?: ExactStringFilter | null | undefined;
  /** On `id`. */
  id?: ExactStringFilter | null | undefined;
  /** On `members`. */
  members?: GroupMemberListFilter | null | undefined;
  /** This does not hold. */
  not?: GroupFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<GroupFilter> | null | undefined;
  /** On `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Selects members of a group: every given condition must hold. */
export type GroupMemberFilter = {
  /** All of these hold; of none, true. */
  and?: Array<GroupMemberFilter> | null | undefined;
  /** On `displayName`. */
  displayName?: StringFilter | null | undefined;
  /** On `id`. */
  id?: ExactStringFilter | null | undefined;
  /** This does not hold. */
  not?: GroupMemberFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<GroupMemberFilter> | null | undefined;
  /** On `type`. */
  type?: MemberTypeFilter | null | undefined;
};

/** Selects by a list: every given condition must hold. */
export type GroupMemberListFilter = {
  /** No item satisfies this; true of an empty list. */
  none?: GroupMemberFilter | null | undefined;
  /** Whether the list has items. */
  present?: boolean | null | undefined;
  /** At least one item satisfies this, by itself. */
  some?: GroupMemberFilter | null | undefined;
};

/** An order; what is equal is ordered by id. */
export type GroupOrder = {
  /** Unassigned values come last ascending and first descending. */
  direction: OrderDirection;
  /** What of an extension to order by, instead. */
  extension?: ExtensionOrder | null | undefined;
  /** What to order by. */
  field?: GroupOrderField | null | undefined;
};

/** What to order by. Of a multi-valued attribute, the primary value counts, or else the first. */
export type GroupOrderField =
  /** By `connectionId`. */
  | 'CONNECTION_ID'
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `displayName`. */
  | 'DISPLAY_NAME'
  /** By `etag`. */
  | 'ETAG'
  /** By `externalId`. */
  | 'EXTERNAL_ID'
  /** By `id`. */
  | 'ID'
  /** By `updatedAt`. */
  | 'UPDATED_AT';

/** What the groups become that a connection's provider pushes. */
export type GroupsAs =
  /** Groups. */
  | 'GROUPS'
  /** Groups, and each a role too, which its members have. */
  | 'ROLES';

/** Why a value of an input has no effect. */
export type IgnoredReason =
  /** The connection has taken the account over, and sets no password of it. It is not repeated. */
  | 'ADOPTED'
  /** The user has a role that this one cannot stand beside. */
  | 'CLEARED'
  /** The connection is told to take no passwords of its provider. It is not repeated. */
  | 'NOT_TAKEN'
  /** Another value took the place: a new one, or of several new ones the one that permits least. */
  | 'OUTRANKED'
  /** The role catalogue has the role, but it is not available. */
  | 'UNAVAILABLE'
  /** The role catalogue has no such role. */
  | 'UNKNOWN';

/** What becomes of the users that a deleted connection owned. */
export type LeftOverUsers =
  /** They may no longer act. */
  | 'DEACTIVATE'
  /** They stay as they are, owned by nobody. */
  | 'KEEP';

/** Selects managers: every given condition must hold. */
export type ManagerFilter = {
  /** All of these hold; of none, true. */
  and?: Array<ManagerFilter> | null | undefined;
  /** On `displayName`. */
  displayName?: StringFilter | null | undefined;
  /** On `id`. */
  id?: ExactStringFilter | null | undefined;
  /** This does not hold. */
  not?: ManagerFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<ManagerFilter> | null | undefined;
};

/** Which existing account is meant where a provider creates a person. */
export type Matching =
  /** The one with the same primary work e-mail, whatever its userName is. */
  | 'PRIMARY_WORK_EMAIL'
  /** None: a userName that is in use is refused. Accounts are taken over by their id alone. */
  | 'USER_NAME'
  /** The one that has both the same userName and the same primary work e-mail. */
  | 'USER_NAME_AND_EMAIL';

/** What a member of a group is (RFC 7643 section 4.2). */
export type MemberType =
  /** Another group. */
  | 'GROUP'
  /** A user. */
  | 'USER';

/** Compares a MemberType. All given operators must hold. */
export type MemberTypeFilter = {
  /** Is this. */
  eq?: MemberType | null | undefined;
  /** Is one of these. */
  in?: Array<MemberType> | null | undefined;
  /** Is not this. */
  ne?: MemberType | null | undefined;
};

/** A change of membership: either `replace`, or `remove` and `add` in this order. It costs what it changes, not the size of the group. */
export type MembersInput = {
  /** Become members; those who are stay so. Ids of users and groups of the tenant. */
  add?: Array<string> | null | undefined;
  /** Are members no longer; ids that are no members are passed over. */
  remove?: Array<string> | null | undefined;
  /** Are all the members afterwards. Ids of users and groups of the tenant. */
  replace?: Array<string> | null | undefined;
};

/** How a user belongs to a group (RFC 7643 section 4.1.2). */
export type MembershipType =
  /** As a member of the group itself. */
  | 'DIRECT'
  /** As a member of a group that is, at some depth, a member of it. */
  | 'INDIRECT';

/** Compares a MembershipType. All given operators must hold. */
export type MembershipTypeFilter = {
  /** Is this. */
  eq?: MembershipType | null | undefined;
  /** Is one of these. */
  in?: Array<MembershipType> | null | undefined;
  /** Is not this. */
  ne?: MembershipType | null | undefined;
};

/** Selects values of a multi-valued attribute: every given condition must hold. */
export type MultiValueFilter = {
  /** All of these hold; of none, true. */
  and?: Array<MultiValueFilter> | null | undefined;
  /** On `display`. */
  display?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: MultiValueFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<MultiValueFilter> | null | undefined;
  /** On `primary`. */
  primary?: BooleanFilter | null | undefined;
  /** On `type`. */
  type?: StringFilter | null | undefined;
  /** On `value`. */
  value?: StringFilter | null | undefined;
};

/** One value of a multi-valued attribute (RFC 7643 section 2.4). */
export type MultiValueInput = {
  /** A name for people to read. */
  display?: string | null | undefined;
  /** Whether it is the preferred one; at most one in a list is. */
  primary?: boolean | null | undefined;
  /** A label for its use, for example `work` or `home`. */
  type?: string | null | undefined;
  /** The value itself, for example an e-mail address. */
  value?: string | null | undefined;
};

/** Selects by a list: every given condition must hold. */
export type MultiValueListFilter = {
  /** No item satisfies this; true of an empty list. */
  none?: MultiValueFilter | null | undefined;
  /** Whether the list has items. */
  present?: boolean | null | undefined;
  /** At least one item satisfies this, by itself. */
  some?: MultiValueFilter | null | undefined;
};

/** Selects names: every given condition must hold. */
export type NameFilter = {
  /** All of these hold; of none, true. */
  and?: Array<NameFilter> | null | undefined;
  /** On `familyName`. */
  familyName?: StringFilter | null | undefined;
  /** On `formatted`. */
  formatted?: StringFilter | null | undefined;
  /** On `givenName`. */
  givenName?: StringFilter | null | undefined;
  /** On `honorificPrefix`. */
  honorificPrefix?: StringFilter | null | undefined;
  /** On `honorificSuffix`. */
  honorificSuffix?: StringFilter | null | undefined;
  /** On `middleName`. */
  middleName?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: NameFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<NameFilter> | null | undefined;
};

/** The parts of a person's name (RFC 7643 section 4.1.1). */
export type NameInput = {
  /** Last name. */
  familyName?: string | null | undefined;
  /** The whole name, for display. */
  formatted?: string | null | undefined;
  /** First name. */
  givenName?: string | null | undefined;
  /** Title before the name, for example `Ms.` */
  honorificPrefix?: string | null | undefined;
  /** What follows the name, for example `III`. */
  honorificSuffix?: string | null | undefined;
  /** Middle name or names. */
  middleName?: string | null | undefined;
};

/** Compares a number. An unassigned value is null: it is not equal to any operand, and satisfies `ne`. */
export type NumberFilter = {
  /** Equal; null: unassigned. */
  eq?: number | null | undefined;
  /** Greater. */
  gt?: number | null | undefined;
  /** Greater or equal. */
  gte?: number | null | undefined;
  /** Less. */
  lt?: number | null | undefined;
  /** Less or equal. */
  lte?: number | null | undefined;
  /** Not equal, or unassigned; null: assigned. */
  ne?: number | null | undefined;
  /** Whether there is a value. */
  present?: boolean | null | undefined;
};

/** Which way to order. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** By whom an attribute was last written. */
export type Origin =
  /** By a program, or by the installation's administrator. */
  | 'API'
  /** By a user who had signed in. */
  | 'CONSOLE'
  /** By an identity provider, over SCIM. */
  | 'DIRECTORY';

/** The connection whose requests shall be refused for a while. */
export type PauseConnectionInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** The identity provider behind a connection. */
export type Provider =
  /** authentik. */
  | 'AUTHENTIK'
  /** Microsoft Entra ID. */
  | 'ENTRA'
  /** Any other that speaks SCIM 2.0. */
  | 'GENERIC'
  /** Google Workspace. */
  | 'GOOGLE'
  /** JumpCloud. */
  | 'JUMPCLOUD'
  /** Keycloak with one of its SCIM plugins. */
  | 'KEYCLOAK'
  /** Okta. */
  | 'OKTA'
  /** OneLogin. */
  | 'ONELOGIN'
  /** PingOne, PingFederate and the rest of Ping Identity. */
  | 'PING'
  /** Rippling. */
  | 'RIPPLING'
  /** SailPoint, which governs rather than provides identities. */
  | 'SAILPOINT';

/** What becomes of the passwords that a connection's provider sends. */
export type PushedPasswords =
  /** They have no effect, however long they are: for providers that send what means nothing. */
  | 'IGNORE'
  /** They become the users' own, but of accounts that the connection has taken over. */
  | 'TAKE';

/** The user who may act again. */
export type ReactivateUserInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** Who proves again who it is. */
export type ReauthenticateInput = {
  /** The password of who has signed in. */
  password: string;
};

/** Who wants to set a password. */
export type RequestPasswordResetInput = {
  /** The slug of the tenant. */
  tenant: string;
  /** The userName, in any case. */
  userName: string;
};

/** A password, and the link that allows to set it. */
export type ResetPasswordInput = {
  /** The password; from 8 to 256 characters. */
  password: string;
  /** The `token` of the link. It works once, for an hour. */
  token: string;
};

/** The connection whose requests shall be served again. */
export type ResumeConnectionInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** Who loses a role. Where it is of a slot, the slot returns to its default. */
export type RevokeRoleInput = {
  /** Id of the group; either this or `userId`. */
  groupId?: string | null | undefined;
  /** The role's id. */
  roleId: string;
  /** Id of the user; either this or `groupId`. */
  userId?: string | null | undefined;
};

/** A role catalogue to begin with. */
export type RoleCataloguePreset =
  /** One primary role (`listener`, `analyst`, `recorder`, `recorder_and_voice`; `analyst` where nothing is said), and at most one permission (`user`, `manager`, `admin`). */
  | 'PRIMARY_PLUS_PERMISSION';

/** Selects roles: every given condition must hold. */
export type RoleFilter = {
  /** All of these hold; of none, true. */
  and?: Array<RoleFilter> | null | undefined;
  /** On `assignmentCount`. */
  assignmentCount?: NumberFilter | null | undefined;
  /** On `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** On `displayName`. */
  displayName?: StringFilter | null | undefined;
  /** On the version written as SCIM's entity tag, `W/"n"`. */
  etag?: ExactStringFilter | null | undefined;
  /** On `groupId`. */
  groupId?: ExactStringFilter | null | undefined;
  /** On `id`. */
  id?: ExactStringFilter | null | undefined;
  /** On `isAvailable`. */
  isAvailable?: BooleanFilter | null | undefined;
  /** On `isDefault`. */
  isDefault?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: RoleFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<RoleFilter> | null | undefined;
  /** On the name of its slot. */
  slot?: ExactStringFilter | null | undefined;
  /** On `type`. */
  type?: StringFilter | null | undefined;
  /** On `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** On `value`. */
  value?: StringFilter | null | undefined;
};

/** An order; what is equal is ordered by id. */
export type RoleOrder = {
  /** Unassigned values come last ascending and first descending. */
  direction: OrderDirection;
  /** What to order by. */
  field: RoleOrderField;
};

/** What to order by. Of a multi-valued attribute, the primary value counts, or else the first. */
export type RoleOrderField =
  /** By `assignmentCount`. */
  | 'ASSIGNMENT_COUNT'
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `displayName`. */
  | 'DISPLAY_NAME'
  /** By `etag`. */
  | 'ETAG'
  /** By `id`. */
  | 'ID'
  /** By `isAvailable`. */
  | 'IS_AVAILABLE'
  /** By `slot`. */
  | 'SLOT'
  /** By `type`. */
  | 'TYPE'
  /** By `updatedAt`. */
  | 'UPDATED_AT'
  /** By `value`. */
  | 'VALUE';

/** Why a user has a role. */
export type RoleSourceKind =
  /** The user's `roles` name it. */
  | 'ATTRIBUTE'
  /** It is the default of its slot, and the user has no other role of that. */
  | 'DEFAULT'
  /** It was granted to the user. */
  | 'GRANT'
  /** It was granted to a group that the user belongs to. */
  | 'GROUP';

/** The connection whose token is replaced. */
export type RotateConnectionTokenInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** After how many months it stops working: from 1 to 24; 12 where absent. */
  expiresInMonths?: number | null | undefined;
  /** The resource's id. */
  id: string;
  /** How long the replaced token still works, for example `30m`, `12h` or `7d`; not at all where absent. */
  overlap?: string | null | undefined;
  /** What the new token may do: `users:read`, `groups:read`, with either its `…:write`, and `roles:read`; what the replaced one may where absent. */
  scopes?: Array<string> | null | undefined;
};

/** Selects SCIM requests: every given condition must hold. */
export type ScimRequestFilter = {
  /** All of these hold; of none, true. */
  and?: Array<ScimRequestFilter> | null | undefined;
  /** On what it changed. */
  changes?: ChangeListFilter | null | undefined;
  /** On `correlationId`. */
  correlationId?: ExactStringFilter | null | undefined;
  /** On `credentialId`. */
  credentialId?: ExactStringFilter | null | undefined;
  /** On `durationMs`, in milliseconds. */
  durationMs?: NumberFilter | null | undefined;
  /** On `id`. */
  id?: ExactStringFilter | null | undefined;
  /** On `method`. */
  method?: ExactStringFilter | null | undefined;
  /** This does not hold. */
  not?: ScimRequestFilter | null | undefined;
  /** On `occurredAt`. */
  occurredAt?: DateTimeFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<ScimRequestFilter> | null | undefined;
  /** On `path`. */
  path?: ExactStringFilter | null | undefined;
  /** On `scimType`. */
  scimType?: ExactStringFilter | null | undefined;
  /** On `status`. */
  status?: NumberFilter | null | undefined;
};

/** Who wants to sign in. */
export type SignInInput = {
  /** The user's password. */
  password: string;
  /** The slug of the tenant. */
  tenant: string;
  /** The userName, in any case. */
  userName: string;
};

/** Compares text without regard to case. All given operators must hold. An unassigned value is null: it is not equal to any operand, and satisfies `ne`. */
export type StringFilter = {
  /** Contains, literally. */
  contains?: string | null | undefined;
  /** Ends with, literally. */
  endsWith?: string | null | undefined;
  /** Equal; null: unassigned. */
  eq?: string | null | undefined;
  /** Comes after, in code point order. */
  gt?: string | null | undefined;
  /** Comes after or is equal. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Comes before, in code point order. */
  lt?: string | null | undefined;
  /** Comes before or is equal. */
  lte?: string | null | undefined;
  /** Not equal, or unassigned; null: assigned. */
  ne?: string | null | undefined;
  /** Whether there is a value. */
  present?: boolean | null | undefined;
  /** Begins with, literally. */
  startsWith?: string | null | undefined;
};

/** What becomes of values that the role catalogue has not, or not available. */
export type UnknownRoles =
  /** They have no effect, and the answer says so. */
  | 'IGNORE'
  /** The whole change is refused with `INVALID_INPUT`. */
  | 'REFUSE';

/** Changes of a group: absent fields are left as they are, null clears. */
export type UpdateGroupInput = {
  /** Not empty. */
  displayName?: string | null | undefined;
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** What to write of extensions; null clears all of them. */
  extensions?: Array<ExtensionValuesInput> | null | undefined;
  /** The provisioning client's own id of this group. */
  externalId?: string | null | undefined;
  /** The resource's id. */
  id: string;
  /** Who joins and who leaves. */
  members?: MembersInput | null | undefined;
};

/** Changes of a role: absent fields are left as they are, null clears. Its slot never changes. */
export type UpdateRoleInput = {
  /** Ids of all the roles of slots that a user cannot have beside this one, and loses to it. */
  clears?: Array<string> | null | undefined;
  /** What it is, for people to read. */
  description?: string | null | undefined;
  /** The name to show; not empty. */
  displayName?: string | null | undefined;
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
  /** Whether the tenant has it; true where never said. */
  isAvailable?: boolean | null | undefined;
  /** All that it permits, in the words of the programs that ask for it. */
  permissions?: Array<string> | null | undefined;
  /** A label that says what kind it is. */
  type?: string | null | undefined;
  /** What a user's attribute calls it; unique in the tenant without regard to case. */
  value?: string | null | undefined;
};

/** Changes of a user: absent fields are left as they are, null clears, lists are replaced whole. */
export type UpdateUserInput = {
  /** Whether the person may act; true where never said. */
  active?: boolean | null | undefined;
  /** All mailing addresses. */
  addresses?: Array<AddressInput> | null | undefined;
  /** Name of a cost center (RFC 7643 section 4.3). */
  costCenter?: string | null | undefined;
  /** Name of a department (RFC 7643 section 4.3). */
  department?: string | null | undefined;
  /** The name to show (RFC 7643 section 4.1.1). */
  displayName?: string | null | undefined;
  /** Name of a division (RFC 7643 section 4.3). */
  division?: string | null | undefined;
  /** All e-mail addresses. */
  emails?: Array<MultiValueInput> | null | undefined;
  /** Number in the organization (RFC 7643 section 4.3). */
  employeeNumber?: string | null | undefined;
  /** All entitlements. */
  entitlements?: Array<MultiValueInput> | null | undefined;
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** What to write of extensions; null clears all of them. */
  extensions?: Array<ExtensionValuesInput> | null | undefined;
  /** The provisioning client's own id of this person; compared exactly (RFC 7643 section 3.1). */
  externalId?: string | null | undefined;
  /** The resource's id. */
  id: string;
  /** All instant messaging addresses. */
  ims?: Array<MultiValueInput> | null | undefined;
  /** BCP 47 tag for dates, numbers and currency, for example `en-US` (RFC 7643 section 4.1.1). */
  locale?: string | null | undefined;
  /** Id of the user who manages this one (RFC 7643 section 4.3). */
  managerId?: string | null | undefined;
  /** The parts of the name; absent parts are cleared. */
  name?: NameInput | null | undefined;
  /** The casual name, for example `Bob` (RFC 7643 section 4.1.1). */
  nickName?: string | null | undefined;
  /** Name of an organization (RFC 7643 section 4.3). */
  organization?: string | null | undefined;
  /** A new password, which is kept as a hash and never shown. */
  password?: string | null | undefined;
  /** All phone numbers. */
  phoneNumbers?: Array<MultiValueInput> | null | undefined;
  /** All image URLs. */
  photos?: Array<MultiValueInput> | null | undefined;
  /** Preferred languages as in Accept-Language, for example `en-US` (RFC 7643 section 4.1.1). */
  preferredLanguage?: string | null | undefined;
  /** URL of a page about the person (RFC 7643 section 4.1.1). */
  profileUrl?: string | null | undefined;
  /** Values that are first taken out of `roles`; their slots of the role catalogue return to their defaults. */
  removeRoles?: Array<string> | null | undefined;
  /** All roles, as the directory names them. Where the tenant has a role catalogue they are resolved by it: a slot that is not mentioned stays as it is. */
  roles?: Array<MultiValueInput> | null | undefined;
  /** IANA time zone name, for example `America/Denver` (RFC 7643 section 4.1.1). */
  timezone?: string | null | undefined;
  /** Job title (RFC 7643 section 4.1.1). */
  title?: string | null | undefined;
  /** What becomes of values that the role catalogue has not, or not available; ignored where absent. */
  unknownRoles?: UnknownRoles | null | undefined;
  /** Not empty; unique in the tenant without regard to case. */
  userName?: string | null | undefined;
  /** Relation to the organization, for example `Employee` (RFC 7643 section 4.1.1). */
  userType?: string | null | undefined;
  /** All certificates, each value base64 of one DER. */
  x509Certificates?: Array<MultiValueInput> | null | undefined;
};

/** Selects users: every given condition must hold. */
export type UserFilter = {
  /** On `active`. */
  active?: BooleanFilter | null | undefined;
  /** On `addresses`. */
  addresses?: AddressListFilter | null | undefined;
  /** All of these hold; of none, true. */
  and?: Array<UserFilter> | null | undefined;
  /** On the id of the connection that owns the user; unassigned where none does. */
  connectionId?: ExactStringFilter | null | undefined;
  /** On `costCenter`. */
  costCenter?: StringFilter | null | undefined;
  /** On `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** On `department`. */
  department?: StringFilter | null | undefined;
  /** On `displayName`. */
  displayName?: StringFilter | null | undefined;
  /** On `division`. */
  division?: StringFilter | null | undefined;
  /** On `emails`. */
  emails?: MultiValueListFilter | null | undefined;
  /** On `employeeNumber`. */
  employeeNumber?: StringFilter | null | undefined;
  /** On `entitlements`. */
  entitlements?: MultiValueListFilter | null | undefined;
  /** On the version written as SCIM's entity tag, `W/"n"`. */
  etag?: ExactStringFilter | null | undefined;
  /** All of these hold. */
  extensions?: Array<ExtensionFilter> | null | undefined;
  /** On `externalId`. */
  externalId?: ExactStringFilter | null | undefined;
  /** On `groups`. */
  groups?: UserGroupListFilter | null | undefined;
  /** On `id`. */
  id?: ExactStringFilter | null | undefined;
  /** On `ims`. */
  ims?: MultiValueListFilter | null | undefined;
  /** On `locale`. */
  locale?: StringFilter | null | undefined;
  /** On `manager`. */
  manager?: ManagerFilter | null | undefined;
  /** On `name`. */
  name?: NameFilter | null | undefined;
  /** On `nickName`. */
  nickName?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: UserFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<UserFilter> | null | undefined;
  /** On `organization`. */
  organization?: StringFilter | null | undefined;
  /** On `phoneNumbers`. */
  phoneNumbers?: MultiValueListFilter | null | undefined;
  /** On `photos`. */
  photos?: ExactMultiValueListFilter | null | undefined;
  /** On `preferredLanguage`. */
  preferredLanguage?: StringFilter | null | undefined;
  /** On `profileUrl`. */
  profileUrl?: ExactStringFilter | null | undefined;
  /** On `roles`. */
  roles?: MultiValueListFilter | null | undefined;
  /** On `timezone`. */
  timezone?: StringFilter | null | undefined;
  /** On `title`. */
  title?: StringFilter | null | undefined;
  /** On `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** On `userName`. */
  userName?: StringFilter | null | undefined;
  /** On `userType`. */
  userType?: StringFilter | null | undefined;
  /** On the e-mail by which the person is known at work: of type work and primary, else of type work, else primary, else the first. */
  workEmail?: StringFilter | null | undefined;
  /** On `x509Certificates`. */
  x509Certificates?: ExactMultiValueListFilter | null | undefined;
};

/** Selects the groups that a user belongs to: every given condition must hold. */
export type UserGroupFilter = {
  /** All of these hold; of none, true. */
  and?: Array<UserGroupFilter> | null | undefined;
  /** On `displayName`. */
  displayName?: StringFilter | null | undefined;
  /** On `id`. */
  id?: ExactStringFilter | null | undefined;
  /** This does not hold. */
  not?: UserGroupFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<UserGroupFilter> | null | undefined;
  /** On `type`. */
  type?: MembershipTypeFilter | null | undefined;
};

/** Selects by a list: every given condition must hold. */
export type UserGroupListFilter = {
  /** No item satisfies this; true of an empty list. */
  none?: UserGroupFilter | null | undefined;
  /** Whether the list has items. */
  present?: boolean | null | undefined;
  /** At least one item satisfies this, by itself. */
  some?: UserGroupFilter | null | undefined;
};

/** An order; what is equal is ordered by id. */
export type UserOrder = {
  /** Unassigned values come last ascending and first descending. */
  direction: OrderDirection;
  /** What of an extension to order by, instead. */
  extension?: ExtensionOrder | null | undefined;
  /** What to order by. */
  field?: UserOrderField | null | undefined;
};

/** What to order by. Of a multi-valued attribute, the primary value counts, or else the first. */
export type UserOrderField =
  /** By `active`. */
  | 'ACTIVE'
  /** By `addresses.country`. */
  | 'ADDRESSES_COUNTRY'
  /** By `addresses.formatted`. */
  | 'ADDRESSES_FORMATTED'
  /** By `addresses.locality`. */
  | 'ADDRESSES_LOCALITY'
  /** By `addresses.postalCode`. */
  | 'ADDRESSES_POSTAL_CODE'
  /** By `addresses.primary`. */
  | 'ADDRESSES_PRIMARY'
  /** By `addresses.region`. */
  | 'ADDRESSES_REGION'
  /** By `addresses.streetAddress`. */
  | 'ADDRESSES_STREET_ADDRESS'
  /** By `addresses.type`. */
  | 'ADDRESSES_TYPE'
  /** By `connectionId`. */
  | 'CONNECTION_ID'
  /** By `costCenter`. */
  | 'COST_CENTER'
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `department`. */
  | 'DEPARTMENT'
  /** By `displayName`. */
  | 'DISPLAY_NAME'
  /** By `division`. */
  | 'DIVISION'
  /** By `emails.display`. */
  | 'EMAILS_DISPLAY'
  /** By `emails.primary`. */
  | 'EMAILS_PRIMARY'
  /** By `emails.type`. */
  | 'EMAILS_TYPE'
  /** By `emails.value`. */
  | 'EMAILS_VALUE'
  /** By `employeeNumber`. */
  | 'EMPLOYEE_NUMBER'
  /** By `entitlements.display`. */
  | 'ENTITLEMENTS_DISPLAY'
  /** By `entitlements.primary`. */
  | 'ENTITLEMENTS_PRIMARY'
  /** By `entitlements.type`. */
  | 'ENTITLEMENTS_TYPE'
  /** By `entitlements.value`. */
  | 'ENTITLEMENTS_VALUE'
  /** By `etag`. */
  | 'ETAG'
  /** By `externalId`. */
  | 'EXTERNAL_ID'
  /** By `id`. */
  | 'ID'
  /** By `ims.display`. */
  | 'IMS_DISPLAY'
  /** By `ims.primary`. */
  | 'IMS_PRIMARY'
  /** By `ims.type`. */
  | 'IMS_TYPE'
  /** By `ims.value`. */
  | 'IMS_VALUE'
  /** By `locale`. */
  | 'LOCALE'
  /** By `manager.displayName`. */
  | 'MANAGER_DISPLAY_NAME'
  /** By `manager.id`. */
  | 'MANAGER_ID'
  /** By `name.familyName`. */
  | 'NAME_FAMILY_NAME'
  /** By `name.formatted`. */
  | 'NAME_FORMATTED'
  /** By `name.givenName`. */
  | 'NAME_GIVEN_NAME'
  /** By `name.honorificPrefix`. */
  | 'NAME_HONORIFIC_PREFIX'
  /** By `name.honorificSuffix`. */
  | 'NAME_HONORIFIC_SUFFIX'
  /** By `name.middleName`. */
  | 'NAME_MIDDLE_NAME'
  /** By `nickName`. */
  | 'NICK_NAME'
  /** By `organization`. */
  | 'ORGANIZATION'
  /** By `phoneNumbers.display`. */
  | 'PHONE_NUMBERS_DISPLAY'
  /** By `phoneNumbers.primary`. */
  | 'PHONE_NUMBERS_PRIMARY'
  /** By `phoneNumbers.type`. */
  | 'PHONE_NUMBERS_TYPE'
  /** By `phoneNumbers.value`. */
  | 'PHONE_NUMBERS_VALUE'
  /** By `photos.display`. */
  | 'PHOTOS_DISPLAY'
  /** By `photos.primary`. */
  | 'PHOTOS_PRIMARY'
  /** By `photos.type`. */
  | 'PHOTOS_TYPE'
  /** By `photos.value`. */
  | 'PHOTOS_VALUE'
  /** By `preferredLanguage`. */
  | 'PREFERRED_LANGUAGE'
  /** By `profileUrl`. */
  | 'PROFILE_URL'
  /** By `roles.display`. */
  | 'ROLES_DISPLAY'
  /** By `roles.primary`. */
  | 'ROLES_PRIMARY'
  /** By `roles.type`. */
  | 'ROLES_TYPE'
  /** By `roles.value`. */
  | 'ROLES_VALUE'
  /** By `timezone`. */
  | 'TIMEZONE'
  /** By `title`. */
  | 'TITLE'
  /** By `updatedAt`. */
  | 'UPDATED_AT'
  /** By `userName`. */
  | 'USER_NAME'
  /** By `userType`. */
  | 'USER_TYPE'
  /** By `workEmail`. */
  | 'WORK_EMAIL'
  /** By `x509Certificates.display`. */
  | 'X509_CERTIFICATES_DISPLAY'
  /** By `x509Certificates.primary`. */
  | 'X509_CERTIFICATES_PRIMARY'
  /** By `x509Certificates.type`. */
  | 'X509_CERTIFICATES_TYPE';

export type ChangePartsFragment = { id: string, occurredAt: string, resourceType: string, resourceId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, name: string | null } };

export type RequestRowsQueryVariables = Exact<{
  connectionId?: string | null | undefined;
  filter?: ScimRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RequestRowsQuery = { scimRequests: { nodes: Array<{ id: string, connectionId: string, credentialId: string | null, occurredAt: string, method: string, path: string, status: number | null, durationMs: number | null, correlationId: string | null, summary: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RequestDetailQueryVariables = Exact<{
  id: string;
  withChanges: boolean;
}>;


export type RequestDetailQuery = { scimRequests: { nodes: Array<{ id: string, connectionId: string, credentialId: string | null, occurredAt: string, method: string, path: string, query: string | null, address: string | null, userAgent: string | null, correlationId: string | null, status: number | null, scimType: string | null, detail: string | null, durationMs: number | null, tolerances: Array<string>, requestBody: Record<string, unknown> | null, answerBody: Record<string, unknown> | null, summary: string, ignored: Array<{ path: string, value: string, reason: IgnoredReason }>, changes?: Array<{ id: string, occurredAt: string, resourceType: string, resourceId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, name: string | null } }> }> } };

export type ConnectionNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConnectionNamesQuery = { connections: Array<{ id: string, name: string, toleranceUses: Array<{ tolerance: string, description: string }>, credentials: Array<{ id: string }> }> };

export type LookUpQueryVariables = Exact<{
  person: UserFilter;
  group: GroupFilter;
  withPeople: boolean;
  withGroups: boolean;
}>;


export type LookUpQuery = { users?: { nodes: Array<{ id: string, userName: string, displayName: string | null }> }, groups?: { nodes: Array<{ id: string, displayName: string }> } };

export type GroupRowsQueryVariables = Exact<{
  filter?: GroupFilter | null | undefined;
  orderBy?: GroupOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  withMembers: boolean;
}>;


export type GroupRowsQuery = { groups: { totalCount: number, nodes: Array<{ id: string, displayName: string, updatedAt: string, createdAt: string, fieldOrigins: Array<{ field: string, origin: Origin, connectionId: string | null, connectionName: string | null, editable: boolean }>, members?: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type GroupDetailQueryVariables = Exact<{
  id: string;
}>;


export type GroupDetailQuery = { group: { id: string, displayName: string, externalId: string | null, version: number, createdAt: string, updatedAt: string, fieldOrigins: Array<{ field: string, origin: Origin, connectionId: string | null, connectionName: string | null, editable: boolean }> } | null };

export type GroupMemberRowsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GroupMemberRowsQuery = { group: { members: { totalCount: number, nodes: Array<{ id: string, type: MemberType, displayName: string | null, user: { userName: string, active: boolean } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type AddGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type AddGroupMutation = { createGroup: { group: { id: string } } };

export type EditGroupMutationVariables = Exact<{
  input: UpdateGroupInput;
}>;


export type EditGroupMutation = { updateGroup: { group: { id: string } } };

export type HealthQueryVariables = Exact<{
  hours?: number | null | undefined;
  since?: string | null | undefined;
}>;


export type HealthQuery = { provisioningHealth: { requests: number, errors: number, lastRequestAt: string | null, medianMs: number | null, p95Ms: number | null, hours: Array<{ start: string, requests: number, errors: number }>, mappingWarnings: Array<{ connectionId: string, path: string, value: string, reason: IgnoredReason, times: number }> }, scimRequests: { nodes: Array<{ id: string, durationMs: number | null, summary: string }> }, connections: Array<{ id: string, name: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, lastError: { at: string, status: number, detail: string | null } | null }> };

export type PeopleRowsQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PeopleRowsQuery = { users: { totalCount: number, nodes: Array<{ id: string, userName: string, displayName: string | null, department: string | null, active: boolean, connectionId: string | null, updatedAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type OwnerNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnerNamesQuery = { connections: Array<{ id: string, name: string }> };

export type OriginPartsFragment = { field: string, origin: Origin, connectionId: string | null, connectionName: string | null, editable: boolean };

export type PersonPartsFragment = { id: string, userName: string, displayName: string | null, nickName: string | null, title: string | null, userType: string | null, department: string | null, division: string | null, organization: string | null, costCenter: string | null, employeeNumber: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, externalId: string | null, version: number, name: { givenName: string | null, familyName: string | null } | null, emails: Array<{ value: string | null, type: string | null }>, phoneNumbers: Array<{ value: string | null, type: string | null }>, roles: Array<{ value: string | null }>, manager: { displayName: string | null, userName: string } | null, fieldOrigins: Array<{ field: string, origin: Origin, connectionId: string | null, connectionName: string | null, editable: boolean }> };

export type PersonDetailQueryVariables = Exact<{
  id: string;
}>;


export type PersonDetailQuery = { user: { id: string, userName: string, displayName: string | null, nickName: string | null, title: string | null, userType: string | null, department: string | null, division: string | null, organization: string | null, costCenter: string | null, employeeNumber: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, externalId: string | null, version: number, name: { givenName: string | null, familyName: string | null } | null, emails: Array<{ value: string | null, type: string | null }>, phoneNumbers: Array<{ value: string | null, type: string | null }>, roles: Array<{ value: string | null }>, manager: { displayName: string | null, userName: string } | null, fieldOrigins: Array<{ field: string, origin: Origin, connectionId: string | null, connectionName: string | null, editable: boolean }> } | null };

export type PersonGroupsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PersonGroupsQuery = { user: { groups: { totalCount: number, edges: Array<{ type: MembershipType, node: { id: string, displayName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type PersonPermissionsQueryVariables = Exact<{
  id: string;
  withGroups: boolean;
}>;


export type PersonPermissionsQuery = { user: { effectiveRoles: Array<{ role: { id: string, value: string, displayName: string }, sources: Array<{ kind: RoleSourceKind, membership: MembershipType | null, group?: { id: string, displayName: string } | null }> }>, effectivePermissions: Array<{ permission: string, roles: Array<{ role: { id: string, displayName: string }, sources: Array<{ kind: RoleSourceKind, membership: MembershipType | null, group?: { id: string, displayName: string } | null }> }> }> } | null };

export type HistoryQueryVariables = Exact<{
  resource: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HistoryQuery = { changes: { nodes: Array<{ id: string, occurredAt: string, resourceType: string, resourceId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, name: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type EditPersonMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type EditPersonMutation = { updateUser: { user: { id: string } } };

export type DeactivatePersonMutationVariables = Exact<{
  input: DeactivateUserInput;
}>;


export type DeactivatePersonMutation = { deactivateUser: { user: { id: string } } };

export type ReactivatePersonMutationVariables = Exact<{
  input: ReactivateUserInput;
}>;


export type ReactivatePersonMutation = { reactivateUser: { user: { id: string } } };

export type AddPersonMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type AddPersonMutation = { createUser: { user: { id: string } } };

export type RolePartsFragment = { id: string, value: string, displayName: string, description: string | null, permissions: Array<string>, isAvailable: boolean, isDefault: boolean, groupId: string | null, assignmentCount: number, version: number, slot: { name: string } | null };

export type SlotsQueryVariables = Exact<{ [key: string]: never; }>;


export type SlotsQuery = { roleSlots: Array<{ id: string, name: string, minimum: number, maximum: number }> };

export type RoleRowsQueryVariables = Exact<{
  filter?: RoleFilter | null | undefined;
  orderBy?: RoleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RoleRowsQuery = { roles: { totalCount: number, nodes: Array<{ id: string, value: string, displayName: string, description: string | null, permissions: Array<string>, isAvailable: boolean, isDefault: boolean, groupId: string | null, assignmentCount: number, version: number, slot: { name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RoleDetailQueryVariables = Exact<{
  id: string;
  withGroup: boolean;
}>;


export type RoleDetailQuery = { role: { id: string, value: string, displayName: string, description: string | null, permissions: Array<string>, isAvailable: boolean, isDefault: boolean, groupId: string | null, assignmentCount: number, version: number, clears: Array<{ displayName: string }>, group?: { id: string, displayName: string } | null, slot: { name: string } | null } | null };

export type PermissionNamesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PermissionNamesQuery = { roles: { nodes: Array<{ permissions: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoleHolderRowsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RoleHolderRowsQuery = { role: { id: string, members: { totalCount: number, nodes: Array<{ id: string, type: MemberType, displayName: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type WhatIfQueryVariables = Exact<{
  id: string;
  permissions?: Array<string> | string | null | undefined;
  isAvailable?: boolean | null | undefined;
}>;


export type WhatIfQuery = { roleWhatIf: { people: number, differences: Array<{ permission: string, gaining: number, losing: number }> } };

export type SaveRoleMutationVariables = Exact<{
  input: UpdateRoleInput;
}>;


export type SaveRoleMutation = { updateRole: { role: { id: string } } };

export type AddRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type AddRoleMutation = { createRole: { role: { id: string } } };

export type FindRolesQueryVariables = Exact<{
  filter?: RoleFilter | null | undefined;
}>;


export type FindRolesQuery = { roles: { nodes: Array<{ id: string, value: string, displayName: string, slot: { id: string, name: string } | null }> } };

export type GiveRoleMutationVariables = Exact<{
  input: GrantRoleInput;
  withUser: boolean;
  withGroup: boolean;
}>;


export type GiveRoleMutation = { grantRole: { role: { id: string }, user?: { id: string } | null, group?: { id: string } | null } };

export type TakeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
  withUser: boolean;
  withGroup: boolean;
}>;


export type TakeRoleMutation = { revokeRole: { role: { id: string }, user?: { id: string } | null, group?: { id: string } | null } };

export type ConnectionPartsFragment = { id: string, name: string, dialect: Dialect, matching: Matching, adopts: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, createdAt: string, guide: { title: string }, lastError: { status: number, detail: string | null } | null };

export type ConnectionRowsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConnectionRowsQuery = { connections: Array<{ id: string, name: string, dialect: Dialect, matching: Matching, adopts: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, createdAt: string, guide: { title: string }, lastError: { status: number, detail: string | null } | null }> };

export type ProviderOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderOptionsQuery = { providers: Array<{ name: Provider, title: string }> };

export type ConnectionDetailQueryVariables = Exact<{
  id: string;
  owner: string;
  withPeople: boolean;
}>;


export type ConnectionDetailQuery = { connection: { id: string, name: string, dialect: Dialect, matching: Matching, adopts: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, createdAt: string, credentials: Array<{ id: string, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null }>, toleranceUses: Array<{ tolerance: string, description: string, quirks: Array<string>, uses: number, lastUsedAt: string }>, guide: { title: string }, lastError: { status: number, detail: string | null } | null } | null, users?: { totalCount: number } };

export type GuideOfQueryVariables = Exact<{
  id: string;
}>;


export type GuideOfQuery = { connection: { guide: { title: string, scimUrl: string, prerequisites: Array<string>, steps: Array<string>, attributeNotes: Array<string>, beforeDeletion: Array<string>, ownGuide: { title: string, url: string | null }, attributes: Array<{ path: string, label: string, source: string | null, note: string | null }>, troubleshooting: Array<{ symptom: string, remedy: string }> } } | null };

export type ArrivalsQueryVariables = Exact<{
  connectionId: string;
}>;


export type ArrivalsQuery = { scimRequests: { nodes: Array<{ id: string, occurredAt: string, method: string, path: string, status: number | null, userAgent: string | null, summary: string }> } };

export type ConnectProviderMutationVariables = Exact<{
  input: CreateConnectionInput;
}>;


export type ConnectProviderMutation = { createConnection: { token: string, tokenExpiresAt: string, connection: { id: string } } };

export type ReplaceKeyMutationVariables = Exact<{
  input: RotateConnectionTokenInput;
}>;


export type ReplaceKeyMutation = { rotateConnectionToken: { token: string, tokenExpiresAt: string, connection: { id: string } } };

export type PauseMutationVariables = Exact<{
  input: PauseConnectionInput;
}>;


export type PauseMutation = { pauseConnection: { connection: { id: string } } };

export type ResumeMutationVariables = Exact<{
  input: ResumeConnectionInput;
}>;


export type ResumeMutation = { resumeConnection: { connection: { id: string } } };

export type DisconnectMutationVariables = Exact<{
  input: DeleteConnectionInput;
}>;


export type DisconnectMutation = { deleteConnection: { connection: { id: string } } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { name: string | null, scopes: Array<string>, administers: boolean, tenant: { name: string } | null, user: { displayName: string | null } | null } };

export type BeginSessionMutationVariables = Exact<{
  input: SignInInput;
}>;


export type BeginSessionMutation = { signIn: { user: { id: string } } };

export type EndSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type EndSessionMutation = { signOut: { user: { id: string } } };

export type AskForLinkMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type AskForLinkMutation = { requestPasswordReset: { accepted: boolean } };

export type SetPasswordByLinkMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type SetPasswordByLinkMutation = { resetPassword: { user: { id: string, userName: string } } };

export type ReplacePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ReplacePasswordMutation = { changePassword: { user: { id: string } } };

export type NewestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestChangeQuery = { changes: { pageInfo: { endCursor: string | null } } };

export type FollowSubscriptionVariables = Exact<{
  types?: Array<string> | string | null | undefined;
  resource?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowSubscription = { changes: { position: string, change: { resourceId: string } | null } };

export type ProveAgainMutationVariables = Exact<{
  input: ReauthenticateInput;
}>;


export type ProveAgainMutation = { reauthenticate: { recentUntil: string } };

export const AddGroupDocument: KnownDocument<AddGroupMutation, AddGroupMutationVariables> = known("sha256:6130a5a9110e0508d8ec867aeb32deb72a465acd3b0204ccf298c47b810f505e");
export const AddPersonDocument: KnownDocument<AddPersonMutation, AddPersonMutationVariables> = known("sha256:92608e7ddee83043f374bba64b5fc50d0da9ad95bbcc5e74770ee39622b8de30");
export const AddRoleDocument: KnownDocument<AddRoleMutation, AddRoleMutationVariables> = known("sha256:af5ce268895b8f7ba446551b6dc7baca6a0c482cb34404bba0a4c467d718c50c");
export const ArrivalsDocument: KnownDocument<ArrivalsQuery, ArrivalsQueryVariables> = known("sha256:613b7055d246c5762fa8c6465170cce010d59726f9fa857a49cc9ed5f2d53443");
export const AskForLinkDocument: KnownDocument<AskForLinkMutation, AskForLinkMutationVariables> = known("sha256:b66eca55348158a61d126c1e934819bbe0eadae1aeb614a66e31a51eb857bd78");
export const BeginSessionDocument: KnownDocument<BeginSessionMutation, BeginSessionMutationVariables> = known("sha256:6ea8ec066f25f17e6fea89a90a126130f2731ab80a601b5084875259fbf108c4");
export const ConnectProviderDocument: KnownDocument<ConnectProviderMutation, ConnectProviderMutationVariables> = known("sha256:3820da20cef241cb17d1db24b4ecaf5429c279f927c4ca0e3040eafab652a39b");
export const ConnectionDetailDocument: KnownDocument<ConnectionDetailQuery, ConnectionDetailQueryVariables> = known("sha256:4fd219a3bad3ec3eda160484c0a603eea33eb49314904932c6fc35bb09033fdd");
export const ConnectionNamesDocument: KnownDocument<ConnectionNamesQuery, ConnectionNamesQueryVariables> = known("sha256:93fd1c6229127e4d29945cab9bee523424be412cab8138e3f4941ef2ed31d308");
export const ConnectionRowsDocument: KnownDocument<ConnectionRowsQuery, ConnectionRowsQueryVariables> = known("sha256:473e1f3c3d252905b399ca0e2ea8b41b87eda620528e3e021d9f7d91e57d192e");
export const DeactivatePersonDocument: KnownDocument<DeactivatePersonMutation, DeactivatePersonMutationVariables> = known("sha256:121448d1f29f837e76ba3113f2bc68a006cdf9fa640c0a69d400921dd0742f20");
export const DisconnectDocument: KnownDocument<DisconnectMutation, DisconnectMutationVariables> = known("sha256:b5dd522874e4f8a0b1fdc6386f33654ed4e5786ea1e2d1f0a0eedc3d06ecfde9");
export const EditGroupDocument: KnownDocument<EditGroupMutation, EditGroupMutationVariables> = known("sha256:0acbe82b79da4bef1494da1ebb1cc4706d2c14e5bd96f063ae977c66ed5b77fb");
export const EditPersonDocument: KnownDocument<EditPersonMutation, EditPersonMutationVariables> = known("sha256:0f0764e3b3bc9d945bcc59234222e0c37202154e026fdac051023a3240bc9810");
export const EndSessionDocument: KnownDocument<EndSessionMutation, EndSessionMutationVariables> = known("sha256:45b897f757876b29b1a65040806678bd1715d3298a398d715018f857e009546d");
export const FindRolesDocument: KnownDocument<FindRolesQuery, FindRolesQueryVariables> = known("sha256:2f840bf4a63f92c3f8808817f899e1b148eb04d7901a14b10ce6a926eb2438d0");
export const FollowDocument: KnownDocument<FollowSubscription, FollowSubscriptionVariables> = known("sha256:7c65cb179bdea561484f92a834b9c174ed5a37818ee399b471174f053ef4c795");
export const GiveRoleDocument: KnownDocument<GiveRoleMutation, GiveRoleMutationVariables> = known("sha256:f36197162e3f8cbf673e1aaad2ff6b9cadd4499f2ef378af7ae3ff59a91854c2");
export const GroupDetailDocument: KnownDocument<GroupDetailQuery, GroupDetailQueryVariables> = known("sha256:c010ca511080a7b48cab9a519fa7c846d963bcdc5879f55d44ea6d853056b1ec");
export const GroupMemberRowsDocument: KnownDocument<GroupMemberRowsQuery, GroupMemberRowsQueryVariables> = known("sha256:23b69a4c1aec7b9e22182bf90d15c52486719c68a8e8fe0914bdd4dfe1e965f1");
export const GroupRowsDocument: KnownDocument<GroupRowsQuery, GroupRowsQueryVariables> = known("sha256:4dba49d2e4e2a59221231da253f8b06c17d13ae2bd5027634f5308b6d0c02898");
export const GuideOfDocument: KnownDocument<GuideOfQuery, GuideOfQueryVariables> = known("sha256:bc78f6f20c2453cb2286e9441543007d567a772a3b07028c13df023887474be7");
export const HealthDocument: KnownDocument<HealthQuery, HealthQueryVariables> = known("sha256:5c038915813ee81cfd5d71cae736995b505abec23169af272e21705046c7e7a4");
export const HistoryDocument: KnownDocument<HistoryQuery, HistoryQueryVariables> = known("sha256:db77cebf540aa0735973e51bb14f32395b5a1cb8f03a6e1c42b08f0d7fe51aad");
export const LookUpDocument: KnownDocument<LookUpQuery, LookUpQueryVariables> = known("sha256:40c4562d83cdd860f78e67fb07132f05235b8052213bd4fbbb06f770ad1c46c9");
export const MeDocument: KnownDocument<MeQuery, MeQueryVariables> = known("sha256:64933c135639bbd43e7afbf648e7ce8cafe117f70f8e1465484e0d71ed5c9b91");
export const NewestChangeDocument: KnownDocument<NewestChangeQuery, NewestChangeQueryVariables> = known("sha256:47dfa486a8eb982b16d080d1011b7035038707aad074b2b36d7a940b5d714781");
export const OwnerNamesDocument: KnownDocument<OwnerNamesQuery, OwnerNamesQueryVariables> = known("sha256:8cd6c8db37aec3a1fbff0ee9fcb9b3a8a0f50a80660efeacabc0acfebed723e2");
export const PauseDocument: KnownDocument<PauseMutation, PauseMutationVariables> = known("sha256:67be02997502cd529bf193af285c8c13246d8f7a41465470cb84e84e8169e01a");
export const PeopleRowsDocument: KnownDocument<PeopleRowsQuery, PeopleRowsQueryVariables> = known("sha256:0ff5ec4bc407bbf2213622c65ca6e7b2e13dd1711b0cd26f9c7865038fcee80c");
export const PermissionNamesDocument: KnownDocument<PermissionNamesQuery, PermissionNamesQueryVariables> = known("sha256:3faf88bc8eb2e98a57d402b95e3afcd07c8288455b73db5ab7315f1de39a1103");
export const PersonDetailDocument: KnownDocument<PersonDetailQuery, PersonDetailQueryVariables> = known("sha256:e19359416229a07bb3e3f428c1bf7a46880ca32ae3e1bd8883b21bcb340a4a53");
export const PersonGroupsDocument: KnownDocument<PersonGroupsQuery, PersonGroupsQueryVariables> = known("sha256:a108ab2ca6420a4a8e654ede88f1e5bb062a990ce3ba072ea17233a860409edc");
export const PersonPermissionsDocument: KnownDocument<PersonPermissionsQuery, PersonPermissionsQueryVariables> = known("sha256:ff30b3f9cbdc257d6794541cdca7bcaa9014abc6c5bc9f8be06b76c5fedfe186");
export const ProveAgainDocument: KnownDocument<ProveAgainMutation, ProveAgainMutationVariables> = known("sha256:75fa9937dc07c1f31a4d87c288e855737fce1773ee012b1668ea7a78b1d79772");
export const ProviderOptionsDocument: KnownDocument<ProviderOptionsQuery, ProviderOptionsQueryVariables> = known("sha256:05e7aa987992dca277e9b70706efcf8a2c67cdc8f2abf6b10a62459499f5c777");
export const ReactivatePersonDocument: KnownDocument<ReactivatePersonMutation, ReactivatePersonMutationVariables> = known("sha256:472af15459e24626e91d034fafe94a7d0c10300c83c4c3f097220222dff0eb8a");
export const ReplaceKeyDocument: KnownDocument<ReplaceKeyMutation, ReplaceKeyMutationVariables> = known("sha256:dfa2ddee4105f32c75884565189692e73902c4cdb560e713b0074ec60b20dca2");
export const ReplacePasswordDocument: KnownDocument<ReplacePasswordMutation, ReplacePasswordMutationVariables> = known("sha256:b797f48bdb5d020e848b3a4aa25b5a801c32891e31d498c183c92229388141eb");
export const RequestDetailDocument: KnownDocument<RequestDetailQuery, RequestDetailQueryVariables> = known("sha256:9aecb06161da6130f3d6bb24749533fdc315b04f68845b9d834dd9a3290a19ea");
export const RequestRowsDocument: KnownDocument<RequestRowsQuery, RequestRowsQueryVariables> = known("sha256:6022ab59260053fc88b8166209fa320c8aa9c3ae809557395db75217f7c65f23");
export const ResumeDocument: KnownDocument<ResumeMutation, ResumeMutationVariables> = known("sha256:fc64880f1794079a6957ecaf20c0c3bc9adb1a30a0c55230e23c360c1f7bc3e9");
export const RoleDetailDocument: KnownDocument<RoleDetailQuery, RoleDetailQueryVariables> = known("sha256:4c5a317caebc12c569d5e76eaa69acafc9cac590bd34b7a785edfdeca5ba726d");
export const RoleHolderRowsDocument: KnownDocument<RoleHolderRowsQuery, RoleHolderRowsQueryVariables> = known("sha256:9578312806a2f7ec4fcb14e5e020c133e823795d474c26d985ab748035f65e19");
export const RoleRowsDocument: KnownDocument<RoleRowsQuery, RoleRowsQueryVariables> = known("sha256:9ff1a0a745fe2ee83886b2a51bc2d37c0a397fe1b2f4af0509cf68025d9089a0");
export const SaveRoleDocument: KnownDocument<SaveRoleMutation, SaveRoleMutationVariables> = known("sha256:7002880f85a76d791cf2de74beba0c52b9fe96eab289b07b04add0cbd80bb5ef");
export const SetPasswordByLinkDocument: KnownDocument<SetPasswordByLinkMutation, SetPasswordByLinkMutationVariables> = known("sha256:861b1da96fc850b218643e630e933981dbdccc1ddf443005bf3b1702bcba7bc7");
export const SlotsDocument: KnownDocument<SlotsQuery, SlotsQueryVariables> = known("sha256:b476322000568e90b5dfb246f659dc982ba2dc3aee8d88198f0f6696b88d3b35");
export const TakeRoleDocument: KnownDocument<TakeRoleMutation, TakeRoleMutationVariables> = known("sha256:da46ccc39ca81ae103bcf2d51847767c798897ecfeac5ff520f790e61c311276");
export const WhatIfDocument: KnownDocument<WhatIfQuery, WhatIfQueryVariables> = known("sha256:3e6a30ea39821d72819feb2e38c627dc2eedb1b660e6f9eb693efb02db575408");