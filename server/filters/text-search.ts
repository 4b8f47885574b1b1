import { Parameters } from "./parameters.js";

/** A text that one of the attributes in `user_texts` is to contain, or to end with. */
export interface TextSearch {
  attribute: SearchedAttribute;
  text: string;
  /** Whether it is as texts are compared already; it gets folded where not. */
  isFolded: boolean;
  isEnd: boolean;
}

/** As migrations/0021 names them. */
export type SearchedAttribute = "userName" | "displayName" | "familyName" | "givenName" | "emails";

/** The ids of all whom a search can find, and maybe of others, as PostgreSQL writes an array; undefined where they are not known. */
export type UsersByText = (search: TextSearch) => string | undefined;

/** Whether a text has parts to be looked up by: three characters, of which the end is one. */
export const hasParts = ({ text, isEnd }: TextSearch): boolean => [...text].length + (isEnd ? 1 : 0) >= PART_LENGTH;

const PART_LENGTH = 3;

/** The statement that looks searches up: one row, with a column for each, which is null where they find too many to be told. */
export function compileSearches(
  tenantId: string,
  searches: readonly TextSearch[],
): { text: string; values: unknown[] } {
  const parameters = new Parameters(tenantId);
  const columns = searches.map(({ attribute, text, isFolded, isEnd }, index) => {
    const operand = parameters.add(text, "text");
    return `users_with_text('${attribute}', ${isFolded ? operand : `fold(${operand})`}, ${isEnd})::text as "${index}"`;
  });
  return { text: `select ${columns.join(", ")} where current_tenant() = $1::uuid`, values: parameters.values };
}
