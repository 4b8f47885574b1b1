import { stringify } from "csv-stringify/sync";
import type { UserFieldsFragment } from "../../schema/client/index.js";
import { COLUMNS } from "../users/columns.js";
import { printCell } from "../users/formula-guard.js";

/** How users are written: what stands before the first, each page of them, and what stands behind the last. */
export interface Format {
  begin: string;
  /** @param isFirst whether no user stands before this page */
  page(users: UserFieldsFragment[], isFirst: boolean): string;
  end(isEmpty: boolean): string;
}

export const FORMATS = {
  /** RFC 4180. A text that a spreadsheet would take for a formula is written behind an apostrophe. */
  csv: {
    begin: `${Object.keys(COLUMNS).join(",")}\r\n`,
    page: (users) =>
      stringify(
        users.map((user) => Object.values(COLUMNS).map(({ read }) => printCell(read(user) ?? ""))),
        { record_delimiter: "windows" },
      ),
    end: () => "",
  },
  json: {
    begin: "[",
    page: (users, isFirst) =>
      users.map((user, index) => `${isFirst && index === 0 ? "" : ","}\n${JSON.stringify(user)}`).join(""),
    end: (isEmpty) => (isEmpty ? "]\n" : "\n]\n"),
  },
  /** One user a line. */
  jsonl: {
    begin: "",
    page: (users) => users.map((user) => `${JSON.stringify(user)}\n`).join(""),
    end: () => "",
  },
} as const satisfies Record<string, Format>;
