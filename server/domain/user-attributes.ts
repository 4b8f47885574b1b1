import type { UpdateUserInput } from "../../schema/user.input.js";
import type { User } from "../entities/user.entity.js";
import type { Address, MultiValue } from "../entities/values.js";
import { DomainError } from "./domain-error.js";
import { LIMITS } from "./limits.js";
import { assertText } from "./rules/assert-text.js";
import { requiredText } from "./rules/required-text.js";

/** What can be written of a user; of a new one, userName is required. */
export type UserAttributesInput = Omit<UpdateUserInput, "id" | "expectedVersion" | "removeRoles" | "unknownRoles">;

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
export const NAME_PARTS = {
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

/** A user of whom nothing is said. */
export const UNASSIGNED: UserColumns = Object.fromEntries([
  ...[...TEXTS, ...Object.values(NAME_PARTS)].map((name) => [name, null]),
  ...LISTS.map((name) => [name, []]),
]);

/** What a user has of what can be written of it. */
export const assignedOf = (user: UserColumns): UserColumns =>
  Object.fromEntries(
    ["userName", "active", ...Object.keys(UNASSIGNED)]
      .map((name) => [name, user[name as keyof UserColumns]])
      .filter(([, value]) => value !== undefined && value !== null && !isEmptyList(value)),
  );

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

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
    if (input[name] !== undefined) columns[name] = toStoredText(input[name], name);
  }
  if (input.name !== undefined) {
    for (const [part, column] of Object.entries(NAME_PARTS)) {
      columns[column] = toStoredText(input.name?.[part as keyof typeof NAME_PARTS], `name.${part}`);
    }
  }
  for (const name of LISTS) {
    if (input[name] !== undefined) columns[name] = toStoredList(input[name] ?? [], name);
  }
  return columns;
}

/** Attributes whose text an index holds. */
const INDEXED = new Set<string>([
  "externalId",
  "displayName",
  "name.familyName",
  "name.givenName",
  "employeeNumber",
  "department",
  "emails.value",
  "phoneNumbers.value",
  "ims.value",
  "entitlements.value",
  "roles.value",
]);

function toStoredText(text: string | null | undefined, field: string): string | null {
  if (!text) return null;
  assertText(text, field, INDEXED.has(field) ? LIMITS.indexedText : LIMITS.text);
  return text;
}

function toStoredList(list: readonly object[], field: string): (MultiValue | Address)[] {
  if (list.length > LIMITS.listLength) {
    throw new DomainError(
      "INVALID_INPUT",
      `${field} has ${list.length} values; ${LIMITS.listLength} are allowed`,
      field,
    );
  }
  const items = list.map((item) => toStoredItem(item, field)).filter((item) => Object.keys(item).length > 0);
  const stored = merged(items);
  if (stored.filter((item) => item.primary).length > 1) {
    throw new DomainError("INVALID_INPUT", `at most one value of ${field} may be primary`, field);
  }
  return stored;
}

function toStoredItem(item: object, field: string): MultiValue | Address {
  const parts = Object.entries(item).map(([name, part]) => [
    name,
    typeof part === "string" ? toStoredText(part, `${field}.${name}`) : part,
  ]);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined && part !== null));
}

/** A list has each pair of value and type once (RFC 7643 section 2.4): what is said of one twice is put together. */
function merged(items: (MultiValue | Address)[]): (MultiValue | Address)[] {
  const byIdentity = new Map<string, MultiValue | Address>();
  for (const item of items) {
    const identity = JSON.stringify("value" in item ? [item.value, item.type] : Object.entries(item).sort());
    byIdentity.set(identity, { ...byIdentity.get(identity), ...item });
  }
  return [...byIdentity.values()];
}
