import type { Command } from "commander";
import type { ChangeFilter, Client, ScimRequestFilter, ScimRequestsQuery } from "../../schema/client/index.js";
import { nameActor } from "../change-line.js";
import type { Connector } from "../connector.js";
import { parseList } from "../json-argument.js";
import { print, table } from "../output.js";
import { addNoun, addVerb } from "../verb.js";
import { addChangeTail } from "./change-tail.js";
import { allOf, type PageOptions, pageFooter, parseLimit, readPages, withFilter, withPage } from "./page.js";
import { addScimHealth } from "./scim-health.js";

export function addActivityCommands(program: Command, connector: Connector): void {
  const change = addNoun(program, "change", {
    description: "what was changed, and by whom",
    examples: ["change list --tenant example", "change tail --tenant example --types user.created"],
  });
  addChangeList(change, connector);
  addChangeTail(change, connector);
  const request = addNoun(program, "scim-request", {
    description: "requests that came to connections' SCIM URLs",
    examples: ["scim-request list --tenant example --failed"],
  });
  addScimRequestList(request, connector);
  addScimHealth(request, connector);
}

function addChangeList(change: Command, connector: Connector): void {
  const about = {
    description: "list changes, the oldest first",
    examples: [
      "change list --tenant example --types user.created,user.deleted --all",
      "change list --tenant example --resource 01a2091a-516c-7548-9246-07dc08418e44 --json",
    ],
  };
  withFilter(withPage(addVerb(change, "list", about)))
    .option("--types <actions>", "only these actions, such as user.created,group.updated", parseList)
    .option("--resource <id>", "only of the resource with this id")
    .action(async ({ tenant, types, resource, filter, json, ...page }) => {
      const client = connector.connect(tenant);
      const chosen = { types, resource, filter: filter as ChangeFilter | undefined };
      const read = async (at: object) => (await client.changes({ ...at, ...chosen })).changes;
      const changes = await readPages(page as PageOptions, read);
      print(
        changes,
        { json },
        () =>
          table(
            ["WHEN", "WHO", "WHAT"],
            changes.nodes.map((change) => [change.occurredAt, nameActor(change), change.summary]),
            "No such change is there. `roster change tail` shows changes as they come.",
          ) + pageFooter(changes),
      );
    });
}

function addScimRequestList(request: Command, connector: Connector): void {
  const about = {
    description: "list requests, the latest last",
    examples: [
      "scim-request list --tenant example --failed --last 20",
      "scim-request list --tenant example --connection 01a2091a-510d-771c-832a-80a784553662 --all --json",
    ],
  };
  withFilter(addVerb(request, "list", about))
    .option("--connection <id>", "only those of this connection")
    .option("--failed", "only those that were refused")
    .option("--last <count>", "how many at most, over as many pages as it takes", parseLimit, 50)
    .option("--all", "all of them, over as many pages as it takes")
    .action(async ({ tenant, connection, failed, last, all, filter: given, json }) => {
      const filter = allOf<ScimRequestFilter>(given, failed && { status: { gte: 400 } });
      const variables = { connectionId: connection, filter };
      const requests = await readLatest(connector.connect(tenant), variables, all ? Number.POSITIVE_INFINITY : last);
      print(requests, { json }, () => requestTable(requests.nodes));
    });
}

type ScimRequests = ScimRequestsQuery["scimRequests"];

/** Reads pages from the end on, and puts them together as one. */
async function readLatest(client: Client, variables: object, wanted: number): Promise<ScimRequests> {
  const read = async (count: number, before?: string | null) =>
    (await client.scimRequests({ ...variables, last: Math.min(count, 100), before })).scimRequests;
  const page = await read(wanted);
  let { nodes, pageInfo } = page;
  while (pageInfo.hasPreviousPage && pageInfo.startCursor && nodes.length < wanted) {
    const earlier = await read(wanted - nodes.length, pageInfo.startCursor);
    nodes = [...earlier.nodes, ...nodes];
    const { hasPreviousPage, startCursor } = earlier.pageInfo;
    pageInfo = { ...pageInfo, hasPreviousPage, startCursor };
  }
  return { ...page, nodes, pageInfo };
}

const requestTable = (requests: ScimRequests["nodes"]): string =>
  table(
    ["WHEN", "METHOD", "PATH", "STATUS", "MS", "WHAT"],
    requests.map(({ occurredAt, method, path, status, durationMs, summary }) => [
      occurredAt,
      method,
      path,
      status,
      durationMs?.toFixed(1),
      summary,
    ]),
    "No such request has come. `roster connection guide` says how a provider is set up.",
  );
