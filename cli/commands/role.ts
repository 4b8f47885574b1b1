import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, table, withJson, withTenant } from "../output.js";
import { pageFooter, withPage } from "./page.js";

export function addRoleCommands(program: Command, connector: Connector): void {
  const role = program.command("role").description("roles, and what they permit");

  withPage(withJson(withTenant(role.command("list"))))
    .description("list roles, the oldest first")
    .action(async ({ tenant, first, after, json }) => {
      const variables = { first, after, withTotalCount: true, withAssignmentCount: true };
      const { roles } = await connector.connect(tenant).roles(variables);
      print(roles, { json }, () =>
        [
          table(
            ["ID", "VALUE", "NAME", "SLOT", "AVAILABLE", "USERS", "PERMISSIONS"],
            roles.nodes.map(({ id, value, displayName, slot, isAvailable, assignmentCount, permissions }) => [
              id,
              value,
              displayName,
              slot?.name,
              isAvailable ? "yes" : "no",
              assignmentCount,
              permissions.join(","),
            ]),
          ),
          pageFooter(roles.nodes.length, roles.totalCount, roles.pageInfo),
        ].join("\n"),
      );
    });
}
