import { createReader } from "./client.ts";
import type { KnownDocument } from "./known-document.ts";

/** As many as the API gives at once. */
const PAGE_SIZE = 100;

interface List<Item> {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Reads a list to its end, page by page, and keeps none of them.
 *
 * @param listOf where the list is in the answer
 * @throws CombinedError where a page cannot be read
 */
export async function* readPages<Data, Variables extends Record<string, unknown>, Item>(
  document: KnownDocument<Data, Variables>,
  variables: Variables,
  listOf: (data: Data) => List<Item>,
): AsyncGenerator<Item[]> {
  const reader = createReader();
  for (let after: string | null = null; ; ) {
    const page: Variables = { ...variables, first: PAGE_SIZE, after };
    const { data, error } = await reader.query(document, page).toPromise();
    if (!data) throw error;
    const { nodes, pageInfo } = listOf(data);
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
