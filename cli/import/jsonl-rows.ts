import { isDeepStrictEqual } from "node:util";
import type { UserFieldsFragment } from "../../schema/client/index.js";
import type { Attributes } from "../users/columns.js";
import { decodeText } from "./decode-text.js";
import { didYouMean } from "./nearest.js";
import { fileFault, MAX_ROW_LENGTH, type Row } from "./row.js";

/** What an export has of a user that only Roster writes. */
const GIVEN = ["id", "connectionId", "manager", "groups", "version", "createdAt", "updatedAt"];

const WRITTEN = [
  ...["userName", "externalId", "name", "displayName", "nickName", "profileUrl", "title", "userType"],
  ...["preferredLanguage", "locale", "timezone", "active", "emails", "phoneNumbers", "ims", "photos", "addresses"],
  ...["entitlements", "roles", "x509Certificates", "extensions", "employeeNumber", "costCenter", "organization"],
  ...["division", "department", "managerId", "password"],
];

/**
 * Reads a file with a user on each line, as JSON in the form of an export.
 *
 * @param passedOver names of attributes that are to have no effect
 * @throws RosterError INVALID_INPUT for a line that is too long
 */
export async function* jsonlRows(file: string, passedOver: string[]): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of readLines(file)) {
    number += 1;
    yield line.trim() === "" ? { kind: "empty", number } : toRow(number, line, passedOver);
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  let rest = "";
  let number = 1;
  for await (const text of decodeText(file)) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    number += lines.length;
    yield* lines;
    if (rest.length > MAX_ROW_LENGTH)
      throw fileFault(file, `row ${number} is longer than ${MAX_ROW_LENGTH} characters`);
  }
  if (rest !== "") yield rest;
}

function toRow(number: number, line: string, passedOver: string[]): Row {
  const value = parse(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { kind: "fault", number, userName: undefined, field: undefined, reason: "is not a JSON object" };
  }
  const entries = Object.entries(value).filter(([name]) => !GIVEN.includes(name) && !passedOver.includes(name));
  const { userName, ...others } = Object.fromEntries(entries) as Attributes;
  const fault = (field: string, reason: string): Row => {
    return { kind: "fault", number, userName: typeof userName === "string" ? userName : undefined, field, reason };
  };
  const unknown = entries.find(([name]) => !WRITTEN.includes(name));
  if (unknown) return fault(unknown[0], `${unknown[0]} is no attribute${didYouMean(unknown[0], WRITTEN)}`);
  if (typeof userName !== "string" || userName === "") return fault("userName", "userName is missing");
  const attributes = () => ({ userName, ...others });
  return { kind: "user", number, user: { userName, attributes, isSame: (current) => isSame(others, current) } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isSame = (attributes: Attributes, current: UserFieldsFragment): boolean =>
  Object.entries(attributes).every(
    ([name, value]) =>
      name === "password" || isDeepStrictEqual(assigned(value), assigned(current[name as keyof UserFieldsFragment])),
  );

/** Unassigned, null and the empty list are one state. */
function assigned(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(assigned) : undefined;
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const entries = Object.entries(value).map(([name, part]) => [name, assigned(part)] as const);
  const given = entries.filter(([, part]) => part !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
