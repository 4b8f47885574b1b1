/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
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
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** The name to show; not empty. */
  name: string;
  /** What its token may do, at least one of `users:read`, `users:write`, `groups:read`, `groups:write`, `roles:read`, `roles:write`, `connections:read`, `connections:write`, `api-clients:read`, `api-clients:write`, `extension-schemas:write`, `changes:read`, `tenants:write`; nothing that the caller may not do. */
  scopes: Array<string>;
};

/** A new connection. */
export type CreateConnectionInput = {
  /** Whether it takes over what no connection owns; of a new one, true. */
  adopts?: boolean | null | undefined;
  /** Which deviations it tolerates; the provider's where absent. */
  dialect?: Dialect | null | undefined;
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

export type ChangeFieldsFragment = { id: string, occurredAt: string, action: string, resourceType: string, resourceId: string, resourceName: string | null, resourceVersion: number | null, requestId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, id: string | null, name: string | null, credentialId: string | null } };

export type ChangesQueryVariables = Exact<{
  types?: Array<string> | string | null | undefined;
  resource?: string | null | undefined;
  filter?: ChangeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { nodes: Array<{ id: string, occurredAt: string, action: string, resourceType: string, resourceId: string, resourceName: string | null, resourceVersion: number | null, requestId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, id: string | null, name: string | null, credentialId: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ScimRequestsQueryVariables = Exact<{
  connectionId?: string | null | undefined;
  filter?: ScimRequestFilter | null | undefined;
  orderBy?: ScimRequestOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ScimRequestsQuery = { scimRequests: { nodes: Array<{ id: string, connectionId: string, credentialId: string | null, occurredAt: string, method: string, path: string, correlationId: string | null, status: number | null, scimType: string | null, detail: string | null, durationMs: number | null, tolerances: Array<string>, summary: string, ignored: Array<{ path: string, value: string, reason: IgnoredReason }>, changes: Array<{ id: string, occurredAt: string, action: string, resourceType: string, resourceId: string, resourceName: string | null, resourceVersion: number | null, requestId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null, summary: string, actor: { kind: ActorKind, id: string | null, name: string | null, credentialId: string | null } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TenantQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantQuery = { tenant: { id: string, slug: string, name: string, createdAt: string } };

export type CreateTenantMutationVariables = Exact<{
  input: CreateTenantInput;
}>;


export type CreateTenantMutation = { createTenant: { tenant: { id: string, slug: string, name: string } } };

export type ConnectionFieldsFragment = { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null };

export type ConnectionQueryVariables = Exact<{
  id: string;
}>;


export type ConnectionQuery = { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, version: number, createdAt: string, updatedAt: string, oauthClients: Array<{ id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }>, lastError: { at: string, status: number, detail: string | null } | null } | null };

export type ToleranceUsesQueryVariables = Exact<{
  id: string;
}>;


export type ToleranceUsesQuery = { connection: { toleranceUses: Array<{ tolerance: string, description: string, quirks: Array<string>, uses: number, lastUsedAt: string }> } | null };

export type ConnectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConnectionsQuery = { connections: Array<{ id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, version: number, createdAt: string, updatedAt: string, oauthClients: Array<{ id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }>, lastError: { at: string, status: number, detail: string | null } | null }> };

export type ConnectionGuideQueryVariables = Exact<{
  id: string;
}>;


export type ConnectionGuideQuery = { connection: { guide: { title: string, scimUrl: string, prerequisites: Array<string>, steps: Array<string>, attributeNotes: Array<string>, timing: Array<string>, beforeDeletion: Array<string>, ownGuide: { title: string, url: string | null }, attributes: Array<{ path: string, label: string, source: string | null, note: string | null }>, features: Array<{ feature: ProvisioningFeature, support: FeatureSupport, note: string | null }>, troubleshooting: Array<{ symptom: string, remedy: string }> } } | null };

export type ProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersQuery = { providers: Array<{ name: Provider, title: string, status: ProviderStatus, features: Array<{ feature: ProvisioningFeature, support: FeatureSupport, note: string | null }> }> };

export type CreateConnectionMutationVariables = Exact<{
  input: CreateConnectionInput;
}>;


export type CreateConnectionMutation = { createConnection: { token: string, tokenExpiresAt: string, connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type UpdateConnectionMutationVariables = Exact<{
  input: UpdateConnectionInput;
}>;


export type UpdateConnectionMutation = { updateConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type RotateConnectionTokenMutationVariables = Exact<{
  input: RotateConnectionTokenInput;
}>;


export type RotateConnectionTokenMutation = { rotateConnectionToken: { token: string, tokenExpiresAt: string, connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type PauseConnectionMutationVariables = Exact<{
  input: PauseConnectionInput;
}>;


export type PauseConnectionMutation = { pauseConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type ResumeConnectionMutationVariables = Exact<{
  input: ResumeConnectionInput;
}>;


export type ResumeConnectionMutation = { resumeConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, pushedPasswords: PushedPasswords, groupsAs: GroupsAs, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, version: number, createdAt: string, updatedAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

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

export type ApiClientFieldsFragment = { id: string, name: string, scopes: Array<string>, version: number, createdAt: string, expiresAt: string, revokedAt: string | null };

export type ApiClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiClientsQuery = { apiClients: Array<{ id: string, name: string, scopes: Array<string>, version: number, createdAt: string, expiresAt: string, revokedAt: string | null, oauthClients: Array<{ id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> }> };

export type CreateApiClientMutationVariables = Exact<{
  input: CreateApiClientInput;
}>;


export type CreateApiClientMutation = { createApiClient: { token: string, apiClient: { id: string, name: string, scopes: Array<string>, version: number, createdAt: string, expiresAt: string, revokedAt: string | null } } };

export type RevokeApiClientMutationVariables = Exact<{
  input: RevokeApiClientInput;
}>;


export type RevokeApiClientMutation = { revokeApiClient: { apiClient: { id: string, name: string, scopes: Array<string>, version: number, createdAt: string, expiresAt: string, revokedAt: string | null } } };

export type OAuthClientFieldsFragment = { id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null };

export type CreateOAuthClientMutationVariables = Exact<{
  input: CreateOAuthClientInput;
}>;


export type CreateOAuthClientMutation = { createOAuthClient: { clientId: string, clientSecret: string | null, oauthClient: { id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null } } };

export type RevokeOAuthClientMutationVariables = Exact<{
  input: RevokeOAuthClientInput;
}>;


export type RevokeOAuthClientMutation = { revokeOAuthClient: { oauthClient: { id: string, clientId: string, name: string, scopes: Array<string>, authenticationMethod: ClientAuthenticationMethod, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null } } };

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


export type ViewerQuery = { viewer: { kind: ActorKind, name: string | null, scopes: Array<string>, user: { id: string, userName: string, displayName: string | null } | null } };

export type MultiValueFieldsFragment = { value: string | null, display: string | null, type: string | null, primary: boolean | null };

export type UserFieldsFragment = { id: string, connectionId: string | null, externalId: string | null, userName: string, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, managerId: string | null, version: number, createdAt: string, updatedAt: string, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, extensions: Array<{ schema: string, values: Record<string, unknown> }>, manager?: { displayName: string | null } | null, groups?: { edges: Array<{ type: MembershipType, node: { id: string, displayName: string } }> } };

export type UserQueryVariables = Exact<{
  id: string;
  withGroups?: boolean | null | undefined;
  withManager?: boolean | null | undefined;
  groupsFirst?: number | null | undefined;
}>;


export type UserQuery = { user: { id: string, connectionId: string | null, externalId: string | null, userName: string, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, managerId: string | null, version: number, createdAt: string, updatedAt: string, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, extensions: Array<{ schema: string, values: Record<string, unknown> }>, manager?: { displayName: string | null } | null, groups?: { edges: Array<{ type: MembershipType, node: { id: string, displayName: string } }> } } | null };

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

export const ChangeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"credentialId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode;
export const ConnectionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"dialect"}},{"kind":"Field","name":{"kind":"Name","value":"matching"}},{"kind":"Field","name":{"kind":"Name","value":"adopts"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"Field","name":{"kind":"Name","value":"pushedPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"groupsAs"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scimBaseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const ApiClientFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode;
export const OAuthClientFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OAuthClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OAuthClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"authenticationMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode;
export const EntitlementFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const CharacteristicsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CharacteristicsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"subAttributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}}]}}]}}]} as unknown as DocumentNode;
export const ExtensionSchemaFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtensionSchemaFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionSchema"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CharacteristicsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CharacteristicsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"subAttributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}}]}}]}}]} as unknown as DocumentNode;
export const GroupFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const RoleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const EffectiveRoleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectiveRoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"}}]}}]}}]} as unknown as DocumentNode;
export const MultiValueFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MultiValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultiValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}}]} as unknown as DocumentNode;
export const UserFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"connectionId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"managerId"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withManager"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupsFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MultiValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultiValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}}]} as unknown as DocumentNode;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resource"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"resource"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resource"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"credentialId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode;
export const ScimRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"scimRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"connectionId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScimRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScimRequestOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scimRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"connectionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"connectionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"connectionId"}},{"kind":"Field","name":{"kind":"Name","value":"credentialId"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scimType"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"tolerances"}},{"kind":"Field","name":{"kind":"Name","value":"ignored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"credentialId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode;
export const TenantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode;
export const CreateTenantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"connection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectionFields"}},{"kind":"Field","name":{"kind":"Name","value":"oauthClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OAuthClientFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"dialect"}},{"kind":"Field","name":{"kind":"Name","value":"matching"}},{"kind":"Field","name":{"kind":"Name","value":"adopts"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"Field","name":{"kind":"Name","value":"pushedPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"groupsAs"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scimBaseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OAuthClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OAuthClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"authenticationMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode;
export const ToleranceUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"toleranceUses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toleranceUses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quirks"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ConnectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"connections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectionFields"}},{"kind":"Field","name":{"kind":"Name","value":"oauthClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OAuthClientFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"dialect"}},{"kind":"Field","name":{"kind":"Name","value":"matching"}},{"kind":"Field","name":{"kind":"Name","value":"adopts"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"Field","name":{"kind":"Name","value":"pushedPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"groupsAs"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scimBaseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OAuthClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OAuthClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"authenticationMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode;
export const ConnectionGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"connectionGuide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scimUrl"}},{"kind":"Field","name":{"kind":"Name","value":"ownGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributeNotes"}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"troubleshooting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeDeletion"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CreateConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"dialect"}},{"kind":"Field","name":{"kind":"Name","value":"matching"}},{"kind":"Field","name":{"kind":"Name","value":"adopts"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"Field","name":{"kind":"Name","value":"pushedPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"groupsAs"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scimBaseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const UpdateConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectionFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"dialect"}},{"kind":"Field","name":{"kind":"Name","value":"matching"}},{"kind":"Field","name":{"kind":"Name","value":"adopts"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"Field","name":{"kind":"Name","value":"pushedPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"groupsAs"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scimBaseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const RotateConnectionTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"rotateConnectionToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateConnectionTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateConnectionToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"dialect"}},{"kind":"Field","name":{"kind":"Name","value":"matching"}},{"kind":"Field","name":{"kind":"Name","value":"adopts"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"Field","name":{"kind":"Name","value":"pushedPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"groupsAs"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scimBaseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const PauseConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"pauseConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectionFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"dialect"}},{"kind":"Field","name":{"kind":"Name","value":"matching"}},{"kind":"Field","name":{"kind":"Name","value":"adopts"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"Field","name":{"kind":"Name","value":"pushedPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"groupsAs"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scimBaseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const ResumeConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"resumeConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectionFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"dialect"}},{"kind":"Field","name":{"kind":"Name","value":"matching"}},{"kind":"Field","name":{"kind":"Name","value":"adopts"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"Field","name":{"kind":"Name","value":"pushedPasswords"}},{"kind":"Field","name":{"kind":"Name","value":"groupsAs"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"scimBaseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const CreateUserTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createUserToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUserToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}}]}}]}}]} as unknown as DocumentNode;
export const RevokeUserTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"revokeUserTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeUserTokensInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeUserTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const DeleteConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ApiClientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"apiClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiClientFields"}},{"kind":"Field","name":{"kind":"Name","value":"oauthClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OAuthClientFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OAuthClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OAuthClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"authenticationMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode;
export const CreateApiClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createApiClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiClientFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode;
export const RevokeApiClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"revokeApiClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiClientFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode;
export const CreateOAuthClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createOAuthClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOAuthClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOAuthClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oauthClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OAuthClientFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OAuthClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OAuthClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"authenticationMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode;
export const RevokeOAuthClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"revokeOAuthClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeOAuthClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOAuthClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oauthClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OAuthClientFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OAuthClientFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OAuthClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"authenticationMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode;
export const EntitlementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"entitlement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitlementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const EntitlementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"entitlements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntitlementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntitlementOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTotalCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitlementFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotalCount"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const CreateEntitlementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createEntitlement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEntitlementInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEntitlement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitlementFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const UpdateEntitlementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateEntitlement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEntitlementInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEntitlement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitlementFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const DeleteEntitlementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteEntitlement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteEntitlementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteEntitlement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ExtensionSchemasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"extensionSchemas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extensionSchemas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtensionSchemaFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CharacteristicsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"subAttributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtensionSchemaFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionSchema"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CharacteristicsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode;
export const RegisterExtensionSchemaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"registerExtensionSchema"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterExtensionSchemaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerExtensionSchema"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extensionSchema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtensionSchemaFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CharacteristicsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"subAttributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtensionSchemaFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionSchema"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CharacteristicsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode;
export const UpdateExtensionSchemaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateExtensionSchema"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateExtensionSchemaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateExtensionSchema"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extensionSchema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtensionSchemaFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CharacteristicsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"subAttributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalValues"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}},{"kind":"Field","name":{"kind":"Name","value":"mutability"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"uniqueness"}},{"kind":"Field","name":{"kind":"Name","value":"referenceTypes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtensionSchemaFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionSchema"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CharacteristicsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode;
export const WithdrawExtensionSchemaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"withdrawExtensionSchema"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawExtensionSchemaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawExtensionSchema"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extensionSchema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode;
export const GroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"group"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const GroupMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"groupMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const GroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"groups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTotalCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotalCount"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const CreateGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const UpdateGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateGroupInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const DeleteGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"role"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const RoleMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"roleMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"roles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTotalCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotalCount"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const RoleCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"roleCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleSlots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slot"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"present"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"clears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const EffectiveRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"effectiveRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectiveRoleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectivePermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectiveRoleFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectiveRoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"}}]}}]}}]} as unknown as DocumentNode;
export const UsersWithEffectiveRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"usersWithEffectiveRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectiveRoleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectivePermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectiveRoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectiveRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"}}]}}]}}]} as unknown as DocumentNode;
export const CreateRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const UpdateRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const DeleteRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode;
export const GrantRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"grantRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRoleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const RevokeRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"revokeRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeRoleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAssignmentCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"signIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"requestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}}]}}]} as unknown as DocumentNode;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"resetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"changePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const UserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"user"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withManager"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupsFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MultiValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultiValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"connectionId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"managerId"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withManager"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupsFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withManager"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTotalCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupsFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotalCount"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MultiValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultiValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"connectionId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"managerId"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withManager"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupsFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withManager"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupsFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MultiValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultiValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"connectionId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"managerId"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withManager"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupsFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const UpdateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withManager"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupsFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MultiValueFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultiValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"connectionId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MultiValueFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"managerId"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withManager"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupsFirst"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode;
export const DeactivateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deactivateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeactivateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ReactivateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"reactivateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReactivateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactivateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode;
export const DeleteUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode;
export type Requester<C = {}> = <R, V>(doc: DocumentNode, vars?: V, options?: C) => Promise<R> | AsyncIterable<R>
export function getSdk<C>(requester: Requester<C>) {
  return {
    changes(variables?: ChangesQueryVariables, options?: C): Promise<ChangesQuery> {
      return requester<ChangesQuery, ChangesQueryVariables>(ChangesDocument, variables, options) as Promise<ChangesQuery>;
    },
    scimRequests(variables?: ScimRequestsQueryVariables, options?: C): Promise<ScimRequestsQuery> {
      return requester<ScimRequestsQuery, ScimRequestsQueryVariables>(ScimRequestsDocument, variables, options) as Promise<ScimRequestsQuery>;
    },
    tenant(variables?: TenantQueryVariables, options?: C): Promise<TenantQuery> {
      return requester<TenantQuery, TenantQueryVariables>(TenantDocument, variables, options) as Promise<TenantQuery>;
    },
    createTenant(variables: CreateTenantMutationVariables, options?: C): Promise<CreateTenantMutation> {
      return requester<CreateTenantMutation, CreateTenantMutationVariables>(CreateTenantDocument, variables, options) as Promise<CreateTenantMutation>;
    },
    connection(variables: ConnectionQueryVariables, options?: C): Promise<ConnectionQuery> {
      return requester<ConnectionQuery, ConnectionQueryVariables>(ConnectionDocument, variables, options) as Promise<ConnectionQuery>;
    },
    toleranceUses(variables: ToleranceUsesQueryVariables, options?: C): Promise<ToleranceUsesQuery> {
      return requester<ToleranceUsesQuery, ToleranceUsesQueryVariables>(ToleranceUsesDocument, variables, options) as Promise<ToleranceUsesQuery>;
    },
    connections(variables?: ConnectionsQueryVariables, options?: C): Promise<ConnectionsQuery> {
      return requester<ConnectionsQuery, ConnectionsQueryVariables>(ConnectionsDocument, variables, options) as Promise<ConnectionsQuery>;
    },
    connectionGuide(variables: ConnectionGuideQueryVariables, options?: C): Promise<ConnectionGuideQuery> {
      return requester<ConnectionGuideQuery, ConnectionGuideQueryVariables>(ConnectionGuideDocument, variables, options) as Promise<ConnectionGuideQuery>;
    },
    providers(variables?: ProvidersQueryVariables, options?: C): Promise<ProvidersQuery> {
      return requester<ProvidersQuery, ProvidersQueryVariables>(ProvidersDocument, variables, options) as Promise<ProvidersQuery>;
    },
    createConnection(variables: CreateConnectionMutationVariables, options?: C): Promise<CreateConnectionMutation> {
      return requester<CreateConnectionMutation, CreateConnectionMutationVariables>(CreateConnectionDocument, variables, options) as Promise<CreateConnectionMutation>;
    },
    updateConnection(variables: UpdateConnectionMutationVariables, options?: C): Promise<UpdateConnectionMutation> {
      return requester<UpdateConnectionMutation, UpdateConnectionMutationVariables>(UpdateConnectionDocument, variables, options) as Promise<UpdateConnectionMutation>;
    },
    rotateConnectionToken(variables: RotateConnectionTokenMutationVariables, options?: C): Promise<RotateConnectionTokenMutation> {
      return requester<RotateConnectionTokenMutation, RotateConnectionTokenMutationVariables>(RotateConnectionTokenDocument, variables, options) as Promise<RotateConnectionTokenMutation>;
    },
    pauseConnection(variables: PauseConnectionMutationVariables, options?: C): Promise<PauseConnectionMutation> {
      return requester<PauseConnectionMutation, PauseConnectionMutationVariables>(PauseConnectionDocument, variables, options) as Promise<PauseConnectionMutation>;
    },
    resumeConnection(variables: ResumeConnectionMutationVariables, options?: C): Promise<ResumeConnectionMutation> {
      return requester<ResumeConnectionMutation, ResumeConnectionMutationVariables>(ResumeConnectionDocument, variables, options) as Promise<ResumeConnectionMutation>;
    },
    createUserToken(variables: CreateUserTokenMutationVariables, options?: C): Promise<CreateUserTokenMutation> {
      return requester<CreateUserTokenMutation, CreateUserTokenMutationVariables>(CreateUserTokenDocument, variables, options) as Promise<CreateUserTokenMutation>;
    },
    revokeUserTokens(variables: RevokeUserTokensMutationVariables, options?: C): Promise<RevokeUserTokensMutation> {
      return requester<RevokeUserTokensMutation, RevokeUserTokensMutationVariables>(RevokeUserTokensDocument, variables, options) as Promise<RevokeUserTokensMutation>;
    },
    deleteConnection(variables: DeleteConnectionMutationVariables, options?: C): Promise<DeleteConnectionMutation> {
      return requester<DeleteConnectionMutation, DeleteConnectionMutationVariables>(DeleteConnectionDocument, variables, options) as Promise<DeleteConnectionMutation>;
    },
    apiClients(variables?: ApiClientsQueryVariables, options?: C): Promise<ApiClientsQuery> {
      return requester<ApiClientsQuery, ApiClientsQueryVariables>(ApiClientsDocument, variables, options) as Promise<ApiClientsQuery>;
    },
    createApiClient(variables: CreateApiClientMutationVariables, options?: C): Promise<CreateApiClientMutation> {
      return requester<CreateApiClientMutation, CreateApiClientMutationVariables>(CreateApiClientDocument, variables, options) as Promise<CreateApiClientMutation>;
    },
    revokeApiClient(variables: RevokeApiClientMutationVariables, options?: C): Promise<RevokeApiClientMutation> {
      return requester<RevokeApiClientMutation, RevokeApiClientMutationVariables>(RevokeApiClientDocument, variables, options) as Promise<RevokeApiClientMutation>;
    },
    createOAuthClient(variables: CreateOAuthClientMutationVariables, options?: C): Promise<CreateOAuthClientMutation> {
      return requester<CreateOAuthClientMutation, CreateOAuthClientMutationVariables>(CreateOAuthClientDocument, variables, options) as Promise<CreateOAuthClientMutation>;
    },
    revokeOAuthClient(variables: RevokeOAuthClientMutationVariables, options?: C): Promise<RevokeOAuthClientMutation> {
      return requester<RevokeOAuthClientMutation, RevokeOAuthClientMutationVariables>(RevokeOAuthClientDocument, variables, options) as Promise<RevokeOAuthClientMutation>;
    },
    entitlement(variables: EntitlementQueryVariables, options?: C): Promise<EntitlementQuery> {
      return requester<EntitlementQuery, EntitlementQueryVariables>(EntitlementDocument, variables, options) as Promise<EntitlementQuery>;
    },
    entitlements(variables?: EntitlementsQueryVariables, options?: C): Promise<EntitlementsQuery> {
      return requester<EntitlementsQuery, EntitlementsQueryVariables>(EntitlementsDocument, variables, options) as Promise<EntitlementsQuery>;
    },
    createEntitlement(variables: CreateEntitlementMutationVariables, options?: C): Promise<CreateEntitlementMutation> {
      return requester<CreateEntitlementMutation, CreateEntitlementMutationVariables>(CreateEntitlementDocument, variables, options) as Promise<CreateEntitlementMutation>;
    },
    updateEntitlement(variables: UpdateEntitlementMutationVariables, options?: C): Promise<UpdateEntitlementMutation> {
      return requester<UpdateEntitlementMutation, UpdateEntitlementMutationVariables>(UpdateEntitlementDocument, variables, options) as Promise<UpdateEntitlementMutation>;
    },
    deleteEntitlement(variables: DeleteEntitlementMutationVariables, options?: C): Promise<DeleteEntitlementMutation> {
      return requester<DeleteEntitlementMutation, DeleteEntitlementMutationVariables>(DeleteEntitlementDocument, variables, options) as Promise<DeleteEntitlementMutation>;
    },
    extensionSchemas(variables?: ExtensionSchemasQueryVariables, options?: C): Promise<ExtensionSchemasQuery> {
      return requester<ExtensionSchemasQuery, ExtensionSchemasQueryVariables>(ExtensionSchemasDocument, variables, options) as Promise<ExtensionSchemasQuery>;
    },
    registerExtensionSchema(variables: RegisterExtensionSchemaMutationVariables, options?: C): Promise<RegisterExtensionSchemaMutation> {
      return requester<RegisterExtensionSchemaMutation, RegisterExtensionSchemaMutationVariables>(RegisterExtensionSchemaDocument, variables, options) as Promise<RegisterExtensionSchemaMutation>;
    },
    updateExtensionSchema(variables: UpdateExtensionSchemaMutationVariables, options?: C): Promise<UpdateExtensionSchemaMutation> {
      return requester<UpdateExtensionSchemaMutation, UpdateExtensionSchemaMutationVariables>(UpdateExtensionSchemaDocument, variables, options) as Promise<UpdateExtensionSchemaMutation>;
    },
    withdrawExtensionSchema(variables: WithdrawExtensionSchemaMutationVariables, options?: C): Promise<WithdrawExtensionSchemaMutation> {
      return requester<WithdrawExtensionSchemaMutation, WithdrawExtensionSchemaMutationVariables>(WithdrawExtensionSchemaDocument, variables, options) as Promise<WithdrawExtensionSchemaMutation>;
    },
    group(variables: GroupQueryVariables, options?: C): Promise<GroupQuery> {
      return requester<GroupQuery, GroupQueryVariables>(GroupDocument, variables, options) as Promise<GroupQuery>;
    },
    groupMembers(variables: GroupMembersQueryVariables, options?: C): Promise<GroupMembersQuery> {
      return requester<GroupMembersQuery, GroupMembersQueryVariables>(GroupMembersDocument, variables, options) as Promise<GroupMembersQuery>;
    },
    groups(variables?: GroupsQueryVariables, options?: C): Promise<GroupsQuery> {
      return requester<GroupsQuery, GroupsQueryVariables>(GroupsDocument, variables, options) as Promise<GroupsQuery>;
    },
    createGroup(variables: CreateGroupMutationVariables, options?: C): Promise<CreateGroupMutation> {
      return requester<CreateGroupMutation, CreateGroupMutationVariables>(CreateGroupDocument, variables, options) as Promise<CreateGroupMutation>;
    },
    updateGroup(variables: UpdateGroupMutationVariables, options?: C): Promise<UpdateGroupMutation> {
      return requester<UpdateGroupMutation, UpdateGroupMutationVariables>(UpdateGroupDocument, variables, options) as Promise<UpdateGroupMutation>;
    },
    deleteGroup(variables: DeleteGroupMutationVariables, options?: C): Promise<DeleteGroupMutation> {
      return requester<DeleteGroupMutation, DeleteGroupMutationVariables>(DeleteGroupDocument, variables, options) as Promise<DeleteGroupMutation>;
    },
    role(variables: RoleQueryVariables, options?: C): Promise<RoleQuery> {
      return requester<RoleQuery, RoleQueryVariables>(RoleDocument, variables, options) as Promise<RoleQuery>;
    },
    roleMembers(variables: RoleMembersQueryVariables, options?: C): Promise<RoleMembersQuery> {
      return requester<RoleMembersQuery, RoleMembersQueryVariables>(RoleMembersDocument, variables, options) as Promise<RoleMembersQuery>;
    },
    roles(variables?: RolesQueryVariables, options?: C): Promise<RolesQuery> {
      return requester<RolesQuery, RolesQueryVariables>(RolesDocument, variables, options) as Promise<RolesQuery>;
    },
    roleCatalogue(variables?: RoleCatalogueQueryVariables, options?: C): Promise<RoleCatalogueQuery> {
      return requester<RoleCatalogueQuery, RoleCatalogueQueryVariables>(RoleCatalogueDocument, variables, options) as Promise<RoleCatalogueQuery>;
    },
    effectiveRoles(variables: EffectiveRolesQueryVariables, options?: C): Promise<EffectiveRolesQuery> {
      return requester<EffectiveRolesQuery, EffectiveRolesQueryVariables>(EffectiveRolesDocument, variables, options) as Promise<EffectiveRolesQuery>;
    },
    usersWithEffectiveRoles(variables?: UsersWithEffectiveRolesQueryVariables, options?: C): Promise<UsersWithEffectiveRolesQuery> {
      return requester<UsersWithEffectiveRolesQuery, UsersWithEffectiveRolesQueryVariables>(UsersWithEffectiveRolesDocument, variables, options) as Promise<UsersWithEffectiveRolesQuery>;
    },
    createRole(variables: CreateRoleMutationVariables, options?: C): Promise<CreateRoleMutation> {
      return requester<CreateRoleMutation, CreateRoleMutationVariables>(CreateRoleDocument, variables, options) as Promise<CreateRoleMutation>;
    },
    updateRole(variables: UpdateRoleMutationVariables, options?: C): Promise<UpdateRoleMutation> {
      return requester<UpdateRoleMutation, UpdateRoleMutationVariables>(UpdateRoleDocument, variables, options) as Promise<UpdateRoleMutation>;
    },
    deleteRole(variables: DeleteRoleMutationVariables, options?: C): Promise<DeleteRoleMutation> {
      return requester<DeleteRoleMutation, DeleteRoleMutationVariables>(DeleteRoleDocument, variables, options) as Promise<DeleteRoleMutation>;
    },
    grantRole(variables: GrantRoleMutationVariables, options?: C): Promise<GrantRoleMutation> {
      return requester<GrantRoleMutation, GrantRoleMutationVariables>(GrantRoleDocument, variables, options) as Promise<GrantRoleMutation>;
    },
    revokeRole(variables: RevokeRoleMutationVariables, options?: C): Promise<RevokeRoleMutation> {
      return requester<RevokeRoleMutation, RevokeRoleMutationVariables>(RevokeRoleDocument, variables, options) as Promise<RevokeRoleMutation>;
    },
    signIn(variables: SignInMutationVariables, options?: C): Promise<SignInMutation> {
      return requester<SignInMutation, SignInMutationVariables>(SignInDocument, variables, options) as Promise<SignInMutation>;
    },
    signOut(variables?: SignOutMutationVariables, options?: C): Promise<SignOutMutation> {
      return requester<SignOutMutation, SignOutMutationVariables>(SignOutDocument, variables, options) as Promise<SignOutMutation>;
    },
    requestPasswordReset(variables: RequestPasswordResetMutationVariables, options?: C): Promise<RequestPasswordResetMutation> {
      return requester<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>(RequestPasswordResetDocument, variables, options) as Promise<RequestPasswordResetMutation>;
    },
    resetPassword(variables: ResetPasswordMutationVariables, options?: C): Promise<ResetPasswordMutation> {
      return requester<ResetPasswordMutation, ResetPasswordMutationVariables>(ResetPasswordDocument, variables, options) as Promise<ResetPasswordMutation>;
    },
    changePassword(variables: ChangePasswordMutationVariables, options?: C): Promise<ChangePasswordMutation> {
      return requester<ChangePasswordMutation, ChangePasswordMutationVariables>(ChangePasswordDocument, variables, options) as Promise<ChangePasswordMutation>;
    },
    viewer(variables?: ViewerQueryVariables, options?: C): Promise<ViewerQuery> {
      return requester<ViewerQuery, ViewerQueryVariables>(ViewerDocument, variables, options) as Promise<ViewerQuery>;
    },
    user(variables: UserQueryVariables, options?: C): Promise<UserQuery> {
      return requester<UserQuery, UserQueryVariables>(UserDocument, variables, options) as Promise<UserQuery>;
    },
    users(variables?: UsersQueryVariables, options?: C): Promise<UsersQuery> {
      return requester<UsersQuery, UsersQueryVariables>(UsersDocument, variables, options) as Promise<UsersQuery>;
    },
    createUser(variables: CreateUserMutationVariables, options?: C): Promise<CreateUserMutation> {
      return requester<CreateUserMutation, CreateUserMutationVariables>(CreateUserDocument, variables, options) as Promise<CreateUserMutation>;
    },
    updateUser(variables: UpdateUserMutationVariables, options?: C): Promise<UpdateUserMutation> {
      return requester<UpdateUserMutation, UpdateUserMutationVariables>(UpdateUserDocument, variables, options) as Promise<UpdateUserMutation>;
    },
    deactivateUser(variables: DeactivateUserMutationVariables, options?: C): Promise<DeactivateUserMutation> {
      return requester<DeactivateUserMutation, DeactivateUserMutationVariables>(DeactivateUserDocument, variables, options) as Promise<DeactivateUserMutation>;
    },
    reactivateUser(variables: ReactivateUserMutationVariables, options?: C): Promise<ReactivateUserMutation> {
      return requester<ReactivateUserMutation, ReactivateUserMutationVariables>(ReactivateUserDocument, variables, options) as Promise<ReactivateUserMutation>;
    },
    deleteUser(variables: DeleteUserMutationVariables, options?: C): Promise<DeleteUserMutation> {
      return requester<DeleteUserMutation, DeleteUserMutationVariables>(DeleteUserDocument, variables, options) as Promise<DeleteUserMutation>;
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;