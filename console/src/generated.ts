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

/** How a tenant's connections of a provider do: what needs eyes first, where they differ. */
export type ProviderStatus =
  /** One was served last. */
  | 'ACTIVE'
  /** There is none: one can be made. */
  | 'AVAILABLE'
  /** One waits for its first request. */
  | 'CONFIGURED'
  /** One was refused last. */
  | 'FAILING'
  /** All are paused. */
  | 'PAUSED';

/** What becomes of the passwords that a connection's provider sends. */
export type PushedPasswords =
  /** They have no effect, however long they are: for providers that send what means nothing. */
  | 'IGNORE'
  /** They become the users' own, but of accounts that the connection has taken over. */
  | 'TAKE';

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

/** A role catalogue to begin with. */
export type RoleCataloguePreset =
  /** One primary role (`listener`, `analyst`, `recorder`, `recorder_and_voice`; `analyst` where nothing is said), and at most one permission (`user`, `manager`, `admin`). */
  | 'PRIMARY_PLUS_PERMISSION';

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

export type ChangePartsFragment = { id: string, occurredAt: string, action: string, resourceType: string, resourceId: string, resourceName: string | null, requestId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, id: string | null, name: string | null, credentialId: string | null, credentialName: string | null, connectionId: string | null, connectionName: string | null } };

