import type { Command } from "commander";
import { RosterError } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { print, table } from "../output.js";
import { findUserId } from "../users/find-user.js";
import { addVerb } from "../verb.js";

/** Adds the verb that tells what a user may do, and why. */
export function addUserRoles(user: Command, connector: Connector): void {
  addVerb(user, "roles", {
    description: "show which roles a user has, where from, and what they permit",
    examples: ["user roles anna.berg@example.com --tenant example"],
  })
    .argument("<user>", "id or user name")
    .action(async (named, { tenant, json }) => {
      const client = connector.connect(tenant);
      const id = await findUserId(client, named);
      const { user } = await client.effectiveRoles({ userId: id });
      if (!user) throw new RosterError("NOT_FOUND", `there is no user with the id ${id}`);
      print(user, { json }, () =>
        [
          table(
            ["ROLE", "FROM"],
            user.effectiveRoles.map(({ role, sources }) => [
              role.value,
              sources.map(({ kind, group }) => group?.displayName ?? kind.toLowerCase()).join(", "),
            ]),
            "The user has no role. Give one with `roster role grant`.",
          ),
          ...(user.effectivePermissions.length > 0
            ? [
                table(
                  ["PERMISSION", "BY ROLE"],
                  user.effectivePermissions.map(({ permission, roles }) => [
                    permission,
                    roles.map(({ role }) => role.value).join(", "),
                  ]),
                ),
              ]
            : []),
        ].join("\n\n"),
      );
    });
}
