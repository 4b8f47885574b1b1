import { type Command, InvalidArgumentError } from "commander";

/** Adds the options of a list to a verb. */
export const withPage = (verb: Command): Command =>
  verb
    .option("--first <count>", "how many at most, from 1 to 100", parseCount, 50)
    .option("--after <cursor>", "begin after this cursor, the endCursor of the page before");

function parseCount(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100) return Number(text);
  throw new InvalidArgumentError("It must be a number from 1 to 100.");
}

/** The line under a page: how to go on. */
export const pageFooter = (
  shown: number,
  total: number | undefined,
  { hasNextPage, endCursor }: { hasNextPage: boolean; endCursor?: string | null },
): string => {
  const count = total === undefined ? `\n${shown}` : `\n${shown} of ${total}`;
  return hasNextPage ? `${count}; go on with --after ${endCursor}` : count;
};
