import { isObject } from "../schemas/read-value.js";
import { invalidSyntax, invalidValue, ScimError } from "../scim-error.js";
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

/** Reads the parameters of a URL; unknown ones are passed over. @throws ScimError invalidValue, invalidCount */
export function parametersOfUrl(query: URLSearchParams): SearchParameters {
  if (query.size === 0) return {};
  const cursor = query.get("cursor");
  return assigned({
    attributes: namesIn(query.getAll("attributes")),
    excludedAttributes: namesIn(query.getAll("excludedAttributes")),
    filter: query.get("filter"),
    sortBy: query.get("sortBy"),
    sortOrder: query.get("sortOrder"),
    startIndex: integerIn(query.get("startIndex"), "startIndex"),
    count: integerIn(query.get("count"), "count", faultOfCount(cursor)),
    cursor,
  });
}

/**
 * Reads a SearchRequest (RFC 7644 section 3.4.3); unknown members are passed over.
 *
 * @throws ScimError invalidSyntax, invalidValue, invalidCount
 */
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
    count: numberOf(count, "count", faultOfCount(cursor)),
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

type Fault = (detail: string) => ScimError;

/** What is wrong with the count of a cursor's page has a keyword of its own (RFC 9865 section 2.1). */
const faultOfCount = (cursor: unknown): Fault =>
  typeof cursor === "string" ? (detail) => new ScimError(400, "invalidCount", detail) : invalidValue;

function integerIn(text: string | null, name: string, fault: Fault = invalidValue): number | undefined {
  if (text === null) return undefined;
  if (!/^[+-]?\d{1,15}$/.test(text.trim())) throw fault(`${name} must be an integer`);
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

function numberOf(value: unknown, name: string, fault: Fault = invalidValue): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (Number.isSafeInteger(value)) return value as number;
  throw fault(`${name} must be an integer`);
}
