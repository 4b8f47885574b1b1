import type { Tolerate } from "../dialects/dialect.js";
import { type ParseFilterOptions, parseFilter } from "../filter/parse-filter.js";
import type { ListQuery } from "../resources/resource-handler.js";
import type { ResourceType } from "../schemas/attribute.js";
import { DEFAULT_PROJECTION, type Projection, parseProjection } from "../schemas/project-attributes.js";
import { invalidValue } from "../scim-error.js";

/** What a query asks for, and which attributes the answer shows. */
export interface SearchRequest {
  query: ListQuery;
  projection: Projection;
}

export const DEFAULT_COUNT = 100;
/** Largest page, as ServiceProviderConfig says. */
export const MAX_COUNT = 1_000;

/**
 * Reads the parameters of a query (RFC 7644 section 3.4.2). Unknown ones are passed over.
 *
 * @throws ScimError invalidFilter, invalidValue
 */
export function parseQuery(parameters: URLSearchParams, resourceType: ResourceType, tolerate: Tolerate): SearchRequest {
  const filter = parameters.get("filter");
  const options: ParseFilterOptions = {
    allowBareValue: () => tolerate("bare-filter-value"),
    allowValuePathFilter: () => tolerate("value-path-filter"),
  };
  return {
    query: {
      ...(filter === null ? {} : { filter: parseFilter(filter, options) }),
      startIndex: Math.max(parseInteger(parameters, "startIndex") ?? 1, 1),
      count: Math.min(Math.max(parseInteger(parameters, "count") ?? DEFAULT_COUNT, 0), MAX_COUNT),
    },
    projection: projectionOf(parameters, resourceType),
  };
}

/** Reads `attributes` and `excludedAttributes` (RFC 7644 section 3.9). @throws ScimError invalidValue for both at once */
export function projectionOf(parameters: URLSearchParams, resourceType: ResourceType): Projection {
  const [attributes, excluded] = [namesIn(parameters, "attributes"), namesIn(parameters, "excludedAttributes")];
  if (attributes && excluded) throw invalidValue("give either attributes or excludedAttributes, not both");
  if (attributes) return parseProjection("only", attributes, resourceType);
  return excluded ? parseProjection("without", excluded, resourceType) : DEFAULT_PROJECTION;
}

function namesIn(parameters: URLSearchParams, name: string): string[] | undefined {
  const names = parameters.getAll(name).flatMap((list) => list.split(","));
  return names.some((one) => one.trim() !== "") ? names : undefined;
}

function parseInteger(parameters: URLSearchParams, name: string): number | undefined {
  const text = parameters.get(name);
  if (text === null) return undefined;
  if (!/^[+-]?\d{1,9}$/.test(text.trim())) throw invalidValue(`${name} must be an integer`);
  return Number(text);
}
