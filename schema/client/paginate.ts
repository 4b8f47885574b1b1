import { NotFoundError } from "./errors.js";
import type { CallOptions } from "./requester.js";

/**
 * Gives the items of a list one by one, page after page, asking for a page when it is needed and not before.
 *
 * @param operation a method of the client that takes `after`
 * @param variables what it takes but the cursors of the way back; `first` is the size of a page, `after` where to begin
 * @throws RosterError of the page that could not be read; NotFoundError where that whose list it is, is not there
 * @example for await (const user of paginate(client.users, { first: 100 })) console.log(user.userName);
 */
export async function* paginate<Operation extends PagedOperation>(
  operation: Operation,
  ...[variables, options]: PaginateArguments<Operation>
): AsyncGenerator<NodeOf<Operation>, void, undefined> {
  let page: Page | undefined;
  do {
    const after = page?.pageInfo.endCursor;
    page = pageIn(await operation({ ...variables, ...(after ? { after } : {}) } as never, options));
    if (!page) throw new NotFoundError("there is nothing that has this list");
    yield* page.nodes as NodeOf<Operation>[];
  } while (page.pageInfo.hasNextPage && page.pageInfo.endCursor);
}

type PagedOperation = (variables: never, options?: CallOptions) => Promise<unknown>;

interface Page<Node = unknown> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type VariablesOf<Operation extends PagedOperation> = NonNullable<Parameters<Operation>[0]>;

/** Nothing can be given for an operation without `after`. */
type PaginateArguments<Operation extends PagedOperation> = "after" extends keyof VariablesOf<Operation>
  ? undefined extends Parameters<Operation>[0]
    ? [variables?: ForwardVariables<Operation>, options?: CallOptions]
    : [variables: ForwardVariables<Operation>, options?: CallOptions]
  : [variables: never];

type ForwardVariables<Operation extends PagedOperation> = Omit<VariablesOf<Operation>, "last" | "before" | "offset">;

/** The items of the outermost list in what an operation gives. */
export type NodeOf<Operation extends PagedOperation> = NodeIn<Awaited<ReturnType<Operation>>>;

type NodeIn<Data> =
  Data extends Page<infer Node>
    ? Node
    : Data extends readonly unknown[]
      ? never
      : Data extends object
        ? { [Key in keyof Data]: NodeIn<NonNullable<Data[Key]>> }[keyof Data]
        : never;

function pageIn(data: unknown): Page | undefined {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  if ("nodes" in data && "pageInfo" in data) return data as Page;
  for (const value of Object.values(data)) {
    const page = pageIn(value);
    if (page) return page;
  }
  return undefined;
}
