import { type Command, InvalidArgumentError } from "commander";
import { countUpTo } from "../count-argument.js";
import { parseJsonObject } from "../json-argument.js";

const MAX_PAGE = 100;

/** Adds the options of a list to a verb. */
export const withPage = (verb: Command): Command =>
  verb
    .option("--first <count>", `how many at most on one page, from 1 to ${MAX_PAGE}`, countUpTo(MAX_PAGE), 50)
    .option("--limit <count>", "how many at most, over as many pages as it takes", parseLimit)
    .option("--all", "all of them, over as many pages as it takes")
    .option("--after <cursor>", "begin after this cursor, the endCursor of the page before");

/** Adds to a list the option that takes any condition of the API. */
export const withFilter = (verb: Command): Command =>
  verb.option("--filter <json>", "only what this filter of the API selects, as JSON or @FILE", parseJsonObject);

/** @returns the conditions together; undefined where there are none */
export function allOf<Filter extends object>(...conditions: (Filter | undefined | false)[]): Filter | undefined {
  const given = conditions.filter((condition) => condition !== undefined && condition !== false);
  return given.length > 1 ? ({ and: given } as Filter) : given[0];
}

export function parseLimit(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number.");
}

export interface PageOptions {
  first: number;
  limit?: number;
  all?: true;
  after?: string;
}

interface Page<Node> {
  nodes: Node[];
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Reads as many pages as are asked for, one after another by cursor, and puts them together as one. */
export async function readPages<Node, P extends Page<Node>>(
  { first, limit, all, after }: PageOptions,
  read: (page: { first: number; after: string | undefined }) => Promise<P>,
): Promise<P> {
  const wanted = all ? Number.POSITIVE_INFINITY : (limit ?? first);
  const page = await read({ first: Math.min(wanted, MAX_PAGE), after });
  const nodes = [...page.nodes];
  let { pageInfo } = page;
  while (pageInfo.hasNextPage && pageInfo.endCursor && nodes.length < wanted) {
    const next = await read({ first: Math.min(wanted - nodes.length, MAX_PAGE), after: pageInfo.endCursor });
    nodes.push(...next.nodes);
    pageInfo = { ...pageInfo, hasNextPage: next.pageInfo.hasNextPage, endCursor: next.pageInfo.endCursor };
  }
  return { ...page, nodes, pageInfo };
}

/** The line under a page: how to go on. Nothing under an empty one. */
export function pageFooter({ nodes, totalCount, pageInfo }: Page<unknown>): string {
  const count = totalCount === undefined ? `\n\n${nodes.length}` : `\n\n${nodes.length} of ${totalCount}`;
  if (pageInfo.hasNextPage) return `${count}; go on with --after ${pageInfo.endCursor}`;
  return nodes.length > 0 ? count : "";
}
