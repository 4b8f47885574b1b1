/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { CallOptions, OperationDocument, Requester } from './requester.js';
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

/** How an OAuth client proves who it is. */
export type ClientAuthenticationMethod =
  /** By its secret, in HTTP Basic authentication (RFC 6749 section 2.3.1). */
  | 'CLIENT_SECRET_BASIC'
  /** By an assertion that it signs with a private key of its own (RFC 7523). */
  | 'PRIVATE_KEY_JWT';

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

/** A new API client. */
export type CreateApiClientInput = {
  /** After how many months it stops working: from 1 to 24; 12 where absent. */
  expiresInMonths?: number | null | undefined;
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** The name to show; not empty. */
  name: string;
  /** What its token may do, at least one of `users:read`, `users:write`, `groups:read`, `groups:write`, `roles:read`, `roles:write`, `connections:read`, `connections:write`, `api-clients:read`, `api-clients:write`, `extension-schemas:write`, `changes:read`, `tenants:write`, `graphql:introspect`, `graphql:adhoc`; nothing that the caller may not do. */
  scopes: Array<string>;
};

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

/** A new entitlement. */
export type CreateEntitlementInput = {
  /** What it is, for people to read. */
  description?: string | null | undefined;
  /** The name to show; the value where absent. */
  displayName?: string | null | undefined;
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** Whether the tenant has it; true where never said. */
  isAvailable?: boolean | null | undefined;
  /** A label that says what kind it is. */
  type?: string | null | undefined;
  /** What a user's attribute calls it; unique in the tenant without regard to case. */
  value: string;
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

/** A new OAuth client, of either a connection or an API client. */
export type CreateOAuthClientInput = {
  /** The API client that shall get tokens by it. */
  apiClientId?: string | null | undefined;
  /** The connection whose provider shall get tokens by it. */
  connectionId?: string | null | undefined;
  /** After how many months it stops working: from 1 to 24; 12 where absent. */
  expiresInMonths?: number | null | undefined;
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** The name to show; made from its owner's where absent. */
  name?: string | null | undefined;
  /** The public key whose private half the client has, as PEM or as a JSON Web Key: of curve P-256, Ed25519, or RSA of 2048 bits and more. Where absent, the client gets a secret. */
  publicKey?: string | null | undefined;
  /** What its tokens may do at most: nothing that its owner or the caller may not do; all of its owner's where absent. */
  scopes?: Array<string> | null | undefined;
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

/** A new tenant. */
export type CreateTenantInput = {
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** The name to show; not empty. */
  name: string;
  /** 1 to 63 lower-case letters, digits and inner hyphens; made from the name where absent. */
  slug?: string | null | undefined;
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

/** A new token that acts for one user. */
export type CreateUserTokenInput = {
  /** The connection at whose SCIM base URL the token works. */
  connectionId: string;
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** How long it works, for example `12h` or `30d`; 90 days where absent, a year at most. */
  lifetime?: string | null | undefined;
  /** What it is for; kept in the record of changes. */
  name?: string | null | undefined;
  /** The user whom it acts for. */
  userId: string;
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

/** The entitlement to delete. Users keep what their `entitlements` say. */
export type DeleteEntitlementInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** The group to delete. Its members stay. */
export type DeleteGroupInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** The role to delete. Nobody has it afterwards. */
export type DeleteRoleInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** The user to delete. */
export type DeleteUserInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
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

/** Selects entitlements: every given condition must hold. */
export type EntitlementFilter = {
  /** All of these hold; of none, true. */
  and?: Array<EntitlementFilter> | null | undefined;
  /** On `assignmentCount`. */
  assignmentCount?: NumberFilter | null | undefined;
  /** On `createdAt`. */
  createdAt?: DateTimeFilter | null | undefined;
  /** On `displayName`. */
  displayName?: StringFilter | null | undefined;
  /** On the version written as SCIM's entity tag, `W/"n"`. */
  etag?: ExactStringFilter | null | undefined;
  /** On `id`. */
  id?: ExactStringFilter | null | undefined;
  /** On `isAvailable`. */
  isAvailable?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: EntitlementFilter | null | undefined;
  /** One of these holds; of none, false. */
  or?: Array<EntitlementFilter> | null | undefined;
  /** On `type`. */
  type?: StringFilter | null | undefined;
  /** On `updatedAt`. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** On `value`. */
  value?: StringFilter | null | undefined;
};

/** An order; what is equal is ordered by id. */
export type EntitlementOrder = {
  /** Unassigned values come last ascending and first descending. */
  direction: OrderDirection;
  /** What to order by. */
  field: EntitlementOrderField;
};

/** What to order by. Of a multi-valued attribute, the primary value counts, or else the first. */
export type EntitlementOrderField =
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
  /** By `type`. */
  | 'TYPE'
  /** By `updatedAt`. */
  | 'UPDATED_AT'
  /** By `value`. */
  | 'VALUE';

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

/** What an extension schema extends. */
export type ExtendedType =
  /** Groups. */
  | 'GROUP'
  /** Users. */
  | 'USER';

/** An attribute of an extension (RFC 7643 section 7). */
export type ExtensionAttributeInput = {
  /** Values that it is suggested to have. */
  canonicalValues?: Array<string> | null | undefined;
  /** Whether its text is compared with regard to case. */
  caseExact?: boolean | null | undefined;
  /** What the attribute is. */
  description?: string | null | undefined;
  /** Whether it has several values. */
  multiValued?: boolean | null | undefined;
  /** `readOnly` (for provisioning clients), `readWrite`, `immutable` or `writeOnly`. */
  mutability?: string | null | undefined;
  /** Letters, digits, `-`, `_` and `$`, a letter first; case-insensitive. */
  name: string;
  /** What a reference may refer to. */
  referenceTypes?: Array<string> | null | undefined;
  /** Whether each resource that has the extension must have it. */
  required?: boolean | null | undefined;
  /** `always`, `never`, `default` or `request`. */
  returned?: string | null | undefined;
  /** The parts of a complex attribute. */
  subAttributes?: Array<ExtensionSubAttributeInput> | null | undefined;
  /** `string`, `boolean`, `decimal`, `integer`, `dateTime`, `binary`, `reference` or `complex`. */
  type?: string | null | undefined;
  /** `none` or `server`: unique in the tenant. */
  uniqueness?: string | null | undefined;
};

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

/** A part of a complex attribute of an extension. */
export type ExtensionSubAttributeInput = {
  /** Values that it is suggested to have. */
  canonicalValues?: Array<string> | null | undefined;
  /** Whether its text is compared with regard to case. */
  caseExact?: boolean | null | undefined;
  /** What the attribute is. */
  description?: string | null | undefined;
  /** Whether it has several values. */
  multiValued?: boolean | null | undefined;
  /** `readOnly` (for provisioning clients), `readWrite`, `immutable` or `writeOnly`. */
  mutability?: string | null | undefined;
  /** Letters, digits, `-`, `_` and `$`, a letter first; case-insensitive. */
  name: string;
  /** What a reference may refer to. */
  referenceTypes?: Array<string> | null | undefined;
  /** Whether each resource that has the extension must have it. */
  required?: boolean | null | undefined;
  /** `always`, `never`, `default` or `request`. */
  returned?: string | null | undefined;
  /** `string`, `boolean`, `decimal`, `integer`, `dateTime`, `binary`, `reference` or `complex`. */
  type?: string | null | undefined;
  /** `none` or `server`: unique in the tenant. */
  uniqueness?: string | null | undefined;
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

/** Whether a provider and Roster can do something together. */
export type FeatureSupport =
  /** They should, but the provider has not published what it sends. */
  | 'BETA'
  /** They cannot, because the provider does not do it. */
  | 'NOT_SUPPORTED'
  /** They can, by what the provider documents or is known to send. */
  | 'SUPPORTED';

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

/** Who shall administer the tenant. A user of this name is created where there is none. */
export type InviteAdministratorInput = {
  /** The name to show of a user that is created. */
  displayName?: string | null | undefined;
  /** The work e-mail of a user that is created. */
  email?: string | null | undefined;
  /** The userName, in any case: what the person signs in with. */
  userName: string;
};

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

/** What kind of operation it is. */
export type OperationKind =
  /** It changes something. */
  | 'MUTATION'
  /** It reads. */
  | 'QUERY';

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

/** What an identity provider may do by SCIM. */
export type ProvisioningFeature =
  /** Who is assigned gets an account. */
  | 'CREATE_USERS'
  /** Who is unassigned or disabled may no longer act; the account stays. */
  | 'DEACTIVATE_USERS'
  /** Who is deleted there is deleted here. */
  | 'DELETE_USERS'
  /** Who has an account here alone can be taken over into the provider. */
  | 'IMPORT_USERS'
  /** Groups arrive with their members. */
  | 'PUSH_GROUPS'
  /** Who sets a password there has it here. */
  | 'PUSH_PASSWORDS'
  /** Changes of a profile arrive. */
  | 'UPDATE_USERS';

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

/** A new extension schema, or one that was withdrawn and is wanted again. */
export type RegisterExtensionSchemaInput = {
  /** Its attributes; at least one. */
  attributes: Array<ExtensionAttributeInput>;
  /** What it is for. */
  description?: string | null | undefined;
  /** A URN of your own, not of `urn:ietf:params:scim`. */
  id: string;
  /** The name to show; not empty. */
  name: string;
  /** Whether each resource must have it; false where absent. */
  required?: boolean | null | undefined;
  /** What it extends. */
  resourceType: ExtendedType;
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

/** The API client whose token shall work no longer. */
export type RevokeApiClientInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** The OAuth client that shall get tokens no longer. */
export type RevokeOAuthClientInput = {
  /** Its public identifier. */
  clientId: string;
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

/** The user whose tokens shall work no longer. */
export type RevokeUserTokensInput = {
  /** The connection at whose SCIM base URL the token works. */
  connectionId: string;
  /** The user whom it acts for. */
  userId: string;
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

/** An order; what is equal is ordered by id. */
export type ScimRequestOrder = {
  /** Unassigned values come last ascending and first descending. */
  direction: OrderDirection;
  /** What to order by. */
  field: ScimRequestOrderField;
};

/** What to order by. Of a multi-valued attribute, the primary value counts, or else the first. */
export type ScimRequestOrderField =
  /** By `durationMs`. */
  | 'DURATION_MS'
  /** By `occurredAt`. */
  | 'OCCURRED_AT'
  /** By `status`. */
  | 'STATUS';

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

/** Changes of a connection: absent fields are left as they are, and none can be cleared. */
export type UpdateConnectionInput = {
  /** Whether it takes over what no connection owns; of a new one, true. */
  adopts?: boolean | null | undefined;
  /** Which deviations it tolerates. */
  dialect?: Dialect | null | undefined;
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** What the groups become that it pushes; with `ROLES`, those that it has pushed become roles now. */
  groupsAs?: GroupsAs | null | undefined;
  /** The resource's id. */
  id: string;
  /** Which existing account is meant; of a new one, `USER_NAME`. */
  matching?: Matching | null | undefined;
  /** The name to show; not empty. */
  name?: string | null | undefined;
  /** What becomes of the passwords that its provider sends; of a new one, `TAKE`. */
  pushedPasswords?: PushedPasswords | null | undefined;
  /** Whether who was deleted and is created again gets the account back; of a new one, true but for the dialects `RFC` and `INTEROP`. */
  restores?: boolean | null | undefined;
};

/** Changes of an entitlement: absent fields are left as they are, null clears. */
export type UpdateEntitlementInput = {
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
  /** A label that says what kind it is. */
  type?: string | null | undefined;
  /** What a user's attribute calls it; unique in the tenant without regard to case. */
  value?: string | null | undefined;
};

/** Changes of an extension schema. What resources may have already cannot be taken away. */
export type UpdateExtensionSchemaInput = {
  /** Further attributes. */
  addAttributes?: Array<ExtensionAttributeInput> | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
  /** The name to show; not empty. */
  name?: string | null | undefined;
};

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

/** The extension schema whose values are to be hidden. They are kept, and shown when it comes back. */
export type WithdrawExtensionSchemaInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

export type ChangeFieldsFragment = { id: string, occurredAt: string, action: string, resourceType: string, resourceId: string, resourceName: string | null, resourceVersion: number | null, requestId: string, address: string | null, userAgent: string | null, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, id: string | null, name: string | null, credentialId: string | null, credentialName: string | null, connectionId: string | null, connectionName: string | null } };

export type ChangesQueryVariables = Exact<{
  types?: Array<string> | string | null | undefined;
  resource?: string | null | undefined;
  filter?: ChangeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  withCursors?: boolean | null | undefined;
}>;


export type ChangesQuery = { changes: { nodes: Array<{ id: string, occurredAt: string, action: string, resourceType: string, resourceId: string, resourceName: string | null, resourceVersion: number | null, requestId: string, address: string | null, userAgent: string | null, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, id: string | null, name: string | null, credentialId: string | null, credentialName: string | null, connectionId: string | null, connectionName: string | null } }>, edges?: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ScimRequestsQueryVariables = Exact<{
  connectionId?: string | null | undefined;
  filter?: ScimRequestFilter | null | undefined;
  orderBy?: ScimRequestOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ScimRequestsQuery = { scimRequests: { nodes: Array<{ id: string, connectionId: string, credentialId: string | null, occurredAt: string, method: string, path: string, query: string | null, address: string | null, userAgent: string | null, requestBody: Record<string, unknown> | null, answerBody: Record<string, unknown> | null, correlationId: string | null, status: number | null, scimType: string | null, detail: string | null, durationMs: number | null, tolerances: Array<string>, summary: string, ignored: Array<{ path: string, value: string, reason: IgnoredReason }>, changes: Array<{ id: string, occurredAt: string, action: string, resourceType: string, resourceId: string, resourceName: string | null, resourceVersion: number | null, requestId: string, address: string | null, userAgent: string | null, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, id: string | null, name: string | null, credentialId: string | null, credentialName: string | null, connectionId: string | null, connectionName: string | null } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ProvisioningHealthQueryVariables = Exact<{
  connectionId?: string | null | undefined;
  hours?: number | null | undefined;
}>;


export type ProvisioningHealthQuery = { provisioningHealth: { requests: number, errors: number, lastRequestAt: string | null, medianMs: number | null, p95Ms: number | null, hours: Array<{ start: string, requests: number, errors: number }>, mappingWarnings: Array<{ connectionId: string, path: string, value: string, reason: IgnoredReason, times: number, lastAt: string }> } };

export type TenantQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantQuery = { tenant: { id: string, slug: string, name: string, createdAt: string } };

export type CreateTenantMutationVariables = Exact<{
  input: CreateTenantInput;
}>;


export type CreateTenantMutation = { createTenant: { tenant: { id: string, slug: string, name: string } } };

export type InviteAdministratorMutationVariables = Exact<{
  input: InviteAdministratorInput;
}>;


export type InviteAdministratorMutation = { inviteAdministrator: { link: string, linkExpiresAt: string, user: { id: string, userName: string } } };

export type ConnectionFieldsFragment = { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null };

export type CredentialFieldsFragment = { id: string, scopes: Array<string>, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null };

export type ConnectionQueryVariables = Exact<{
  id: string;
}>;


export type ConnectionQuery = { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, updatedAt: string, credentials: Array<{ id: string, scopes: Array<string>, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null }>, oauthClients: Array<{ id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUsedAt: string | null, revokedAt: string | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null }>, lastError: { at: string, status: number, detail: string | null } | null } | null };

export type ToleranceUsesQueryVariables = Exact<{
  id: string;
}>;


export type ToleranceUsesQuery = { connection: { toleranceUses: Array<{ tolerance: string, description: string, quirks: Array<string>, uses: number, lastUsedAt: string }> } | null };

export type ConnectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConnectionsQuery = { connections: Array<{ id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, updatedAt: string, credentials: Array<{ id: string, scopes: Array<string>, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null }>, oauthClients: Array<{ id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUsedAt: string | null, revokedAt: string | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null }>, lastError: { at: string, status: number, detail: string | null } | null }> };

export type ConnectionGuideQueryVariables = Exact<{
  id: string;
}>;


export type ConnectionGuideQuery = { connection: { guide: { title: string, scimUrl: string, prerequisites: Array<string>, steps: Array<string>, attributeNotes: Array<string>, timing: Array<string>, beforeDeletion: Array<string>, ownGuide: { title: string, url: string | null }, attributes: Array<{ path: string, label: string, source: string | null, note: string | null }>, features: Array<{ feature: ProvisioningFeature, support: FeatureSupport, note: string | null }>, troubleshooting: Array<{ symptom: string, remedy: string }> } } | null };

export type ProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersQuery = { providers: Array<{ name: Provider, title: string, status: ProviderStatus, features: Array<{ feature: ProvisioningFeature, support: FeatureSupport, note: string | null }> }> };

export type CreateConnectionMutationVariables = Exact<{
  input: CreateConnectionInput;
}>;


export type CreateConnectionMutation = { createConnection: { token: string, tokenExpiresAt: string, connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type UpdateConnectionMutationVariables = Exact<{
  input: UpdateConnectionInput;
}>;


export type UpdateConnectionMutation = { updateConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type RotateConnectionTokenMutationVariables = Exact<{
  input: RotateConnectionTokenInput;
}>;


export type RotateConnectionTokenMutation = { rotateConnectionToken: { token: string, tokenExpiresAt: string, connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type PauseConnectionMutationVariables = Exact<{
  input: PauseConnectionInput;
}>;


export type PauseConnectionMutation = { pauseConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type ResumeConnectionMutationVariables = Exact<{
  input: ResumeConnectionInput;
}>;


export type ResumeConnectionMutation = { resumeConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type CreateUserTokenMutationVariables = Exact<{
  input: CreateUserTokenInput;
}>;


export type CreateUserTokenMutation = { createUserToken: { token: string, tokenExpiresAt: string, user: { id: string, userName: string } } };

export type RevokeUserTokensMutationVariables = Exact<{
  input: RevokeUserTokensInput;
}>;


export type RevokeUserTokensMutation = { revokeUserTokens: { user: { id: string, userName: string } } };

export type DeleteConnectionMutationVariables = Exact<{
  input: DeleteConnectionInput;
}>;


export type DeleteConnectionMutation = { deleteConnection: { connection: { id: string, name: string } } };

export type ApiClientFieldsFragment = { id: string, name: string, scopes: Array<string>, version: number, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, revokedAt: string | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null };

export type ApiClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiClientsQuery = { apiClients: Array<{ id: string, name: string, scopes: Array<string>, version: number, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, revokedAt: string | null, oauthClients: Array<{ id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUsedAt: string | null, revokedAt: string | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null }>, lastUse: { at: string, address: string | null, userAgent: string | null } | null }> };

export type CreateApiClientMutationVariables = Exact<{
  input: CreateApiClientInput;
}>;


export type CreateApiClientMutation = { createApiClient: { token: string, apiClient: { id: string, name: string, scopes: Array<string>, version: number, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, revokedAt: string | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null } } };

export type RevokeApiClientMutationVariables = Exact<{
  input: RevokeApiClientInput;
}>;


export type RevokeApiClientMutation = { revokeApiClient: { apiClient: { id: string, name: string, scopes: Array<string>, version: number, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, revokedAt: string | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null } } };

export type OAuthClientFieldsFragment = { id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUsedAt: string | null, revokedAt: string | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null };

export type CreateOAuthClientMutationVariables = Exact<{
  input: CreateOAuthClientInput;
}>;


export type CreateOAuthClientMutation = { createOAuthClient: { clientId: string, clientSecret: string | null, oauthClient: { id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUsedAt: string | null, revokedAt: string | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null } } };

export type RevokeOAuthClientMutationVariables = Exact<{
  input: RevokeOAuthClientInput;
}>;


export type RevokeOAuthClientMutation = { revokeOAuthClient: { oauthClient: { id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUsedAt: string | null, revokedAt: string | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null } } };

export type AuditEntriesQueryVariables = Exact<{
  afterSequence?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { nodes: Array<{ version: number, tenantId: string, sequence: number, previousHash: string, record: Record<string, unknown> | null, hash: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditCheckpointFieldsFragment = { version: number, tenantId: string, sequence: number, hash: string, createdAt: string, keyId: string, signature: string };

export type AuditCheckpointsQueryVariables = Exact<{
  afterSequence?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditCheckpointsQuery = { auditCheckpoints: { nodes: Array<{ version: number, tenantId: string, sequence: number, hash: string, createdAt: string, keyId: string, signature: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditHeadQuery = { auditHead: { version: number, tenantId: string, sequence: number, hash: string, createdAt: string, keyId: string, signature: string } };

export type AuditKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditKeysQuery = { auditKeys: Array<{ id: string, publicKey: string, createdAt: string }> };

export type EntitlementFieldsFragment = { id: string, value: string, displayName: string, description: string | null, type: string | null, isAvailable: boolean, assignmentCount?: number, version: number, createdAt: string, updatedAt: string };

export type EntitlementQueryVariables = Exact<{
  id: string;
  withAssignmentCount?: boolean | null | undefined;
}>;


export type EntitlementQuery = { entitlement: { id: string, value: string, displayName: string, description: string | null, type: string | null, isAvailable: boolean, assignmentCount?: number, version: number, createdAt: string, updatedAt: string } | null };

export type EntitlementsQueryVariables = Exact<{
  filter?: EntitlementFilter | null | undefined;
  orderBy?: EntitlementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  offset?: number | null | undefined;
  withAssignmentCount?: boolean | null | undefined;
  withTotalCount?: boolean | null | undefined;
  withCursors?: boolean | null | undefined;
}>;


export type EntitlementsQuery = { entitlements: { totalCount?: number, nodes: Array<{ id: string, value: string, displayName: string, description: string | null, type: string | null, isAvailable: boolean, assignmentCount?: number, version: number, createdAt: string, updatedAt: string }>, edges?: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CreateEntitlementMutationVariables = Exact<{
  input: CreateEntitlementInput;
  withAssignmentCount?: boolean | null | undefined;
}>;


export type CreateEntitlementMutation = { createEntitlement: { entitlement: { id: string, value: string, displayName: string, description: string | null, type: string | null, isAvailable: boolean, assignmentCount?: number, version: number, createdAt: string, updatedAt: string } } };

export type UpdateEntitlementMutationVariables = Exact<{
  input: UpdateEntitlementInput;
  withAssignmentCount?: boolean | null | undefined;
}>;


export type UpdateEntitlementMutation = { updateEntitlement: { entitlement: { id: string, value: string, displayName: string, description: string | null, type: string | null, isAvailable: boolean, assignmentCount?: number, version: number, createdAt: string, updatedAt: string } } };

export type DeleteEntitlementMutationVariables = Exact<{
  input: DeleteEntitlementInput;
}>;


export type DeleteEntitlementMutation = { deleteEntitlement: { entitlement: { id: string, value: string, version: number } } };

export type ExplainQueryVariables = Exact<{
  document: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}>;


export type ExplainQuery = { explain: { kind: OperationKind, name: string | null, depth: number, cost: number, fields: number, scopes: Array<string>, statements: number | null, notRun: string | null } };

export type CharacteristicsFieldsFragment = { name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null, subAttributes: Array<{ name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null }> | null };

export type ExtensionSchemaFieldsFragment = { id: string, resourceType: ExtendedType, name: string, description: string, required: boolean, version: number, createdAt: string, attributes: Array<{ name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null, subAttributes: Array<{ name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null }> | null }> };

export type ExtensionSchemasQueryVariables = Exact<{ [key: string]: never; }>;


export type ExtensionSchemasQuery = { extensionSchemas: Array<{ id: string, resourceType: ExtendedType, name: string, description: string, required: boolean, version: number, createdAt: string, attributes: Array<{ name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null, subAttributes: Array<{ name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null }> | null }> }> };

export type RegisterExtensionSchemaMutationVariables = Exact<{
  input: RegisterExtensionSchemaInput;
}>;


export type RegisterExtensionSchemaMutation = { registerExtensionSchema: { extensionSchema: { id: string, resourceType: ExtendedType, name: string, description: string, required: boolean, version: number, createdAt: string, attributes: Array<{ name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null, subAttributes: Array<{ name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null }> | null }> } } };

export type UpdateExtensionSchemaMutationVariables = Exact<{
  input: UpdateExtensionSchemaInput;
}>;


export type UpdateExtensionSchemaMutation = { updateExtensionSchema: { extensionSchema: { id: string, resourceType: ExtendedType, name: string, description: string, required: boolean, version: number, createdAt: string, attributes: Array<{ name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null, subAttributes: Array<{ name: string, type: string | null, multiValued: boolean | null, description: string | null, required: boolean | null, canonicalValues: Array<string> | null, caseExact: boolean | null, mutability: string | null, returned: string | null, uniqueness: string | null, referenceTypes: Array<string> | null }> | null }> } } };

export type WithdrawExtensionSchemaMutationVariables = Exact<{
  input: WithdrawExtensionSchemaInput;
}>;


export type WithdrawExtensionSchemaMutation = { withdrawExtensionSchema: { extensionSchema: { id: string, version: number } } };

export type GroupFieldsFragment = { id: string, externalId: string | null, displayName: string, version: number, createdAt: string, updatedAt: string, extensions: Array<{ schema: string, values: Record<string, unknown> }>, members?: { nodes: Array<{ id: string, type: MemberType, displayName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GroupQueryVariables = Exact<{
  id: string;
  withMembers?: boolean | null | undefined;
  membersFirst?: number | null | undefined;
}>;


export type GroupQuery = { group: { id: string, externalId: string | null, displayName: string, version: number, createdAt: string, updatedAt: string, extensions: Array<{ schema: string, values: Record<string, unknown> }>, members?: { nodes: Array<{ id: string, type: MemberType, displayName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type GroupFieldOriginsQueryVariables = Exact<{
  id: string;
}>;


export type GroupFieldOriginsQuery = { group: { fieldOrigins: Array<{ field: string, origin: Origin, connectionId: string | null, connectionName: string | null, editable: boolean }> } | null };

export type GroupMembersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupMembersQuery = { group: { id: string, members: { nodes: Array<{ id: string, type: MemberType, displayName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type GroupsQueryVariables = Exact<{
  filter?: GroupFilter | null | undefined;
  orderBy?: GroupOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  offset?: number | null | undefined;
  withMembers?: boolean | null | undefined;
  withTotalCount?: boolean | null | undefined;
  withCursors?: boolean | null | undefined;
  membersFirst?: number | null | undefined;
}>;


export type GroupsQuery = { groups: { totalCount?: number, nodes: Array<{ id: string, externalId: string | null, displayName: string, version: number, createdAt: string, updatedAt: string, extensions: Array<{ schema: string, values: Record<string, unknown> }>, members?: { nodes: Array<{ id: string, type: MemberType, displayName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }>, edges?: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
  withMembers?: boolean | null | undefined;
  membersFirst?: number | null | undefined;
}>;


export type CreateGroupMutation = { createGroup: { group: { id: string, externalId: string | null, displayName: string, version: number, createdAt: string, updatedAt: string, extensions: Array<{ schema: string, values: Record<string, unknown> }>, members?: { nodes: Array<{ id: string, type: MemberType, displayName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } } };

export type UpdateGroupMutationVariables = Exact<{
  input: UpdateGroupInput;
  withMembers?: boolean | null | undefined;
  membersFirst?: number | null | undefined;
}>;


export type UpdateGroupMutation = { updateGroup: { group: { id: string, externalId: string | null, displayName: string, version: number, createdAt: string, updatedAt: string, extensions: Array<{ schema: string, values: Record<string, unknown> }>, members?: { nodes: Array<{ id: string, type: MemberType, displayName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } } };

export type DeleteGroupMutationVariables = Exact<{
  input: DeleteGroupInput;
}>;


export type DeleteGroupMutation = { deleteGroup: { group: { id: string, displayName: string, version: number } } };

export type RoleFieldsFragment = { id: string, value: string, displayName: string, description: string | null, type: string | null, isDefault: boolean, isAvailable: boolean, permissions: Array<string>, groupId: string | null, assignmentCount?: number, version: number, createdAt: string, updatedAt: string, slot: { name: string } | null };

export type RoleQueryVariables = Exact<{
  id: string;
  withAssignmentCount?: boolean | null | undefined;
}>;


export type RoleQuery = { role: { id: string, value: string, displayName: string, description: string | null, type: string | null, isDefault: boolean, isAvailable: boolean, permissions: Array<string>, groupId: string | null, assignmentCount?: number, version: number, createdAt: string, updatedAt: string, slot: { name: string } | null } | null };

export type RoleMembersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoleMembersQuery = { role: { id: string, members: { totalCount: number, nodes: Array<{ id: string, type: MemberType, displayName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RolesQueryVariables = Exact<{
  filter?: RoleFilter | null | undefined;
  orderBy?: RoleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  offset?: number | null | undefined;
  withAssignmentCount?: boolean | null | undefined;
  withTotalCount?: boolean | null | undefined;
  withCursors?: boolean | null | undefined;
}>;


export type RolesQuery = { roles: { totalCount?: number, nodes: Array<{ id: string, value: string, displayName: string, description: string | null, type: string | null, isDefault: boolean, isAvailable: boolean, permissions: Array<string>, groupId: string | null, assignmentCount?: number, version: number, createdAt: string, updatedAt: string, slot: { name: string } | null }>, edges?: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RoleCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleCatalogueQuery = { roleSlots: Array<{ id: string, name: string, minimum: number, maximum: number }>, roles: { nodes: Array<{ id: string, value: string, displayName: string, isDefault: boolean, isAvailable: boolean, permissions: Array<string>, slot: { name: string } | null, clears: Array<{ value: string }> }> } };

export type EffectiveRoleFieldsFragment = { role: { id: string, value: string, displayName: string }, sources: Array<{ kind: RoleSourceKind, membership: MembershipType | null, group: { id: string, displayName: string } | null }> };

export type EffectiveRolesQueryVariables = Exact<{
  userId: string;
}>;


export type EffectiveRolesQuery = { user: { id: string, effectiveRoles: Array<{ role: { id: string, value: string, displayName: string }, sources: Array<{ kind: RoleSourceKind, membership: MembershipType | null, group: { id: string, displayName: string } | null }> }>, effectivePermissions: Array<{ permission: string, roles: Array<{ role: { id: string, value: string, displayName: string }, sources: Array<{ kind: RoleSourceKind, membership: MembershipType | null, group: { id: string, displayName: string } | null }> }> }> } | null };

export type UsersWithEffectiveRolesQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersWithEffectiveRolesQuery = { users: { nodes: Array<{ id: string, userName: string, active: boolean, effectiveRoles: Array<{ role: { id: string, value: string, displayName: string }, sources: Array<{ kind: RoleSourceKind, membership: MembershipType | null, group: { id: string, displayName: string } | null }> }>, effectivePermissions: Array<{ permission: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
  withAssignmentCount?: boolean | null | undefined;
}>;


export type CreateRoleMutation = { createRole: { role: { id: string, value: string, displayName: string, description: string | null, type: string | null, isDefault: boolean, isAvailable: boolean, permissions: Array<string>, groupId: string | null, assignmentCount?: number, version: number, createdAt: string, updatedAt: string, slot: { name: string } | null } } };

export type UpdateRoleMutationVariables = Exact<{
  input: UpdateRoleInput;
  withAssignmentCount?: boolean | null | undefined;
}>;


export type UpdateRoleMutation = { updateRole: { role: { id: string, value: string, displayName: string, description: string | null, type: string | null, isDefault: boolean, isAvailable: boolean, permissions: Array<string>, groupId: string | null, assignmentCount?: number, version: number, createdAt: string, updatedAt: string, slot: { name: string } | null } } };

export type DeleteRoleMutationVariables = Exact<{
  input: DeleteRoleInput;
}>;


export type DeleteRoleMutation = { deleteRole: { role: { id: string, value: string, version: number } } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
  withAssignmentCount?: boolean | null | undefined;
}>;


export type GrantRoleMutation = { grantRole: { role: { id: string, value: string, displayName: string, description: string | null, type: string | null, isDefault: boolean, isAvailable: boolean, permissions: Array<string>, groupId: string | null, assignmentCount?: number, version: number, createdAt: string, updatedAt: string, slot: { name: string } | null }, user: { id: string, version: number } | null, group: { id: string, version: number } | null } };

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
  withAssignmentCount?: boolean | null | undefined;
}>;


export type RevokeRoleMutation = { revokeRole: { role: { id: string, value: string, displayName: string, description: string | null, type: string | null, isDefault: boolean, isAvailable: boolean, permissions: Array<string>, groupId: string | null, assignmentCount?: number, version: number, createdAt: string, updatedAt: string, slot: { name: string } | null }, user: { id: string, version: number } | null, group: { id: string, version: number } | null } };

export type RoleWhatIfQueryVariables = Exact<{
  id: string;
  permissions?: Array<string> | string | null | undefined;
  isAvailable?: boolean | null | undefined;
}>;


export type RoleWhatIfQuery = { roleWhatIf: { people: number, differences: Array<{ permission: string, gaining: number, losing: number }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string, expiresAt: string, user: { id: string, userName: string } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { user: { id: string, userName: string } } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { accepted: boolean } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { user: { id: string, userName: string } } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { user: { id: string, userName: string } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: ActorKind, name: string | null, scopes: Array<string>, administers: boolean, user: { id: string, userName: string, displayName: string | null } | null } };

export type ReauthenticateMutationVariables = Exact<{
  input: ReauthenticateInput;
}>;


export type ReauthenticateMutation = { reauthenticate: { recentUntil: string } };

export type MultiValueFieldsFragment = { value: string | null, display: string | null, type: string | null, primary: boolean | null };

export type UserFieldsFragment = { id: string, connectionId: string | null, externalId: string | null, userName: string, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, managerId: string | null, version: number, createdAt: string, updatedAt: string, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, extensions: Array<{ schema: string, values: Record<string, unknown> }>, manager?: { displayName: string | null } | null, groups?: { edges: Array<{ type: MembershipType, node: { id: string, displayName: string } }> } };

export type UserQueryVariables = Exact<{
  id: string;
  withGroups?: boolean | null | undefined;
  withManager?: boolean | null | undefined;
  groupsFirst?: number | null | undefined;
}>;


export type UserQuery = { user: { id: string, connectionId: string | null, externalId: string | null, userName: string, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, managerId: string | null, version: number, createdAt: string, updatedAt: string, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, extensions: Array<{ schema: string, values: Record<string, unknown> }>, manager?: { displayName: string | null } | null, groups?: { edges: Array<{ type: MembershipType, node: { id: string, displayName: string } }> } } | null };

export type UserFieldOriginsQueryVariables = Exact<{
  id: string;
}>;


export type UserFieldOriginsQuery = { user: { fieldOrigins: Array<{ field: string, origin: Origin, connectionId: string | null, connectionName: string | null, editable: boolean }> } | null };

export type UsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  offset?: number | null | undefined;
  withGroups?: boolean | null | undefined;
  withManager?: boolean | null | undefined;
  withTotalCount?: boolean | null | undefined;
  withCursors?: boolean | null | undefined;
  groupsFirst?: number | null | undefined;
}>;


export type UsersQuery = { users: { totalCount?: number, nodes: Array<{ id: string, connectionId: string | null, externalId: string | null, userName: string, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, managerId: string | null, version: number, createdAt: string, updatedAt: string, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, extensions: Array<{ schema: string, values: Record<string, unknown> }>, manager?: { displayName: string | null } | null, groups?: { edges: Array<{ type: MembershipType, node: { id: string, displayName: string } }> } }>, edges?: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
  withGroups?: boolean | null | undefined;
  withManager?: boolean | null | undefined;
  groupsFirst?: number | null | undefined;
}>;


export type CreateUserMutation = { createUser: { user: { id: string, connectionId: string | null, externalId: string | null, userName: string, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, managerId: string | null, version: number, createdAt: string, updatedAt: string, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, extensions: Array<{ schema: string, values: Record<string, unknown> }>, manager?: { displayName: string | null } | null, groups?: { edges: Array<{ type: MembershipType, node: { id: string, displayName: string } }> } }, ignored: Array<{ path: string, value: string, reason: IgnoredReason }> } };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
  withGroups?: boolean | null | undefined;
  withManager?: boolean | null | undefined;
  groupsFirst?: number | null | undefined;
}>;


export type UpdateUserMutation = { updateUser: { user: { id: string, connectionId: string | null, externalId: string | null, userName: string, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, managerId: string | null, version: number, createdAt: string, updatedAt: string, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, extensions: Array<{ schema: string, values: Record<string, unknown> }>, manager?: { displayName: string | null } | null, groups?: { edges: Array<{ type: MembershipType, node: { id: string, displayName: string } }> } }, ignored: Array<{ path: string, value: string, reason: IgnoredReason }> } };

export type DeactivateUserMutationVariables = Exact<{
  input: DeactivateUserInput;
}>;


export type DeactivateUserMutation = { deactivateUser: { user: { id: string, userName: string, active: boolean, version: number } } };

export type ReactivateUserMutationVariables = Exact<{
  input: ReactivateUserInput;
}>;


export type ReactivateUserMutation = { reactivateUser: { user: { id: string, userName: string, active: boolean, version: number } } };

export type DeleteUserMutationVariables = Exact<{
  input: DeleteUserInput;
}>;


export type DeleteUserMutation = { deleteUser: { user: { id: string, userName: string, version: number } } };

export type ImportNewUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type ImportNewUserMutation = { createUser: { user: { id: string } } };

export type ImportUserChangeMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type ImportUserChangeMutation = { updateUser: { user: { id: string, version: number } } };

const ChangeFields = `fragment ChangeFields on Change {
  id
  occurredAt
  action
  resourceType
  resourceId
  resourceName
  resourceVersion
  actor {
    kind
    id
    name
    credentialId
    credentialName
    connectionId
    connectionName
  }
  requestId
  address
  userAgent
  before
  after
  summary
}`;

const ConnectionFields = `fragment ConnectionFields on Connection {
  id
  name
  provider
  dialect
  matching
  adopts
  restores
  pushedPasswords
  groupsAs
  scopes
  scimBaseUrl
  status
  lastRequestAt
  lastError {
    at
    status
    detail
  }
  expiresAt
  expiryWarning
  version
  createdAt
  updatedAt
}`;

const CredentialFields = `fragment CredentialFields on Credential {
  id
  scopes
  createdAt
  expiresAt
  expiryWarning
  lastUse {
    at
    address
    userAgent
  }
}`;

const ApiClientFields = `fragment ApiClientFields on ApiClient {
  id
  name
  scopes
  version
  createdAt
  expiresAt
  expiryWarning
  lastUse {
    at
    address
    userAgent
  }
  revokedAt
}`;

const OAuthClientFields = `fragment OAuthClientFields on OAuthClient {
  id
  clientId
  name
  scopes
  authenticationMethod
  createdAt
  expiresAt
  expiryWarning
  lastUsedAt
  lastUse {
    at
    address
    userAgent
  }
  revokedAt
}`;

const AuditCheckpointFields = `fragment AuditCheckpointFields on AuditCheckpoint {
  version
  tenantId
  sequence
  hash
  createdAt
  keyId
  signature
}`;

const EntitlementFields = `fragment EntitlementFields on Entitlement {
  id
  value
  displayName
  description
  type
  isAvailable
  assignmentCount @include(if: $withAssignmentCount)
  version
  createdAt
  updatedAt
}`;

const CharacteristicsFields = `fragment CharacteristicsFields on ExtensionAttribute {
  name
  type
  multiValued
  description
  required
  canonicalValues
  caseExact
  mutability
  returned
  uniqueness
  referenceTypes
  subAttributes {
    name
    type
    multiValued
    description
    required
    canonicalValues
    caseExact
    mutability
    returned
    uniqueness
    referenceTypes
  }
}`;

const ExtensionSchemaFields = `fragment ExtensionSchemaFields on ExtensionSchema {
  id
  resourceType
  name
  description
  required
  attributes {
    ...CharacteristicsFields
  }
  version
  createdAt
}`;

const GroupFields = `fragment GroupFields on Group {
  id
  externalId
  displayName
  extensions {
    schema
    values
  }
  members(first: $membersFirst) @include(if: $withMembers) {
    nodes {
      id
      type
      displayName
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  version
  createdAt
  updatedAt
}`;

const RoleFields = `fragment RoleFields on Role {
  id
  value
  displayName
  description
  type
  slot {
    name
  }
  isDefault
  isAvailable
  permissions
  groupId
  assignmentCount @include(if: $withAssignmentCount)
  version
  createdAt
  updatedAt
}`;

const EffectiveRoleFields = `fragment EffectiveRoleFields on EffectiveRole {
  role {
    id
    value
    displayName
  }
  sources {
    kind
    group {
      id
      displayName
    }
    membership
  }
}`;

const MultiValueFields = `fragment MultiValueFields on MultiValue {
  value
  display
  type
  primary
}`;

const UserFields = `fragment UserFields on User {
  id
  connectionId
  externalId
  userName
  name {
    formatted
    familyName
    givenName
    middleName
    honorificPrefix
    honorificSuffix
  }
  displayName
  nickName
  profileUrl
  title
  userType
  preferredLanguage
  locale
  timezone
  active
  emails {
    ...MultiValueFields
  }
  phoneNumbers {
    ...MultiValueFields
  }
  ims {
    ...MultiValueFields
  }
  photos {
    ...MultiValueFields
  }
  addresses {
    formatted
    streetAddress
    locality
    region
    postalCode
    country
    type
    primary
  }
  entitlements {
    ...MultiValueFields
  }
  roles {
    ...MultiValueFields
  }
  x509Certificates {
    ...MultiValueFields
  }
  extensions {
    schema
    values
  }
  employeeNumber
  costCenter
  organization
  division
  department
  managerId
  manager @include(if: $withManager) {
    displayName
  }
  groups(first: $groupsFirst) @include(if: $withGroups) {
    edges {
      type
      node {
        id
        displayName
      }
    }
  }
  version
  createdAt
  updatedAt
}`;

/** What is sent, by the name of the operation. */
export const documents = {
  changes: {
    kind: 'query',
    name: 'changes',
    text: `${ChangeFields}

query changes($types: [String!], $resource: ID, $filter: ChangeFilter, $first: Int, $after: String, $last: Int, $before: String, $withCursors: Boolean = false) {
  changes(
    types: $types
    resource: $resource
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...ChangeFields
    }
    edges @include(if: $withCursors) {
      cursor
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}`,
  },
  scimRequests: {
    kind: 'query',
    name: 'scimRequests',
    text: `${ChangeFields}

query scimRequests($connectionId: ID, $filter: ScimRequestFilter, $orderBy: ScimRequestOrder, $first: Int, $after: String, $last: Int, $before: String) {
  scimRequests(
    connectionId: $connectionId
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      connectionId
      credentialId
      occurredAt
      method
      path
      query
      address
      userAgent
      requestBody
      answerBody
      correlationId
      status
      scimType
      detail
      durationMs
      tolerances
      ignored {
        path
        value
        reason
      }
      summary
      changes {
        ...ChangeFields
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}`,
  },
  provisioningHealth: {
    kind: 'query',
    name: 'provisioningHealth',
    text: `query provisioningHealth($connectionId: ID, $hours: Int) {
  provisioningHealth(connectionId: $connectionId, hours: $hours) {
    requests
    errors
    lastRequestAt
    medianMs
    p95Ms
    hours {
      start
      requests
      errors
    }
    mappingWarnings {
      connectionId
      path
      value
      reason
      times
      lastAt
    }
  }
}`,
  },
  tenant: {
    kind: 'query',
    name: 'tenant',
    text: `query tenant {
  tenant {
    id
    slug
    name
    createdAt
  }
}`,
  },
  createTenant: {
    kind: 'mutation',
    name: 'createTenant',
    text: `mutation createTenant($input: CreateTenantInput!) {
  createTenant(input: $input) {
    tenant {
      id
      slug
      name
    }
  }
}`,
  },
  inviteAdministrator: {
    kind: 'mutation',
    name: 'inviteAdministrator',
    text: `mutation inviteAdministrator($input: InviteAdministratorInput!) {
  inviteAdministrator(input: $input) {
    user {
      id
      userName
    }
    link
    linkExpiresAt
  }
}`,
  },
  connection: {
    kind: 'query',
    name: 'connection',
    text: `${ConnectionFields}

${CredentialFields}

query connection($id: ID!) {
  connection(id: $id) {
    ...ConnectionFields
    credentials {
      ...CredentialFields
    }
    oauthClients {
      ...OAuthClientFields
    }
  }
}

${OAuthClientFields}`,
  },
  toleranceUses: {
    kind: 'query',
    name: 'toleranceUses',
    text: `query toleranceUses($id: ID!) {
  connection(id: $id) {
    toleranceUses {
      tolerance
      description
      quirks
      uses
      lastUsedAt
    }
  }
}`,
  },
  connections: {
    kind: 'query',
    name: 'connections',
    text: `${ConnectionFields}

${CredentialFields}

query connections {
  connections {
    ...ConnectionFields
    credentials {
      ...CredentialFields
    }
    oauthClients {
      ...OAuthClientFields
    }
  }
}

${OAuthClientFields}`,
  },
  connectionGuide: {
    kind: 'query',
    name: 'connectionGuide',
    text: `query connectionGuide($id: ID!) {
  connection(id: $id) {
    guide {
      title
      scimUrl
      ownGuide {
        title
        url
      }
      prerequisites
      steps
      attributes {
        path
        label
        source
        note
      }
      attributeNotes
      features {
        feature
        support
        note
      }
      timing
      troubleshooting {
        symptom
        remedy
      }
      beforeDeletion
    }
  }
}`,
  },
  providers: {
    kind: 'query',
    name: 'providers',
    text: `query providers {
  providers {
    name
    title
    status
    features {
      feature
      support
      note
    }
  }
}`,
  },
  createConnection: {
    kind: 'mutation',
    name: 'createConnection',
    text: `${ConnectionFields}

mutation createConnection($input: CreateConnectionInput!) {
  createConnection(input: $input) {
    connection {
      ...ConnectionFields
    }
    token
    tokenExpiresAt
  }
}`,
  },
  updateConnection: {
    kind: 'mutation',
    name: 'updateConnection',
    text: `${ConnectionFields}

mutation updateConnection($input: UpdateConnectionInput!) {
  updateConnection(input: $input) {
    connection {
      ...ConnectionFields
    }
  }
}`,
  },
  rotateConnectionToken: {
    kind: 'mutation',
    name: 'rotateConnectionToken',
    text: `${ConnectionFields}

mutation rotateConnectionToken($input: RotateConnectionTokenInput!) {
  rotateConnectionToken(input: $input) {
    connection {
      ...ConnectionFields
    }
    token
    tokenExpiresAt
  }
}`,
  },
  pauseConnection: {
    kind: 'mutation',
    name: 'pauseConnection',
    text: `${ConnectionFields}

mutation pauseConnection($input: PauseConnectionInput!) {
  pauseConnection(input: $input) {
    connection {
      ...ConnectionFields
    }
  }
}`,
  },
  resumeConnection: {
    kind: 'mutation',
    name: 'resumeConnection',
    text: `${ConnectionFields}

mutation resumeConnection($input: ResumeConnectionInput!) {
  resumeConnection(input: $input) {
    connection {
      ...ConnectionFields
    }
  }
}`,
  },
  createUserToken: {
    kind: 'mutation',
    name: 'createUserToken',
    text: `mutation createUserToken($input: CreateUserTokenInput!) {
  createUserToken(input: $input) {
    user {
      id
      userName
    }
    token
    tokenExpiresAt
  }
}`,
  },
  revokeUserTokens: {
    kind: 'mutation',
    name: 'revokeUserTokens',
    text: `mutation revokeUserTokens($input: RevokeUserTokensInput!) {
  revokeUserTokens(input: $input) {
    user {
      id
      userName
    }
  }
}`,
  },
  deleteConnection: {
    kind: 'mutation',
    name: 'deleteConnection',
    text: `mutation deleteConnection($input: DeleteConnectionInput!) {
  deleteConnection(input: $input) {
    connection {
      id
      name
    }
  }
}`,
  },
  apiClients: {
    kind: 'query',
    name: 'apiClients',
    text: `${ApiClientFields}

query apiClients {
  apiClients {
    ...ApiClientFields
    oauthClients {
      ...OAuthClientFields
    }
  }
}

${OAuthClientFields}`,
  },
  createApiClient: {
    kind: 'mutation',
    name: 'createApiClient',
    text: `${ApiClientFields}

mutation createApiClient($input: CreateApiClientInput!) {
  createApiClient(input: $input) {
    apiClient {
      ...ApiClientFields
    }
    token
  }
}`,
  },
  revokeApiClient: {
    kind: 'mutation',
    name: 'revokeApiClient',
    text: `${ApiClientFields}

mutation revokeApiClient($input: RevokeApiClientInput!) {
  revokeApiClient(input: $input) {
    apiClient {
      ...ApiClientFields
    }
  }
}`,
  },
  createOAuthClient: {
    kind: 'mutation',
    name: 'createOAuthClient',
    text: `${OAuthClientFields}

mutation createOAuthClient($input: CreateOAuthClientInput!) {
  createOAuthClient(input: $input) {
    oauthClient {
      ...OAuthClientFields
    }
    clientId
    clientSecret
  }
}`,
  },
  revokeOAuthClient: {
    kind: 'mutation',
    name: 'revokeOAuthClient',
    text: `${OAuthClientFields}

mutation revokeOAuthClient($input: RevokeOAuthClientInput!) {
  revokeOAuthClient(input: $input) {
    oauthClient {
      ...OAuthClientFields
    }
  }
}`,
  },
  auditEntries: {
    kind: 'query',
    name: 'auditEntries',
    text: `query auditEntries($afterSequence: Int, $first: Int, $after: String) {
  auditEntries(afterSequence: $afterSequence, first: $first, after: $after) {
    nodes {
      version
      tenantId
      sequence
      previousHash
      record
      hash
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  },
  auditCheckpoints: {
    kind: 'query',
    name: 'auditCheckpoints',
    text: `${AuditCheckpointFields}

query auditCheckpoints($afterSequence: Int, $first: Int, $after: String) {
  auditCheckpoints(afterSequence: $afterSequence, first: $first, after: $after) {
    nodes {
      ...AuditCheckpointFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  },
  auditHead: {
    kind: 'query',
    name: 'auditHead',
    text: `${AuditCheckpointFields}

query auditHead {
  auditHead {
    ...AuditCheckpointFields
  }
}`,
  },
  auditKeys: {
    kind: 'query',
    name: 'auditKeys',
    text: `query auditKeys {
  auditKeys {
    id
    publicKey
    createdAt
  }
}`,
  },
  entitlement: {
    kind: 'query',
    name: 'entitlement',
    text: `${EntitlementFields}

query entitlement($id: ID!, $withAssignmentCount: Boolean = false) {
  entitlement(id: $id) {
    ...EntitlementFields
  }
}`,
  },
  entitlements: {
    kind: 'query',
    name: 'entitlements',
    text: `${EntitlementFields}

query entitlements($filter: EntitlementFilter, $orderBy: EntitlementOrder, $first: Int, $after: String, $last: Int, $before: String, $offset: Int, $withAssignmentCount: Boolean = false, $withTotalCount: Boolean = false, $withCursors: Boolean = false) {
  entitlements(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    nodes {
      ...EntitlementFields
    }
    edges @include(if: $withCursors) {
      cursor
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    totalCount @include(if: $withTotalCount)
  }
}`,
  },
  createEntitlement: {
    kind: 'mutation',
    name: 'createEntitlement',
    text: `${EntitlementFields}

mutation createEntitlement($input: CreateEntitlementInput!, $withAssignmentCount: Boolean = false) {
  createEntitlement(input: $input) {
    entitlement {
      ...EntitlementFields
    }
  }
}`,
  },
  updateEntitlement: {
    kind: 'mutation',
    name: 'updateEntitlement',
    text: `${EntitlementFields}

mutation updateEntitlement($input: UpdateEntitlementInput!, $withAssignmentCount: Boolean = false) {
  updateEntitlement(input: $input) {
    entitlement {
      ...EntitlementFields
    }
  }
}`,
  },
  deleteEntitlement: {
    kind: 'mutation',
    name: 'deleteEntitlement',
    text: `mutation deleteEntitlement($input: DeleteEntitlementInput!) {
  deleteEntitlement(input: $input) {
    entitlement {
      id
      value
      version
    }
  }
}`,
  },
  explain: {
    kind: 'query',
    name: 'explain',
    text: `query explain($document: String!, $operationName: String, $variables: JSONObject) {
  explain(
    document: $document
    operationName: $operationName
    variables: $variables
  ) {
    kind
    name
    depth
    cost
    fields
    scopes
    statements
    notRun
  }
}`,
  },
  extensionSchemas: {
    kind: 'query',
    name: 'extensionSchemas',
    text: `${CharacteristicsFields}

${ExtensionSchemaFields}

query extensionSchemas {
  extensionSchemas {
    ...ExtensionSchemaFields
  }
}`,
  },
  registerExtensionSchema: {
    kind: 'mutation',
    name: 'registerExtensionSchema',
    text: `${CharacteristicsFields}

${ExtensionSchemaFields}

mutation registerExtensionSchema($input: RegisterExtensionSchemaInput!) {
  registerExtensionSchema(input: $input) {
    extensionSchema {
      ...ExtensionSchemaFields
    }
  }
}`,
  },
  updateExtensionSchema: {
    kind: 'mutation',
    name: 'updateExtensionSchema',
    text: `${CharacteristicsFields}

${ExtensionSchemaFields}

mutation updateExtensionSchema($input: UpdateExtensionSchemaInput!) {
  updateExtensionSchema(input: $input) {
    extensionSchema {
      ...ExtensionSchemaFields
    }
  }
}`,
  },
  withdrawExtensionSchema: {
    kind: 'mutation',
    name: 'withdrawExtensionSchema',
    text: `mutation withdrawExtensionSchema($input: WithdrawExtensionSchemaInput!) {
  withdrawExtensionSchema(input: $input) {
    extensionSchema {
      id
      version
    }
  }
}`,
  },
  group: {
    kind: 'query',
    name: 'group',
    text: `${GroupFields}

query group($id: ID!, $withMembers: Boolean = false, $membersFirst: Int = 100) {
  group(id: $id) {
    ...GroupFields
  }
}`,
  },
  groupFieldOrigins: {
    kind: 'query',
    name: 'groupFieldOrigins',
    text: `query groupFieldOrigins($id: ID!) {
  group(id: $id) {
    fieldOrigins {
      field
      origin
      connectionId
      connectionName
      editable
    }
  }
}`,
  },
  groupMembers: {
    kind: 'query',
    name: 'groupMembers',
    text: `query groupMembers($id: ID!, $first: Int, $after: String) {
  group(id: $id) {
    id
    members(first: $first, after: $after) {
      nodes {
        id
        type
        displayName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`,
  },
  groups: {
    kind: 'query',
    name: 'groups',
    text: `${GroupFields}

query groups($filter: GroupFilter, $orderBy: GroupOrder, $first: Int, $after: String, $last: Int, $before: String, $offset: Int, $withMembers: Boolean = false, $withTotalCount: Boolean = false, $withCursors: Boolean = false, $membersFirst: Int = 100) {
  groups(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    nodes {
      ...GroupFields
    }
    edges @include(if: $withCursors) {
      cursor
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    totalCount @include(if: $withTotalCount)
  }
}`,
  },
  createGroup: {
    kind: 'mutation',
    name: 'createGroup',
    text: `${GroupFields}

mutation createGroup($input: CreateGroupInput!, $withMembers: Boolean = false, $membersFirst: Int = 100) {
  createGroup(input: $input) {
    group {
      ...GroupFields
    }
  }
}`,
  },
  updateGroup: {
    kind: 'mutation',
    name: 'updateGroup',
    text: `${GroupFields}

mutation updateGroup($input: UpdateGroupInput!, $withMembers: Boolean = false, $membersFirst: Int = 100) {
  updateGroup(input: $input) {
    group {
      ...GroupFields
    }
  }
}`,
  },
  deleteGroup: {
    kind: 'mutation',
    name: 'deleteGroup',
    text: `mutation deleteGroup($input: DeleteGroupInput!) {
  deleteGroup(input: $input) {
    group {
      id
      displayName
      version
    }
  }
}`,
  },
  role: {
    kind: 'query',
    name: 'role',
    text: `${RoleFields}

query role($id: ID!, $withAssignmentCount: Boolean = false) {
  role(id: $id) {
    ...RoleFields
  }
}`,
  },
  roleMembers: {
    kind: 'query',
    name: 'roleMembers',
    text: `query roleMembers($id: ID!, $first: Int, $after: String) {
  role(id: $id) {
    id
    members(first: $first, after: $after) {
      nodes {
        id
        type
        displayName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}`,
  },
  roles: {
    kind: 'query',
    name: 'roles',
    text: `${RoleFields}

query roles($filter: RoleFilter, $orderBy: RoleOrder, $first: Int, $after: String, $last: Int, $before: String, $offset: Int, $withAssignmentCount: Boolean = false, $withTotalCount: Boolean = false, $withCursors: Boolean = false) {
  roles(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    nodes {
      ...RoleFields
    }
    edges @include(if: $withCursors) {
      cursor
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    totalCount @include(if: $withTotalCount)
  }
}`,
  },
  roleCatalogue: {
    kind: 'query',
    name: 'roleCatalogue',
    text: `query roleCatalogue {
  roleSlots {
    id
    name
    minimum
    maximum
  }
  roles(filter: {slot: {present: true}}, first: 100) {
    nodes {
      id
      value
      displayName
      slot {
        name
      }
      isDefault
      isAvailable
      permissions
      clears {
        value
      }
    }
  }
}`,
  },
  effectiveRoles: {
    kind: 'query',
    name: 'effectiveRoles',
    text: `${EffectiveRoleFields}

query effectiveRoles($userId: ID!) {
  user(id: $userId) {
    id
    effectiveRoles {
      ...EffectiveRoleFields
    }
    effectivePermissions {
      permission
      roles {
        ...EffectiveRoleFields
      }
    }
  }
}`,
  },
  usersWithEffectiveRoles: {
    kind: 'query',
    name: 'usersWithEffectiveRoles',
    text: `${EffectiveRoleFields}

query usersWithEffectiveRoles($filter: UserFilter, $first: Int, $after: String) {
  users(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      userName
      active
      effectiveRoles {
        ...EffectiveRoleFields
      }
      effectivePermissions {
        permission
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  },
  createRole: {
    kind: 'mutation',
    name: 'createRole',
    text: `${RoleFields}

mutation createRole($input: CreateRoleInput!, $withAssignmentCount: Boolean = false) {
  createRole(input: $input) {
    role {
      ...RoleFields
    }
  }
}`,
  },
  updateRole: {
    kind: 'mutation',
    name: 'updateRole',
    text: `${RoleFields}

mutation updateRole($input: UpdateRoleInput!, $withAssignmentCount: Boolean = false) {
  updateRole(input: $input) {
    role {
      ...RoleFields
    }
  }
}`,
  },
  deleteRole: {
    kind: 'mutation',
    name: 'deleteRole',
    text: `mutation deleteRole($input: DeleteRoleInput!) {
  deleteRole(input: $input) {
    role {
      id
      value
      version
    }
  }
}`,
  },
  grantRole: {
    kind: 'mutation',
    name: 'grantRole',
    text: `${RoleFields}

mutation grantRole($input: GrantRoleInput!, $withAssignmentCount: Boolean = false) {
  grantRole(input: $input) {
    role {
      ...RoleFields
    }
    user {
      id
      version
    }
    group {
      id
      version
    }
  }
}`,
  },
  revokeRole: {
    kind: 'mutation',
    name: 'revokeRole',
    text: `${RoleFields}

mutation revokeRole($input: RevokeRoleInput!, $withAssignmentCount: Boolean = false) {
  revokeRole(input: $input) {
    role {
      ...RoleFields
    }
    user {
      id
      version
    }
    group {
      id
      version
    }
  }
}`,
  },
  roleWhatIf: {
    kind: 'query',
    name: 'roleWhatIf',
    text: `query roleWhatIf($id: ID!, $permissions: [String!], $isAvailable: Boolean) {
  roleWhatIf(id: $id, permissions: $permissions, isAvailable: $isAvailable) {
    people
    differences {
      permission
      gaining
      losing
    }
  }
}`,
  },
  signIn: {
    kind: 'mutation',
    name: 'signIn',
    text: `mutation signIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    expiresAt
    user {
      id
      userName
    }
  }
}`,
  },
  signOut: {
    kind: 'mutation',
    name: 'signOut',
    text: `mutation signOut {
  signOut {
    user {
      id
      userName
    }
  }
}`,
  },
  requestPasswordReset: {
    kind: 'mutation',
    name: 'requestPasswordReset',
    text: `mutation requestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    accepted
  }
}`,
  },
  resetPassword: {
    kind: 'mutation',
    name: 'resetPassword',
    text: `mutation resetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    user {
      id
      userName
    }
  }
}`,
  },
  changePassword: {
    kind: 'mutation',
    name: 'changePassword',
    text: `mutation changePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    user {
      id
      userName
    }
  }
}`,
  },
  viewer: {
    kind: 'query',
    name: 'viewer',
    text: `query viewer {
  viewer {
    kind
    name
    scopes
    administers
    user {
      id
      userName
      displayName
    }
  }
}`,
  },
  reauthenticate: {
    kind: 'mutation',
    name: 'reauthenticate',
    text: `mutation reauthenticate($input: ReauthenticateInput!) {
  reauthenticate(input: $input) {
    recentUntil
  }
}`,
  },
  user: {
    kind: 'query',
    name: 'user',
    text: `${MultiValueFields}

${UserFields}

query user($id: ID!, $withGroups: Boolean = true, $withManager: Boolean = true, $groupsFirst: Int = 100) {
  user(id: $id) {
    ...UserFields
  }
}`,
  },
  userFieldOrigins: {
    kind: 'query',
    name: 'userFieldOrigins',
    text: `query userFieldOrigins($id: ID!) {
  user(id: $id) {
    fieldOrigins {
      field
      origin
      connectionId
      connectionName
      editable
    }
  }
}`,
  },
  users: {
    kind: 'query',
    name: 'users',
    text: `${MultiValueFields}

${UserFields}

query users($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: String, $last: Int, $before: String, $offset: Int, $withGroups: Boolean = false, $withManager: Boolean = true, $withTotalCount: Boolean = false, $withCursors: Boolean = false, $groupsFirst: Int = 100) {
  users(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    nodes {
      ...UserFields
    }
    edges @include(if: $withCursors) {
      cursor
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    totalCount @include(if: $withTotalCount)
  }
}`,
  },
  createUser: {
    kind: 'mutation',
    name: 'createUser',
    text: `${MultiValueFields}

${UserFields}

mutation createUser($input: CreateUserInput!, $withGroups: Boolean = false, $withManager: Boolean = true, $groupsFirst: Int = 100) {
  createUser(input: $input) {
    user {
      ...UserFields
    }
    ignored {
      path
      value
      reason
    }
  }
}`,
  },
  updateUser: {
    kind: 'mutation',
    name: 'updateUser',
    text: `${MultiValueFields}

${UserFields}

mutation updateUser($input: UpdateUserInput!, $withGroups: Boolean = false, $withManager: Boolean = true, $groupsFirst: Int = 100) {
  updateUser(input: $input) {
    user {
      ...UserFields
    }
    ignored {
      path
      value
      reason
    }
  }
}`,
  },
  deactivateUser: {
    kind: 'mutation',
    name: 'deactivateUser',
    text: `mutation deactivateUser($input: DeactivateUserInput!) {
  deactivateUser(input: $input) {
    user {
      id
      userName
      active
      version
    }
  }
}`,
  },
  reactivateUser: {
    kind: 'mutation',
    name: 'reactivateUser',
    text: `mutation reactivateUser($input: ReactivateUserInput!) {
  reactivateUser(input: $input) {
    user {
      id
      userName
      active
      version
    }
  }
}`,
  },
  deleteUser: {
    kind: 'mutation',
    name: 'deleteUser',
    text: `mutation deleteUser($input: DeleteUserInput!) {
  deleteUser(input: $input) {
    user {
      id
      userName
      version
    }
  }
}`,
  },
  importNewUser: {
    kind: 'mutation',
    name: 'importNewUser',
    text: `mutation importNewUser($input: CreateUserInput!) {
  createUser(input: $input) {
    user {
      id
    }
  }
}`,
  },
  importUserChange: {
    kind: 'mutation',
    name: 'importUserChange',
    text: `mutation importUserChange($input: UpdateUserInput!) {
  updateUser(input: $input) {
    user {
      id
      version
    }
  }
}`,
  },
} satisfies Record<string, OperationDocument>;

/** A method for each named operation. All of them throw RosterError. */
export interface Sdk {
  /** What was changed, in an order in which nothing can appear behind a place that has been read. Needs `changes:read`. */
  changes: (variables?: ChangesQueryVariables, options?: CallOptions) => Promise<ChangesQuery>;
  /** The requests that came to connections' SCIM URLs, in the order in which they came. Needs `connections:read`. */
  scimRequests: (variables?: ScimRequestsQueryVariables, options?: CallOptions) => Promise<ScimRequestsQuery>;
  /** How provisioning has done in the last hours, counted by one statement. Needs `connections:read`. */
  provisioningHealth: (variables?: ProvisioningHealthQueryVariables, options?: CallOptions) => Promise<ProvisioningHealthQuery>;
  /** The tenant that the caller works in. Needs no scope, and is not for users to ask for. */
  tenant: (variables?: TenantQueryVariables, options?: CallOptions) => Promise<TenantQuery>;
  /** Creates a tenant. Needs `tenants:write`. */
  createTenant: (variables: CreateTenantMutationVariables, options?: CallOptions) => Promise<CreateTenantMutation>;
  /** Lets somebody administer the tenant, and makes a link by which the person sets a password. Needs `roles:write`. */
  inviteAdministrator: (variables: InviteAdministratorMutationVariables, options?: CallOptions) => Promise<InviteAdministratorMutation>;
  /** The connection with this id; null where there is none. Needs `connections:read`. */
  connection: (variables: ConnectionQueryVariables, options?: CallOptions) => Promise<ConnectionQuery>;
  /** The connection with this id; null where there is none. Needs `connections:read`. */
  toleranceUses: (variables: ToleranceUsesQueryVariables, options?: CallOptions) => Promise<ToleranceUsesQuery>;
  /** All connections of the tenant. Needs `connections:read`. */
  connections: (variables?: ConnectionsQueryVariables, options?: CallOptions) => Promise<ConnectionsQuery>;
  /** The connection with this id; null where there is none. Needs `connections:read`. */
  connectionGuide: (variables: ConnectionGuideQueryVariables, options?: CallOptions) => Promise<ConnectionGuideQuery>;
  /** The identity providers that connections can be made for. Needs `connections:read`. */
  providers: (variables?: ProvidersQueryVariables, options?: CallOptions) => Promise<ProvidersQuery>;
  /** Creates a connection and the token for its provider. Needs `connections:write`. */
  createConnection: (variables: CreateConnectionMutationVariables, options?: CallOptions) => Promise<CreateConnectionMutation>;
  /** Changes a connection. Needs `connections:write`. */
  updateConnection: (variables: UpdateConnectionMutationVariables, options?: CallOptions) => Promise<UpdateConnectionMutation>;
  /** Replaces a connection's token. Needs `connections:write`. */
  rotateConnectionToken: (variables: RotateConnectionTokenMutationVariables, options?: CallOptions) => Promise<RotateConnectionTokenMutation>;
  /** Refuses a connection's requests, as if its key were wrong, until it is resumed. Needs `connections:write`. */
  pauseConnection: (variables: PauseConnectionMutationVariables, options?: CallOptions) => Promise<PauseConnectionMutation>;
  /** Serves a connection's requests again. Needs `connections:write`. */
  resumeConnection: (variables: ResumeConnectionMutationVariables, options?: CallOptions) => Promise<ResumeConnectionMutation>;
  /** Creates a token that acts for one user at a connection's SCIM URL. Needs `connections:write`. */
  createUserToken: (variables: CreateUserTokenMutationVariables, options?: CallOptions) => Promise<CreateUserTokenMutation>;
  /** Ends at once all tokens that act for a user at a connection. Needs `connections:write`. */
  revokeUserTokens: (variables: RevokeUserTokensMutationVariables, options?: CallOptions) => Promise<RevokeUserTokensMutation>;
  /** Deletes a connection and its tokens. Needs `connections:write`. */
  deleteConnection: (variables: DeleteConnectionMutationVariables, options?: CallOptions) => Promise<DeleteConnectionMutation>;
  /** All API clients of the tenant. Needs `api-clients:read`. */
  apiClients: (variables?: ApiClientsQueryVariables, options?: CallOptions) => Promise<ApiClientsQuery>;
  /** Creates an API client and its token. Needs `api-clients:write`. */
  createApiClient: (variables: CreateApiClientMutationVariables, options?: CallOptions) => Promise<CreateApiClientMutation>;
  /** Ends an API client's token at once. Needs `api-clients:write`. */
  revokeApiClient: (variables: RevokeApiClientMutationVariables, options?: CallOptions) => Promise<RevokeApiClientMutation>;
  /** Makes an OAuth client, and its secret where it has no key. Needs `connections:write` or `api-clients:write`, by what it is for. */
  createOAuthClient: (variables: CreateOAuthClientMutationVariables, options?: CallOptions) => Promise<CreateOAuthClientMutation>;
  /** Ends an OAuth client and its tokens at once. Needs `connections:write` or `api-clients:write`, by what it is for. */
  revokeOAuthClient: (variables: RevokeOAuthClientMutationVariables, options?: CallOptions) => Promise<RevokeOAuthClientMutation>;
  /** The audit trail: each change once, a second or so after it was made. Needs `changes:read`. */
  auditEntries: (variables?: AuditEntriesQueryVariables, options?: CallOptions) => Promise<AuditEntriesQuery>;
  /** The signatures that were put under the audit trail, about one a minute in which it has grown. Needs `changes:read`. */
  auditCheckpoints: (variables?: AuditCheckpointsQueryVariables, options?: CallOptions) => Promise<AuditCheckpointsQuery>;
  /** The newest entry of the audit trail, signed now. Nothing of it is kept here: keep it. Needs `changes:read`. */
  auditHead: (variables?: AuditHeadQueryVariables, options?: CallOptions) => Promise<AuditHeadQuery>;
  /** The keys by which checkpoints are checked, also those that sign no longer. Needs `changes:read`. */
  auditKeys: (variables?: AuditKeysQueryVariables, options?: CallOptions) => Promise<AuditKeysQuery>;
  /** The entitlement with this id; null where there is none. Needs `roles:read`. */
  entitlement: (variables: EntitlementQueryVariables, options?: CallOptions) => Promise<EntitlementQuery>;
  /** The entitlements of the tenant. Needs `roles:read`. */
  entitlements: (variables?: EntitlementsQueryVariables, options?: CallOptions) => Promise<EntitlementsQuery>;
  /** Creates an entitlement. Needs `roles:write`. */
  createEntitlement: (variables: CreateEntitlementMutationVariables, options?: CallOptions) => Promise<CreateEntitlementMutation>;
  /** Changes an entitlement. Needs `roles:write`. */
  updateEntitlement: (variables: UpdateEntitlementMutationVariables, options?: CallOptions) => Promise<UpdateEntitlementMutation>;
  /** Deletes an entitlement. Needs `roles:write`. */
  deleteEntitlement: (variables: DeleteEntitlementMutationVariables, options?: CallOptions) => Promise<DeleteEntitlementMutation>;
  /** What an operation asks for, which scopes it needs, and how many SQL statements it takes: a query is run to count them, a mutation never is. Needs no scope, and is not for users to ask for. */
  explain: (variables: ExplainQueryVariables, options?: CallOptions) => Promise<ExplainQuery>;
  /** The tenant's extension schemas in force. Needs no scope. */
  extensionSchemas: (variables?: ExtensionSchemasQueryVariables, options?: CallOptions) => Promise<ExtensionSchemasQuery>;
  /** Adds attributes to users or groups. Needs `extension-schemas:write`. */
  registerExtensionSchema: (variables: RegisterExtensionSchemaMutationVariables, options?: CallOptions) => Promise<RegisterExtensionSchemaMutation>;
  /** Changes an extension schema. Needs `extension-schemas:write`. */
  updateExtensionSchema: (variables: UpdateExtensionSchemaMutationVariables, options?: CallOptions) => Promise<UpdateExtensionSchemaMutation>;
  /** Hides an extension schema and its values, which are kept. Needs `extension-schemas:write`. */
  withdrawExtensionSchema: (variables: WithdrawExtensionSchemaMutationVariables, options?: CallOptions) => Promise<WithdrawExtensionSchemaMutation>;
  /** The group with this id; null where there is none. Needs `groups:read`. */
  group: (variables: GroupQueryVariables, options?: CallOptions) => Promise<GroupQuery>;
  /** The group with this id; null where there is none. Needs `groups:read`. */
  groupFieldOrigins: (variables: GroupFieldOriginsQueryVariables, options?: CallOptions) => Promise<GroupFieldOriginsQuery>;
  /** The group with this id; null where there is none. Needs `groups:read`. */
  groupMembers: (variables: GroupMembersQueryVariables, options?: CallOptions) => Promise<GroupMembersQuery>;
  /** The groups of the tenant. Needs `groups:read`. */
  groups: (variables?: GroupsQueryVariables, options?: CallOptions) => Promise<GroupsQuery>;
  /** Creates a group. Needs `groups:write`. */
  createGroup: (variables: CreateGroupMutationVariables, options?: CallOptions) => Promise<CreateGroupMutation>;
  /** Changes a group and who is in it. Needs `groups:write`. */
  updateGroup: (variables: UpdateGroupMutationVariables, options?: CallOptions) => Promise<UpdateGroupMutation>;
  /** Deletes a group; its members stay. Needs `groups:write`. */
  deleteGroup: (variables: DeleteGroupMutationVariables, options?: CallOptions) => Promise<DeleteGroupMutation>;
  /** The role with this id; null where there is none. Needs `roles:read`. */
  role: (variables: RoleQueryVariables, options?: CallOptions) => Promise<RoleQuery>;
  /** The role with this id; null where there is none. Needs `roles:read`. */
  roleMembers: (variables: RoleMembersQueryVariables, options?: CallOptions) => Promise<RoleMembersQuery>;
  /** The roles of the tenant. Needs `roles:read`. */
  roles: (variables?: RolesQueryVariables, options?: CallOptions) => Promise<RolesQuery>;
  /** The slots of the role catalogue, in its order; none where the tenant has none. Needs `roles:read`. The roles of the tenant. Needs `roles:read`. */
  roleCatalogue: (variables?: RoleCatalogueQueryVariables, options?: CallOptions) => Promise<RoleCatalogueQuery>;
  /** The user with this id; null where there is none. Needs `users:read`. */
  effectiveRoles: (variables: EffectiveRolesQueryVariables, options?: CallOptions) => Promise<EffectiveRolesQuery>;
  /** The users of the tenant. Needs `users:read`. */
  usersWithEffectiveRoles: (variables?: UsersWithEffectiveRolesQueryVariables, options?: CallOptions) => Promise<UsersWithEffectiveRolesQuery>;
  /** Creates a role. Needs `roles:write`. */
  createRole: (variables: CreateRoleMutationVariables, options?: CallOptions) => Promise<CreateRoleMutation>;
  /** Changes a role. Needs `roles:write`. */
  updateRole: (variables: UpdateRoleMutationVariables, options?: CallOptions) => Promise<UpdateRoleMutation>;
  /** Deletes a role; nobody has it afterwards. Needs `roles:write`. */
  deleteRole: (variables: DeleteRoleMutationVariables, options?: CallOptions) => Promise<DeleteRoleMutation>;
  /** Gives a role to a user or a group. Needs `roles:write`. */
  grantRole: (variables: GrantRoleMutationVariables, options?: CallOptions) => Promise<GrantRoleMutation>;
  /** Takes a role from a user or a group. Needs `roles:write`. */
  revokeRole: (variables: RevokeRoleMutationVariables, options?: CallOptions) => Promise<RevokeRoleMutation>;
  /** Who would gain or lose what if a role permitted something else, counted exactly; changes nothing. Needs `roles:read`. */
  roleWhatIf: (variables: RoleWhatIfQueryVariables, options?: CallOptions) => Promise<RoleWhatIfQuery>;
  /** Gives a session to who knows a user's password. Open to anybody. */
  signIn: (variables: SignInMutationVariables, options?: CallOptions) => Promise<SignInMutation>;
  /** Ends the session that asks for it. For users who have signed in. Needs no scope. */
  signOut: (variables?: SignOutMutationVariables, options?: CallOptions) => Promise<SignOutMutation>;
  /** Sends a user a link by which to set a password, and always answers the same, before it looks for the user. Open to anybody. */
  requestPasswordReset: (variables: RequestPasswordResetMutationVariables, options?: CallOptions) => Promise<RequestPasswordResetMutation>;
  /** Sets a user's password by a link, and ends the user's sessions. Open to anybody. */
  resetPassword: (variables: ResetPasswordMutationVariables, options?: CallOptions) => Promise<ResetPasswordMutation>;
  /** Sets the password of who has signed in, and ends the user's other sessions. Needs no scope. */
  changePassword: (variables: ChangePasswordMutationVariables, options?: CallOptions) => Promise<ChangePasswordMutation>;
  /** Who asks. Needs no scope. */
  viewer: (variables?: ViewerQueryVariables, options?: CallOptions) => Promise<ViewerQuery>;
  /** Proves again who has signed in. Credentials are made, replaced and ended only within 10 minutes of a sign-in or of this; otherwise `extensions.reason` is `REAUTHENTICATION_REQUIRED`. Needs no scope. */
  reauthenticate: (variables: ReauthenticateMutationVariables, options?: CallOptions) => Promise<ReauthenticateMutation>;
  /** The user with this id; null where there is none. Needs `users:read`. */
  user: (variables: UserQueryVariables, options?: CallOptions) => Promise<UserQuery>;
  /** The user with this id; null where there is none. Needs `users:read`. */
  userFieldOrigins: (variables: UserFieldOriginsQueryVariables, options?: CallOptions) => Promise<UserFieldOriginsQuery>;
  /** The users of the tenant. Needs `users:read`. */
  users: (variables?: UsersQueryVariables, options?: CallOptions) => Promise<UsersQuery>;
  /** Creates a user. Needs `users:write`. */
  createUser: (variables: CreateUserMutationVariables, options?: CallOptions) => Promise<CreateUserMutation>;
  /** Changes a user. Needs `users:write`. */
  updateUser: (variables: UpdateUserMutationVariables, options?: CallOptions) => Promise<UpdateUserMutation>;
  /** Ends a user's right to act. Needs `users:write`. */
  deactivateUser: (variables: DeactivateUserMutationVariables, options?: CallOptions) => Promise<DeactivateUserMutation>;
  /** Gives a user the right to act again. Needs `users:write`. */
  reactivateUser: (variables: ReactivateUserMutationVariables, options?: CallOptions) => Promise<ReactivateUserMutation>;
  /** Deletes a user; the userName is free at once. Needs `users:write`. */
  deleteUser: (variables: DeleteUserMutationVariables, options?: CallOptions) => Promise<DeleteUserMutation>;
  /** Creates a user. Needs `users:write`. */
  importNewUser: (variables: ImportNewUserMutationVariables, options?: CallOptions) => Promise<ImportNewUserMutation>;
  /** Changes a user. Needs `users:write`. */
  importUserChange: (variables: ImportUserChangeMutationVariables, options?: CallOptions) => Promise<ImportUserChangeMutation>;
}

/** The operations, over what sends them. */
export const getSdk = (request: Requester): Sdk => ({
  changes: (variables, options) => request(documents.changes, variables, options),
  scimRequests: (variables, options) => request(documents.scimRequests, variables, options),
  provisioningHealth: (variables, options) => request(documents.provisioningHealth, variables, options),
  tenant: (variables, options) => request(documents.tenant, variables, options),
  createTenant: (variables, options) => request(documents.createTenant, variables, options),
  inviteAdministrator: (variables, options) => request(documents.inviteAdministrator, variables, options),
  connection: (variables, options) => request(documents.connection, variables, options),
  toleranceUses: (variables, options) => request(documents.toleranceUses, variables, options),
  connections: (variables, options) => request(documents.connections, variables, options),
  connectionGuide: (variables, options) => request(documents.connectionGuide, variables, options),
  providers: (variables, options) => request(documents.providers, variables, options),
  createConnection: (variables, options) => request(documents.createConnection, variables, options),
  updateConnection: (variables, options) => request(documents.updateConnection, variables, options),
  rotateConnectionToken: (variables, options) => request(documents.rotateConnectionToken, variables, options),
  pauseConnection: (variables, options) => request(documents.pauseConnection, variables, options),
  resumeConnection: (variables, options) => request(documents.resumeConnection, variables, options),
  createUserToken: (variables, options) => request(documents.createUserToken, variables, options),
  revokeUserTokens: (variables, options) => request(documents.revokeUserTokens, variables, options),
  deleteConnection: (variables, options) => request(documents.deleteConnection, variables, options),
  apiClients: (variables, options) => request(documents.apiClients, variables, options),
  createApiClient: (variables, options) => request(documents.createApiClient, variables, options),
  revokeApiClient: (variables, options) => request(documents.revokeApiClient, variables, options),
  createOAuthClient: (variables, options) => request(documents.createOAuthClient, variables, options),
  revokeOAuthClient: (variables, options) => request(documents.revokeOAuthClient, variables, options),
  auditEntries: (variables, options) => request(documents.auditEntries, variables, options),
  auditCheckpoints: (variables, options) => request(documents.auditCheckpoints, variables, options),
  auditHead: (variables, options) => request(documents.auditHead, variables, options),
  auditKeys: (variables, options) => request(documents.auditKeys, variables, options),
  entitlement: (variables, options) => request(documents.entitlement, variables, options),
  entitlements: (variables, options) => request(documents.entitlements, variables, options),
  createEntitlement: (variables, options) => request(documents.createEntitlement, variables, options),
  updateEntitlement: (variables, options) => request(documents.updateEntitlement, variables, options),
  deleteEntitlement: (variables, options) => request(documents.deleteEntitlement, variables, options),
  explain: (variables, options) => request(documents.explain, variables, options),
  extensionSchemas: (variables, options) => request(documents.extensionSchemas, variables, options),
  registerExtensionSchema: (variables, options) => request(documents.registerExtensionSchema, variables, options),
  updateExtensionSchema: (variables, options) => request(documents.updateExtensionSchema, variables, options),
  withdrawExtensionSchema: (variables, options) => request(documents.withdrawExtensionSchema, variables, options),
  group: (variables, options) => request(documents.group, variables, options),
  groupFieldOrigins: (variables, options) => request(documents.groupFieldOrigins, variables, options),
  groupMembers: (variables, options) => request(documents.groupMembers, variables, options),
  groups: (variables, options) => request(documents.groups, variables, options),
  createGroup: (variables, options) => request(documents.createGroup, variables, options),
  updateGroup: (variables, options) => request(documents.updateGroup, variables, options),
  deleteGroup: (variables, options) => request(documents.deleteGroup, variables, options),
  role: (variables, options) => request(documents.role, variables, options),
  roleMembers: (variables, options) => request(documents.roleMembers, variables, options),
  roles: (variables, options) => request(documents.roles, variables, options),
  roleCatalogue: (variables, options) => request(documents.roleCatalogue, variables, options),
  effectiveRoles: (variables, options) => request(documents.effectiveRoles, variables, options),
  usersWithEffectiveRoles: (variables, options) => request(documents.usersWithEffectiveRoles, variables, options),
  createRole: (variables, options) => request(documents.createRole, variables, options),
  updateRole: (variables, options) => request(documents.updateRole, variables, options),
  deleteRole: (variables, options) => request(documents.deleteRole, variables, options),
  grantRole: (variables, options) => request(documents.grantRole, variables, options),
  revokeRole: (variables, options) => request(documents.revokeRole, variables, options),
  roleWhatIf: (variables, options) => request(documents.roleWhatIf, variables, options),
  signIn: (variables, options) => request(documents.signIn, variables, options),
  signOut: (variables, options) => request(documents.signOut, variables, options),
  requestPasswordReset: (variables, options) => request(documents.requestPasswordReset, variables, options),
  resetPassword: (variables, options) => request(documents.resetPassword, variables, options),
  changePassword: (variables, options) => request(documents.changePassword, variables, options),
  viewer: (variables, options) => request(documents.viewer, variables, options),
  reauthenticate: (variables, options) => request(documents.reauthenticate, variables, options),
  user: (variables, options) => request(documents.user, variables, options),
  userFieldOrigins: (variables, options) => request(documents.userFieldOrigins, variables, options),
  users: (variables, options) => request(documents.users, variables, options),
  createUser: (variables, options) => request(documents.createUser, variables, options),
  updateUser: (variables, options) => request(documents.updateUser, variables, options),
  deactivateUser: (variables, options) => request(documents.deactivateUser, variables, options),
  reactivateUser: (variables, options) => request(documents.reactivateUser, variables, options),
  deleteUser: (variables, options) => request(documents.deleteUser, variables, options),
  importNewUser: (variables, options) => request(documents.importNewUser, variables, options),
  importUserChange: (variables, options) => request(documents.importUserChange, variables, options),
});