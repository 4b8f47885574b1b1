import { prepareUserName } from "../text/precis/user-name.js";
import type { Comparable } from "./compare.js";
import type { SearchedAttribute } from "./text-search.js";

/** How the fields of a filter type are reached in SQL. One table per filter type; the compiler knows nothing else. */
export type FilterFields = { readonly [field: string]: FilterField };

export type FilterField =
  /** A single value. */
  | { kind: "scalar"; comparable: Comparable }
  /** Single values that belong together, like the parts of a name. */
  | { kind: "complex"; fields: FilterFields }
  /** Attributes that tenants have added, kept as JSON in a column. */
  | { kind: "extensions"; column: string }
  /** A list, one item of which has to satisfy the condition. */
  | {
      kind: "list";
      present: string;
      some: (condition: string) => string;
      /** An expression of the primary item, or else of the first; absent where rows are not ordered by the list. */
      first?: (expression: string) => string;
      fields: FilterFields;
      index?: ValueIndex;
    };

/**
 * A table of a list's values by which rows can be found rather than checked. `field` is the item's field that it holds;
 * `find` selects the owners of the values that satisfy a condition.
 */
export interface ValueIndex {
  field: string;
  comparable: Comparable;
  find: (condition: string) => string;
}

export const scalar = (comparable: Comparable): FilterField => ({ kind: "scalar", comparable });
export const folded = (column: string): FilterField => scalar({ type: "folded", sql: `fold(${column})` });
export const foldedKey = (column: string): FilterField => scalar({ type: "folded", sql: column, indexed: true });
/** As `foldedKey`, of users whose texts are in `user_texts` too. */
const searchedKey = (column: string, attribute: SearchedAttribute): FilterField =>
  scalar({ type: "folded", sql: column, indexed: true, searched: { attribute, users: "u.id" } });
export const exact = (sql: string): FilterField => scalar({ type: "exact", sql });
export const exactKey = (column: string): FilterField => scalar({ type: "exact", sql: column, indexed: true });
export const uuid = (column: string): FilterField => scalar({ type: "uuid", sql: column });
export const instant = (column: string): FilterField => scalar({ type: "instant", sql: column });
export const number = (column: string): FilterField => scalar({ type: "number", sql: column });
export const etag = (row: string): FilterField => exact(`('W/"' || ${row}.version || '"')`);

const ITEM = "item.value";
const part = (name: string): FilterField => folded(`(${ITEM} ->> '${name}')`);
const exactPart = (name: string): FilterField => exact(`(${ITEM} ->> '${name}')`);
const primaryPart = scalar({ type: "boolean", sql: `coalesce((${ITEM} ->> 'primary')::boolean, false)` });

const multiValueFields: FilterFields = {
  value: part("value"),
  display: part("display"),
  type: part("type"),
  primary: primaryPart,
};

const exactMultiValueFields: FilterFields = { ...multiValueFields, value: exactPart("value") };

const addressFields: FilterFields = {
  formatted: part("formatted"),
  streetAddress: part("streetAddress"),
  locality: part("locality"),
  region: part("region"),
  postalCode: part("postalCode"),
  country: part("country"),
  type: part("type"),
  primary: primaryPart,
};

/** A list kept as JSON in a column of the row. */
function jsonList(column: string, fields: FilterFields, index?: ValueIndex): FilterField {
  return {
    kind: "list",
    present: `${column} <> '[]'`,
    some: (condition) => `exists (select from jsonb_array_elements(${column}) as item(value) where ${condition})`,
    first: (expression) =>
      `(select ${expression} from jsonb_array_elements(${column}) with ordinality as item(value, position) ` +
      `order by coalesce((${ITEM} ->> 'primary')::boolean, false) desc, position limit 1)`,
    fields,
    index,
  };
}

/** A list kept as JSON whose values also stand, folded, in `user_values`. */
function indexedList(column: string, attribute: string, searchedAs?: SearchedAttribute): FilterField {
  const searched = searchedAs && { attribute: searchedAs, users: "v.user_id" };
  return jsonList(column, multiValueFields, {
    field: "value",
    comparable: { type: "folded", sql: "v.value_key", indexed: true, searched },
    find: (condition) =>
      "u.id = any(array(select v.user_id from user_values v " +
      `where v.tenant_id = $1 and v.attribute = '${attribute}' and ${condition}))`,
  });
}

const userGroupFields: FilterFields = {
  id: uuid("ug.group_id"),
  displayName: folded("ug.display_name"),
  type: scalar({ type: "enum", sql: "ug.type" }),
};

