import type { Rest } from "../answer.js";
import type { ScimFilter } from "../filter/ast.js";
import type { PatchOperation } from "../messages/patch-op.js";
import type { IndexPage } from "../messages/search-request.js";
import type { Projection } from "../schemas/project-attributes.js";
import type { ResourceTypes } from "../schemas/tenant-extension.js";
import type { Resource } from "../schemas/validate-resource.js";
import type { ScimSession } from "../session.js";
import type { Precondition } from "./precondition.js";
import type { GraphqlOrder } from "./sort.js";

/** A resource as it is stored, with what the answer's headers need. */
export interface Stored {
  id: string;
  version: number;
  /** As far as it was asked for. */
  resource: Resource;
  /** Values that follow those of a list of the resource, where there are many. */
  rest?: Rest;
}

/** Which page of which resources. */
export interface ListQuery {
  filter?: ScimFilter;
  /** An attribute of the filter that the type has not: a fault, or one that no resource of the type has a value for. */
  unknownAttributes?: "unassigned";
  order?: GraphqlOrder;
  page: ListPage;
  withTotal: boolean;
  /** Whether each resource's own cursor is wanted. */
  withCursors?: boolean;
}

/** A page in the contract's words. */
export interface ListPage {
  first?: number;
  offset?: number;
  after?: string | null;
  last?: number;
  before?: string;
}

/** The contract's largest number: what is past it is past everything. */
const MAX_OFFSET = 2_147_483_647;

/** The page that an index names, in the contract's words; `after` says the same by a cursor. */
export const pageByIndex = ({ startIndex, count }: Pick<IndexPage, "startIndex" | "count">, after?: string) => ({
  first: count,
  ...(after === undefined ? { offset: Math.min(startIndex - 1, MAX_OFFSET) } : { after }),
});

export interface ListResult {
  /** Undefined where it was not asked for. */
  totalResults: number | undefined;
  resources: Resource[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string | null; endCursor?: string | null };
  /** One for each resource, where they were asked for. */
  cursors: string[];
}

/** What can be read of the resources of a type. */
export interface ResourceReader {
  /** Which of a tenant's resource types. */
  readonly kind: keyof ResourceTypes;
  get(session: ScimSession, id: string, projection: Projection): Promise<Stored>;
  list(session: ScimSession, query: ListQuery, projection: Projection): Promise<ListResult>;
}

/**
 * What can be done with the resources of a type (RFC 7644 section 3.2). A handler translates to the GraphQL contract and
 * back; whatever it throws is translated to an error answer in one place.
 */
export interface ResourceHandler extends ResourceReader {
  readonly kind: "user" | "group";
  /** Whether a PATCH is answered without the resource unless attributes are asked for: it may be too large to be welcome. */
  readonly isPatchSilent: boolean;
  create(session: ScimSession, resource: Resource, projection: Projection): Promise<Stored>;
  replace(
    session: ScimSession,
    id: string,
    resource: Resource,
    precondition: Precondition,
    projection: Projection,
  ): Promise<Stored>;
  patch(
    session: ScimSession,
    id: string,
    operations: readonly PatchOperation[],
    precondition: Precondition,
    projection: Projection,
  ): Promise<Stored>;
  delete(session: ScimSession, id: string, precondition: Precondition): Promise<void>;
}
