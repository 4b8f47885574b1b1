import { LIST_RESPONSE } from "../urns.js";

/** Where a page stands in the whole list: by index, or with cursors to its neighbours. */
export interface Paging {
  totalResults: number;
  startIndex?: number;
  previousCursor?: string;
  nextCursor?: string;
}

/** The answer to a query (RFC 7644 section 3.4.2). Its numbers are JSON numbers: providers stop at anything else. */
export function listResponse(resources: readonly object[], { totalResults, ...paging }: Paging): object {
  return {
    schemas: [LIST_RESPONSE],
    totalResults,
    ...paging,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}
