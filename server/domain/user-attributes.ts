import { isDeepStrictEqual } from "node:util";
import type { UpdateUserInput } from "../../schema/user.input.js";
import type { User } from "../entities/user.entity.js";
import type { Address, MultiValue } from "../entities/values.js";
import type { Difference } from "./changes.js";
import { DomainError } from "./domain-error.js";
import { requiredText } from "./rules/required-text.js";

/** What can be written of a user; of a new one, userName is required. */
export type UserAttributesInput = Omit<UpdateUserInput, "id" | "expectedVersion">;

const TEXTS = [
  "externalId",
  "displayName",
  "nickName",
  "profileUrl",
  "title",
  "userType",
  "preferredLanguage",
  "locale",
  "timezone",
  "employeeNumber",
  "costCenter",
  "organization",
  "division",
  "department",
  "managerId",
] as const satisfies (keyof UserAttributesInput & keyof User)[];

/** Parts of the name, and the columns that hold them. */
const NAME_PARTS = {
  formatted: "nameFormatted",
  familyName: "familyName",
  givenName: "givenName",
  middleName: "middleName",
  honorificPrefix: "honorificPrefix",
  honorificSuffix: "honorificSuffix",
} as const satisfies Record<keyof NonNullable<UserAttributesInput["name"]>, keyof User>;

const LISTS = [
  "emails",
  "phoneNumbers",
  "ims",
  "photos",
  "addresses",
  "entitlements",
  "roles",
  "x509Certificates",
] as const satisfies (keyof UserAttributesInput & keyof User)[];

/** The columns of a user that an input sets, with their new values. */
export type UserColumns = Partial<
  Record<(typeof TEXTS)[number] | (typeof NAME_PARTS)[keyof typeof NAME_PARTS], string | null> &
    Record<(typeof LISTS)[number], (MultiValue | Address)[]> & { userName: string; active: boolean }
>;

/**
 * Reads an input into columns. Absent attributes are absent in the result; null, empty text and empty lists are one and
 * the same: unassigned (RFC 7643 section 2.5).
 *
 * @throws DomainError INVALID_INPUT for a userName or active that is null, and for two primary values in one list
 */
export function toColumns(input: UserAttributesInput): UserColumns {
  const columns: UserColumns = {};
  if (input.userName !== undefined) columns.userName = requiredText(input.userName, "userName");
  if (input.active === null) throw new DomainError("INVALID_INPUT", "active is true or false, not null", "active");
  if (input.active !== undefined) columns.active = input.active;
  for (const name of TEXTS) {
    if (input[name] !== undefined) columns[name] = input[name] || null;
  }
  if (input.name !== undefined) {
    for (const [part, column] of Object.entries(NAME_PARTS)) {
      columns[column] = input.name?.[part as keyof typeof NAME_PARTS] || null;
    }
  }
  for (const name of LISTS) {
    if (input[name] !== undefined) columns[name] = toStoredList(input[name] ?? [], name);
  }
  return columns;
}

/** Sets columns that differ from what the user has. @returns what differed */
export function assignColumns(user: User, columns: UserColumns): Difference {
  const difference: Difference = { before: {}, after: {} };
  for (const [name, value] of Object.entries(columns)) {
    const current = user[name as keyof UserColumns] ?? null;
    if (isDeepStrictEqual(current, value)) continue;
    difference.before[name] = current;
    difference.after[name] = value;
    Object.assign(user, { [name]: value });
  }
  return difference;
}

function toStoredList(list: readonly object[], field: string): (MultiValue | Address)[] {
  const stored = unique(list.map(withoutUnassigned).filter((item) => Object.keys(item).length > 0));
  if (stored.filter((item) => item.primary).length > 1) {
    throw new DomainError("INVALID_INPUT", `at most one value of ${field} may be primary`, field);
  }
  return stored;
}

function withoutUnassigned(item: object): MultiValue | Address {
  return Object.fromEntries(
    Object.entries(item).filter(([, part]) => part !== undefined && part !== null && part !== ""),
  );
}

const unique = <T>(items: T[]): T[] =>
  items.filter((item, index) => !items.slice(0, index).some((earlier) => isDeepStrictEqual(earlier, item)));
