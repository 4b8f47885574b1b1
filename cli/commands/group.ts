import type { Command } from "commander";
import { RosterError } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { print, properties, table, withJson, withTenant } from "../output.js";
import { pageFooter, withPage } from "./page.js";

export function addGroupCommands(program: Command, connector: Connector): void {
  const group = program.command("group").description("groups of users");

  withPage(withJson(withTenant(group.command("list"))))
    .description("list groups, the oldest first")
    .action(async ({ tenant, first, after, json }) => {
      const { groups } = await connector.connect(tenant).groups({ first, after, withTotalCount: true });
      print(groups, { json }, () =>
        [
          table(
            ["ID", "NAME", "EXTERNAL ID", "CHANGED"],
            groups.nodes.map(({ id, displayName, externalId, updatedAt }) => [id, displayName, externalId, updatedAt]),
          ),
          pageFooter(groups.nodes.length, groups.totalCount, groups.pageInfo),
        ].join("\n"),
      );
    });

  withJson(withTenant(group.command("show")))
    .description("show a group and its first 100 members")
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { group } = await connector.connect(tenant).group({ id, withMembers: true });
      if (!group) throw new RosterError("NOT_FOUND", `there is no group with the id ${id}`);
      const members = group.members?.nodes ?? [];
      print(group, { json }, () =>
        [
          properties({ id, name: group.displayName, "external id": group.externalId, version: group.version }),
          table(
            ["MEMBER", "TYPE", "NAME"],
            members.map((member) => [member.id, member.type.toLowerCase(), member.displayName]),
          ),
        ].join("\n\n"),
      );
    });
}