/** A user's manager, whose name is read where that is the user of a placeholder, or where there is none. */
function managerOf(user?: string): FilterField {
  const shown = user ? ` and manager.id = ${user}` : "";
  return {
    kind: "complex",
    fields: {
      id: uuid("u.manager_id"),
      displayName: scalar({
        type: "folded",
        sql: `(select manager.display_name_key from users manager where manager.tenant_id = $1 and manager.id = u.manager_id${shown})`,
      }),
    },
  };
}

export const userFields: FilterFields = {
  id: uuid("u.id"),
  connectionId: uuid("u.connection_id"),
  externalId: exactKey("u.external_id"),
  userName: scalar({
    type: "exact",
    sql: "u.user_name_key",
    indexed: true,
    searched: { attribute: "userName", users: "u.id" },
    prepare: prepareUserName,
  }),
  name: {
    kind: "complex",
    fields: {
      formatted: folded("u.name_formatted"),
      familyName: searchedKey("u.family_name_key", "familyName"),
      givenName: searchedKey("u.given_name_key", "givenName"),
      middleName: folded("u.middle_name"),
      honorificPrefix: folded("u.honorific_prefix"),
      honorificSuffix: folded("u.honorific_suffix"),
    },
  },
  displayName: searchedKey("u.display_name_key", "displayName"),
  nickName: folded("u.nick_name"),
  profileUrl: exact("u.profile_url"),
  title: folded("u.title"),
  userType: folded("u.user_type"),
  preferredLanguage: folded("u.preferred_language"),
  locale: folded("u.locale"),
  timezone: folded("u.timezone"),
  active: scalar({ type: "boolean", sql: "u.active" }),
  emails: indexedList("u.emails", "emails", "emails"),
  workEmail: foldedKey("u.work_email_key"),
  phoneNumbers: indexedList("u.phone_numbers", "phoneNumbers"),
  ims: indexedList("u.ims", "ims"),
  photos: jsonList("u.photos", exactMultiValueFields),
  addresses: jsonList("u.addresses", addressFields),
  groups: {
    kind: "list",
    present: "exists (select from memberships m where m.tenant_id = $1 and m.member_id = u.id)",
    some: (condition) => `exists (select from groups_of_user($1, u.id) ug where ${condition})`,
    fields: userGroupFields,
    index: {
      field: "id",
      comparable: { type: "uuid", sql: "g.id" },
      find: (condition) =>
        `u.id = any(array(select users_in_groups($1, array(select g.id from groups g where g.tenant_id = $1 and ${condition}))))`,
    },
  },
  entitlements: indexedList("u.entitlements", "entitlements"),
  roles: indexedList("u.roles", "roles"),
  x509Certificates: jsonList("u.x509_certificates", exactMultiValueFields),
  employeeNumber: foldedKey("u.employee_number_key"),
  costCenter: folded("u.cost_center"),
  organization: folded("u.organization"),
  division: folded("u.division"),
  department: foldedKey("u.department_key"),
  manager: managerOf(),
  extensions: { kind: "extensions", column: "u.extensions" },
  createdAt: instant("u.created_at"),
  updatedAt: instant("u.updated_at"),
  etag: etag("u"),
};

/** As `userFields`, where of all managers the user of a placeholder alone is shown. */
export const userFieldsFor = (user: string): FilterFields => ({ ...userFields, manager: managerOf(user) });

/** The members of groups, or of them the user of a placeholder alone. */
function memberList(user?: string): FilterField {
  const shown = (id: string) => (user ? ` and ${id} = ${user}` : "");
  return {
    kind: "list",
    present: `exists (select from memberships m where m.tenant_id = $1 and m.group_id = g.id${shown("m.member_id")})`,
    some: (condition) =>
      `exists (select from members_of_group($1, g.id) member where ${condition}${shown("member.id")})`,
    fields: {
      id: uuid("member.id"),
      type: scalar({ type: "enum", sql: "member.type" }),
      displayName: folded("member.display_name"),
    },
    index: {
      field: "id",
      comparable: { type: "uuid", sql: "m.member_id" },
      find: (condition) =>
        "g.id = any(array(select m.group_id from memberships m " +
        `where m.tenant_id = $1 and ${condition}${shown("m.member_id")}))`,
    },
  };
}

export const groupFields: FilterFields = {
  id: uuid("g.id"),
  connectionId: uuid("g.connection_id"),
  externalId: exactKey("g.external_id"),
  displayName: foldedKey("g.display_name_key"),
  members: memberList(),
  extensions: { kind: "extensions", column: "g.extensions" },
  createdAt: instant("g.created_at"),
  updatedAt: instant("g.updated_at"),
  etag: etag("g"),
};

/** As `groupFields`, where of all members the user of a placeholder alone is shown. */
export const groupFieldsFor = (user: string): FilterFields => ({
  ...groupFields,
  members: memberList(user),
});
