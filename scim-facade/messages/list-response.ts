import { LIST_RESPONSE } from "../urns.js";

/** The answer to a query (RFC 7644 section 3.4.2). Its numbers are JSON numbers: providers stop at anything else. */
export function listResponse(resources: readonly object[], totalResults: number, startIndex: number): object {
  return {
    schemas: [LIST_RESPONSE],
    totalResults,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}
