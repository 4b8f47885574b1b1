import { type Command, InvalidArgumentError } from "commander";
import type { Client, FollowedChange } from "../../schema/client/index.js";
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
    .option(
      "--after <position>",
      "begin after this position, or with the first change where it is empty; with what comes next where absent",
    )
    .option("--types <actions>", "only these actions, such as user.created,group.updated", parseList)
    .option("--interval <seconds>", "how often to look", parseSeconds, 1)
    .action(({ tenant, after, types, interval, json }) =>
      interruptible(async (signal) => {
        const client = connector.connect(tenant);
        let position: string | null | undefined = after ?? (await lastPosition(client));
        const pollMilliseconds = interval * 1_000;
        const options = {
          types,
          after: position || undefined,
          pollMilliseconds,
          longestPollMilliseconds: pollMilliseconds,
        };
        for await (const followed of client.followChanges({ ...options, signal })) {
          position = followed.position;
          process.stdout.write(`${json ? JSON.stringify({ ...followed.change, position }) : printLine(followed)}\n`);
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

const printLine = ({ change }: FollowedChange): string =>
  printable(`${change.occurredAt}  ${nameActor(change)} ${change.summary}`);
