import { isObject } from "../schemas/read-value.js";
import { invalidSyntax, invalidValue } from "../scim-error.js";
import { SEARCH_REQUEST } from "../urns.js";

/** The parameters of a query, of a URL or a body (RFC 7644 sections 3.4.2 and 3.4.3). */
export interface SearchParameters {
  attributes?: string[];
  excludedAttributes?: string[];
  filter?: string;
  sortBy?: string;
  sortOrder?: string;
  startIndex?: number;
  count?: number;
  cursor?: string;
}

/** Reads the parameters of a URL; unknown ones are passed over. @throws ScimError invalidValue */
export function parametersOfUrl(query: URLSearchParams): SearchParameters {
  return assigned({
    attributes: namesIn(query.getAll("attributes")),
    excludedAttributes: namesIn(query.getAll("excludedAttributes")),
    filter: query.get("filter"),
    sortBy: query.get("sortBy"),
    sortOrder: query.get("sortOrder"),
    startIndex: integerIn(query, "startIndex"),
    count: integerIn(query, "count"),
    cursor: query.get("cursor"),
  });
}

/** Reads a SearchRequest (RFC 7644 section 3.4.3); unknown members are passed over. @throws ScimError invalidSyntax, invalidValue */
export function parametersOfBody(body: unknown): SearchParameters {
  if (!isObject(body)) throw invalidSyntax("the body must be a JSON object");
  const { schemas, attributes, excludedAttributes, filter, sortBy, sortOrder, startIndex, count, cursor } = body;
  if (!Array.isArray(schemas) || !schemas.includes(SEARCH_REQUEST)) {
    throw invalidSyntax(`schemas must have ${SEARCH_REQUEST}`);
  }
  return assigned({
    attributes: namesIn(listOf(attributes, "attributes")),
    excludedAttributes: namesIn(listOf(excludedAttributes, "excludedAttributes")),
    filter: textOf(filter, "filter"),
    sortBy: textOf(sortBy, "sortBy"),
    sortOrder: textOf(sortOrder, "sortOrder"),
    startIndex: numberOf(startIndex, "startIndex"),
    count: numberOf(count, "count"),
    cursor: textOf(cursor, "cursor"),
  });
}

type Unassigned<T> = { [K in keyof T]: T[K] | null | undefined };

const assigned = (parameters: Unassigned<SearchParameters>): SearchParameters =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined));

function namesIn(lists: readonly string[]): string[] | undefined {
  const names = lists.flatMap((list) => list.split(",")).map((name) => name.trim());
  return names.some(Boolean) ? names.filter(Boolean) : undefined;
}

function integerIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^[+-]?\d{1,9}$/.test(text.trim())) throw invalidValue(`${name} must be an integer`);
  return Number(text);
}

function listOf(value: unknown, name: string): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  throw invalidValue(`${name} must be a list of texts`);
}

function textOf(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  throw invalidValue(`${name} must be text`);
}

function numberOf(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (Number.isSafeInteger(value)) return value as number;
  throw invalidValue(`${name} must be an integer`);
}
