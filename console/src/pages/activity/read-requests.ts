import { createReader } from "../../api/client.ts";
import { RequestRowsDocument, type RequestRowsQuery, type RequestRowsQueryVariables } from "../../generated.ts";

/** Which requests are meant. */
export type Selection = Pick<RequestRowsQueryVariables, "connectionId" | "filter">;

export type RequestRow = RequestRowsQuery["scimRequests"]["nodes"][number];

const PAGE_SIZE = 100;

/**
 * Reads all requests of a selection, page by page, the newest first.
 *
 * @throws CombinedError where a page cannot be read
 */
export async function* readRequests(selection: Selection): AsyncGenerator<RequestRow[]> {
  const reader = createReader();
  for (let after: string | null = null; ; ) {
    const variables: RequestRowsQueryVariables = { ...selection, first: PAGE_SIZE, after };
    const { data, error } = await reader.query(RequestRowsDocument, variables).toPromise();
    if (!data) throw error;
    const { nodes, pageInfo } = data.scimRequests;
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
