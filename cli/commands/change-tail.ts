import { setTimeout } from "node:timers/promises";
import { type Command, InvalidArgumentError } from "commander";
import type { ChangesQuery, Client } from "../../schema/client/index.js";
import { nameActor } from "../change-line.js";
import type { Connector } from "../connector.js";
import { interruptible } from "../interruption.js";
import { parseList } from "../json-argument.js";
import { printable } from "../output.js";
import { addVerb } from "../verb.js";

/** Adds the verb that follows the change feed. */
export function addChangeTail(change: Command, connector: Connector): void {
  addVerb(change, "tail", {
    description: "print changes as they come, a line each, until Ctrl-C; with --json, one JSON document a line",
    examples: [
      "change tail --tenant example",
      "change tail --tenant example --types user.created,user.deleted --after WyIxMjM0Il0 --json",
    ],
  })
    .option("--after <position>", "begin after this position; with what comes next where absent")
    .option("--types <actions>", "only these actions, such as user.created,group.updated", parseList)
    .option("--interval <seconds>", "how often to look", parseSeconds, 1)
    .action(({ tenant, after, types, interval, json }) =>
      interruptible(async (signal) => {
        const client = connector.connect(tenant);
        let position: string | null | undefined = after ?? (await lastPosition(client));
        for await (const edge of follow(client, { types, after: position, intervalMs: interval * 1_000 }, signal)) {
          position = edge.cursor;
          process.stdout.write(`${json ? JSON.stringify({ ...edge.node, position }) : printLine(edge)}\n`);
        }
        if (position) process.stderr.write(`go on with --after ${position}\n`);
      }),
    );
}

function parseSeconds(text: string): number {
  if (/^\d{1,4}(\.\d+)?$/.test(text) && Number(text) > 0) return Number(text);
  throw new InvalidArgumentError("It must be a number of seconds, such as 0.5.");
}

/** Where the feed ends now; undefined where it is empty. */
async function lastPosition(client: Client): Promise<string | null | undefined> {
  return (await client.changes({ last: 1 })).changes.pageInfo.endCursor;
}

type Edge = NonNullable<ChangesQuery["changes"]["edges"]>[number] & { node: ChangesQuery["changes"]["nodes"][number] };

interface Choice {
  types: string[] | undefined;
  after: string | null | undefined;
  intervalMs: number;
}

/** The feed from a position on, which does not end before the signal says so. */
async function* follow(
  client: Client,
  { types, after, intervalMs }: Choice,
  signal: AbortSignal,
): AsyncGenerator<Edge> {
  let position = after;
  while (!signal.aborted) {
    const {
      nodes,
      edges = [],
      pageInfo,
    } = (await client.changes({ types, after: position, first: 100, withCursors: true })).changes;
    for (const [index, node] of nodes.entries()) {
      if (signal.aborted) return;
      yield { ...(edges[index] as Edge), node };
    }
    position = pageInfo.endCursor ?? position;
    if (!pageInfo.hasNextPage) await setTimeout(intervalMs, undefined, { signal }).catch(() => {});
  }
}

const printLine = ({ node }: Edge): string => printable(`${node.occurredAt}  ${nameActor(node)} ${node.summary}`);