export type RequestRowsQueryVariables = Exact<{
  connectionId?: string | null | undefined;
  filter?: ScimRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RequestRowsQuery = { scimRequests: { nodes: Array<{ id: string, connectionId: string, credentialId: string | null, occurredAt: string, method: string, path: string, status: number | null, durationMs: number | null, correlationId: string | null, detail: string | null, summary: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RequestDetailQueryVariables = Exact<{
  id: string;
}>;


export type RequestDetailQuery = { scimRequests: { nodes: Array<{ id: string, connectionId: string, credentialId: string | null, occurredAt: string, method: string, path: string, query: string | null, address: string | null, userAgent: string | null, correlationId: string | null, status: number | null, scimType: string | null, detail: string | null, durationMs: number | null, tolerances: Array<string>, requestBody: Record<string, unknown> | null, answerBody: Record<string, unknown> | null, summary: string, ignored: Array<{ path: string, value: string, reason: IgnoredReason }>, changes: Array<{ id: string, occurredAt: string, action: string, resourceType: string, resourceId: string, resourceName: string | null, requestId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, id: string | null, name: string | null, credentialId: string | null, credentialName: string | null, connectionId: string | null, connectionName: string | null } }> }> } };

export type ConnectionNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConnectionNamesQuery = { connections: Array<{ id: string, name: string, toleranceUses: Array<{ tolerance: string, description: string }>, credentials: Array<{ id: string, createdAt: string }> }> };

export type LookUpQueryVariables = Exact<{
  person: UserFilter;
  group: GroupFilter;
}>;


export type LookUpQuery = { users: { nodes: Array<{ id: string, userName: string, displayName: string | null }> }, groups: { nodes: Array<{ id: string, displayName: string }> } };

export type ConnectionPartsFragment = { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null };

export type ConnectionRowsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConnectionRowsQuery = { connections: Array<{ id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null }> };

export type ProviderOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderOptionsQuery = { providers: Array<{ name: Provider, title: string, status: ProviderStatus }> };

export type ConnectionDetailQueryVariables = Exact<{
  id: string;
  owner: string;
}>;


export type ConnectionDetailQuery = { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, credentials: Array<{ id: string, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null }>, toleranceUses: Array<{ tolerance: string, description: string, quirks: Array<string>, uses: number, lastUsedAt: string }>, lastError: { at: string, status: number, detail: string | null } | null } | null, users: { totalCount: number } };

export type GuideOfQueryVariables = Exact<{
  id: string;
}>;


export type GuideOfQuery = { connection: { id: string, name: string, guide: { title: string, scimUrl: string, prerequisites: Array<string>, steps: Array<string>, attributeNotes: Array<string>, timing: Array<string>, beforeDeletion: Array<string>, ownGuide: { title: string, url: string | null }, attributes: Array<{ path: string, label: string, source: string | null, note: string | null }>, troubleshooting: Array<{ symptom: string, remedy: string }> } } | null };

export type ArrivalsQueryVariables = Exact<{
  connectionId: string;
}>;


export type ArrivalsQuery = { scimRequests: { nodes: Array<{ id: string, occurredAt: string, method: string, path: string, status: number | null, detail: string | null, durationMs: number | null, userAgent: string | null, summary: string }> }, connection: { id: string, status: ConnectionStatus, credentials: Array<{ id: string, createdAt: string, expiresAt: string, lastUse: { at: string, address: string | null, userAgent: string | null } | null }> } | null };

export type ConnectProviderMutationVariables = Exact<{
  input: CreateConnectionInput;
}>;


export type ConnectProviderMutation = { createConnection: { token: string, tokenExpiresAt: string, connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type ReplaceKeyMutationVariables = Exact<{
  input: RotateConnectionTokenInput;
}>;


export type ReplaceKeyMutation = { rotateConnectionToken: { token: string, tokenExpiresAt: string, connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type PauseMutationVariables = Exact<{
  input: PauseConnectionInput;
}>;


export type PauseMutation = { pauseConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type ResumeMutationVariables = Exact<{
  input: ResumeConnectionInput;
}>;


export type ResumeMutation = { resumeConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type DisconnectMutationVariables = Exact<{
  input: DeleteConnectionInput;
}>;


export type DisconnectMutation = { deleteConnection: { connection: { id: string, name: string } } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { id: string | null, name: string | null, scopes: Array<string>, tenant: { id: string, slug: string, name: string } | null, user: { id: string, userName: string, displayName: string | null } | null } };

export type BeginSessionMutationVariables = Exact<{
  input: SignInInput;
}>;


export type BeginSessionMutation = { signIn: { expiresAt: string, user: { id: string } } };

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

export type FollowSubscriptionVariables = Exact<{
  types?: Array<string> | string | null | undefined;
  resource?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowSubscription = { changes: { position: string, change: { id: string, action: string, occurredAt: string, summary: string, resourceType: string, resourceId: string, requestId: string, actor: { kind: ActorKind, name: string | null, connectionId: string | null } } | null } };

export type ProveAgainMutationVariables = Exact<{
  input: ReauthenticateInput;
}>;


export type ProveAgainMutation = { reauthenticate: { recentUntil: string } };

export const ArrivalsDocument: KnownDocument<ArrivalsQuery, ArrivalsQueryVariables> = known("sha256:41596dcb02f53d861732412729b280d00c5552135087c8e5f8d5082ac7fb4225");
export const AskForLinkDocument: KnownDocument<AskForLinkMutation, AskForLinkMutationVariables> = known("sha256:b66eca55348158a61d126c1e934819bbe0eadae1aeb614a66e31a51eb857bd78");
export const BeginSessionDocument: KnownDocument<BeginSessionMutation, BeginSessionMutationVariables> = known("sha256:2f68e6693a72697fd25e023780cef3388e9cda8da816b77bd42024d1d4407836");
export const ConnectProviderDocument: KnownDocument<ConnectProviderMutation, ConnectProviderMutationVariables> = known("sha256:e94ebf3f15319f1c006a36abbe31f27304eab88f7fd1229d2fe76f0c20430918");
export const ConnectionDetailDocument: KnownDocument<ConnectionDetailQuery, ConnectionDetailQueryVariables> = known("sha256:48a221c340e22c562ce1396ed59017abf90f944258d54a4b57d65338a1302e35");
export const ConnectionNamesDocument: KnownDocument<ConnectionNamesQuery, ConnectionNamesQueryVariables> = known("sha256:a2fb0d46286369f6bcb16e10e0cb6716788c77cfccd725b657e4eafbd50ff58c");
export const ConnectionRowsDocument: KnownDocument<ConnectionRowsQuery, ConnectionRowsQueryVariables> = known("sha256:6b04d6b8f8219c3dc480bc6f73b8b0df6079ff5924448cf5e7202353fc4eb9b8");
export const DisconnectDocument: KnownDocument<DisconnectMutation, DisconnectMutationVariables> = known("sha256:9de442106c61f804a07fb346a27196475a3ffbfb1bcdaabf0b601e5a2a859532");
export const EndSessionDocument: KnownDocument<EndSessionMutation, EndSessionMutationVariables> = known("sha256:45b897f757876b29b1a65040806678bd1715d3298a398d715018f857e009546d");
export const FollowDocument: KnownDocument<FollowSubscription, FollowSubscriptionVariables> = known("sha256:45dfb6053b6376cd148171448388e6402e74091c4383b683537a32187dce48da");
export const GuideOfDocument: KnownDocument<GuideOfQuery, GuideOfQueryVariables> = known("sha256:7099693c096c3bb6f5c02e8912a94e53e971b27471b6284c5e9fa2c68e323dca");
export const LookUpDocument: KnownDocument<LookUpQuery, LookUpQueryVariables> = known("sha256:883dfbd0973b02eb44eefe7b2a5804b2156c9cf6a0ed6e256f42d96f8d72d9e2");
export const MeDocument: KnownDocument<MeQuery, MeQueryVariables> = known("sha256:1c0d7dfe5853cacabdab2df1b3d5592e1b26d25bdc94554d9274212a6bc53040");
export const PauseDocument: KnownDocument<PauseMutation, PauseMutationVariables> = known("sha256:18ff44e5cc3cdde962dbf6b6932811aa8c7303a445559773176e147ae905d7ba");
export const ProveAgainDocument: KnownDocument<ProveAgainMutation, ProveAgainMutationVariables> = known("sha256:75fa9937dc07c1f31a4d87c288e855737fce1773ee012b1668ea7a78b1d79772");
export const ProviderOptionsDocument: KnownDocument<ProviderOptionsQuery, ProviderOptionsQueryVariables> = known("sha256:f1c36e83154d681eb6bbe635ef3c7dd9aab689abe64f6f24424e9c60824246eb");
export const ReplaceKeyDocument: KnownDocument<ReplaceKeyMutation, ReplaceKeyMutationVariables> = known("sha256:b14473c84874a7509b12db3804a02f750543c016cae40dd5a8a3af40765d173b");
export const ReplacePasswordDocument: KnownDocument<ReplacePasswordMutation, ReplacePasswordMutationVariables> = known("sha256:b797f48bdb5d020e848b3a4aa25b5a801c32891e31d498c183c92229388141eb");
export const RequestDetailDocument: KnownDocument<RequestDetailQuery, RequestDetailQueryVariables> = known("sha256:34735c1eb9e06c1b2e4674d8e1660e8a9251fc0b201f4663f328261c52383995");
export const RequestRowsDocument: KnownDocument<RequestRowsQuery, RequestRowsQueryVariables> = known("sha256:9c9a250c5810c29b221b96ee8aab52e57c7e6a1813767b8bbd207173fc565493");
export const ResumeDocument: KnownDocument<ResumeMutation, ResumeMutationVariables> = known("sha256:b9de94ceb6fc33e71cf69f57829d8630982dfc89a8f6546b2daedd793939e291");
export const SetPasswordByLinkDocument: KnownDocument<SetPasswordByLinkMutation, SetPasswordByLinkMutationVariables> = known("sha256:861b1da96fc850b218643e630e933981dbdccc1ddf443005bf3b1702bcba7bc7");