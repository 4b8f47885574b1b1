import type { Tolerate } from "../dialects/dialect.js";
import type { AttributePath, ScimFilter } from "../filter/ast.js";
import { parseAttributePath } from "../filter/parse-attribute-path.js";
import { type ParseFilterOptions, parseFilter } from "../filter/parse-filter.js";
import type { ResourceType } from "../schemas/attribute.js";
import { DEFAULT_PROJECTION, type Projection, parseProjection } from "../schemas/project-attributes.js";
import { invalidValue } from "../scim-error.js";
import type { SearchParameters } from "./search-parameters.js";

/** What a query asks for (RFC 7644 section 3.4.2). */
export interface SearchRequest {
  filter?: ScimFilter;
  sort?: Sort;
  page: IndexPage | CursorPage;
  /** Which attributes the answer shows, in a resource type. */
  projectionFor(resourceType: ResourceType): Projection;
  /** What must be the same in each request that continues a query by its cursor. */
  identity: string;
}

export interface Sort {
  path: AttributePath;
  isDescending: boolean;
}

export interface IndexPage {
  kind: "index";
  /** From 1. */
  startIndex: number;
  count: number;
  /** Whether the client has said nothing of pages. */
  isWhole: boolean;
}

export interface CursorPage {
  kind: "cursor";
  /** Empty: from the beginning. */
  cursor: string;
  /** Undefined where the client leaves it to the cursor, or to us. */
  count: number | undefined;
}

export const DEFAULT_COUNT = 100;
/** Most attributes that a request can name to be shown, or not. */
const MAX_NAMES = 500;
/** Largest page, as ServiceProviderConfig says. */
export const MAX_COUNT = 1_000;

/** Reads what a query asks for. @throws ScimError invalidFilter, invalidValue */
export function parseSearch(parameters: SearchParameters, tolerate: Tolerate): SearchRequest {
  const { filter, sortBy, sortOrder, attributes, excludedAttributes } = parameters;
  if (attributes && excludedAttributes) throw invalidValue("give either attributes or excludedAttributes, not both");
  const options: ParseFilterOptions = {
    allowBareValue: () => tolerate("bare-filter-value"),
    allowValuePathFilter: () => tolerate("value-path-filter"),
  };
  return {
    ...(filter === undefined ? {} : { filter: parseFilter(filter, options) }),
    ...(sortBy ? { sort: parseSort(sortBy, sortOrder) } : {}),
    page: parsePage(parameters),
    projectionFor: eachOnce((resourceType) => projectionOf(parameters, resourceType)),
    identity: JSON.stringify([filter, sortBy, sortBy && sortOrder, attributes, excludedAttributes]),
  };
}

/** A list of many resources asks for the projection of each. */
function eachOnce(projectionFor: (resourceType: ResourceType) => Projection): typeof projectionFor {
  const known = new Map<ResourceType, Projection>();
  return (resourceType) => {
    const projection = known.get(resourceType) ?? projectionFor(resourceType);
    known.set(resourceType, projection);
    return projection;
  };
}

/** Which attributes an answer shows (RFC 7644 section 3.9). @throws ScimError invalidValue for both parameters at once */
export function projectionOf(
  { attributes, excludedAttributes }: Pick<SearchParameters, "attributes" | "excludedAttributes">,
  resourceType: ResourceType,
): Projection {
  if (attributes && excludedAttributes) throw invalidValue("give either attributes or excludedAttributes, not both");
  const names = attributes ?? excludedAttributes;
  if (!names) return DEFAULT_PROJECTION;
  if (names.length > MAX_NAMES) throw invalidValue(`${names.length} attributes are named; ${MAX_NAMES} can be`);
  return parseProjection(attributes ? "only" : "without", names, resourceType);
}

function parseSort(sortBy: string, sortOrder: string | undefined): Sort {
  const path = parseAttributePath(sortBy.trim());
  if (!path) throw invalidValue(`sortBy: "${sortBy}" is no attribute`);
  const order = (sortOrder ?? "ascending").toLowerCase();
  if (order !== "ascending" && order !== "descending") {
    throw invalidValue(`sortOrder must be ascending or descending, not "${sortOrder}"`);
  }
  return { path, isDescending: order === "descending" };
}

function parsePage({ cursor, startIndex, count }: SearchParameters): IndexPage | CursorPage {
  const wanted = count === undefined ? undefined : Math.min(Math.max(count, 0), MAX_COUNT);
  if (cursor === undefined) {
    const isWhole = startIndex === undefined && count === undefined;
    return { kind: "index", startIndex: Math.max(startIndex ?? 1, 1), count: wanted ?? DEFAULT_COUNT, isWhole };
  }
  if (startIndex !== undefined) throw invalidValue("give either startIndex or cursor, not both");
  return { kind: "cursor", cursor, count: wanted };
}
