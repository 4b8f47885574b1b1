import type { Command } from "commander";
import { RosterError } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { print, properties, table, withJson, withTenant } from "../output.js";
import { pageFooter, withPage } from "./page.js";
import { addUserExport } from "./user-export.js";

export function addUserCommands(program: Command, connector: Connector): void {
  const user = program.command("user").description("people's accounts");

  withPage(withJson(withTenant(user.command("list"))))
    .description("list users, the oldest first")
    .action(async ({ tenant, first, after, json }) => {
      const { users } = await connector.connect(tenant).users({ first, after, withTotalCount: true });
      print(users, { json }, () =>
        [
          table(
            ["ID", "USER NAME", "NAME", "E-MAIL", "ACTIVE"],
            users.nodes.map(({ id, userName, displayName, emails, active }) => {
              const email = emails.find(({ primary }) => primary) ?? emails[0];
              return [id, userName, displayName, email?.value, active ? "yes" : "no"];
            }),
          ),
          pageFooter(users.nodes.length, users.totalCount, users.pageInfo),
        ].join("\n"),
      );
    });

  addUserExport(user, connector);

  withJson(withTenant(user.command("show")))
    .description("show a user")
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { user } = await connector.connect(tenant).user({ id });
      if (!user) throw new RosterError("NOT_FOUND", `there is no user with the id ${id}`);
      print(user, { json }, () =>
        properties({
          id: user.id,
          "user name": user.userName,
          name: user.displayName ?? user.name?.formatted,
          active: user.active ? "yes" : "no",
          title: user.title,
          department: user.department,
          "e-mails": user.emails.map(({ value, type }) => (type ? `${value} (${type})` : value)).join(", "),
          groups: user.groups?.edges.map(({ node }) => node.displayName).join(", "),
          manager: user.manager?.displayName ?? user.managerId,
          "external id": user.externalId,
          version: user.version,
          created: user.createdAt,
          changed: user.updatedAt,
        }),
      );
    });
}
