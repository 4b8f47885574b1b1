import type { SearchRequest } from "../messages/search-request.js";
import type { ResourceType } from "../schemas/attribute.js";
import { alsoReading } from "../schemas/project-attributes.js";
import { hasCode } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { offeredType } from "./offered-type.js";
import type { ListPage, ListResult, ResourceReader } from "./resource-handler.js";
import { findSortTarget, nameOfTarget, type SortTarget, toGraphqlOrder } from "./sort.js";

/** A part of what there is of one type, in the order that the request asks for. */
export interface TypeList extends ListResult {
  type: ResourceType;
  /** What it is sorted by; undefined where the type has no such attribute, and then it is in the order of the ids. */
  target: SortTarget | undefined;
}

/** Which part of a type's list. */
export interface TypePage {
  pageOf(typeName: string): ListPage;
  withTotal: boolean;
  withCursors?: boolean;
}

/** Reads a part of each type's list, but of those that the caller may not read. */
export async function readTypes(
  handlers: readonly ResourceReader[],
  session: ScimSession,
  request: SearchRequest,
  page: TypePage,
): Promise<TypeList[]> {
  const lists = await Promise.all(handlers.map((handler) => readType(handler, session, request, page)));
  return lists.filter((list) => list !== undefined);
}

/** As `readTypes`, of one type; undefined where the caller may not read it. */
export async function readType(
  { kind, list }: ResourceReader,
  session: ScimSession,
  { filter, sort, projectionFor }: SearchRequest,
  { pageOf, withTotal, withCursors }: TypePage,
): Promise<TypeList | undefined> {
  const type = offeredType(session, kind);
  const target = sort && findSortTarget(sort, type);
  const query = {
    filter,
    unknownAttributes: "unassigned",
    order: sort && toGraphqlOrder(target, sort.isDescending),
    page: pageOf(type.name),
    withTotal,
    withCursors,
  } as const;
  const projection = target ? alsoReading(projectionFor(type), nameOfTarget(target)) : projectionFor(type);
  try {
    return { ...(await list(session, query, projection)), type, target };
  } catch (error) {
    if (hasCode(error, "FORBIDDEN")) return undefined;
    throw error;
  }
}

export const totalOf = (lists: TypeList[]): number =>
  lists.reduce((total, { totalResults = 0 }) => total + totalResults, 0);
