import { RosterError, type UserFieldsFragment } from "../../schema/client/index.js";
import type { Attributes } from "../users/columns.js";

/** A row of a file, numbered as a spreadsheet numbers them: a CSV file's header is row 1. */
export type Row =
  | { kind: "user"; number: number; user: UserRow }
  | { kind: "fault"; number: number; userName: string | undefined; field: string | undefined; reason: string }
  | { kind: "empty"; number: number };

/** What a row says of one user. */
export interface UserRow {
  userName: string;
  /** What to write; of a person who is there already, without losing what the row does not tell. */
  attributes(current?: UserFieldsFragment): Attributes;
  /** Whether the person is so already. */
  isSame(current: UserFieldsFragment): boolean;
}

/** What a row may hold, in UTF-16 units: the API takes no larger request. */
export const MAX_ROW_LENGTH = 128 * 1024;

/** A file that cannot be imported at all. */
export const fileFault = (file: string, fault: string): RosterError =>
  new RosterError("INVALID_INPUT", `${file}: ${fault}`);
