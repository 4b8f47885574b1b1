import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, table, withJson, withTenant } from "../output.js";
import { pageFooter, withPage } from "./page.js";

export function addActivityCommands(program: Command, connector: Connector): void {
  const change = program.command("change").description("what was changed, and by whom");

  withPage(withJson(withTenant(change.command("list"))))
    .description("list changes, the oldest first")
    .option("--types <actions>", "only these actions, such as user.created,group.updated")
    .option("--resource <id>", "only of the resource with this id")
    .action(async ({ tenant, first, after, types, resource, json }) => {
      const variables = { first, after, types: types?.split(","), resource };
      const { changes } = await connector.connect(tenant).changes(variables);
      print(changes, { json }, () =>
        [
          table(
            ["WHEN", "WHO", "WHAT"],
            changes.nodes.map(({ occurredAt, actor, summary }) => [
              occurredAt,
              actor.name ?? actor.kind.toLowerCase().replaceAll("_", " "),
              summary,
            ]),
          ),
          pageFooter(changes.nodes.length, undefined, changes.pageInfo),
        ].join("\n"),
      );
    });

  const request = program.command("scim-request").description("requests that came to connections' SCIM URLs");

  withJson(withTenant(request.command("list")))
    .description("list requests, the latest last")
    .option("--connection <id>", "only those of this connection")
    .option("--failed", "only those that were refused")
    .option("--last <count>", "how many at most, up to 100", Number, 50)
    .action(async ({ tenant, connection, failed, last, json }) => {
      const filter = failed ? { status: { gte: 400 } } : undefined;
      const variables = { connectionId: connection, filter, last };
      const { scimRequests } = await connector.connect(tenant).scimRequests(variables);
      print(scimRequests, { json }, () =>
        table(
          ["WHEN", "METHOD", "PATH", "STATUS", "MS", "WHAT"],
          scimRequests.nodes.map(({ occurredAt, method, path, status, durationMs, summary }) => [
            occurredAt,
            method,
            path,
            status,
            durationMs?.toFixed(1),
            summary,
          ]),
        ),
      );
    });
}
