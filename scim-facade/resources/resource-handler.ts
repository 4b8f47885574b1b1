import type { ScimFilter } from "../filter/ast.js";
import type { PatchOperation } from "../messages/patch-op.js";
import type { ResourceType } from "../schemas/attribute.js";
import type { Projection } from "../schemas/project-attributes.js";
import type { Resource } from "../schemas/validate-resource.js";
import type { ScimSession } from "../session.js";
import type { Precondition } from "./precondition.js";

/** A resource as it is stored, with what the answer's headers need. */
export interface Stored {
  id: string;
  version: number;
  /** As far as it was asked for. */
  resource: Resource;
}

/** Which page of which resources. */
export interface ListQuery {
  filter?: ScimFilter;
  /** From 1. */
  startIndex: number;
  count: number;
}

export interface ListResult {
  totalResults: number;
  resources: Resource[];
}

/**
 * What can be done with the resources of a type (RFC 7644 section 3.2). A handler translates to the GraphQL contract and
 * back; whatever it throws is translated to an error answer in one place.
 */
export interface ResourceHandler {
  readonly resourceType: ResourceType;
  /** Whether a PATCH is answered without the resource unless attributes are asked for: it may be too large to be welcome. */
  readonly isPatchSilent: boolean;
  create(session: ScimSession, resource: Resource, projection: Projection): Promise<Stored>;
  get(session: ScimSession, id: string, projection: Projection): Promise<Stored>;
  list(session: ScimSession, query: ListQuery, projection: Projection): Promise<ListResult>;
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
