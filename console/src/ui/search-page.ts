import { setQuery } from "../router/location.ts";
import type { Sort } from "./data-table.tsx";

/** What the list of a page is ordered by, as it stands in the address; a new order begins at the first page. */
export const sortOf = (query: URLSearchParams, usual: Sort): Sort => query.get("sort") ?? usual;

export const setSort = (sort: Sort): void => setQuery({ sort, after: null, before: null });

/** Changes a filter of the list, and goes to its first page. */
export const setFilter =
  (name: string) =>
  (value: string): void =>
    setQuery({ [name]: value === "all" ? null : value, after: null, before: null });

/** `-userName` → the order of the API that is named by the table. */
export function orderBy<Field extends string>(sort: Sort, fields: Record<string, Field>) {
  const field = fields[sort.replace(/^-/, "")];
  return field && { field, direction: sort.startsWith("-") ? ("DESC" as const) : ("ASC" as const) };
}
