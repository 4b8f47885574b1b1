/** Names a path of a filter as a value of an enumeration: `emails.value` is `EMAILS_VALUE`. */
export const orderFieldOf = (path: string): string =>
  path
    .replace(/[.]/g, "_")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase();

const MULTI_VALUED = ["emails", "phoneNumbers", "ims", "photos", "entitlements", "roles"];
const VALUE_PARTS = ["value", "display", "type", "primary"];
const NAME_PARTS = ["formatted", "familyName", "givenName", "middleName", "honorificPrefix", "honorificSuffix"];
const ADDRESS_PARTS = ["formatted", "streetAddress", "locality", "region", "postalCode", "country", "type", "primary"];

/** Paths of the user filter that users can be ordered by. */
export const USER_ORDER_PATHS: readonly string[] = [
  "id",
  "connectionId",
  "externalId",
  "userName",
  ...NAME_PARTS.map((part) => `name.${part}`),
  "displayName",
  "nickName",
  "profileUrl",
  "title",
  "userType",
  "preferredLanguage",
  "locale",
  "timezone",
  "active",
  ...MULTI_VALUED.flatMap((list) => VALUE_PARTS.map((part) => `${list}.${part}`)),
  "workEmail",
  ...["display", "type", "primary"].map((part) => `x509Certificates.${part}`),
  ...ADDRESS_PARTS.map((part) => `addresses.${part}`),
  "employeeNumber",
  "costCenter",
  "organization",
  "division",
  "department",
  "manager.id",
  "manager.displayName",
  "createdAt",
  "updatedAt",
  "etag",
];

/** Paths of the group filter that groups can be ordered by. */
export const GROUP_ORDER_PATHS: readonly string[] = [
  "id",
  "connectionId",
  "externalId",
  "displayName",
  "createdAt",
  "updatedAt",
  "etag",
];

/** Paths of the entitlement filter that entitlements can be ordered by. */
export const ENTITLEMENT_ORDER_PATHS: readonly string[] = [
  "id",
  "value",
  "displayName",
  "type",
  "isAvailable",
  "assignmentCount",
  "createdAt",
  "updatedAt",
  "etag",
];

/** Paths of the role filter that roles can be ordered by. */
export const ROLE_ORDER_PATHS: readonly string[] = [...ENTITLEMENT_ORDER_PATHS, "slot"];

/** Paths of the filter of SCIM requests that they can be ordered by. */
export const SCIM_REQUEST_ORDER_PATHS: readonly string[] = ["occurredAt", "status", "durationMs"];
