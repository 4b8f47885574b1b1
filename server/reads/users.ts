import { orderFieldOf, USER_ORDER_PATHS } from "../../schema/order-paths.js";
import { listValue } from "../database/list-value.js";
import type { Address, Extensions, MultiValue } from "../entities/values.js";
import { userFields, userFieldsFor } from "../filters/filter-fields.js";
import type { Parameters } from "../filters/parameters.js";
import { type FirstGroups, firstGroupsOf } from "./first-groups.js";
import type { ListSource } from "./list.js";
import { orderKeyOf } from "./order.js";
import type { TenantDatabase } from "./tenant-database.js";

/** A user as read: the columns under their entity's names. Instants are RFC 3339 text. */
export interface UserRow {
  id: string;
  connectionId: string | null;
  externalId: string | null;
  userName: string;
  nameFormatted: string | null;
  familyName: string | null;
  givenName: string | null;
  middleName: string | null;
  honorificPrefix: string | null;
  honorificSuffix: string | null;
  displayName: string | null;
  nickName: string | null;
  profileUrl: string | null;
  title: string | null;
  userType: string | null;
  preferredLanguage: string | null;
  locale: string | null;
  timezone: string | null;
  active: boolean;
  emails: MultiValue[];
  phoneNumbers: MultiValue[];
  ims: MultiValue[];
  photos: MultiValue[];
  addresses: Address[];
  entitlements: MultiValue[];
  roles: MultiValue[];
  x509Certificates: MultiValue[];
  employeeNumber: string | null;
  costCenter: string | null;
  organization: string | null;
  division: string | null;
  department: string | null;
  managerId: string | null;
  extensions: Extensions;
  version: number;
  createdAt: string;
  updatedAt: string;
  /** Where they are read together with the user. */
  firstGroups?: FirstGroups;
  /** Where it is read together with the user; null where there is none. */
  managerName?: ManagerName | null;
}

/** As much of a user's manager as is read together with the user. */
export type ManagerName = Pick<UserRow, "id" | "displayName">;

const COLUMNS = {
  id: "id",
  connectionId: "connection_id",
  externalId: "external_id",
  userName: "user_name",
  nameFormatted: "name_formatted",
  familyName: "family_name",
  givenName: "given_name",
  middleName: "middle_name",
  honorificPrefix: "honorific_prefix",
  honorificSuffix: "honorific_suffix",
  displayName: "display_name",
  nickName: "nick_name",
  profileUrl: "profile_url",
  title: "title",
  userType: "user_type",
  preferredLanguage: "preferred_language",
  locale: "locale",
  timezone: "timezone",
  active: "active",
  emails: "emails",
  phoneNumbers: "phone_numbers",
  ims: "ims",
  photos: "photos",
  addresses: "addresses",
  entitlements: "entitlements",
  roles: "roles",
  x509Certificates: "x509_certificates",
  employeeNumber: "employee_number",
  costCenter: "cost_center",
  organization: "organization",
  division: "division",
  department: "department",
  managerId: "manager_id",
  extensions: "extensions",
  version: "version",
  createdAt: "created_at",
  updatedAt: "updated_at",
} satisfies Record<Exclude<keyof UserRow, keyof Companions>, string>;

type Column = keyof typeof COLUMNS;

const selected = (names: readonly Column[]): string =>
  names.map((name) => `u.${COLUMNS[name]} as "${name}"`).join(", ");

export const USER_COLUMNS = selected(Object.keys(COLUMNS) as Column[]);

/** What lists of people mostly show of each: a row of all that is known costs several times as much. */
export const BRIEF_USER = [
  "id",
  "connectionId",
  "externalId",
  "userName",
  "displayName",
  "active",
  "emails",
  "department",
  "managerId",
  "version",
  "updatedAt",
] as const satisfies Column[];

const FROM = "users u where u.tenant_id = $1 and u.deleted_at is null";

/** What is read by the statement that reads a user: of its groups the first so many, and who manages it. */
export interface WithUser {
  groups?: number;
  manager?: boolean;
}

export interface WithListedUser extends WithUser {
  isBrief: boolean;
}

export type Companions = Pick<UserRow, "firstGroups" | "managerName">;

const MANAGER = `
  (select json_build_object('id', m.id, 'displayName', m.display_name)
   from users m where m.tenant_id = $1 and m.id = u.manager_id and m.deleted_at is null) as "managerName"`;

const firstGroupsAs = (size: string): string => `${firstGroupsOf("u.id", size)} as "firstGroups"`;

const companions = ({ groups, manager }: WithUser, parameters: Parameters): string[] => [
  ...(groups === undefined ? [] : [firstGroupsAs(parameters.add(groups, "int"))]),
  ...(manager ? [MANAGER] : []),
];

/** SQL that reads users by their ids, for each choice of what is read together with them. */
function byIds(columns: string) {
  const text = (...more: string[]) =>
    `select ${[columns, ...more].join(", ")} from ${FROM} and u.id = any(${listValue("$2")})`;
  const groups = firstGroupsAs("$3::int");
  return { alone: text(), withGroups: text(groups), withManager: text(MANAGER), withBoth: text(groups, MANAGER) };
}

const USERS = byIds(USER_COLUMNS);
const COMPANIONS = byIds("u.id");

/** The user with this id, and what is to be read together with it. */
export const findUser = (db: TenantDatabase, id: string, together: WithUser): Promise<UserRow | undefined> =>
  readById<UserRow>(db, USERS, id, together);

/** What is to be read of a user who is there already; undefined where the user is not there any more. */
export const findCompanions = (db: TenantDatabase, id: string, together: WithUser): Promise<Companions | undefined> =>
  readById<Companions & { id: string }>(db, COMPANIONS, id, together);

function readById<Row extends { id: string }>(
  db: TenantDatabase,
  texts: ReturnType<typeof byIds>,
  id: string,
  { groups, manager }: WithUser,
): Promise<Row | undefined> {
  if (groups === undefined) return db.byId(manager ? texts.withManager : texts.alone, id);
  return db.byId(manager ? texts.withBoth : texts.withGroups, id, groups);
}

/** The list of users, each with what is to be read together with it; `isBrief`: and of its columns the brief ones alone. */
export const userListWith = ({ isBrief, ...together }: WithListedUser): ListSource => ({
  ...userList,
  columns: isBrief ? selected(BRIEF_USER) : USER_COLUMNS,
  moreColumns: (parameters) => companions(together, parameters),
});

/** Users as they are listed. */
export const userList: ListSource = {
  name: "users",
  type: "User",
  from: FROM,
  columns: USER_COLUMNS,
  id: "u.id",
  extensions: "u.extensions",
  countedAs: "User",
  fields: userFields,
  ofUser: (user) => ({ condition: `u.id = ${user}`, fields: userFieldsFor(user) }),
  orders: new Map(USER_ORDER_PATHS.map((path) => [orderFieldOf(path), orderKeyOf(path, userFields)])),
};

/** The users with these ids, or of them the one who sees but itself; unknown ids are passed over. */
export const findUsers = (db: TenantDatabase, ids: readonly string[], onlyUser: string | null): Promise<UserRow[]> =>
  db.query(USERS.alone, [db.tenantId, onlyUser ? ids.filter((id) => id === onlyUser) : ids]);
